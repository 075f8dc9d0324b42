import { lists } from '../sheets/lists.ts';
import type { ListKey } from '../sheets/lists.ts';
import { terms as en } from './en/terms.ts';
import { groupedText } from './format.ts';
import type { Lang, Names } from './format.ts';
import { terms as vi } from './vi/terms.ts';
import type { Terms } from './vi/terms.ts';

export function termsIn(lang: Lang): Terms {
  return lang === 'en' ? en : vi;
}

/** Names of the closed lists in one language; a code that is in none is shown as it is. */
export function catalogueNames(lang: Lang): Pick<Names, 'field' | 'room' | 'measure'> & Required<Pick<Names, 'number'>> {
  const label = (list: ListKey, code: string): string => lists[list].find((entry) => entry.code === code)?.[lang] ?? code;
  const { measures } = termsIn(lang);
  return {
    field: (code) => label('field', code),
    number: (value) => groupedText(value, lang),
    room: (code) => label('room', code),
    measure: (code) => (Object.hasOwn(measures, code) ? measures[code as keyof Terms['measures']] : code),
  };
}
