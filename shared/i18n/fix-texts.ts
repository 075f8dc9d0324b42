import { fixes as en } from './en/fixes.ts';
import { fill } from './format.ts';
import type { Lang } from './format.ts';
import { fixes as vi } from './vi/fixes.ts';
import type { FixTexts } from './vi/fixes.ts';

/** Words about fixes in one language. */
export function fixTexts(lang: Lang): FixTexts {
  return lang === 'en' ? en : vi;
}

/** What one fix did to a cell; where both values look the same, what else has changed. */
export function changeSentence({ cell, before, after }: { readonly cell: string; readonly before: string; readonly after: string }, lang: Lang): string {
  const texts = fixTexts(lang);
  if (before === after) return fill(texts.retyped, { cell, value: after });
  return looks(before) === looks(after) ? fill(texts.recoded, { cell, value: after }) : `${cell}: «${before}» → «${after}»`;
}

/** The text as the eye sees it: accents joined, every space alike, nothing that has no width. */
function looks(text: string): string {
  return text.normalize('NFC').replace(/\p{Zs}/gu, ' ').replace(/\p{Cf}/gu, '');
}
