import { patterns } from '../../../../shared/catalog/codes.ts';
import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import { LARGEST_COUNT } from '../../../../shared/catalog/limits.ts';
import { retirementDate } from '../../../../shared/catalog/retirement.ts';
import type { FindingCode } from '../../../../shared/findings/codes.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import { partOf } from '../../../../shared/sheets/declare.ts';
import type { DataRow, DateValue, SheetData } from '../../../../shared/sheets/declare.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import type { ExcludedRow } from '../../../../shared/tables/result-input.ts';
import { rowKeys } from './keys.ts';
import type { RowKeys } from './keys.ts';

/** Findings after which the value of that very cell is not used; everything else in the row still is. */
const UNTRUSTED: ReadonlySet<FindingCode> = new Set([
  'birth-date-future', 'birth-date-implausible', 'date-impossible', 'not-a-number', 'negative-or-fraction',
  'time-share-out-of-range', 'not-in-list',
]);

/** What the makers of the case share: keys, units, values that may be used, and the list of rows left out. */
export interface Reading {
  readonly dataset: Dataset;
  readonly keys: RowKeys;
  /** Codes of Danh mục đơn vị, or the one unit of a commune's file. */
  readonly units: ReadonlySet<string>;
  readonly excluded: ExcludedRow[];
  /** Unit of a row, or null with the row noted as left out. */
  unitOf(sheet: SheetData, row: DataRow): string | null;
  /** False where a finding says that the value of the cell cannot be right. */
  isTrusted(sheet: SheetData, row: DataRow, column: string): boolean;
  /** Notes the row and gives the empty list of what it adds to the case. */
  leaveOut(sheet: SheetData, row: DataRow, reason: ExcludedRow['reason']): [];
}

export function readingOf(dataset: Dataset, findings: readonly Finding[]): Reading {
  const info = infoOf(dataset);
  const own = dataset.kind === 'commune' ? info.unitCode ?? null : null;
  const units = new Set(own === null ? (dataset.sheets.units?.rows ?? []).flatMap(({ values }) => values.unitCode ?? []) : [own]);
  const untrusted = new Set(findings.filter((finding) => UNTRUSTED.has(finding.code)).map((finding) => `${finding.sheet}!${finding.cell}`));
  const byName = unitsByName(findings);
  const excluded: ExcludedRow[] = [];
  const leaveOut = (sheet: SheetData, row: DataRow, reason: ExcludedRow['reason']): [] => {
    excluded.push({ sheet: partOf(sheet, row).name, row: row.row, reason });
    return [];
  };
  return {
    dataset, units,
    keys: rowKeys(dataset, byName),
    excluded, leaveOut,
    unitOf: (sheet, row) => {
      const written = row.values['unitCode'];
      const unit = typeof written === 'string' && written !== '' ? written : byName(sheet, row) ?? own;
      if (unit !== null && units.has(unit)) return unit;
      leaveOut(sheet, row, unit === null ? 'no-unit' : 'unknown-unit');
      return null;
    },
    isTrusted: (sheet, row, column) => {
      const { name, columnOf } = partOf(sheet, row);
      const index = columnOf[column];
      return index === undefined || !untrusted.has(`${name}!${row.cells?.[column] ?? cellAddress(row.row, index)}`);
    },
  };
}

/** Codes for empty Mã xã that the official name beside it gives without a doubt; a former name is left to a person. */
function unitsByName(findings: readonly Finding[]): (sheet: SheetData, row: DataRow) => string | null {
  const found = new Map(findings.flatMap(({ code, fix, sheet, row, cell }) =>
    code === 'unit-code-missing' && patterns.unit.test(String(fix?.value)) ? [[`${sheet}!${cell ?? row}`, String(fix?.value)] as const] : []));
  return (sheet, row) => {
    const { name, columnOf } = partOf(sheet, row);
    const index = columnOf['unitCode'];
    const place = row.cells?.['unitCode'] ?? (index === undefined ? row.row : cellAddress(row.row, index));
    return found.get(`${name}!${place}`) ?? null;
  };
}

/** Last day before retirement; null without a usable birth date or gender. */
export function retiresOn(reading: Reading, sheet: SheetData, row: DataRow): IsoDate | null {
  const birth = row.values['birthDate'] as DateValue | null | undefined;
  const gender = row.values['gender'];
  if (!birth || (gender !== 'male' && gender !== 'female') || !reading.isTrusted(sheet, row, 'birthDate')) return null;
  return retirementDate({ birth, gender });
}

/** A count that can be one: null for what is negative, a fraction or larger than any can be. */
export function countOf(value: number | null, largest = LARGEST_COUNT): number | null {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= largest ? value : null;
}

/** A measure with decimals that can be one. */
export function measureOf(value: number | null): number | null {
  return value !== null && value >= 0 && value <= LARGEST_COUNT ? value : null;
}

/** The day, from 1 January where only the year is written. */
export function dayOf(value: DateValue | null | undefined): IsoDate | null {
  return value?.iso ?? null;
}
