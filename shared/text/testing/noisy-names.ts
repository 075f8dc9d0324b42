import type { ProvinceUnits } from '../../catalog/communes/types.ts';
import { readLegacy } from '../legacy-fonts/read-legacy.ts';
import { accentKey, hasAccents, matchKey } from '../match-key.ts';
import { matchUnit, numbered } from '../match-unit.ts';
import { encodeLegacy } from './encode-legacy.ts';

/**
 * Names of communes as people write them, generated from a seed, and what matchUnit makes of each.
 *
 * right: resolved alone to the unit meant. asked: a person chooses or is shown near names; `named` of them show the unit
 * meant. wrong: resolved alone to another unit than the one meant; a former unit that was split has none alone.
 * Two letters wrong may make the exact name of another unit of the province ("Tân Hà" -> "Tân Hòa"): then the text says
 * that unit and nothing in it tells otherwise; those are `another`, counted apart, whatever is made of them.
 */
export interface NoiseFigures {
  readonly kind: NoiseKind;
  readonly count: number;
  readonly right: number;
  readonly asked: number;
  readonly named: number;
  readonly wrong: number;
  readonly another: number;
  /** What went wrong, "text -> code", the first ten. */
  readonly examples: readonly string[];
}

type Dice = (sides: number) => number;

interface Subject {
  readonly province: ProvinceUnits;
  /** "Xã", and the name without it. */
  readonly kind: string;
  readonly bare: string;
  readonly codes: ReadonlySet<string>;
  readonly district: string;
  readonly provinceName: string;
}

/** null where a name has nothing that the noise could change. */
type Noise = (subject: Subject, dice: Dice) => { readonly text: string; readonly bare?: string } | null;

const official = (noise: (name: string, dice: Dice) => string | null): Noise => ({ kind, bare }, dice) => {
  const text = noise(`${kind} ${bare}`, dice);
  return text === null ? null : { text };
};
const changed = (text: string, other: string): string | null => (other === text ? null : other);

export const NOISES = {
  'as written': official((name) => name),
  'accents dropped': official((name) => changed(name, dropAccents(name))),
  'tone style hòa/hoà': official((name) => changed(name, otherTones(name))),
  'i for y, y for i': official((name) => changed(name, otherY(name))),
  'other prefix or none': ({ kind, bare }, dice) => ({ text: one(PREFIXES[kind]!, dice) + bare }),
  'body, number or bullet before it': ({ kind, bare }, dice) => ({
    text: one(['HĐND-UBND ', 'Văn phòng HĐND và UBND ', 'Đảng uỷ ', 'UBMTTQ Việt Nam ', '1. ', '- ', '"'], dice) + `${kind.toLowerCase()} ${bare}`,
  }),
  'its time or kind behind it': ({ kind, bare }, dice) => ({ text: one([`${kind} ${bare} (mới)`, `${bare} (${kind.toLowerCase()})`, `${kind}: ${bare}`], dice) }),
  'run together, hyphens, underscores': ({ kind, bare }, dice) => ({ text: one([bare.replaceAll(' ', ''), bare.replaceAll(' ', '-'), `${kind} ${bare}`.replaceAll(' ', '_')], dice) }),
  'no đ on the keyboard': official((name) => changed(name, name.replaceAll('đ', 'd').replaceAll('Đ', 'D'))),
  apostrophes: official((name, dice) => changed(name, name.replaceAll("'", one(['’', '‘', '`', '´', ''], dice)))),
  dashes: official((name, dice) => changed(name, name.replaceAll(' - ', one([' – ', '-', '–', ' — ', '- '], dice)))),
  'decomposed (NFD)': official((name) => changed(name, name.normalize('NFD'))),
  'no-break and double spaces': official((name, dice) => ` ${name.replaceAll(' ', one(['\u00A0', '  ', ' \u200B', '\u2009'], dice))}\u00A0`),
  'ALL CAPS': official((name) => name.toUpperCase()),
  'all caps without accents': official((name) => dropAccents(name).toUpperCase()),
  'one letter wrong': (subject, dice) => misspelt(subject, dice, 1),
  'two letters wrong': (subject, dice) => misspelt(subject, dice, 2),
  'one letter wrong, no accents': (subject, dice) => misspelt({ ...subject, bare: dropAccents(subject.bare) }, dice, 1),
  'two letters wrong, no accents': (subject, dice) => misspelt({ ...subject, bare: dropAccents(subject.bare) }, dice, 2),
  'half the accents dropped, one letter wrong': (subject, dice) => misspelt({ ...subject, bare: halfAccents(subject.bare, dice) }, dice, 1),
  'old name with district': ({ kind, bare, district }, dice) => ({ text: one([`${kind} ${bare}, ${district}`, `${bare} (${district})`, `${bare}, ${shortDistrict(district)}`], dice) }),
  'old name with district and province': ({ kind, bare, district, provinceName }) => ({ text: `UBND ${kind.toLowerCase()} ${bare}, ${district}, tỉnh ${provinceName}` }),
  'old name alone': ({ kind, bare }, dice) => ({ text: one([`${kind} ${bare}`, bare], dice) }),
  'old name marked as old': ({ kind, bare }, dice) => ({ text: one([`${kind} ${bare} (cũ)`, `${kind} ${bare} cũ`, `nguyên ${kind.toLowerCase()} ${bare}`], dice) }),
  'old name, district as people write it': ({ kind, bare, district }, dice) => ({
    text: one([
      `${kind} ${bare} cũ, ${district.toLowerCase()} cũ`, `${kind} ${bare}, ${district} (cũ)`, `${bare}/${district}`, `${bare}-${bareDistrict(district)}`, `${kind} ${bare} thuộc ${district.toLowerCase()}`,
      `${district}, ${kind.toLowerCase()} ${bare}`, `${kind} ${bare} ${shortDistrict(district).replace('. ', ' ')}`,
    ], dice),
  }),
  'old name, one letter wrong': (subject, dice) => misspelt(subject, dice, 1),
  'old name with district, one letter wrong': (subject, dice) => {
    const made = misspelt(subject, dice, 1);
    return { ...made, text: `${made.text}, ${subject.district}` };
  },
  'TCVN3 letters': official((name) => changed(name, encodeLegacy(name, 'tcvn3'))),
  'VNI letters': official((name) => changed(name, encodeLegacy(name, 'vni'))),
} as const satisfies Readonly<Record<string, Noise>>;
export type NoiseKind = keyof typeof NOISES;

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  'Xã': ['', 'xã ', 'X. ', 'X.', 'UBND xã ', 'Ủy ban nhân dân xã '], 'Phường': ['', 'phường ', 'P. ', 'P.', 'UBND phường '],
  'Đặc khu': ['', 'đặc khu ', 'ĐK. '], 'Thị trấn': ['', 'thị trấn ', 'TT. ', 'TT '],
};
const LETTERS = 'abcdeghiklmnopqrstuvxyăâđêôơưàáảạèéẹìíịòóọùúụỳý';

/** `count` noisy names over the provinces, each kind as often. */
export function judgeNames(provinces: readonly ProvinceUnits[], count: number, seed: number): NoiseFigures[] {
  const dice = diceOf(seed);
  const subjects = { now: provinces.flatMap(unitsNow), before: provinces.flatMap(unitsBefore) };
  const names = new Map(provinces.map((province) => [province, [...unitsNow(province), ...unitsBefore(province)]]));
  const kinds = Object.keys(NOISES) as NoiseKind[];
  return kinds.map((kind, at) => {
    const share = Math.floor(count / kinds.length) + (at < count % kinds.length ? 1 : 0);
    return judgeKind(kind, kind.startsWith('old name') ? subjects.before : subjects.now, share, names, dice);
  });
}

function judgeKind(kind: NoiseKind, subjects: readonly Subject[], count: number, names: ReadonlyMap<ProvinceUnits, readonly Subject[]>, dice: Dice): NoiseFigures {
  const figures = { right: 0, asked: 0, named: 0, wrong: 0, another: 0 };
  const examples: string[] = [];
  for (let made = 0; made < count;) {
    const subject = one(subjects, dice);
    const noisy = (NOISES[kind] as Noise)(subject, dice);
    if (noisy === null) continue;
    made++;
    const { right, asked } = answer(noisy.text, subject);
    if (noisy.bare !== undefined && isAnother(noisy.bare, subject, names.get(subject.province)!)) figures.another++;
    else if (right) figures.right++;
    else if (asked === null) {
      figures.wrong++;
      if (examples.length < 10) examples.push(`${noisy.text} (${subject.kind} ${subject.bare}, ${subject.district}, ${subject.province.name})`);
    } else {
      figures.asked++;
      if (asked) figures.named++;
    }
  }
  return { kind, count, ...figures, examples };
}

/** right: resolved to the one unit meant. asked: true when the question shows a unit meant, null when nothing was asked. */
function answer(text: string, { codes, province }: Subject): { right: boolean; asked: boolean | null } {
  const match = matchUnit(readLegacy(text)?.text ?? text, province);
  if (match.kind === 'one') return { right: codes.size === 1 && codes.has(match.unit.code), asked: null };
  const shown = match.kind === 'ask' ? match.options.map(({ unit }) => unit) : match.near;
  return { right: false, asked: shown.some(({ code }) => codes.has(code)) };
}

/** The misspelt name is letter for letter that of another unit, of today or before. */
function isAnother(bare: string, { codes }: Subject, names: readonly Subject[]): boolean {
  const same = hasAccents(bare) ? accentKey : matchKey;
  const key = same(numbered(bare));
  return names.some((name) => same(numbered(name.bare)) === key && [...name.codes].some((code) => !codes.has(code)));
}

function unitsNow(province: ProvinceUnits): Subject[] {
  return province.units.map((unit) => ({
    province, ...split(unit.name), codes: new Set([unit.code]), district: unit.formerDistrictName, provinceName: province.name,
  }));
}

/** Each former unit once, with every unit that got a part of it. */
function unitsBefore(province: ProvinceUnits): Subject[] {
  const units = Map.groupBy(province.oldUnits, (old) => `${old.name}|${old.district}`);
  return [...units.values()].map((parts) => ({
    province, ...split(parts[0]!.name), codes: new Set(parts.map(({ code }) => code)), district: parts[0]!.districtName, provinceName: parts[0]!.provinceName,
  }));
}

function split(name: string): { kind: string; bare: string } {
  const kind = Object.keys(PREFIXES).find((word) => name.startsWith(`${word} `))!;
  return { kind, bare: name.slice(kind.length + 1) };
}

function misspelt({ kind, bare }: Subject, dice: Dice, slips: number): { text: string; bare: string } {
  let letters = [...bare];
  for (let slip = 0; slip < slips; slip++) letters = slipped(letters, dice);
  const text = letters.join('');
  return { text: one([text, `${kind} ${text}`], dice), bare: text };
}

/** One letter dropped, doubled, replaced or put in; never a space. */
function slipped(letters: readonly string[], dice: Dice): string[] {
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  if (places.length === 0) return [...letters, one([...LETTERS], dice)];
  const at = one(places, dice);
  const wrong = one([...LETTERS].filter((letter) => letter !== letters[at]!.toLowerCase()), dice);
  const put = one([[], [letters[at]!, letters[at]!], [wrong], [letters[at]!, wrong]], dice);
  return [...letters.slice(0, at), ...put, ...letters.slice(at + 1)];
}

function dropAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

function halfAccents(text: string, dice: Dice): string {
  return text.split(' ').map((word) => (dice(2) === 0 ? dropAccents(word) : word)).join(' ');
}

const TONES = [['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'], ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'], ['óe', 'oé'], ['òe', 'oè']] as const;

function otherTones(text: string): string {
  const pair = TONES.flatMap(([early, late]) => [[early, late], [late, early]] as const).find(([from]) => new RegExp(`(?<![qQ])${from}(?!\\p{L})`, 'u').test(text));
  return pair ? text.replace(new RegExp(`(?<![qQ])${pair[0]}(?!\\p{L})`, 'gu'), pair[1]) : text;
}

/** Mỹ and Mĩ, Lý and Lí: where y or i is the only vowel. */
function otherY(text: string): string {
  const pairs = ['yi', 'ýí', 'ỳì', 'ỷỉ', 'ỹĩ', 'ỵị'];
  return text.replace(/(?<!\p{L})([bcdđghklmnrstvx]{1,2}|th|tr)([yýỳỷỹỵ])(?!\p{L})/giu, (_, onset: string, vowel: string) => onset + (pairs.find((pair) => pair[0] === vowel)?.[1] ?? vowel));
}

function shortDistrict(name: string): string {
  return name.replace('Huyện ', 'H. ').replace('Thành phố ', 'TP. ').replace('Thị xã ', 'TX. ').replace('Quận ', 'Q. ');
}

function bareDistrict(name: string): string {
  return name.replace(/^(?:Huyện|Thành phố|Thị xã|Quận) /, '');
}

function one<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)]!;
}

/** mulberry32: the same names for the same seed. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
