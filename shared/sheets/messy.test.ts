import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawCell } from './raw.ts';
import { readDataset } from './read.ts';
import { sheets } from './index.ts';
import { day, rawSheet, rawWorkbook, type Cell } from './testing/raw-workbook.ts';

/** Lists as people send them: every table here is arranged in another way, and holds the same people. Names are invented. */
const HEADER = ['Mã', 'Mã xã', 'Tên xã, phường', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng, bộ phận', 'Chức vụ', 'Lĩnh vực chính', 'Trình độ', 'Trạng thái'];
const person = (number: number, name: string, gender: 'Nam' | 'Nữ', room: string, field: string): Cell[] => [
  `03176-00${number}`, '03176', 'Xã Nà Bủng', name, day(`198${number}-09-0${number}`), gender, 'Công chức', 'Chính quyền', room, 'Chuyên viên', field, 'Đại học', 'Đang làm',
];
const PEOPLE = [
  person(1, 'Lò Thị Lan', 'Nữ', 'Phòng Kinh tế', 'Kế toán'), person(2, 'Quàng Văn Hùng', 'Nam', 'Phòng Kinh tế', 'Đất đai, tài nguyên'),
  person(3, 'Tòng Thị Mai', 'Nữ', 'Phòng Văn hóa – Xã hội', 'Giáo dục và đào tạo'),
];
const INFO = rawSheet('Thông tin', [['Nội dung', 'Giá trị'], ['Ngày số liệu', day('2025-10-01')], ['Mã xã', '03176'], ['Tên xã, phường', 'Xã Nà Bủng']]);
const at = (title: string) => HEADER.indexOf(title);
const without = (title: string, rows: readonly (readonly Cell[])[]) => rows.map((row) => row.filter((_, column) => column !== at(title)));

function read(rows: readonly (readonly Cell[])[], options: Parameters<typeof rawSheet>[2] = {}, others: readonly ReturnType<typeof rawSheet>[] = []) {
  const { dataset, findings } = readDataset(rawWorkbook([INFO, rawSheet('Nhân sự', rows, options), ...others]));
  return { roster: dataset.sheets.roster!, dataset, findings, codes: findings.map(({ code }) => code) };
}
const EXPECTED = read([HEADER, ...PEOPLE]).roster.rows.map(({ values }) => values);
const valuesOf = (result: ReturnType<typeof read>) => result.roster.rows.map(({ values }) => values);

describe('headers', () => {
  test('letterhead, merged title lines, a unit line and thirty more lines above', () => {
    const lines = Array.from({ length: 30 }, (_, line) => [`Căn cứ văn bản số ${line + 1}/KH-UBND`]);
    const head = [['UBND XÃ NÀ BỦNG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'], [], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], ['Đơn vị tính: người']];
    const result = read([...head, ...lines, HEADER, ...PEOPLE], { merges: ['A1:D1', 'E1:M1', 'E2:M2', 'A4:M4'] });
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.findings).toMatchObject([{ code: 'title-lines-skipped', params: { count: 34 } }]);
  });

  test('degree, sex and room over three rows, with the column numbers below', () => {
    const top: Cell[] = ['TT', 'Mã', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Giới tính', null, 'Phân loại', 'Khối', 'Phòng', 'Lĩnh vực', 'Trình độ', null, null, null, 'Tình trạng'];
    const middle: Cell[] = [null, null, null, null, null, null, null, null, null, null, 'Chuyên môn', null, null, 'Lý luận chính trị', null];
    const low: Cell[] = [null, null, null, null, 'Nam', 'Nữ', null, null, null, null, 'ĐH', 'CĐ', 'TC', 'TC', null];
    const numbers: Cell[] = low.map((_, column) => `(${column + 1})`);
    const merges = ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:F2', 'G1:G3', 'H1:H3', 'I1:I3', 'J1:J3', 'K1:N1', 'K2:M2', 'O1:O3'];
    const row: Cell[] = [1, '03176-001', 'Lò Thị Lan', day('1981-09-01'), null, 'x', 'CC', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán', 'X', null, null, '✓', 'Đang làm'];
    const titled = top.map((title) => (title === 'Trình độ' ? 'Trình độ' : title));
    const result = read([titled, middle, low, numbers, row], { merges });
    expect(result.roster.rows).toHaveLength(1);
    expect(result.roster.rows[0]!.values).toMatchObject({ fullName: 'Lò Thị Lan', gender: 'female', degree: 'dai-hoc', category: 'CC', room: 'KT', status: 'working', birthDate: { iso: '1981-09-01' } });
    expect(result.roster.rows[0]!.cells).toMatchObject({ gender: 'F5', degree: 'K5' });
    expect(result.findings.find(({ code }) => code === 'header-two-rows')!.params).toMatchObject({ count: 3, range: 'A1:O3' });
  });

  test('numbers under Nam and Nữ in a total line count these columns, not the list', () => {
    const header = HEADER.flatMap((title) => (title === 'Giới tính' ? ['Nam', 'Nữ'] : [title]));
    const ticked = PEOPLE.map((one) => one.flatMap((value, column) => (column === at('Giới tính') ? (value === 'Nam' ? ['x', null] : [null, 'x']) : [value])));
    const total = (numbers: Record<string, number>) => header.map((title): Cell => (title === 'Mã' ? 'Cộng:' : numbers[title] ?? null));
    expect(read([header, ...ticked, total({ Nam: 1, Nữ: 2 })]).roster.totalRows).toMatchObject([{ stated: null }]);
    expect(read([header, ...ticked, total({ Nam: 1, Nữ: 2, 'Họ và tên': 3 })]).roster.totalRows).toMatchObject([{ stated: 3 }]);
    expect(read([header, ...ticked, total({ 'Họ và tên': 3 })]).roster.totalRows).toMatchObject([{ stated: 3 }]);
  });

  test('the year of birth written below Nam or Nữ is both', () => {
    const header: Cell[][] = [['Họ và tên', 'Năm sinh', null, 'Loại', 'Khối', 'Phòng', 'Lĩnh vực', 'Tình trạng'], [null, 'Nam', 'Nữ']];
    const result = read([...header, ['Lò Thị Lan', null, 1985, 'CC', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán', 'Đang làm']], { merges: ['A1:A2', 'B1:C1', 'D1:D2'] });
    expect(result.roster.rows[0]!.values).toMatchObject({ gender: 'female', birthDate: { iso: '1985-01-01', yearOnly: true } });
  });

  test('so it is where no cell is merged, and where the sex has a column of its own', () => {
    const header: Cell[][] = [['Họ và tên', 'Năm sinh', null, 'Giới tính', 'Loại', 'Khối', 'Phòng', 'Lĩnh vực', 'Tình trạng'], [null, 'Nam', 'Nữ']];
    const person = (nam: Cell, nu: Cell, gender: string): Cell[] => ['Lò Thị Lan', nam, nu, gender, 'CC', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán', 'Đang làm'];
    const result = read([...header, person(null, 1985, 'Nữ'), person(1990, null, 'Nam'), person(1991, 1992, 'Nam')]);
    expect(result.roster.rows.map(({ values }) => [values.gender, values.birthDate && 'iso' in values.birthDate ? values.birthDate.iso : null]))
      .toEqual([['female', '1985-01-01'], ['male', '1990-01-01'], ['male', null]]);
    expect(result.findings.filter(({ code }) => code === 'two-marks')).toMatchObject([{ cell: 'C5', column: 'Ngày sinh', params: { choices: 'Nam, Nữ' } }]);
    expect(result.findings.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });

  test('Nam and Nữ side by side are ticked; two ticks are asked about, a strange mark too', () => {
    const header = HEADER.flatMap((title) => (title === 'Giới tính' ? ['Nam', 'Nữ'] : [title]));
    const row = (nam: Cell, nu: Cell) => PEOPLE[0]!.flatMap((cell, column) => (column === at('Giới tính') ? [nam, nu] : [cell]));
    const result = read([header, row(null, 1), row('✓', null), row('x', 'x'), row(null, 'nữ'), row('?', null)]);
    expect(result.roster.rows.map(({ values }) => values.gender)).toEqual(['female', 'male', null, 'female', null]);
    expect(result.findings).toMatchObject([
      { code: 'two-marks', severity: 'error', cell: 'G4', params: { choices: 'Nam, Nữ' } }, { code: 'not-in-list', cell: 'F6', value: '?' },
    ]);
  });

  test('not one title is exactly ours, and the list is read all the same, each near title said', () => {
    const titles: Readonly<Record<string, string>> = {
      'Họ và tên': 'Họ và tên người', 'Ngày sinh': 'Ngày sinh ghi rõ', 'Giới tính': 'Giới tính (Nam hay Nữ) *', Loại: 'Loại công chức viên chức', Khối: 'Thuộc khối nào', 'Phòng, bộ phận': 'Phòng, bộ phận làm việc', 'Lĩnh vực chính': 'Lĩnh vực chính đang làm', 'Trạng thái': 'Trạng thái hiện nay',
    };
    const columns = Object.keys(titles);
    const pick = (row: readonly Cell[]) => columns.map((title) => row[at(title)]!);
    const result = read([columns.map((title) => titles[title]!), ...PEOPLE.map(pick)]);
    expect(result.roster.rows.map(({ values }) => [values.fullName, values.birthDate?.iso, values.status, values.mainField])).toEqual(
      EXPECTED.map((values) => [values.fullName, values.birthDate?.iso, values.status, values.mainField]));
    expect(result.codes.filter((code) => code === 'column-near').length).toBeGreaterThanOrEqual(6);
  });

  test('a title as near to two columns is not guessed', () => {
    const header = HEADER.map((title) => (title === 'Ngày sinh' ? 'Ngày' : title));
    const result = read([header, ...PEOPLE]);
    expect(result.roster.rows[0]!.values.birthDate).toBeNull();
    expect(result.findings.map(({ code, column }) => [code, column])).toContainEqual(['column-missing', 'Ngày sinh']);
  });
});

test('titles of other forms are known', () => {
  const titles: Readonly<Record<string, string>> = {
    'Họ và tên': ' HỌ  VÀ\nTÊN ', 'Ngày sinh': 'SINH NGÀY', 'Giới tính': 'GT', Loại: 'CB/CC', 'Phòng, bộ phận': 'Phòng, ban chuyên môn', 'Chức vụ': 'Chức vụ hoặc chức danh công tác',
    'Lĩnh vực chính': 'Phụ trách', 'Trình độ': 'Chuyên môn ĐT', 'Trạng thái': 'Tình trạng',
  };
  const result = read([HEADER.map((title) => titles[title] ?? title), ...PEOPLE]);
  expect(valuesOf(result)).toEqual(EXPECTED);
  expect(result.codes).toEqual([]);
});

test.each(['Đơn vị công tác', 'Cơ quan, đơn vị đang làm việc', 'Nơi làm việc'])('%s is the room where rooms stand below it, and nothing of ours where communes do', (title) => {
  const header = HEADER.map((one) => (one === 'Phòng, bộ phận' ? title : one));
  const rooms = read([header, ...PEOPLE]);
  expect(valuesOf(rooms)).toEqual(EXPECTED);
  expect(rooms.findings).toMatchObject([{ code: 'column-near', severity: 'warning', fix: { kind: 'confirm', value: 'Phòng, bộ phận' } }]);
  const communes = read([header, ...PEOPLE.map((row) => row.map((cell, column) => (column === at('Phòng, bộ phận') ? 'UBND xã Nà Bủng' : cell)))]);
  expect(communes.codes).toEqual(['column-missing', 'column-extra']);
});

test('a day of birth over three columns is read whole; with a part missing it is the year', () => {
  const header = HEADER.flatMap((title): Cell[] => (title === 'Ngày sinh' ? ['Ngày, tháng, năm sinh', null, null] : [title]));
  const below = HEADER.flatMap((title): Cell[] => (title === 'Ngày sinh' ? ['Ngày', 'Tháng', 'Năm'] : [null]));
  const born: Cell[][] = [[1, 9, 1981], ['02', '09', '1982'], [null, null, 1983], [31, 2, 1984], [null, null, null]];
  const rows = born.map((parts, line) => PEOPLE[line % 3]!.flatMap((cell, column) => (column === at('Ngày sinh') ? parts : [cell])));
  const merges = header.flatMap((title, column) => (column === 4 ? ['E1:G1'] : title === null ? [] : [`${String.fromCharCode(65 + column)}1:${String.fromCharCode(65 + column)}2`]));
  const result = read([header, below, ...rows], { merges });
  expect(result.roster.rows.map(({ values }) => values.birthDate)).toEqual([{ iso: '1981-09-01' }, { iso: '1982-09-02' }, { iso: '1983-01-01', yearOnly: true }, null, null]);
  expect(result.findings.map(({ code, row }) => [code, row])).toEqual([['header-two-rows', 1], ['date-year-only', 5], ['date-impossible', 6], ['required-missing', 7]]);
});

describe('names over two columns', () => {
  const halves = (name: Cell): Cell[] => [String(name).split(' ').slice(0, -1).join('  '), String(name).split(' ').at(-1)!.normalize('NFD')];
  const split = (titles: readonly Cell[]) => [HEADER, ...PEOPLE].map((row, line) => row.flatMap((cell, column) => (column !== at('Họ và tên') ? [cell] : line === 0 ? titles : halves(cell))));
  const names = (result: ReturnType<typeof read>) => result.roster.rows.map(({ values }) => values.fullName);
  const whole = EXPECTED.map(({ fullName }) => fullName);

  test.each([['Họ và tên đệm', 'Tên'], ['Họ đệm', 'Tên'], ['Họ', 'Tên'], ['Họ, chữ đệm', 'TÊN']])('%s beside %s', (family, given) => {
    const result = read(split([family, given]));
    expect(names(result)).toEqual(whole);
    expect(result.codes.filter((code) => code.startsWith('column-'))).toEqual([]);
  });

  test('one title merged over both', () => {
    const result = read(split(['Họ và tên', null]), { merges: ['D1:E1'] });
    expect(names(result)).toEqual(whole);
    expect(result.codes.filter((code) => code.startsWith('column-'))).toEqual([]);
  });

  test('two titles typed alike are still two columns of one name, and half a name is all there is', () => {
    expect(read(split(['Họ và tên', 'Họ và tên'])).codes).toContain('column-duplicate');
    const rows = split(['Họ đệm', 'Tên']).map((row, line) => (line === 1 ? row.map((cell, column) => (column === at('Họ và tên') ? null : cell)) : row));
    expect(names(read(rows))[0]).toBe('Lan');
  });
});

test('Nữ by itself is ticked for women; of the others nothing is said', () => {
  const ticked = PEOPLE.map((one) => one.map((value, column) => (column !== at('Giới tính') ? value : value === 'Nữ' ? 'x' : null)));
  const result = read([HEADER.map((title) => (title === 'Giới tính' ? 'Nữ' : title)), ...ticked]);
  expect(result.roster.rows.map(({ values }) => values.gender)).toEqual(['female', null, 'female']);
  expect(result.codes).not.toContain('column-extra');
  const both = read([[...HEADER, 'Nữ'], ...PEOPLE.map((one) => [...one, null])]);
  expect(valuesOf(both)).toEqual(EXPECTED);
  expect(both.codes).toEqual(['column-extra']);
});

describe('rows', () => {
  const GROUPED = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Chức vụ', 'Lĩnh vực chính', 'Trạng thái'];
  const line = (stt: number, one: readonly Cell[]) => GROUPED.map((title): Cell => (title === 'STT' ? stt : one[at(title)]!));

  test('groups over two columns carry block and room; one that names two blocks ends the block before it', () => {
    const result = read([
      GROUPED, ['A', 'KHỐI CHÍNH QUYỀN'], ['I', 'PHÒNG KINH TẾ'], line(1, PEOPLE[0]!), ['II', 'Phòng Văn hóa – Xã hội'], line(2, PEOPLE[1]!),
      ['B', 'KHỐI ĐẢNG, ĐOÀN THỂ'], ['1', 'Cơ quan Đảng ủy'], line(3, PEOPLE[2]!),
    ]);
    expect(result.roster.rows.map(({ values: { fullName, block, room } }) => [fullName, block, room])).toEqual([
      ['Lò Thị Lan', 'government', 'KT'], ['Quàng Văn Hùng', 'government', 'VHXH'], ['Tòng Thị Mai', null, 'DANG'],
    ]);
    expect(result.roster.totalRows.map(({ stated }) => stated)).toEqual([null, null, null, null, null]);
  });

  test('the marks of groups stand where the template has its keys', () => {
    const keyless = PEOPLE.map((one) => one.map((value, column) => (column === at('Mã') ? null : value)));
    const result = read([HEADER, ['A', null, null, 'KHỐI CHÍNH QUYỀN'], ['I', null, null, 'Phòng Kinh tế'], ...keyless]);
    expect(result.roster.rows.map(({ values }) => values.fullName)).toEqual(EXPECTED.map(({ fullName }) => fullName));
  });

  test('another table below the list is no part of it', () => {
    const result = read([GROUPED, ...PEOPLE.map((one, at) => line(at + 1, one)), [], ['Biên chế'], ['STT', 'Nội dung', 'Số lượng'], [1, 'Biên chế giao', 32], [2, 'Hiện có', 3]]);
    expect(result.roster.rows.map(({ values }) => values.fullName)).toEqual(EXPECTED.map(({ fullName }) => fullName));
    expect(result.codes).toContain('notes-skipped');
    expect(result.findings.filter(({ row }) => row !== null && row > 5).map(({ code }) => code)).toEqual(['notes-skipped']);
  });

  test('the header again at every printed page is no person', () => {
    const result = read([HEADER, PEOPLE[0]!, HEADER.map((title) => `${title} `), HEADER.map((_, column) => column + 1), PEOPLE[1]!, HEADER, PEOPLE[2]!]);
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.findings).toMatchObject([{ code: 'header-repeated', row: 3, params: { count: 3 } }]);
  });

  test('group lines carry the room where the column is missing, and where a cell is empty', () => {
    const rows = [HEADER, ['I', null, null, 'Phòng Kinh tế'], PEOPLE[0]!, PEOPLE[1]!, ['II. Phòng Văn hóa – Xã hội: 1 người'], PEOPLE[2]!];
    const emptied = rows.map((row, index) => (index === 0 || row.length < HEADER.length ? row : row.map((cell, column) => (column === at('Phòng, bộ phận') ? null : cell))));
    const lacking = rows.map((row) => (row.length < HEADER.length ? row : row.filter((_, column) => column !== at('Phòng, bộ phận'))));
    for (const variant of [emptied, lacking]) {
      // the number of a group stands under a title of its own
      const result = read(variant.map((row, index) => (row[0] === 'I' ? ['I. Phòng Kinh tế'] : index >= 0 ? row : [])));
      expect(valuesOf(result)).toEqual(EXPECTED);
      expect(result.codes.filter((code) => code !== 'total-row')).toEqual(['value-from-group']);
      expect(result.roster.rows[0]!.cells).toEqual({ room: 'A2' });
    }
  });

  test('a Roman number in STT beside the name of an office is a group, with its stated number', () => {
    const header = ['STT', ...HEADER];
    const result = read([header, ['I', null, null, null, 'Phòng Kinh tế', null, null, 2], [1, ...PEOPLE[0]!], [2, ...PEOPLE[1]!], ['II', null, null, null, 'Phòng Văn hóa – Xã hội'], [3, ...PEOPLE[2]!], [null, null, null, null, 'Tổng cộng: 3 người']]);
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.roster.totalRows.map(({ row, stated }) => [row, stated])).toEqual([[2, 2], [5, null], [7, 3]]);
  });

  test('a unit name merged over its rows belongs to each of them', () => {
    const rows = PEOPLE.map((row, index) => row.map((cell, column) => (index > 0 && column === at('Tên xã, phường') ? null : cell)));
    const result = read([HEADER, ...rows], { merges: ['C2:C4'] });
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.roster.rows[2]!.cells).toEqual({ unitName: 'C2' });
    expect(result.findings).toEqual([]);
  });

  test('hidden columns are read and said; cells under no title are said once', () => {
    const raw = { ...rawSheet('Nhân sự', [HEADER, ...PEOPLE.map((row) => [...row, 'sắp nghỉ'])]), hiddenColumns: new Set([at('Ngày sinh')]) };
    const { findings } = readDataset(rawWorkbook([INFO, raw]));
    expect(findings).toMatchObject([{ code: 'hidden-columns', params: { count: 1, names: 'Ngày sinh' } }, { code: 'column-untitled', cell: 'N2', params: { count: 3, letters: 'N' } }]);
  });
});

describe('several tables', () => {
  test('one below the other, with titles and totals between, columns in another order', () => {
    const turned = (row: readonly Cell[]) => row.toReversed();
    const result = read([['A. PHÒNG KINH TẾ'], HEADER, PEOPLE[0]!, PEOPLE[1]!, ['Cộng: 2 người'], [], ['B. PHÒNG VĂN HÓA'], turned(HEADER), turned(PEOPLE[2]!), ['Cộng: 1 người']]);
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.roster.parts).toHaveLength(1);
    expect(result.roster.rows[2]!.part).toMatchObject({ name: 'Nhân sự', headerRow: 8, corner: 'A8' });
    expect(result.roster.totalRows.map(({ row, stated, part }) => [row, stated, part?.corner])).toEqual([[5, 2, undefined], [10, 1, 'A8']]);
    expect(result.codes).toContain('tables-joined');
  });

  test('side by side, the same list twice', () => {
    const result = read([[...HEADER, null, ...HEADER], [...PEOPLE[0]!, null, ...PEOPLE[2]!], PEOPLE[1]!]);
    expect(valuesOf(result).map(({ fullName }) => fullName).sort()).toEqual(EXPECTED.map(({ fullName }) => fullName).sort());
    expect(result.codes).toEqual(['tables-joined']);
  });

  test('another list beside and below is read as what it is', () => {
    const forces: Cell[][] = [['Mã xã', 'Tên xã', 'Công an', 'Quân sự'], ['03176', 'Xã Nà Bủng', 8, 3]];
    const beside = read([[...HEADER, null, ...forces[0]!], [...PEOPLE[0]!, null, ...forces[1]!], PEOPLE[1]!, PEOPLE[2]!]);
    const below = read([HEADER, ...PEOPLE, [], ['LỰC LƯỢNG VŨ TRANG'], ...forces]);
    for (const result of [beside, below]) {
      expect(valuesOf(result)).toEqual(EXPECTED);
      expect(result.dataset.sheets.armedForces!.rows.map(({ values }) => [values.unitCode, values.police])).toEqual([['03176', 8]]);
    }
  });

  test('one page for each room, whose names say the room', () => {
    const lean = without('Phòng, bộ phận', [HEADER, ...PEOPLE]);
    const raw = rawWorkbook([INFO, rawSheet('Phòng Kinh tế', [lean[0]!, lean[1]!, lean[2]!]), rawSheet('VH-XH', [['DANH SÁCH'], lean[0]!, lean[3]!])]);
    const { dataset, findings } = readDataset(raw);
    expect(dataset.sheets.roster!.rows.map(({ values }) => values)).toEqual(EXPECTED);
    expect(dataset.sheets.roster!.rows[2]!.part!.name).toBe('VH-XH');
    expect(findings.map(({ code }) => code)).toEqual(['value-from-group', 'title-lines-skipped', 'value-from-group', 'tables-joined']);
  });

  test('a copy of the list on another page is not read twice, and named', () => {
    const result = read([HEADER, ...PEOPLE], {}, [rawSheet('Nhân sự (2)', [HEADER, ...PEOPLE])]);
    expect(valuesOf(result)).toEqual(EXPECTED);
    expect(result.findings).toMatchObject([{ code: 'table-not-read', sheet: 'Nhân sự (2)', params: { sheet1: 'Nhân sự' } }]);
  });
});

describe('whatever the arrangement', () => {
  const TITLES = HEADER.map((title) => {
    const column = Object.values(sheets.roster.columns).find((one) => one.title === title)!;
    return [title, ...('aliases' in column ? column.aliases : [])];
  });
  const dress = fc.constantFrom((text: string) => text, (text: string) => ` ${text.toUpperCase()} `, (text: string) => text.normalize('NFD'), (text: string) => text.replaceAll(' ', '\u00A0'), (text: string) => `${text}\u200B`);

  test('order, aliases, spelling, title lines, totals, blank rows and repeated headers never change what is read', () => {
    const order = fc.shuffledSubarray(HEADER.map((_, column) => column), { minLength: HEADER.length });
    const naming = fc.array(fc.tuple(fc.nat(20), dress), { minLength: HEADER.length, maxLength: HEADER.length });
    const between = fc.array(fc.constantFrom('none', 'blank', 'total', 'header', 'group'), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(order, naming, between, fc.nat(12), (columns, names, gaps, titles) => {
      const header = TITLES.map((own, index) => names[index]![1](own[names[index]![0] % own.length]!));
      const pick = (row: readonly Cell[]) => ['', ...columns.map((column) => row[column]!)];
      const head = ['STT', ...columns.map((column) => header[column]!)];
      const lines: Cell[][] = gaps.flatMap((gap, index): Cell[][] => [
        ...(gap === 'blank' ? [[]] : gap === 'total' ? [['Tổng cộng']] : gap === 'header' ? [head] : gap === 'group' ? [['B. Tổ công tác số 1']] : []), pick(PEOPLE[index]!),
      ]);
      const result = read([...Array.from({ length: titles }, (_, line) => [`Dòng ${line}`]), head, ...lines]);
      expect(valuesOf(result)).toEqual(EXPECTED);
    }), { numRuns: 150 });
  });

  test('nothing that is typed is dropped without a word', () => {
    const cell = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) }, fc.integer({ min: 0, max: 50_000 }), fc.constantFrom('Cộng', 'x', 'Ghi chú', 'I', 'Phòng Kinh tế'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: HEADER.length + 3 }), { maxLength: 6 }), (rows) => {
      const { roster, findings } = read([HEADER, PEOPLE[0]!, ...rows, PEOPLE[1]!]);
      const said = new Set(findings.flatMap(({ row }) => (row === null ? [] : [row])));
      const counted = findings.find(({ code }) => code === 'notes-skipped');
      rows.forEach((row, index) => {
        const number = index + 3;
        const isRead = roster.rows.some((one) => one.row === number);
        const isGroup = row.every((one) => blank(one) || typeof one === 'number' || one === 'Phòng Kinh tế') && roster.totalRows.some((one) => one.row === number);
        const isPrefilled = row.every((one, column) => column < 3 || blank(one));
        if (row.every(blank) || isRead || isGroup || said.has(number) || counted || isPrefilled) return;
        expect.fail(`row ${number} ${JSON.stringify(row)} is neither read nor named`);
      });
      for (const { row, values } of roster.rows) {
        for (const [index, title] of HEADER.entries()) {
          const key = Object.entries(sheets.roster.columns).find(([, column]) => column.title === title)![0];
          const raw = [HEADER, PEOPLE[0]!, ...rows, PEOPLE[1]!][row - 1]![index];
          const value = (values as Readonly<Record<string, unknown>>)[key];
          const isNamed = findings.some((finding) => finding.row === row && finding.cell?.startsWith(String.fromCharCode(65 + index)) === true);
          if (!blank(raw) && value === null && !isNamed && !/^[-–—.…/]+$/.test(String(raw).trim())) expect.fail(`${title} in row ${row}: ${JSON.stringify(raw)} is lost`);
        }
      }
    }), { numRuns: 150 });
  });
});

function blank(cell: Cell | RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

test('letters that only look Vietnamese mean what they look like, in titles and in lists', () => {
  const header = HEADER.map((title) => (title === 'Loại' ? 'Lоại' : title));
  const row = PEOPLE[0]!.map((cell, column) => (column === at('Loại') ? 'Сông сhức' : column === at('Trình độ') ? 'Ðại học' : cell));
  expect(valuesOf(read([header, row]))).toEqual([EXPECTED[0]]);
});
