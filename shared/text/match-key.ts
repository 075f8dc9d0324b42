import { isPlain, tidy } from './normalize.ts';

/** đ in all its look-alikes: eth (ð) and the African and hooked d that some fonts put in its place. */
const LOOKALIKE_D = /[\u00F0\u0111\u0256\u0257]/g;
const MARKS = /[\u0300-\u036F]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u00B4\u0060\u2032]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212\uFE63\uFF0D]+\s*/g;

/** A syllable whose only vowel is y: Lý, Mỹ, Kỳ, Quý, Y. Written with i as often (B13), so both fold to i. */
const LONE_Y = /(?<![a-z])((?:[bcdghklmnprstvx]{0,3}|qu))y(?![a-z])/g;

/** Cyrillic letters that look like Latin ones, from keyboards left in another language. */
const CYRILLIC = /[\u0400-\u04FF]/g;
const CYRILLIC_AS = new Map([...'авсенкмортух'].map((letter, at) => [letter, 'abcehkmoptyx'[at]!]));

function inLatin(text: string): string {
  return text.replace(CYRILLIC, (letter) => CYRILLIC_AS.get(letter) ?? letter);
}

function plain(text: string): string {
  return inLatin(tidy(text).toLowerCase()).normalize('NFD').replace(MARKS, '').replace(LOOKALIKE_D, 'd')
    .replace(APOSTROPHES, "'");
}

/**
 * The key by which spellings are compared: no accents, no case, đ and its look-alikes as d, lone y as i, apostrophes
 * gone, dashes and punctuation as one space. "Tư pháp – Hộ tịch" and "TU PHAP-HO TICH" share "tu phap ho tich".
 * Only for matching units, lists and headers; people's names are never rewritten.
 */
export function matchKey(text: string): string {
  if (text === lastText) return lastKey;
  lastKey = byWords(text, 'match') ?? matchKeyOf(text);
  lastText = text;
  return lastKey;
}

/** A text that is in no list is asked for several times in a row: by its label, its parts, its neighbours. */
let lastText = '';
let lastKey = '';

function matchKeyOf(text: string): string {
  return plain(text).replace(/'\s*/g, '').replace(DASHES, ' ').replace(/[^a-z0-9]+/g, ' ').trim().replace(LONE_Y, '$1i');
}

/** The match key without spaces, for abbreviations: "CNTT", "GD & ĐT" -> "cntt", "gddt". */
export function tightKey(text: string): string {
  return matchKey(text).replaceAll(' ', '');
}

/**
 * Like the match key but accents stay, with the tone moved to the end of its syllable so that hoà and hòa agree.
 * Tells "Tân Thành" from "Tân Thanh".
 */
export function accentKey(text: string): string {
  return byWords(text, 'accent') ?? accentKeyOf(text);
}

function accentKeyOf(text: string): string {
  const decomposed = tidy(text).toLowerCase().replace(LOOKALIKE_D, 'đ').normalize('NFD').replace(APOSTROPHES, "'")
    .replace(/'\s*/g, '').replace(DASHES, ' ').replace(/[^\p{L}\p{M}0-9]+/gu, ' ').trim();
  return decomposed.split(' ').map(toneLast).join(' ');
}

interface WordKeys {
  readonly match: string;
  readonly accent: string;
}

/** Names and labels are made of few words: each is worked out once. null: an apostrophe joins it to the next word. */
const words = new Map<string, WordKeys | null>();
const MOST_WORDS = 20_000;
const LONGEST_WORD = 16;
const APOSTROPHE = new RegExp(`['${APOSTROPHES.source.slice(1)}`);

/** Both keys of a text, for whoever needs both: dearer than one, cheaper than two. */
export function bothKeys(text: string): { readonly matchKey: string; readonly accentKey: string } {
  const known = knownWords(text);
  if (known === null) return { matchKey: matchKeyOf(text), accentKey: accentKeyOf(text) };
  return { matchKey: joined(known, 'match'), accentKey: joined(known, 'accent') };
}

/** The key of a plain text from those of its words; null where the words do not give it. */
function byWords(text: string, kind: keyof WordKeys): string | null {
  const known = knownWords(text);
  return known === null ? null : joined(known, kind);
}

function joined(known: readonly WordKeys[], kind: keyof WordKeys): string {
  let key = known[0]![kind];
  for (let at = 1; at < known.length; at++) {
    const next = known[at]![kind];
    if (next !== '') key = key === '' ? next : `${key} ${next}`;
  }
  return key;
}

function knownWords(text: string): WordKeys[] | null {
  if (!isPlain(text)) return null;
  const found: WordKeys[] = [];
  for (const word of text.split(' ')) {
    const known = word.length > LONGEST_WORD ? null : keysOfWord(word);
    if (known === null) return null;
    found.push(known);
  }
  return found;
}

function keysOfWord(word: string): WordKeys | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  const keys = APOSTROPHE.test(word) ? null : { match: matchKeyOf(word), accent: accentKeyOf(word) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, keys);
  return keys;
}

function toneLast(syllable: string): string {
  const tones = syllable.match(TONES)?.join('') ?? '';
  const bare = syllable.replace(TONES, '');
  const folded = /^(?:[bcdđghklmnprstvx]{0,3}|qu)y$/.test(bare) ? bare.slice(0, -1) + 'i' : bare;
  return folded + tones;
}

/** Letters that carry a mark as they stand, composed. */
const VIETNAMESE_LETTER = /[\u1EA0-\u1EF9\u00C0-\u00C3\u00E0-\u00E3\u00C8-\u00CA\u00E8-\u00EA\u00D2-\u00D5\u00F2-\u00F5\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/;

/** True when the text carries any Vietnamese mark: then a missing mark means another name, not laziness. */
export function hasAccents(text: string): boolean {
  if (VIETNAMESE_LETTER.test(text)) return true;
  const decomposed = text.normalize('NFD');
  return /[\u0300-\u036F\u0111\u0110\u00F0\u00D0]/.test(decomposed);
}
