import { fixes as en } from './en/fixes.ts';
import type { Lang } from './format.ts';
import { fixes as vi } from './vi/fixes.ts';
import type { FixTexts } from './vi/fixes.ts';

/** Words about fixes in one language. */
export function fixTexts(lang: Lang): FixTexts {
  return lang === 'en' ? en : vi;
}
