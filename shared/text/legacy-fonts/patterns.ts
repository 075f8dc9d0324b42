/**
 * Vietnamese typed for the fonts of before Unicode shows other letters in today's fonts: TCVN3 «NguyÔn V¨n H¶i», VNI
 * «Nguyeãn Vaên Haûi». Only patterns that neither Vietnamese nor the names of the peoples have are looked for, so a
 * short word may be missed ("Vò"), but a right one is never blamed.
 */

/** TCVN3 puts vowels on signs. Each is asked for the neighbours that the same sign in a proper text does not have. */
const TCVN3_SIGNS = [
  // ă, ô, ơ, ê, à, ả, á after their consonant
  /\p{L}[¨«¬ªµ¶¸]/u,
  // â, ắ, ẳ, ằ, ạ inside a syllable: outside they are signs, fractions, quotes and footnotes
  /\p{L}[©¾¼»¹]\p{L}/u,
  // đ, Đ, Â, Ê, Ô, Ơ, Ă at the beginning of one
  /[®§¢£¤¥¡]\p{L}/u,
  // ươ: ư is the soft hyphen, which no proper text has before one of these
  /\u00AD[¬êíëìî]/u,
];

/** TCVN3 puts many vowels on capitals: Ô for ễ, Ç for ầ. In a text with its case inverted the next letter is a capital too. */
const CAPITAL_INSIDE = /\p{Ll}[À-ÖØ-Þ]\p{Ll}|[bcdghklmnpqrstvxy][ÞÆÇË](?!\p{L})/u;

/** Letters of neither Vietnamese nor the peoples' writing. One may be of a foreign name (François), two words are not. */
const FOREIGN = /[ßäåæçëîïöøûüþÆÇËÎÏÖØÜÞ]|\p{L}ñ/u;

/** VNI writes the mark as a letter of its own after the vowel. ă always has an end consonant ("Aê" is a name of the Ê Đê). */
const VNI_PAIRS = [
  /a[âáàåãäùøûõ]|aï(?!\p{L}|v)|aï(?=[cmnptiouy])|a[êéèúüë][cmnpt]/iu,
  /e[âáàåãäùøûõ](?!ê)|o[âåäùøûï]|oõ(?!ng)|(?<!q)u[ùøûõï]|y[ùøûõ]/iu,
  /ô[ùøûõï]|ö[ùøûõï]?(?:[cmnptiu]|ng)/iu,
];

/** True for a text in the letters of TCVN3 or VNI. */
export function isLegacyFont(text: string): boolean {
  // Letters of Unicode Vietnamese alone: most cells.
  if (!/[\u00A1-\u00FF]/.test(text)) return false;
  const composed = text.normalize('NFC');
  return [...TCVN3_SIGNS, CAPITAL_INSIDE, ...VNI_PAIRS].some((pattern) => pattern.test(composed))
    || composed.split(/\s+/).filter((word) => FOREIGN.test(word)).length > 1;
}
