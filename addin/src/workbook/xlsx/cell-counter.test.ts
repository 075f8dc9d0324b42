import { describe, expect, it } from 'vitest';
import { cellCounter, mayHoldTooManyCells } from './cell-counter.ts';
import { LIMITS } from './refuse.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('cells counted while a sheet is unpacked', () => {
  it.each([
    ['plain', '<row><c r="A1"/><c/><c><v>1</v></c></row>', 3],
    ['prefixed', '<x:row><x:c r="A1"><x:v>1</x:v></x:c><x:c/></x:row>', 2],
    ['no cells: columns, colours, comments', '<cols><col min="1"/></cols><color/><c14:x/>', 0],
  ])('%s', (_what, text, count) => {
    expect(() => cellCounter(count)(bytes(text))).not.toThrow();
    if (count > 0) expect(() => cellCounter(count - 1)(bytes(text))).toThrow('file-too-many-cells');
  });

  it('counts one that is cut between two pieces', () => {
    const count = cellCounter(0);
    count(bytes('<row><'));
    count(bytes('c'));
    expect(() => count(bytes(' r="A1"/>'))).toThrow('file-too-many-cells');
  });

  it('is not asked for sheets that are too short to hold so many', () => {
    expect(mayHoldTooManyCells({ name: 'xl/worksheets/sheet1.xml', size: 4 * LIMITS.cells })).toBe(false);
    expect(mayHoldTooManyCells({ name: 'xl/worksheets/sheet1.xml', size: 4 * LIMITS.cells + 1 })).toBe(true);
    expect(mayHoldTooManyCells({ name: 'xl/media/image1.png', size: 4 * LIMITS.cells + 1 })).toBe(false);
  });
});
