import { matchKey } from './match-key.ts';

/** Units whose name holds every typed word, with or without accents, or whose code begins with what is typed; names that begin with it first. */
export function unitsLike<U extends { readonly code: string; readonly name: string }>(units: readonly U[], typed: string): readonly U[] {
  const words = matchKey(typed).split(' ').filter((word) => word !== '');
  if (words.length === 0) return units;
  const whole = words.join(' ');
  const begins = ({ name }: U): number => Number(matchKey(name).replace(/^(?:xa|phuong|dac khu) /, '').startsWith(whole));
  return units
    .filter(({ code, name }) => code.startsWith(typed.trim()) || words.every((word) => matchKey(name).includes(word)))
    .toSorted((one, other) => begins(other) - begins(one));
}
