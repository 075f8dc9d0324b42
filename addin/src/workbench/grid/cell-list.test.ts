import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { listAt, matching } from './cell-list.ts';

describe('the drop-down of a cell', () => {
  it('is found in a clerk’s file, written out or taken from cells; cells beside it have none', async () => {
    const { model } = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
    const roster = model.mustSheet('Nhân sự');
    const header = roster.rows.findIndex((row) => row.includes('Họ và tên'));
    const at = (title: string, row = header + 1) => listAt(roster, row, roster.rows[header]!.findIndex((cell) => String(cell).startsWith(title)));
    expect(at('Giới tính')).toEqual(['Nam', 'Nữ']);
    expect(at('Lĩnh vực')).toContain('Kế toán');
    expect(at('Họ và tên')).toBeNull();
    expect(at('Giới tính', header)).toBeNull();
  });

  it('finds values by what a person types', () => {
    const values = ['Tư pháp – hộ tịch', 'Kế toán', 'Kế hoạch'];
    expect(matching(values, 'ke to')).toEqual(['Kế toán']);
    expect(matching(values, 'HỘ TỊCH')).toEqual(['Tư pháp – hộ tịch']);
    expect(matching(values, '')).toEqual(values);
    expect(matching(values, 'khác')).toEqual([]);
  });
});
