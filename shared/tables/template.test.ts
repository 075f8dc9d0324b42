import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../catalog/codes.ts';
import { WORKBOOK_KINDS } from '../sheets/declare.ts';
import { rosterSheet } from '../sheets/declared/people.ts';
import { columnLetters } from '../sheets/address.ts';
import { sheetsOf, type Dataset } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { readMulti } from '../sheets/read-list.ts';
import type { OutputSheet, StyledCell } from './output.ts';
import { rowsOfDataset, templateCell, type RowIn } from './template-rows.ts';
import { templateSheets } from './template.ts';

/** Forms of items: nothing there is red. */
const FORMS: ReadonlySet<string> = new Set(['info', 'params', 'confirmation']);
/** The declared sheets that a person fills in: those that a flow makes are in no template. */
const filledIn = (kind: (typeof WORKBOOK_KINDS)[number]) => sheetsOf(kind).filter((decl) => decl.made !== true);
const sheet = (sheets: readonly OutputSheet[], key: string): OutputSheet => sheets.find((one) => one.key === key)!;
const person = (more: RowIn<'roster'>): RowIn<'roster'> => ({
  key: '03176-0001', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Giàng A Dơ', birthDate: '1985-09-05', gender: 'male', category: 'CC',
  block: 'government', room: 'KT', mainField: 'DD', degree: 'dai-hoc', status: 'working', ...more,
});

describe.each(WORKBOOK_KINDS)('%s template', (kind) => {
  const sheets = templateSheets(kind);

  test('no value of a drop-down is cut on paper: it fits its column or takes a second line', () => {
    for (const one of sheets.filter(({ table }) => table !== null)) {
      for (const { title, width, options = [], wrap } of one.columns) expect(wrap === true || options.every((option) => option.length <= width), `${one.name}: ${title}`).toBe(true);
    }
  });

  test('the first line of the first sheet says how to leave Protected View', () => {
    expect(sheets[0]?.name).toBe('Hướng dẫn');
    expect(sheets[0]?.above[0]?.text).toMatch(/«Bật chỉnh sửa» \(Enable Editing\)/);
  });

  test('every declared sheet is there in order, with its headers, red where required, and a prompt in every column', () => {
    const people = sheets.slice(1).filter((one) => one.visibility === undefined && one.name !== 'Tự kiểm tra');
    expect(people.map((one) => one.name)).toEqual(filledIn(kind).map((decl) => decl.title));
    for (const decl of filledIn(kind)) {
      const columns = sheet(sheets, decl.key).columns;
      expect(columns.map((column) => [column.title, column.required === true]), decl.title)
        .toEqual(Object.values(decl.columns).map((column) => [column.title, column.required === true && !FORMS.has(decl.key)]));
      expect(columns.every((column) => FORMS.has(decl.key) || (column.required === true) !== (column.optional === true)), decl.title).toBe(true);
      expect(columns.every((column) => (column.prompt ?? '') !== '')).toBe(true);
    }
  });

  test('a closed list is a drop-down of its labels', () => {
    for (const decl of filledIn(kind)) {
      const columns = sheet(sheets, decl.key).columns;
      for (const [index, column] of Object.values(decl.columns).entries()) {
        if (column.type === 'list' && column.list) expect(columns[index]?.options).toEqual(lists[column.list].map((entry) => entry.vi));
        else expect(columns[index]?.options).toBeUndefined();
      }
    }
  });

  test('names of sheets and tables can stand in Excel', () => {
    for (const { name, table, columns, rows } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
      if (table !== null) expect(table).toMatch(/^[A-Za-z_]\w*$/);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('pre-filled rows', () => {
  test('codes become labels, days stay ISO, ticks become x', () => {
    const roster = sheet(templateSheets('commune', { rows: { roster: [person({ heldInPost: true, otherFields: ['NN', 'XD'] })] } }), 'roster');
    const cell = (key: string) => roster.rows[0]?.[roster.columns.findIndex((column) => column.key === key)];
    expect(['unitCode', 'birthDate', 'category', 'mainField', 'heldInPost', 'timeShare'].map(cell))
      .toEqual(['03176', '1985-09-05', 'Công chức', 'Đất đai, tài nguyên', 'x', null]);
  });

  test('several fields in one cell are read back as the same fields, commas in their labels or not', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 6 }), (fields) => {
      const text = templateCell(rosterSheet.columns.otherFields, fields);
      const read = readMulti('field', String(text));
      expect([read.entries.map((entry) => entry.code), read.exact]).toEqual([fields, true]);
    }));
  });

  test('the province template brings the parameters with their defaults, and the known items of Thông tin', () => {
    const sheets = templateSheets('province', { info: { province: '11', provinceName: 'Điện Biên', asOf: '2025-10-01' } });
    expect(sheet(sheets, 'info').rows).toMatchObject([
      ['Ngày số liệu', { value: '2025-10-01', format: 'date', tone: 'input' }], ['Người lập', { value: null, tone: 'input' }],
      ['Mã tỉnh', { value: '11' }], ['Tên tỉnh', { value: 'Điện Biên' }],
    ]);
    expect(sheet(sheets, 'params').rows.map((row) => row[0])).toContain('plan.start');
  });

  test('the commune is named above every table, so that a printed page is never without it', () => {
    const sheets = templateSheets('commune', { info: { unitCode: '03176', unitName: 'Xã Nà Bủng' } });
    for (const one of sheets.slice(1).filter(({ visibility }) => visibility === undefined)) expect(one.above.map(({ text }) => text).join('\n'), one.name).toContain('Xã Nà Bủng (03176)');
  });
});

describe('rows of a provincial workbook in a template', () => {
  const values = { unitCode: '03176', field: 'KT', asked: 3, appraised: 2, note: 'Sở: đề nghị giảm' };
  const data = (kind: Dataset['kind']) => ({
    kind, date1904: false, template: null, sheets: { needs: { rows: [{ row: 5, values }] } },
  }) as unknown as Dataset;

  test('a commune gets back what it asked, not what the province appraised or remarked', () => {
    const needs = rowsOfDataset(data('province'), { unit: '03176' }).needs?.[0];
    expect(needs).toMatchObject({ unitCode: '03176', asked: 3 });
    expect([needs?.appraised ?? null, needs?.note ?? null]).toEqual([null, null]);
  });

  test('its own remarks in its own earlier report stay, and the province keeps everything', () => {
    expect(rowsOfDataset(data('commune'), { unit: '03176' }).needs?.[0]).toMatchObject({ note: 'Sở: đề nghị giảm' });
    expect(rowsOfDataset(data('province')).needs?.[0]).toMatchObject({ appraised: 2, note: 'Sở: đề nghị giảm' });
  });

  test('an agency gets no reason by which the reviewer accepted an exception', () => {
    const candidates = { rows: [{ row: 5, values: { agencyCode: 'STC', fullName: 'Lò Thị Hoa', reviewer: 'Sở đồng ý', note: 'x' } }] };
    const rows = rowsOfDataset({ ...data('province'), sheets: { candidates } } as unknown as Dataset, { agency: 'STC' });
    expect(rows.candidates?.[0]).toEqual({ agencyCode: 'STC', fullName: 'Lò Thị Hoa', reviewer: null, note: null });
  });
});

describe('Phiếu xác nhận số liệu', () => {
  const people = [person({}), person({ category: 'VC', degree: 'cao-dang' }), person({ category: 'CB', birthDate: null }), person({ status: null, birthDate: '' })];
  const sheets = templateSheets('commune', { rows: { roster: people, confirmation: [{ item: 'Tổng số người', stated: 5 }] }, info: { made: 'Minh họa. Còn nữa.' } });
  const slip = sheet(sheets, 'confirmation');
  const counted = (item: string) => slip.rows.find((row) => row[0] === item)?.[2] as StyledCell;

  test('counts the roster and keeps what the commune states', () => {
    expect(['Tổng số người', 'Cán bộ', 'Công chức', 'Viên chức', 'Trình độ từ đại học trở lên', 'Số dòng thiếu «Ngày sinh» (phải bằng 0)', 'Số dòng thiếu «Trạng thái» (phải bằng 0)'].map((item) => counted(item).value))
      .toEqual([4, 1, 2, 1, 3, 2, 1]);
    expect(slip.rows[0]?.[1]).toMatchObject({ value: 5 });
  });

  test('its formulas look at the right column of the roster, from the first row below the header', () => {
    const roster = sheet(sheets, 'roster');
    const letters = (key: string) => columnLetters(roster.columns.findIndex((column) => column.key === key));
    const first = roster.above.length + 2;
    expect(counted('Tổng số người').formula).toBe(`=COUNTA('Nhân sự'!$${letters('fullName')}$${first}:$${letters('fullName')}$2000)`);
    expect(counted('Viên chức').formula).toBe(`=COUNTIF('Nhân sự'!$${letters('category')}$${first}:$${letters('category')}$2000,"Viên chức")`);
    expect(counted('Số dòng thiếu «Trạng thái» (phải bằng 0)').formula).toContain(`$${letters('status')}$${first}:`);
  });

  test('reads as a document: national motto, the commune, the as-of date that follows Thông tin, two signatures apart', () => {
    const signed = templateSheets('commune', { info: { unitCode: '03176', unitName: 'Xã Nà Bủng', asOf: '2025-10-01', preparer: 'Lò Thị Hoa' } });
    const { above, below } = sheet(signed, 'confirmation');
    expect(above[0]).toMatchObject({ text: 'ỦY BAN NHÂN DÂN', right: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' });
    expect(above[1]).toMatchObject({ text: 'XÃ NÀ BỦNG', right: 'Độc lập - Tự do - Hạnh phúc' });
    const asOf = above.find(({ formula }) => formula !== undefined);
    expect(asOf?.text).toContain('01/10/2025');
    const info = sheet(signed, 'info');
    const row = info.above.length + 2 + info.rows.findIndex(([item]) => item === 'Ngày số liệu');
    expect(asOf?.formula).toContain(`'Thông tin'!$B$${row}`);
    expect(below.find(({ text }) => text === 'NGƯỜI LẬP')?.right).toBe('CHỦ TỊCH');
    expect(below.filter(({ text, right }) => text === '' && !right).length).toBeGreaterThanOrEqual(4);
    expect(below.at(-1)).toMatchObject({ text: 'Lò Thị Hoa' });
  });

  test.each([
    ['nothing', [], /chưa xác nhận/],
    ['another total', [['Tổng số người', 5]], /^1 số xã xác nhận khác/],
    ['no check code', [['Tổng số người', 4]], /^Còn Mã kiểm tra/],
    ['the code of another list', [['Tổng số người', 4], ['Mã kiểm tra', 1]], /đã thay đổi sau khi ghi Mã kiểm tra \(phiếu ghi 1, nay là \d+\)/],
    ['total and code of this list', [['Tổng số người', 4], ['Công chức', 2], ['Mã kiểm tra', counted('Mã kiểm tra').value as number]], /khớp với danh sách/],
  ] as const)('stating %s, it says what is left', (_what, stated, said) => {
    const confirmation = stated.map(([item, value]) => ({ item, stated: value }));
    const { above } = sheet(templateSheets('commune', { rows: { roster: people, confirmation }, info: { made: 'Minh họa. Còn nữa.' } }), 'confirmation');
    expect(above.at(-1)?.text).toMatch(said);
  });

  test('the check code is a number without separators', () => {
    expect(slip.rows.at(-1)?.[2]).toMatchObject({ format: 'plain' });
    expect(slip.rows.at(-1)?.[1]).toMatchObject({ format: 'plain' });
  });

  test('the check code changes when a count changes', () => {
    const code = (rows: readonly RowIn<'roster'>[]) => {
      const last = sheet(templateSheets('commune', { rows: { roster: rows } }), 'confirmation').rows.at(-1);
      return (last?.[2] as StyledCell | undefined)?.value;
    };
    expect(new Set([code(people), code(people.slice(1)), code([...people.slice(1), person({ category: 'HD' })])]).size).toBe(3);
  });
});
