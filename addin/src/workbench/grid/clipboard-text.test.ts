import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOfText, textOfCell } from './clipboard-text.ts';

describe('text of the clipboard as cells', () => {
  it('is rows and columns; the line break at the end is no row', () => {
    expect(cellsOfText('007\tAn\r\n008\tBình\r\n')).toEqual([['007', 'An'], ['008', 'Bình']]);
    expect(cellsOfText('a\t\n\tb')).toEqual([['a', ''], ['', 'b']]);
    expect(cellsOfText('')).toEqual([['']]);
  });

  it('keeps line breaks and quotes of a quoted cell, and a quote that only begins a text', () => {
    expect(cellsOfText('"Kế toán\nHộ tịch"\t"nói ""được"""\nx')).toEqual([['Kế toán\nHộ tịch', 'nói "được"'], ['x']]);
    expect(cellsOfText('"Hồ sơ" cũ\t5"')).toEqual([['"Hồ sơ" cũ', '5"']]);
  });

  it('gives back what was copied', () => {
    const cell = string().map((text) => text.replace(/\r/g, ''));
    assert(property(array(array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(cellsOfText(`${rows.map((row) => row.map(textOfCell).join('\t')).join('\n')}\n`)).toEqual(rows);
    }));
  });
});
