/** What the letters of a text are, as bits of one number. */
export const LATIN = 1;
/** A letter that no Latin-1 font has: the text is in Unicode. */
export const UNICODE = 2;
/** Past Latin-1, and no letter of Vietnamese: a mark of its own, a dash, another script. */
export const BEYOND = 4;
/** Not sure to be what `tidy` gives back: a space at an end or beside another, or a letter that composing may change. */
export const UNTIDY = 8;
const SPACE = 16;

/** Bits by UTF-16 unit. */
const BITS = Uint8Array.from({ length: 0x10000 }, (_, letter) => (letter === 0x20 ? SPACE : scriptOf(letter) | (isPlainLetter(letter) ? 0 : UNTIDY)));

/**
 * The bits of all letters of a text, by one look at each: this is asked of every cell, and a sheet has a hundred thousand
 * of them. Whoever wants one answer of them takes `isPlain` or `lettersOf`.
 */
export function lettersIn(text: string): number {
  let bits = 0;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const letter = BITS[text.charCodeAt(at)]!;
    bits |= letter;
    if ((letter & before & SPACE) !== 0) bits |= UNTIDY;
    before = letter;
  }
  return before === SPACE && text.length > 0 ? bits | UNTIDY : bits;
}

/** True when all letters of a text from one place to before another are 0 to 9. */
export function areDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at);
    if (letter < 0x30 || letter > 0x39) return false;
  }
  return true;
}

function scriptOf(letter: number): number {
  if (letter < 0xA1) return 0;
  if (letter <= 0xFF) return LATIN;
  return letter <= 0x02AF || (letter >= 0x1E00 && letter <= 0x1EFF) ? UNICODE : BEYOND;
}

/** Of Basic Latin, Latin-1, Latin Extended A and B and the Vietnamese block; no space, no control, no soft hyphen. */
function isPlainLetter(letter: number): boolean {
  return (letter > 0x20 && letter < 0x7F) || (letter > 0xA0 && letter < 0x0300 && letter !== 0xAD) || (letter >= 0x1EA0 && letter <= 0x1EF9);
}
