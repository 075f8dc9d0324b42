import { ladder as en } from './en/ladder.ts';
import type { Lang } from './format.ts';
import { ladder as vi } from './vi/ladder.ts';
import type { LadderTexts } from './vi/ladder.ts';

/** Words about the ladder of measures, prices of other choices and people who were not placed. */
export function ladderIn(lang: Lang): LadderTexts {
  return lang === 'en' ? en : vi;
}
