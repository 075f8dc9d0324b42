import { whatIf as en } from '../i18n/en/what-if.ts';
import { fill } from '../i18n/format.ts';
import type { Lang, Names } from '../i18n/format.ts';
import { whatIf as vi } from '../i18n/vi/what-if.ts';
import { termsIn } from '../i18n/catalogue-names.ts';
import type { Fewest, Raise, WhatIfResult } from '../proposals/what-if-result.ts';

/** Sentences about what else the province could do, the same in the pane, on the sheet and in the command line. */
export class WhatIfWords {
  readonly words: typeof vi;
  private readonly lang: Lang;
  private readonly names: Names;

  constructor(lang: Lang, names: Names) {
    this.words = lang === 'en' ? en : vi;
    this.lang = lang;
    this.names = names;
  }

  say(text: string, params: Readonly<Record<string, string | number>>): string {
    return fill(text, params, this.names);
  }

  /** The two sentences about the fewest people, each with the number by the plan's own policy where it is another. */
  fewest(result: WhatIfResult): readonly string[] {
    const { words } = this;
    const { units, critical } = result.fewest;
    const by = (people: number, holds: (point: WhatIfResult['curve'][number]) => boolean) => {
      const first = result.curve.find(holds)?.people;
      return first === undefined || first === people ? '' : ` ${this.say(words.byPolicy, { people: first })}`;
    };
    return [
      this.one(units, words.unitsNone, words.unitsAll, words.unitsSome) + by(units.people, (point) => point.unitsAtZero === units.of - units.reached),
      this.one(critical, words.criticalNone, words.criticalAll, words.criticalSome) + by(critical.people, (point) => point.criticalEmpty === critical.of - critical.reached),
    ];
  }

  /** Null where the plan needs everybody whom it sends. */
  enough({ curve, enough }: WhatIfResult): string | null {
    const people = curve.length - 1;
    return enough === people ? null : this.say(this.words.enough, { people, enough });
  }

  leftCounts({ left }: Fewest): string {
    const never = left.filter((need) => need.never).length;
    return this.say(this.words.leftCounts, { never, others: left.length - never });
  }

  /** Who the further person is. */
  who(raise: AgencyGain): string {
    return raise.isListed ? this.words.listed : this.say(this.words.named, { name: termsIn(this.lang).fieldShort[raise.field!] });
  }

  /** "thêm 1 vị trí; nâng giới hạn...". */
  effect(raise: AgencyGain): string {
    const { words } = this;
    if (raise.effect !== 'gain') return words.noGain;
    const limits = raise.raised.map((limit) => (limit === 'total'
      ? this.say(words.limitTotal, { limit: raise.totalLimit ?? 0, more: (raise.totalLimit ?? 0) + 1 })
      : this.say(words.limitField, { name: termsIn(this.lang).fieldShort[raise.field!], limit: raise.fieldLimit ?? 0, more: (raise.fieldLimit ?? 0) + 1 })));
    return [this.gained(raise), ...limits].join('; ');
  }

  /** The units that have somebody more; those where only the field changes are counted. Empty where nothing changes. */
  changes(raise: AgencyGain): string {
    const { fieldShort } = termsIn(this.lang);
    const giving = new Set(raise.losses.map((place) => place.unit));
    const richer = raise.gains.filter((place) => !giving.has(place.unit));
    const told = richer.length > 0 ? richer : raise.gains;
    if (told.length === 0) return '';
    const list = told.map(({ unit, field }) => this.say(this.words.place, { unit, name: fieldShort[field] })).join(', ');
    const others = raise.gains.length - told.length;
    return this.say(others > 0 ? this.words.gainsAndOthers : this.words.gains, { list, count: others });
  }

  private gained(raise: AgencyGain): string {
    const { words } = this;
    const units = raise.units > 0 ? `; ${this.say(words.gainUnits, { units: raise.units })}` : '';
    if (raise.posts > 0) return this.say(words.gainPosts, { posts: raise.posts }) + units;
    if (raise.units > 0) return this.say(words.gainUnits, { units: raise.units });
    if (raise.levels.some(({ name }) => name === 'severity')) return words.gainWeight;
    const { levels } = termsIn(this.lang);
    return this.say(words.gainOther, { levels: raise.levels.map(({ name }) => levels[name]).join('; ') });
  }

  private one({ people, reached, of }: Fewest, none: string, all: string, some: string): string {
    if (of === 0) return none;
    return this.say(reached === of ? all : some, { people, reached, of });
  }
}

/** One more from an agency: of those on the list already, or one more named. */
export interface AgencyGain extends Raise {
  readonly isListed: boolean;
}

/** For each agency the one further person who gains most, of those on the list first where both gain the same; the largest gain first. */
export function agencyGains({ policy, raises, further }: Pick<WhatIfResult, 'policy' | 'raises' | 'further'>): readonly AgencyGain[] {
  const order = policy === 'even' ? ['pins', 'communes-served', 'severity'] as const : ['pins', 'severity', 'communes-served'] as const;
  const changeOf = (raise: Raise, name: string) => raise.levels.find((level) => level.name === name)?.change ?? 0;
  const larger = (a: Raise, b: Raise) => order.map((name) => changeOf(b, name) - changeOf(a, name)).find((difference) => difference !== 0)
    ?? Number(b.effect === 'gain') - Number(a.effect === 'gain');
  const all = [...raises.map((raise): AgencyGain => ({ ...raise, isListed: true })), ...further.map((raise): AgencyGain => ({ ...raise, isListed: false }))];
  const best = new Map<string, AgencyGain>();
  for (const raise of all) {
    const known = best.get(raise.agency);
    if (!known || larger(known, raise) > 0) best.set(raise.agency, raise);
  }
  return [...best.values()].sort(larger);
}
