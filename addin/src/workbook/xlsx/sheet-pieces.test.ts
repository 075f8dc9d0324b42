import { describe, expect, it } from 'vitest';
import { aroundRows, isText, sheetPieces, textsOf } from './sheet-pieces.ts';

const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>';
const sheet = (inner: string): string => `<x:worksheet xmlns:x="m"><x:cols/><x:sheetData>${inner}</x:sheetData><x:mergeCells/></x:worksheet>`;

describe('the text of a sheet in three', () => {
  it.each([sheet(rows), sheet(''), '<worksheet><sheetData/><a/></worksheet>', '<worksheet><a/></worksheet>'])('is put together as it was: %s', (text) => {
    expect(textsOf(sheetPieces(text)).join('')).toBe(text);
    expect(isText(sheetPieces(text), text)).toBe(true);
  });

  it('is changed before and after its rows, which an edit never sees', () => {
    const edited = aroundRows(sheetPieces(sheet(rows)), (text) => {
      expect(text).not.toContain('row');
      return text.replace('<x:cols/>', '<x:cols><x:col/></x:cols>').replace('<x:mergeCells/>', '');
    });
    expect(textsOf(edited).join('')).toBe(sheet(rows).replace('<x:cols/>', '<x:cols><x:col/></x:cols>').replace('<x:mergeCells/>', ''));
    expect(isText(edited, sheet(rows))).toBe(false);
  });
});
