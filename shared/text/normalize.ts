import { lettersIn, UNTIDY } from './letters.ts';

/** Characters that Excel users see as a space or not at all: no-break, thin and wide spaces, tabs and line breaks. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Control characters (Cc) too, but for the white ones: no .xlsx file can hold them. */
const INVISIBLE = /(?![\s\u0080-\u009F])\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF]/gu;
/** Most text needs no tidying; one look is cheaper than two replacements. */
const NEEDS_TIDYING = /^ | $| {2}|(?![\u0080-\u009F])\p{Cc}|[\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]/u;

/**
 * True for text that `tidy` gives back as it is, by one look at its letters: Latin and Vietnamese ones, which no
 * composition changes, with single spaces between. False says nothing: then `tidy` finds out. Most cells are such text,
 * and a sheet has a hundred thousand of them.
 */
export function isPlain(text: string): boolean {
  return (lettersIn(text) & UNTIDY) === 0;
}

/** Unicode NFC ("dựng sẵn"). Vietnamese text pasted from macOS or old web pages often comes decomposed. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Outer spaces gone, inner runs of any space made one, invisible characters gone; letters untouched. */
export function tidySpaces(text: string): string {
  if (!NEEDS_TIDYING.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** True when a person sees something: not only spaces and invisible characters. */
export function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7F) return true;
  return /(?!(?![\u0080-\u009F])\p{Cc})[^\s\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060\u3000\uFEFF]/u.test(text);
}

/** What the software keeps of a text cell: NFC without stray spaces. Lossless for a reader. */
export function tidy(text: string): string {
  return isPlain(text) ? text : tidySpaces(toNfc(text));
}
