import { randomFrom } from './generate.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Dice = () => number;

/** Plain data with one thing changed somewhere: a value, an entry dropped, repeated, swapped or taken from elsewhere, a key lost or added. */
export function mutate(value: unknown, seed: number): unknown {
  const dice = randomFrom(seed);
  return change(value as Json, value as Json, dice);
}

function change(value: Json, whole: Json, dice: Dice): Json {
  const inside = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (inside.length === 0 || dice() < 0.12) return isList(value) ? otherList(value, dice) : other(value, whole, dice);
  const key = inside[Math.floor(dice() * inside.length)]!;
  if (isList(value)) return value.map((each, at) => (String(at) === key ? change(each, whole, dice) : each));
  const record = value as { readonly [key: string]: Json };
  if (dice() < 0.05) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: change(record[key]!, whole, dice) };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function otherList(list: readonly Json[], dice: Dice): Json {
  const [one, two] = [Math.floor(dice() * list.length), Math.floor(dice() * list.length)];
  const kind = dice();
  if (list.length === 0 || kind < 0.1) return [...list, kind < 0.05 ? 0 : 'T2'];
  if (kind < 0.4) return list.filter((_, at) => at !== one);
  if (kind < 0.6) return [...list.slice(0, one), list[one]!, ...list.slice(one)];
  return list.map((each, at) => (at === one ? list[two]! : at === two ? list[one]! : each));
}

function other(value: Json, whole: Json, dice: Dice): Json {
  switch (typeof value) {
    case 'number': return [value + 1, value - 1, -value, 0, value + 1000, value * 2, 0.5][Math.floor(dice() * 7)]!;
    case 'boolean': return !value;
    case 'string': return dice() < 0.1 ? `${value}x` : textFrom(whole, dice);
    default: return isList(value) ? otherList(value, dice) : { ...(value as object), added: 1 };
  }
}

/** A text that stands elsewhere in the data. */
function textFrom(value: Json, dice: Dice): string {
  let at = value;
  while (typeof at === 'object' && at !== null) {
    const inside = Object.values(at);
    if (inside.length === 0) return '';
    at = inside[Math.floor(dice() * inside.length)]!;
  }
  return String(at);
}
