import { fill, groupedText } from '../i18n/format.ts';
import type { Lang, Names } from '../i18n/format.ts';
import { ladderIn } from '../i18n/ladder.ts';
import type { LevelName, PlanResult } from '../proposals/result.ts';

/** The levels in which prices of network 2 are listed, in order. */
export function mainLevels({ certificate }: Pick<PlanResult, 'certificate'>): readonly LevelName[] {
  return levelsOfNetwork({ certificate }, 'main');
}

export function levelsOfNetwork({ certificate }: Pick<PlanResult, 'certificate'>, network: 'inside' | 'main'): readonly LevelName[] {
  return certificate.levels.filter((level) => level.network === network).map((level) => level.name);
}

interface PriceWords {
  readonly lang: Lang;
  readonly names?: Names;
  /** Weight of a field with nobody, against which points are told. */
  readonly nobody: number;
}

/**
 * What a choice other than the plan's costs: the criterion that decides against it, and what it would give in return on
 * later ones. price: change on each level, positive is worse; shorter where only the first that loses is known.
 */
export function priceText(levels: readonly LevelName[], price: readonly number[], words: PriceWords): string {
  const own = ladderIn(words.lang);
  const parts = priceParts(levels, price, words);
  const loss = parts.find((part) => part.worse);
  const gain = parts.find((part) => !part.worse);
  if (!loss) return own.noPrice;
  return gain ? fill(own.inReturn, { loss: loss.text, gain: gain.text }) : loss.text;
}

/** Every level that changes, in the order in which the plan keeps them. */
export function priceParts(levels: readonly LevelName[], price: readonly number[], { lang, names, nobody }: PriceWords): readonly { readonly worse: boolean; readonly text: string }[] {
  const own = ladderIn(lang);
  return price.flatMap((each, at) => {
    const level = levels[at];
    if (each === 0 || level === undefined) return [];
    const template = each > 0 ? own.prices[level] : own.gains[level];
    return [{ worse: each > 0, text: fill(template, { count: Math.abs(each), nobody }, { ...names, number: (value) => groupedText(value, lang) }) }];
  });
}
