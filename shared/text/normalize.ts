/** Characters that Excel users see as a space or not at all: no-break, thin and wide spaces, tabs and line breaks. */
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF]/g;
/** Most text needs no tidying; one look is cheaper than two replacements. */
const UNTIDY = /^ | $| {2}|[\t-\r\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]/;

/** Unicode NFC ("dựng sẵn"). Vietnamese text pasted from macOS or old web pages often comes decomposed. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Outer spaces gone, inner runs of any space made one, invisible characters gone; letters untouched. */
export function tidySpaces(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** True when a person sees something: not only spaces and invisible characters. */
export function isVisible(text: string): boolean {
  return /[^\s\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060\u3000\uFEFF]/.test(text);
}

/** What the software keeps of a text cell: NFC without stray spaces. Lossless for a reader. */
export function tidy(text: string): string {
  return tidySpaces(toNfc(text));
}
