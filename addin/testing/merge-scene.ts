import { TEMPLATE_IDS } from '../../shared/tables/template.ts';
import type { RowIn } from '../../shared/tables/template-rows.ts';
import type { OutputSheet } from '../../shared/tables/output.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { withRows } from './generate/merge-files.ts';
import { communeWorkbook, provinceWorkbook, senderWorkbook, type GeneratedProvince } from './generate/province.ts';
import { randomProvince } from './generate/random-province.ts';

/** A file as a browser's file field takes it. */
export interface SceneFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A gathering half way through, as the pane meets it. */
export interface MergeScene {
  readonly province: GeneratedProvince;
  /** Codes of its five units, in order. */
  readonly codes: readonly string[];
  /** The workbook of the province: one unit with old figures, one with places kept, nothing of the others; a payroll. */
  readonly workbook: SceneFile;
  /** Two files of the first unit, one of the second with a mistake, one agency's, and one that is no workbook. */
  readonly files: readonly SceneFile[];
}

/** Made-up people of real communes. */
export async function mergeScene(): Promise<MergeScene> {
  const province = await randomProvince(7, { units: 5, candidates: 14 });
  const codes = province.rows.units!.map((unit) => unit.unitCode!);
  const [first = '', second = '', third = ''] = codes;
  const agency = province.rows.senders![0]!.agencyCode!;
  const paid = (people: readonly RowIn<'roster'>[]): RowIn<'payroll'>[] => people.map(({ key, fullName, unitCode }) => ({ key: key!, fullName: fullName!, unitCode: unitCode! }));
  const of = (code: string) => province.rows.roster!.filter((person) => person.unitCode === code);
  const start = withRows(province, (rows) => ({
    roster: of(third), needs: [], concurrent: [], moves: [], secondedIn: [], armedForces: [], candidates: [], senderFields: [],
    units: rows.units!.map((unit, index) => ({ ...unit, reportDate: index === 2 ? '2025-07-01' : null, statedTotal: null, ...(index === 3 ? { placesKept: 4 } : {}) })),
    payroll: [
      ...paid(of(third).slice(1)),
      ...paid(of(first).slice(2)),
      { fullName: 'Lường Văn Lạ', unitCode: first },
      ...paid(of(second)),
    ],
  }));
  const older = withRows(province, (rows) => ({ roster: rows.roster!.slice(1) }), '2025-09-01');
  return {
    province, codes,
    workbook: await file('tong-hop.xlsx', provinceWorkbook(start), TEMPLATE_IDS.province),
    files: [
      await file(`${first}-cu.xlsx`, communeWorkbook(older, first), TEMPLATE_IDS.commune),
      await file(`${first}.xlsx`, communeWorkbook(province, first), TEMPLATE_IDS.commune),
      await file(`${second}.xlsx`, communeWorkbook(province, second, [{ sheet: 'roster', row: 0, column: 'birthDate', value: '31/02/1990' }]), TEMPLATE_IDS.commune),
      await file(`${agency}.xlsx`, senderWorkbook(province, agency), TEMPLATE_IDS.sender),
      { name: 'anh-chup.xlsx', mimeType: XLSX, buffer: Buffer.from('đây không phải là sổ tính') },
    ],
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function file(name: string, sheets: readonly OutputSheet[], template: string): Promise<SceneFile> {
  return { name, mimeType: XLSX, buffer: Buffer.from(await MemoryWorkbook.of(sheets, name, { template }).toXlsx()) };
}
