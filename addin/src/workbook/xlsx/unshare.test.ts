import { describe, expect, it } from 'vitest';
import { unshare } from './unshare.ts';

const sheet = (rows: string): string => `<x:worksheet xmlns:x="u"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
const shared = sheet(
  '<x:row><x:c><x:f t="shared" ref="A1:B2" si="0">C1&amp;$D$1</x:f><x:v>1</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>2</x:v></x:c></x:row>' +
  '<x:row r="2"><x:c r="A2"><x:f ca="1" t="shared" si="0"></x:f></x:c><x:c r="B2"><x:f>1+1</x:f></x:c><x:c r="C2"><x:f t="shared" ref="C2:C3" si="1">A1</x:f></x:c></x:row>' +
  '<x:row r="3"><x:c r="C3"><x:f t="shared" si="1"/></x:c></x:row>',
);

describe('shared formulas', () => {
  it('are written out when the cell that holds them is overwritten, others stay shared', () => {
    expect(unshare(shared, (row, column) => row === 0 && column === 0)).toBe(sheet(
      '<x:row><x:c><x:f>C1&amp;$D$1</x:f><x:v>1</x:v></x:c><x:c><x:f>D1&amp;$D$1</x:f><x:v>2</x:v></x:c></x:row>' +
      '<x:row r="2"><x:c r="A2"><x:f ca="1">C2&amp;$D$1</x:f></x:c><x:c r="B2"><x:f>1+1</x:f></x:c><x:c r="C2"><x:f t="shared" ref="C2:C3" si="1">A1</x:f></x:c></x:row>' +
      '<x:row r="3"><x:c r="C3"><x:f t="shared" si="1"/></x:c></x:row>',
    ));
  });

  it('stay as they are when a cell that only follows is overwritten', () => {
    expect(unshare(shared, (row, column) => row === 1 && column === 0)).toBe(shared);
  });

  it('may use the same number again for other cells', () => {
    const twice = sheet('<x:row r="1"><x:c r="A1"><x:f t="shared" ref="A1" si="0">B1</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:f t="shared" ref="A2:A3" si="0">C2</x:f></x:c></x:row><x:row r="3"><x:c r="A3"><x:f t="shared" si="0"/></x:c></x:row>');
    const split = unshare(twice, (row) => row === 0);
    expect(split).toContain('<x:f>B1</x:f>');
    expect(split).toContain('<x:f t="shared" si="0"/>');
  });
});
