import { createRandom, type Random } from '../addin/testing/generate/random.ts';
import { personKey } from '../addin/testing/generate/person.ts';
import { communesOf, type CommuneUnit } from '../shared/catalog/communes/index.ts';
import { roomEntries, roomsOf } from '../shared/catalog/rooms.ts';
import { labelOf } from '../shared/sheets/list-lookup.ts';
import { isoToSerial } from '../shared/sheets/dates.ts';
import type { SheetDecl } from '../shared/sheets/declare.ts';
import { sheets } from '../shared/sheets/index.ts';
import type { ListKey } from '../shared/sheets/lists.ts';
import { lists } from '../shared/sheets/lists.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../shared/sheets/raw.ts';
import { cellAddress } from '../shared/sheets/address.ts';

/** Columns of the roster that both sides check, in the order of the sheet. */
export const COLUMNS = [
  'key', 'unitCode', 'unitName', 'fullName', 'birthDate', 'gender', 'idNumber', 'category', 'block', 'room', 'position', 'heldInPost',
  'mainField', 'degree', 'major', 'origin', 'joinedOn', 'status', 'timeShare',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a planted error puts into a cell; null empties it. */
const PLANTED: readonly (readonly [column: Column, value: RawCell])[] = [
  ['key', 'không có'], ['unitCode', 3176], ['fullName', null], ['birthDate', '31/02/1985'], ['gender', 'Khác'], ['idNumber', '0123'],
  ['category', null], ['category', 'Người nhà'], ['block', 'Khối khác hẳn'], ['room', 'Phòng Chờ tàu'], ['heldInPost', 'đã thôi'],
  ['mainField', 'Thiên văn'], ['degree', 'Sơ cấp cứu'], ['origin', 'Sao Hỏa'], ['joinedOn', -5], ['status', 'Đi vắng mãi'], ['timeShare', 9],
  ['timeShare', '3 ngày'],
];
/** One row in so many has one planted error; and as many repeat the Mã of the row before. */
const EVERY = 500;

export interface Roster {
  readonly workbook: RawWorkbook;
  /** The cells of the people, without the header: what JSON.parse and tableschema are given. */
  readonly rows: readonly (readonly RawCell[])[];
  readonly header: readonly string[];
}

/** A provincial workbook of Điện Biên whose roster has so many people, planted errors among them. */
export async function rosterOf(count: number, seed = 1): Promise<Roster> {
  const { units } = await communesOf('11');
  const random = createRandom(seed);
  const maker = new People(random);
  const rows = Array.from({ length: count }, (_, at) => personRow(units[at % units.length]!, Math.floor(at / units.length) + 1, maker, random));
  rows.forEach((row, at) => plant(rows, row, at));
  const header = COLUMNS.map((column) => rosterColumns[column]!.title);
  const roster = sheetOf(sheets.roster, header, rows, [COLUMNS.indexOf('birthDate'), COLUMNS.indexOf('joinedOn')]);
  return { rows, header, workbook: { sheets: [infoSheet(), unitsSheet(units), quotasSheet(units), roster], date1904: false, template: 'province/2' } };
}

const rosterColumns: SheetDecl['columns'] = sheets.roster.columns;

/** Names from syllables of the generator's stock, so that as many differ as there are people. */
class People {
  private readonly random: Random;
  constructor(random: Random) {
    this.random = random;
  }

  name(sex: 'Nam' | 'Nữ'): string {
    const { random } = this;
    const middle = sex === 'Nam' ? ['Văn', 'Đức', 'Hữu', 'Quang', 'Xuân', 'Đình', 'Tiến', 'Mạnh'] : ['Thị', 'Thị Thu', 'Thị Hồng', 'Ngọc', 'Khánh'];
    return [random.pick(FAMILY), random.pick(middle), random.pick(GIVEN), random.pick(GIVEN)].join(' ');
  }
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Đỗ', 'Lò', 'Quàng', 'Giàng', 'Vàng', 'Sùng', 'Mùa', 'Thào', 'Cà', 'Lường', 'Tòng'];
const GIVEN = [
  'Hùng', 'Dũng', 'Tuấn', 'Sơn', 'Hải', 'Bình', 'Cường', 'Đạt', 'Hiếu', 'Kiên', 'Nghĩa', 'Phúc', 'Quân', 'Quyết', 'Tài', 'Thắng', 'Thịnh', 'Toàn',
  'Lan', 'Hương', 'Hà', 'Hằng', 'Hạnh', 'Huyền', 'Linh', 'Loan', 'Nga', 'Ngân', 'Nhung', 'Oanh', 'Phượng', 'Thảo', 'Thủy', 'Trang', 'Tuyết', 'Yến',
];

function personRow(unit: CommuneUnit, number: number, people: People, random: Random): RawCell[] {
  const gender = random.chance(0.4) ? 'Nữ' : 'Nam';
  const rooms = roomEntries.filter(({ code, publicUnit, block }) => !publicUnit && block !== 'armed' && roomsOf(unit.kind).includes(code));
  const room = random.pick(rooms);
  const year = random.int(1971, 1999);
  const birth = `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const cells: Record<Column, RawCell> = {
    key: personKey(unit.code, number), unitCode: unit.code, unitName: unit.name, fullName: people.name(gender),
    birthDate: isoToSerial(birth, false), gender,
    idNumber: random.chance(0.5) ? `000${gender === 'Nữ' ? 1 : 0}${String(year % 100).padStart(2, '0')}${String(random.int(0, 999_999)).padStart(6, '0')}` : null,
    category: random.pick(['Cán bộ', 'Công chức', 'Công chức', 'Công chức']), block: labelOf('block', room.block),
    room: labelOf('room', room.code), position: random.pick(['Chuyên viên', 'Chuyên viên chính', 'Cán sự']), heldInPost: random.chance(0.1) ? 'x' : null,
    mainField: label('field', random), degree: label('degree', random), major: random.pick(['Kế toán', 'Luật', 'Quản lý đất đai', 'Công nghệ thông tin']),
    origin: label('origin', random), joinedOn: isoToSerial('2025-07-01', false), status: 'Đang làm', timeShare: random.chance(0.5) ? 5 : null,
  };
  return COLUMNS.map((column) => cells[column]);
}

function label(list: ListKey, random: Random): string {
  return random.pick<{ readonly vi: string }>(lists[list]).vi;
}

function plant(rows: readonly RawCell[][], row: RawCell[], at: number): void {
  if (at % EVERY === 100) {
    const [column, value] = PLANTED[Math.floor(at / EVERY) % PLANTED.length]!;
    // Each malformed Mã of its own: equal ones would be repeated ones too.
    row[COLUMNS.indexOf(column)] = column === 'key' ? `${String(value)} ${at}` : value;
  }
  if (at % EVERY === 300) row[0] = rows[at - 1]![0]!;
}

function sheetOf(decl: SheetDecl, header: readonly string[], rows: readonly (readonly RawCell[])[], dates: readonly number[] = []): RawSheet {
  const formats = new Map(rows.flatMap((_, at) => dates.map((column) => [cellAddress(at + 2, column), 'dd/mm/yyyy'] as const)));
  return { name: decl.title, rows: [header, ...rows], formats, formulas: new Map(), hiddenRows: new Set(), merges: [] };
}

function infoSheet(): RawSheet {
  const { columns } = sheets.info;
  return sheetOf(sheets.info, [columns.item.title, columns.value.title], [['Ngày số liệu', '01/10/2025'], ['Mã tỉnh', '11']]);
}

function unitsSheet(units: readonly CommuneUnit[]): RawSheet {
  const { unitCode, unitName, kind } = sheets.units.columns;
  const kinds = new Map(lists.unitKind.map((entry) => [entry.code as string, entry.vi]));
  return sheetOf(sheets.units, [unitCode.title, unitName.title, kind.title], units.map((unit) => [unit.code, unit.name, kinds.get(unit.kind)!]));
}

function quotasSheet(units: readonly CommuneUnit[]): RawSheet {
  const columns: SheetDecl['columns'] = sheets.quotas.columns;
  return sheetOf(sheets.quotas, Object.values(columns).map(({ title }) => title), units.map((unit) => (
    Object.keys(columns).map((key) => (key === 'unitCode' ? unit.code : key === 'unitName' ? unit.name : key === 'number' ? 60 : null)))));
}
