import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCounter, mayHoldTooManyCells } from './cell-counter.ts';
import { LIMITS } from './refuse.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text in UTF-16, as some programs write parts. */
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((char) => (little ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8] : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255])));

describe('cells counted while a sheet is unpacked', () => {
  it.each([
    ['plain', '<row><c r="A1"/><c/><c><v>1</v></c></row>', 3],
    ['prefixed', '<x:row><x:c r="A1"><x:v>1</x:v></x:c><x:c/></x:row>', 2],
    ['with line breaks for spaces', '<row><c\r\nr="A1"/><c\t/><c\n></c></row>', 3],
    ['no cells: columns, colours, namespaces', '<x xmlns:c="urn:c"><cols><col min="1"/></cols><color/><c14:x/></x>', 0],
    ['letters that are no tags', '<t>c /c c> :c=</t>', 0],
  ])('%s', (_what, text, count) => {
    for (const data of [bytes(text), wide(text, true), wide(text, false)]) {
      expect(() => cellCounter(count).count(data)).not.toThrow();
      if (count > 0) expect(() => cellCounter(count - 1).count(data)).toThrow('file-too-many-cells');
    }
  });

  it('counts as many however the text is cut into pieces, in UTF-8 and UTF-16', () => {
    const text = '<row><c r="A1"/><x:c/><c>Đất</c></row>';
    for (const data of [bytes(text), wide(text, true)]) {
      fc.assert(fc.property(fc.array(fc.integer({ min: 4, max: data.length }), { maxLength: 6 }), (cuts) => {
        const counter = cellCounter(2);
        const ends = [...cuts.sort((one, other) => one - other), data.length];
        expect(() => ends.forEach((end, at) => counter.count(data.subarray(at === 0 ? 0 : ends[at - 1], end)))).toThrow('file-too-many-cells');
        const enough = cellCounter(3);
        ends.forEach((end, at) => enough.count(data.subarray(at === 0 ? 0 : ends[at - 1], end)));
      }));
    }
  });

  it('goes on from sheet to sheet, each in its own writing', () => {
    const counter = cellCounter(3);
    counter.count(bytes('<c/><'));
    counter.nextSheet();
    counter.count(wide('c/><c/>', true));
    counter.nextSheet();
    counter.count(bytes('<c/>'));
    expect(() => counter.count(bytes('<c/>'))).toThrow('file-too-many-cells');
  });

  it('is not asked for sheets that are too short to hold so many', () => {
    const sheet = { name: 'xl/worksheets/sheet1.xml', size: 2 * LIMITS.cells };
    expect(mayHoldTooManyCells([sheet, sheet])).toBe(false);
    expect(mayHoldTooManyCells([sheet, { ...sheet, size: sheet.size + 1 }])).toBe(true);
    expect(mayHoldTooManyCells([{ name: 'xl/media/image1.png', size: 4 * LIMITS.cells + 1 }])).toBe(false);
  });
});
