import { legacyFontOf, readLegacy } from '../text/legacy-fonts/read-legacy.ts';
import { cellAddress } from './address.ts';
import type { RawCell, RawSheet } from './raw.ts';

/** A sheet in Unicode, and what stood in the cells that were typed for TCVN3 or VNI fonts. */
export interface LegibleSheet {
  readonly sheet: RawSheet;
  /** The letters in the file, by A1 address. */
  readonly originals: ReadonlyMap<string, string>;
}

const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u1EA0-\u1EF9]/;
const MAYBE_LEGACY = /[\u00A1-\u00FF]/;

/**
 * Reads the texts of old fonts before anything looks at them, so that titles, lists and names are found as if they had
 * been typed in Unicode. The font's name decides where the reader knows it and no cell of that font holds Unicode (a
 * pasted text leaves the old name behind); else the letters decide, together with those of the whole sheet.
 */
export function legible(sheet: RawSheet): LegibleSheet {
  const originals = new Map<string, string>();
  if (!sheet.rows.some((row) => row.some(isCandidate))) return { sheet, originals };
  const fontOf = fonts(sheet);
  const byLetters = legacyFontOf(texts(sheet));
  const known = new Map<string, string | null>();
  const read = (text: string, font: string | null): string | null => {
    const key = `${font ?? ''}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = readLegacy(text, font)?.text ?? null;
    known.set(key, reading);
    return reading;
  };
  const rows = sheet.rows.map((row, index) => (!row.some(isCandidate) ? row : row.map((cell, column) => {
    if (!isCandidate(cell)) return cell;
    const address = cellAddress(index + 1, column);
    const text = read(cell, fontOf(address) ?? byLetters);
    if (text === null) return cell;
    originals.set(address, cell);
    return text;
  })));
  return { sheet: originals.size === 0 ? sheet : { ...sheet, rows }, originals };
}

function isCandidate(cell: RawCell): cell is string {
  return typeof cell === 'string' && MAYBE_LEGACY.test(cell) && !UNICODE_VIETNAMESE.test(cell);
}

function* texts(sheet: RawSheet): Generator<string> {
  for (const row of sheet.rows) for (const cell of row) if (typeof cell === 'string') yield cell;
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
