import { fontShownBy, lettersOf, readLegacy, scriptOf } from '../text/legacy-fonts/read-legacy.ts';
import { LATIN } from '../text/letters.ts';
import { cellAddress } from './address.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { LOOK_ROWS, TextLooks } from './text-looks.ts';

/** A sheet in Unicode, and what stood in the cells that were typed for TCVN3 or VNI fonts. */
export interface LegibleSheet {
  readonly sheet: RawSheet;
  /** The letters in the file, by A1 address. */
  readonly originals: ReadonlyMap<string, string>;
  /** Of its texts; null where old fonts had to be looked for. */
  readonly looks: TextLooks | null;
}

const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u1EA0-\u1EF9]/;

/**
 * Reads the texts of old fonts before anything looks at them, so that titles, lists and names are found as if they had
 * been typed in Unicode. The font's name decides where the reader knows it and no cell of that font holds Unicode (a
 * pasted text leaves the old name behind); else the letters decide, together with those of the whole sheet.
 */
export function legible(sheet: RawSheet): LegibleSheet {
  const originals = new Map<string, string>();
  const looks = looksWithoutLegacy(sheet);
  if (looks !== null) return { sheet, originals, looks };
  const { latin, unicode } = candidates(sheet);
  if (latin.length === 0) return { sheet, originals, looks };
  const fontOf = fonts(sheet);
  const byLetters = fontShownBy(latin.map(({ text }) => text), unicode);
  const read = remembered();
  const changed = new Map<number, RawCell[]>();
  for (const { row, column, text } of latin) {
    const address = cellAddress(row + 1, column);
    const legible = read(text, fontOf(address) ?? byLetters);
    if (legible === null) continue;
    originals.set(address, text);
    const cells = changed.get(row) ?? [...sheet.rows[row]!];
    cells[column] = legible;
    changed.set(row, cells);
  }
  if (originals.size === 0) return { sheet, originals, looks };
  return { sheet: { ...sheet, rows: sheet.rows.map((cells, row) => changed.get(row) ?? cells) }, originals, looks };
}

/**
 * What the texts of a sheet look like; null where any is of an old font by its letters, or may be by the font's name. Where
 * none is, the sheet shows no font either, and nothing in it is read otherwise: most files, so each different text of a
 * column is asked once.
 */
function looksWithoutLegacy({ rows, legacyFonts }: RawSheet): TextLooks | null {
  const looks = new TextLooks(rows.length);
  const isOfToday = (text: string, letters: number): boolean => scriptOf(letters, text) !== 'latin' || readLegacy(text) === null;
  for (let from = 0; from < rows.length; from += LOOK_ROWS) {
    const block = rows.slice(from, from + LOOK_ROWS);
    const width = Math.max(...block.map((cells) => cells.length));
    for (let column = 0; column < width; column++) {
      const letters = looks.look(block, from, column, isOfToday);
      if (letters === null || (legacyFonts && (letters & LATIN) !== 0 && isInLegacyFont(block, from, column, legacyFonts))) return null;
    }
  }
  return looks;
}

/** Whether a text that may be of an old font stands in one, by the font's name. */
function isInLegacyFont(rows: readonly (readonly RawCell[])[], from: number, column: number, fonts: NonNullable<RawSheet['legacyFonts']>): boolean {
  return rows.some((cells, row) => {
    const text = cells[column];
    return typeof text === 'string' && lettersOf(text) === 'latin' && fonts.get(cellAddress(from + row + 1, column)) !== undefined;
  });
}

/** Rows and columns count from 0. */
interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts that may be of an old font, and how many cells are in Unicode. */
function candidates({ rows }: RawSheet): { latin: readonly Candidate[]; unicode: number } {
  const latin: Candidate[] = [];
  let unicode = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column];
      if (typeof text !== 'string') continue;
      const letters = lettersOf(text);
      if (letters === 'unicode') unicode++;
      else if (letters === 'latin') latin.push({ row, column, text });
    }
  }
  return { latin, unicode };
}

/** Reads each text of each font once. */
function remembered(): (text: string, font: string | null) => string | null {
  const byFont = new Map<string | null, Map<string, string | null>>();
  return (text, font) => {
    const known = byFont.get(font) ?? new Map<string, string | null>();
    byFont.set(font, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readLegacy(text, font)?.text ?? null;
    known.set(text, reading);
    return reading;
  };
}

/** The old font of a cell, of those that no Unicode text contradicts. */
function fonts(sheet: RawSheet): (address: string) => string | null {
  const named = sheet.legacyFonts;
  if (!named) return () => null;
  const refuted = new Set<string>();
  sheet.rows.forEach((row, index) => row.forEach((cell, column) => {
    if (typeof cell !== 'string' || !UNICODE_VIETNAMESE.test(cell)) return;
    const font = named.get(cellAddress(index + 1, column));
    if (font !== undefined) refuted.add(font);
  }));
  return (address) => {
    const font = named.get(address);
    return font === undefined || refuted.has(font) ? null : font;
  };
}
