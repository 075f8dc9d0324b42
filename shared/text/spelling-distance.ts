import { distance } from 'fastest-levenshtein';
import { hasAccents, matchKey } from './match-key.ts';
import { tidy } from './normalize.ts';

/** A name in the forms in which a slip of the finger is counted: with its accents in both tone styles, and without. */
export interface Spellings {
  readonly accented: readonly string[];
  readonly plain: string;
  /** The plain form with y where the match key writes i: two letters wrong beside a y are not three. */
  readonly plainY: string;
  /** Most of its syllables have an accent: then one that is missing is a slip too. */
  readonly isAccented: boolean;
}

const OLD_STYLE: Readonly<Record<string, string>> = { o: 'oòóỏõọ', u: 'uùúủũụ' };
const NEW_STYLE: Readonly<Record<string, string>> = { a: 'aàáảãạ', e: 'eèéẻẽẹ', y: 'yỳýỷỹỵ' };

/** What the match key writes i may have been a y that stood alone. */
const LONE_I = /(?<![a-z])((?:[bcdghklmnprstvx]{0,3}|qu))i(?![a-z])/g;

export function spellingsOf(name: string): Spellings {
  const letters = tidy(name).toLowerCase().replace(/[\u2018\u2019\u02BC'`´]\s*/g, '').replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim();
  const other = otherToneStyle(letters);
  const plain = matchKey(name);
  return { accented: other === letters ? [letters] : [letters, other], plain, plainY: plain.replace(LONE_I, '$1y'), isAccented: isAccented(letters) };
}

/**
 * How many letters of what was written are not those of the name; 3 for three and more. A missing accent is a letter, and
 * all that are missing together are one, for a name half written without them.
 */
export function spellingDistance(written: Spellings, name: Spellings): number {
  const plain = plainDistance(written, name);
  let least = written.isAccented ? Math.min(3, plain + 1) : plain;
  for (const a of written.accented) for (const b of name.accented) least = Math.min(least, limited(a, b));
  return least;
}

/** The same over the letters alone, whatever their accents. */
export function plainDistance(written: Spellings, name: Spellings): number {
  const plain = limited(written.plain, name.plain);
  return name.plainY === name.plain && written.plainY === written.plain ? plain : Math.min(plain, limited(written.plainY, name.plainY));
}

function isAccented(letters: string): boolean {
  const syllables = letters.split(' ');
  return syllables.filter(hasAccents).length * 2 > syllables.length;
}

function limited(one: string, other: string): number {
  return Math.abs(one.length - other.length) > 2 ? 3 : Math.min(3, distance(one, other));
}

/** hòa -> hoà and back, thủy -> thuỷ and back; not after q, where u belongs to it. */
function otherToneStyle(text: string): string {
  return text.replace(/(?<!q)([oòóỏõọuùúủũụ])([aàáảãạeèéẻẽẹyỳýỷỹỵ])(?!\p{L})/gu, (pair, first: string, second: string) => {
    const [base, olds] = Object.entries(OLD_STYLE).find(([, letters]) => letters.includes(first))!;
    const [vowel, news] = Object.entries(NEW_STYLE).find(([, letters]) => letters.includes(second))!;
    if ((base === 'u') !== (vowel === 'y')) return pair;
    const tone = olds.indexOf(first) + news.indexOf(second);
    if (first !== base && second !== vowel) return pair;
    return first === base ? `${olds[tone]!}${vowel}` : `${base}${news[tone]!}`;
  });
}
