import { communesOf } from '../../catalog/communes/index.ts';
import type { ProvinceUnits } from '../../catalog/communes/types.ts';
import type { Finding } from '../../findings/finding.ts';
import type { SheetDecl, WorkbookKind } from '../../sheets/declare.ts';
import { INFO_ITEMS } from '../../sheets/declared/organization.ts';
import { sheets, sheetsOf } from '../../sheets/index.ts';
import type { Dataset, SheetKey } from '../../sheets/index.ts';
import type { RawSheet, RawWorkbook, SheetFacts } from '../../sheets/raw.ts';
import { readDataset } from '../../sheets/read.ts';
import { day, rawSheet, rawWorkbook } from '../../sheets/testing/raw-workbook.ts';
import type { Cell } from '../../sheets/testing/raw-workbook.ts';
import { checkDataset, orderFindings } from '../index.ts';
import type { CheckContext } from '../check.ts';

/**
 * A small workbook in which nothing is wrong, as cells; examples and tests spoil one thing of it. Everybody in it is
 * invented. Header in row 1 of every sheet, every declared column there.
 */

/** Cells of a row by column key; a column that is not named is empty. */
export type Row = Record<string, Cell>;

export interface Book {
  readonly kind: WorkbookKind;
  readonly sheets: Partial<Record<SheetKey, Row[]>>;
  /** Sở Nội vụ keeps three communes here: Nà Bủng, Sam Mứn and Thanh An. */
  readonly lan: Row;
  readonly hung: Row;
  readonly dung: Row;
  readonly mai: Row;
  readonly candidate: Row;
  readonly seconded: Row;
  readonly duty: Row;
  readonly need: Row;
  readonly quota: Row;
}

const UNITS: readonly (readonly [string, string])[] = [['03176', 'Xã Nà Bủng'], ['03356', 'Xã Sam Mứn'], ['03352', 'Xã Thanh An']];
const official = await communesOf('11');

const isOfBook = ({ code }: { readonly code: string }): boolean => UNITS.some(([own]) => own === code);
/** The official list, cut to the three communes of the book. */
export const bookUnits: ProvinceUnits = { ...official, units: official.units.filter(isOfBook), oldUnits: official.oldUnits.filter(isOfBook) };

export const bookContext: CheckContext = { units: bookUnits, planEnd: '2026-04-19', today: '2025-10-15' };

function person(unit: number, number: number, fullName: string, born: string, gender: 'Nam' | 'Nữ', more: Row): Row {
  const [unitCode, unitName] = UNITS[unit]!;
  return {
    key: `${unitCode}-${String(number).padStart(3, '0')}`, unitCode, unitName, fullName, birthDate: day(born), gender,
    category: 'Công chức', block: 'Chính quyền', room: 'Phòng Kinh tế', status: 'Đang làm', ...more,
  };
}

export function bookOf(kind: WorkbookKind = 'province'): Book {
  const lan = person(1, 1, 'Lò Thị Lan', '1985-09-05', 'Nữ', { idNumber: '011185001234', mainField: 'Kế toán' });
  const hung = person(1, 2, 'Quàng Văn Hùng', '1979-02-28', 'Nam', { idNumber: '011079000321', mainField: 'Đất đai, tài nguyên' });
  const dung = person(0, 1, 'Nguyễn Quang Dũng', '1982-03-12', 'Nam', { mainField: 'Kế toán' });
  const mai = person(2, 1, 'Trần Thị Mai', '1990-11-20', 'Nữ', { mainField: 'Giáo dục và đào tạo', room: 'Phòng Văn hóa – Xã hội' });
  const candidate: Row = {
    key: 'SXD-001', fullName: 'Hà Thị Mẫu', birthDate: day('1988-06-15'), gender: 'Nữ', category: 'Công chức', agencyCode: 'SXD', agencyName: 'Sở Xây dựng',
    form: 'Biệt phái', field: 'Giao thông vận tải', eligible: 'Đủ', nomination: '95/SXD-VP',
  };
  const seconded: Row = {
    key: '03176-060', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Vì Văn Thử', category: 'Công chức', senderName: 'Sở Xây dựng',
    field: 'Giao thông vận tải', decision: '1180/QĐ-UBND', months: 6, start: day('2025-08-20'), end: day('2026-02-19'),
  };
  const duty: Row = {
    key: '03176-050', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Lường Văn Kiêm', category: 'Viên chức',
    mainEmployer: 'Trường PTDTBT THCS Nà Bủng', field: 'Công nghệ thông tin, chuyển đổi số', c2: 'x', c3: 'x', m4: 'x', m5: 'x', m6: 'x', dutyState: 'Đang làm',
  };
  const need: Row = { unitCode: '03356', unitName: 'Xã Sam Mứn', field: 'Công nghệ thông tin, chuyển đổi số', asked: 2, appraised: 1, minimum: 1 };
  const quotas = UNITS.map(([unitCode, unitName]): Row => ({
    unitCode, unitName, scopeBlock: 'Chính quyền', counted: 'Cán bộ, công chức', armedForces: 'Không', number: 32, document: '215/QĐ-UBND',
    documentDate: day('2025-07-15'), status: 'Còn hiệu lực',
  }));
  const roster = kind === 'commune' ? [lan, hung] : [lan, hung, dung, mai];
  const all: Record<SheetKey, Row[]> = {
    info: infoRows(kind), roster, quotas, needs: [need],
    normRules: [],
    units: UNITS.map(([unitCode, unitName], at) => ({ order: at + 1, unitCode, unitName, kind: 'Xã' })),
    concurrent: [duty],
    moves: [{ key: '03352-001', unitCode: '03352', unitName: 'Xã Thanh An', fullName: 'Trần Thị Mai', category: 'Công chức', fromEmployer: 'Phòng Kinh tế', room: 'Phòng Văn hóa – Xã hội', field: 'Giáo dục và đào tạo', from: day('2025-08-01') }],
    secondedIn: [seconded],
    armedForces: [{ unitCode: '03176', unitName: 'Xã Nà Bủng', police: 8, military: 3 }],
    healthStations: UNITS.map(([unitCode, unitName], at) => ({ key: `${unitCode}-090`, unitCode, unitName, fullName: ['Cà Văn Trạm', 'Lèng Thị Trạm', 'Tòng Văn Trạm'][at]!, assignedOn: day('2025-08-01') })),
    candidates: [candidate],
    senders: [{ order: 1, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', kind: 'Sở, ngành', staff: 40, maxRelease: 3 }],
    senderFields: [{ agencyCode: 'SXD', field: 'Giao thông vận tải', staff: 12 }],
    payroll: [lan, hung].map(({ key, idNumber, fullName, unitCode, unitName }): Row => ({ key: key!, idNumber: idNumber!, fullName: fullName!, unitCode: unitCode!, unitName: unitName! })),
    decisions: [{ number: '1180/QĐ-UBND', date: day('2025-08-15'), agency: 'UBND tỉnh', form: 'Biệt phái', months: 6, start: day('2025-08-20'), end: day('2026-02-19'), total: 1 }],
    monitoring: [{ key: '03176-060', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Vì Văn Thử', period: 'Giữa kỳ' }],
    params: [{ key: 'plan.start', label: 'Ngày bắt đầu', value: '20/10/2025' }, { key: 'plan.months', label: 'Số tháng', value: '6' }],
    confirmation: [{ item: 'Tổng số người', stated: 2 }, { item: 'Công chức', stated: 2 }], submissions: [],
  };
  if (kind === 'commune') for (const key of ['concurrent', 'secondedIn', 'armedForces', 'moves'] as const) all[key] = [];
  if (kind === 'commune') all.healthStations = all.healthStations.filter(({ unitCode }) => unitCode === '03356');
  const own = Object.fromEntries(sheetsOf(kind).map(({ key }) => [key, all[key as SheetKey]]));
  return { kind, sheets: own, lan, hung, dung, mai, candidate, seconded, duty, need, quota: quotas[1]! };
}

function infoRows(kind: WorkbookKind): Row[] {
  const value: Record<WorkbookKind, Partial<Record<keyof typeof INFO_ITEMS, Cell>>> = {
    province: { province: '11', provinceName: 'Điện Biên' },
    commune: { unitCode: '03356', unitName: 'Xã Sam Mứn' },
    sender: { agencyCode: 'SXD', agencyName: 'Sở Xây dựng' },
  };
  return Object.entries({ asOf: day('2025-10-01'), ...value[kind] }).map(([item, cell]) => ({ item: INFO_ITEMS[item as keyof typeof INFO_ITEMS], value: cell }));
}

/** One sheet as a grid, with what a grid of cells cannot say. */
export interface Grid {
  name: string;
  rows: Cell[][];
  hidden?: number[];
  /** 0-based. */
  hiddenColumns?: number[];
  merges?: string[];
  formulas?: Record<string, string>;
  facts?: SheetFacts;
}
export type Grids = Partial<Record<SheetKey, Grid>>;

/** Header titles in the order of the declaration, then the rows. */
export function gridsOf(book: Book): Grids {
  return Object.fromEntries((Object.entries(book.sheets) as [SheetKey, Row[]][]).map(([key, rows]): [SheetKey, Grid] => {
    const { title, columns }: SheetDecl = sheets[key];
    const keys = Object.keys(columns);
    return [key, { name: title, rows: [keys.map((column) => columns[column]!.title), ...rows.map((row) => keys.map((column) => row[column] ?? null))] }];
  }));
}

export function rawOf(grids: Grids, options: { readonly template?: string; readonly date1904?: boolean } = {}): RawWorkbook {
  const raw = Object.values(grids).map((grid): RawSheet => ({
    ...rawSheet(grid.name, grid.rows, { ...(grid.hidden ? { hidden: grid.hidden } : {}), ...(grid.merges ? { merges: grid.merges } : {}) }, options.date1904),
    formulas: new Map(Object.entries(grid.formulas ?? {})),
    hiddenColumns: new Set(grid.hiddenColumns),
    ...(grid.facts ? { facts: grid.facts } : {}),
  }));
  return rawWorkbook(raw, options);
}

/** Reading and checks together, as the flow does it (addin/src/flows/check.ts). */
export function judge(raw: RawWorkbook, context: Partial<CheckContext> = {}): { dataset: Dataset; findings: readonly Finding[] } {
  const { dataset, findings } = readDataset(raw);
  return { dataset, findings: orderFindings(dataset, [...findings, ...checkDataset(dataset, { ...bookContext, ...context })]) };
}
