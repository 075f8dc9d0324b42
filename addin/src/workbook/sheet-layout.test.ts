import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from './memory.ts';
import { modelOf, writeXlsx } from './xlsx/write.ts';

const output: OutputSheet = {
  key: 'x', name: 'X',
  above: [
    { text: 'TRÁI', right: 'PHẢI', style: 'letterhead' },
    { text: 'DỰ THẢO', style: 'warning' },
    { text: 'Ngày 1', formula: '="Ngày "&1', style: 'subtitle', centered: true },
  ],
  columns: [
    { key: 'a', title: 'A', width: 48, format: 'text' },
    { key: 'b', title: 'B', width: 24, format: 'int' },
    { key: 'c', title: 'C', width: 24, format: 'signed' },
  ],
  rows: [['mã', { value: 9220, format: 'plain' }, 399]],
  below: [{ text: '', right: 'KÝ', style: 'letterhead' }],
  table: null,
  print: { landscape: false, repeatHeader: false, fitWidth: true },
};

describe('layout of a sheet', () => {
  const [sheet] = modelOf([output]).sheets;

  it('puts two texts side by side, each centred in its half of the page', () => {
    expect([sheet?.value(0, 0), sheet?.value(0, 1)]).toEqual(['TRÁI', 'PHẢI']);
    expect(sheet?.merges).toContain('B1:C1');
    expect(sheet?.style(0, 1)).toMatchObject({ align: 'center', bold: true });
    expect([sheet?.value(6, 0) ?? null, sheet?.value(6, 1)]).toEqual([null, 'KÝ']);
  });

  it('colours a warning over the whole width and centres what is centred', () => {
    expect(sheet?.merges).toEqual(expect.arrayContaining(['A2:C2', 'A3:C3']));
    expect(sheet?.formula(2, 0)).toBe('="Ngày "&1');
    expect(sheet?.value(2, 0)).toBe('Ngày 1');
  });

  it('makes a header as high as its words break', () => {
    const high = (title: string) => modelOf([{ ...output, above: [], columns: [{ key: 'a', title, width: 7, format: 'int' }], rows: [[1]] }]).sheets[0]?.rowHeights.get(0) ?? 0;
    expect(high('Dân tộc, tôn giáo')).toBeGreaterThanOrEqual(4 * 15);
    expect(high('Đất đai')).toBeLessThan(3 * 15);
  });

  it('shows codes without separators and differences with their sign, also after a file', async () => {
    const raw = await (await MemoryWorkbook.open(await writeXlsx([output]), 'x.xlsx')).read();
    const cells = raw.sheets[0]?.rows[4];
    expect([cells?.[1], cells?.[2]]).toEqual([9220, 399]);
    expect([sheet?.format(4, 1), sheet?.format(4, 2)]).toEqual(['0', '+#,##0;-#,##0;0']);
  });
});
