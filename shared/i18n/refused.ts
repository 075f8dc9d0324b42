import { refused as en } from './en/refused.ts';
import type { Lang } from './format.ts';
import { refused as vi } from './vi/refused.ts';
import type { RefusedTexts } from './vi/refused.ts';

/** Words about people of communes over their quota who may not be transferred. */
export function refusedIn(lang: Lang): RefusedTexts {
  return lang === 'en' ? en : vi;
}
