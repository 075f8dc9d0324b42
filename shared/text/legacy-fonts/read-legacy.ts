import { BEYOND, LATIN, lettersIn, UNICODE } from '../letters.ts';
import { isLegacyFont } from './patterns.ts';
import { isSyllable } from './syllable.ts';
import { decode, TCVN3, VNI, type LegacyEncoding } from './tables.ts';

export interface LegacyReading {
  /** The text in Unicode. */
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

const LATIN_SUPPLEMENT = /[\u00A1-\u00FF]/;
const VNI_LETTERS: ReadonlySet<string> = new Set([...VNI.keys()].join(''));
/** Words of legacy text: its letters may be signs, so only these part them. */
const BETWEEN_WORDS = /[\s\d.,;:()[\]/\\'"!?+=_–-]+/;

/**
 * latin: with letters or signs beyond ASCII that an old font may show as others. unicode: with letters that no Latin-1
 * font has, so the text is in Unicode whatever its font is called. plain: neither.
 */
export function lettersOf(text: string): 'plain' | 'latin' | 'unicode' {
  return scriptOf(lettersIn(text), text);
}

/** lettersOf for a text whose letters were looked at (letters.ts). */
export function scriptOf(letters: number, text: string): 'plain' | 'latin' | 'unicode' {
  if ((letters & UNICODE) !== 0 || ((letters & BEYOND) !== 0 && /\p{Mn}/u.test(text))) return 'unicode';
  return (letters & LATIN) === 0 ? 'plain' : 'latin';
}

/** The encoding that a font's name tells: ".VnTime", ".VnArialH" (capitals), "VNI-Times"; null for a font of today. */
export function encodingOfFont(font: string): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | null {
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: font.replace(/[\s-]*(?:bold|italic)/gi, '').endsWith('H') };
  return /^vni[- ]/i.test(font) ? { encoding: 'vni', capitals: false } : null;
}

/**
 * What a text typed for a TCVN3 or VNI font says, in Unicode; null when it is no such text. With the font's name the
 * text is believed to be in its encoding unless it only makes sense in Unicode (a cell may keep the old font's name).
 * Without one, only a text that cannot be proper and becomes Vietnamese is converted.
 */
export function readLegacy(text: string, font?: string | null): LegacyReading | null {
  if (lettersOf(text) !== 'latin') return null;
  const told = font === null || font === undefined ? null : encodingOfFont(font);
  if (told) return believed(text, told.encoding, told.capitals);
  const asIs = accented(text).filter((word) => !readingsOf(word).isProper).length;
  // most names: nothing in them is no syllable as it stands
  if (asIs === 0) return null;
  const tcvn3 = wrongWords(text, 'tcvn3');
  const vni = wrongWords(text, 'vni');
  // a mark of its own after its vowel is less often an accident
  const best = vni <= tcvn3 ? 'vni' as const : 'tcvn3' as const;
  const left = Math.min(tcvn3, vni);
  const sure = isLegacyFont(text) ? left < asIs : best === 'tcvn3' && left === 0 && asIs > 1 && isTyped(text);
  return sure ? { text: inCase(text, decode(text, best)), encoding: best } : null;
}

/**
 * The font that the texts of one sheet were evidently typed for, as a hint for readLegacy: short texts ("Bé", "Vò") are
 * clear only beside the others. null when hardly any is legacy, or some are in Unicode.
 */
export function legacyFontOf(texts: Iterable<string>): '.VnTime' | 'VNI-Times' | null {
  const latin: string[] = [];
  let unicode = 0;
  for (const text of texts) {
    const letters = lettersOf(text);
    if (letters === 'unicode') unicode++;
    else if (letters === 'latin') latin.push(text);
  }
  return fontShownBy(latin, unicode);
}

/** legacyFontOf for texts already told apart: those with Latin-1 letters, and how many are in Unicode. */
export function fontShownBy(latin: readonly string[], unicode: number): '.VnTime' | 'VNI-Times' | null {
  const count = { tcvn3: 0, vni: 0 };
  const known = new Map<string, LegacyReading | null>();
  for (const text of latin) {
    const before = known.get(text);
    const reading = before === undefined ? readLegacy(text) : before;
    if (before === undefined) known.set(text, reading);
    if (reading) count[reading.encoding]++;
  }
  const best = count.vni > count.tcvn3 ? 'vni' : 'tcvn3';
  if (count[best] < 3 || count[best] < 4 * (unicode + count[best === 'vni' ? 'tcvn3' : 'vni'])) return null;
  return best === 'vni' ? 'VNI-Times' : '.VnTime';
}

/** What a short text such as a column title may say in either encoding; a match of one of them with a known title is the proof. */
export function legacyReadings(text: string): string[] {
  if (lettersOf(text) !== 'latin') return [];
  return (['tcvn3', 'vni'] as const).filter((encoding) => isWritten(text, encoding)).map((encoding) => inCase(text, decode(text, encoding)));
}

function believed(text: string, encoding: LegacyEncoding, capitals: boolean): LegacyReading | null {
  if (!isWritten(text, encoding)) return null;
  if (wrongWords(text, encoding) > 0 && accented(text).every((word) => readingsOf(word).isProper)) return null;
  const decoded = inCase(text, decode(text, encoding));
  return { text: capitals ? decoded.toUpperCase() : decoded, encoding };
}

/** TCVN3 has no accented capitals of its own: «NGUYÔN V¡N H¶I» was meant in capitals throughout. */
function inCase(legacy: string, decoded: string): string {
  return /[A-Z]{2}/.test(legacy) && !/[a-z]/.test(legacy) ? decoded.toUpperCase() : decoded;
}

/** Every letter beyond ASCII is one of the encoding, and at least one becomes another; km² is no letter of either. */
function isWritten(text: string, encoding: LegacyEncoding): boolean {
  const letters = [...text.replaceAll('m²', 'm')].filter((letter) => LATIN_SUPPLEMENT.test(letter) && /[\p{L}\u00A1-\u00BE\u00D7\u00F7]/u.test(letter));
  const known = encoding === 'tcvn3' ? TCVN3 : VNI_LETTERS;
  return letters.every((letter) => known.has(letter)) && decode(text, encoding) !== text;
}

function accented(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => LATIN_SUPPLEMENT.test(word));
}

interface WordReadings {
  /** It is no syllable when it is read in the encoding. */
  readonly isWrong: Readonly<Record<LegacyEncoding, boolean>>;
  /** It is a syllable as it stands. */
  readonly isProper: boolean;
}

/** A list of people has few different words: each is judged once. */
const judged = new Map<string, WordReadings>();
const MOST_WORDS = 10_000;
const LONGEST_WORD = 32;

function readingsOf(word: string): WordReadings {
  const known = judged.get(word);
  if (known) return known;
  const isWrongIn = (encoding: LegacyEncoding): boolean => !isWritten(word, encoding) || !isSyllable(decode(word, encoding));
  const readings = { isWrong: { tcvn3: isWrongIn('tcvn3'), vni: isWrongIn('vni') }, isProper: isSyllable(word) };
  if (judged.size >= MOST_WORDS) judged.clear();
  if (word.length <= LONGEST_WORD) judged.set(word, readings);
  return readings;
}

/** How many of the words with letters beyond ASCII are no syllables when they are read in the encoding. */
function wrongWords(text: string, encoding: LegacyEncoding): number {
  return accented(text).filter((word) => readingsOf(word).isWrong[encoding]).length;
}

/** Not signs beside words, such as "50 µm" and "© 2025". */
function isTyped(text: string): boolean {
  return accented(text).every((word) => /[a-z]/i.test(word) && word !== 'µm');
}
