import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../catalog/codes.ts';
import { WORKBOOK_KINDS } from '../sheets/declare.ts';
import { rosterSheet } from '../sheets/declared/people.ts';
import { columnLetters } from '../sheets/address.ts';
import { sheetsOf } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { readMulti } from '../sheets/read-list.ts';
import type { OutputSheet, StyledCell } from './output.ts';
import { templateCell, type RowIn } from './template-rows.ts';
import { templateSheets } from './template.ts';

const sheet = (sheets: readonly OutputSheet[], key: string): OutputSheet => sheets.find((one) => one.key === key)!;
const person = (more: RowIn<'roster'>): RowIn<'roster'> => ({
  key: '03176-0001', unitCode: '03176', unitName: 'Xã Nà Bủng', fullName: 'Giàng A Dơ', birthDate: '1985-09-05', gender: 'male', category: 'CC',
  block: 'government', room: 'KT', mainField: 'DD', degree: 'dai-hoc', status: 'working', ...more,
});

describe.each(WORKBOOK_KINDS)('%s template', (kind) => {
  const sheets = templateSheets(kind);

  test('the first line of the first sheet says how to leave Protected View', () => {
    expect(sheets[0]?.name).toBe('Hướng dẫn');
    expect(sheets[0]?.above[0]?.text).toMatch(/«Bật chỉnh sửa» \(Enable Editing\)/);
  });

  test('every declared sheet is there in order, with its headers, red where required, and a prompt in every column', () => {
    expect(sheets.slice(1).map((one) => one.name)).toEqual(sheetsOf(kind).map((decl) => decl.title));
    for (const decl of sheetsOf(kind)) {
      const columns = sheet(sheets, decl.key).columns;
      expect(columns.map((column) => [column.title, column.required === true]), decl.title)
        .toEqual(Object.values(decl.columns).map((column) => [column.title, column.required === true && decl.key !== 'confirmation']));
      expect(columns.every((column) => (column.prompt ?? '') !== '')).toBe(true);
    }
  });

  test('a closed list is a drop-down of its labels', () => {
    for (const decl of sheetsOf(kind)) {
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
    expect(sheet(sheets, 'info').rows.slice(0, 3)).toEqual([['Ngày số liệu', '01/10/2025'], ['Mã tỉnh', '11'], ['Tên tỉnh', 'Điện Biên']]);
    expect(sheet(sheets, 'params').rows.map((row) => row[0])).toContain('plan.start');
  });

  test('the commune is named above every table, so that a printed page is never without it', () => {
    const sheets = templateSheets('commune', { info: { unitCode: '03176', unitName: 'Xã Nà Bủng' } });
    for (const one of sheets.slice(1)) expect(one.above[0]?.text).toContain('Xã Nà Bủng (03176)');
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
    expect(slip.rows[0]?.[1]).toBe(5);
  });

  test('its formulas look at the right column of the roster, from the first row below the header', () => {
    const roster = sheet(sheets, 'roster');
    const letters = (key: string) => columnLetters(roster.columns.findIndex((column) => column.key === key));
    const first = roster.above.length + 2;
    expect(counted('Tổng số người').formula).toBe(`=COUNTA('Nhân sự'!$${letters('fullName')}$${first}:$${letters('fullName')}$2000)`);
    expect(counted('Viên chức').formula).toBe(`=COUNTIF('Nhân sự'!$${letters('category')}$${first}:$${letters('category')}$2000,"Viên chức")`);
    expect(counted('Số dòng thiếu «Trạng thái» (phải bằng 0)').formula).toContain(`$${letters('status')}$${first}:`);
  });

  test('the check code changes when a count changes', () => {
    const code = (rows: readonly RowIn<'roster'>[]) => {
      const last = sheet(templateSheets('commune', { rows: { roster: rows } }), 'confirmation').rows.at(-1);
      return (last?.[2] as StyledCell | undefined)?.value;
    };
    expect(new Set([code(people), code(people.slice(1)), code([...people.slice(1), person({ category: 'HD' })])]).size).toBe(3);
  });
});
