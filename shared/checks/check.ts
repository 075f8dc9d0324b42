import type { IsoDate } from '../catalog/codes.ts';
import type { CommuneUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { Dataset } from '../sheets/index.ts';
import type { PeopleSheet, PersonRow } from './people.ts';

/** What the checks need beside the workbook; passed in, because nothing here reads a clock or a file. */
export interface CheckContext {
  /** The official units of the province; null when the software does not hold them. */
  readonly units: ProvinceUnits | null;
  /** Last day of the plan; null while it has no start. */
  readonly planEnd: IsoDate | null;
  /** Absent: dates are not compared with today. */
  readonly today?: IsoDate;
}

/** A workbook with what many checks ask of it, worked out once. */
export interface Facts extends CheckContext {
  readonly dataset: Dataset;
  /** Ngày số liệu; null when missing or unreadable. */
  readonly asOf: IsoDate | null;
  /** First day of the plan; null while Tham số gives none. */
  readonly planStart: IsoDate | null;
  /** Units that a code or name may mean: the official ones, or those of Danh mục đơn vị; null when there are none. */
  readonly known: ProvinceUnits | null;
  readonly unitByCode: ReadonlyMap<string, CommuneUnit>;
  /** The same by sheet: for whoever asks little of everybody. */
  readonly peopleSheets: readonly PeopleSheet[];
  /** Every row about a person, in the order of sheets and rows. */
  readonly people: readonly PersonRow[];
  /** Official name of a unit; the code itself when it is unknown. */
  unitName(code: string): string;
}

/** One subject, one file. Returns what is wrong; never throws, changes nothing. */
export type Check = (facts: Facts) => readonly Finding[];
