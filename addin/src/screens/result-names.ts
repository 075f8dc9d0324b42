import { patterns } from '../../../shared/catalog/codes.ts';
import type { Measure } from '../../../shared/catalog/codes.ts';
import { listEntries } from '../../../shared/catalog/list-entries.ts';
import { terms as en } from '../../../shared/i18n/en/terms.ts';
import { groupedText } from '../../../shared/i18n/format.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import { terms as vi } from '../../../shared/i18n/vi/terms.ts';
import type { Terms } from '../../../shared/i18n/vi/terms.ts';
import type { NormsView } from '../flows/types.ts';

/** The names behind the codes of a result; names of the catalogue in the language shown now, not that of the run. */
export function namesIn(lang: Lang, result: Pick<NormsView, 'names' | 'people'>): Names {
  const label = (entries: readonly { readonly code: string; readonly vi: string; readonly en: string }[], code: string) =>
    entries.find((entry) => entry.code === code)?.[lang];
  return {
    ...result.names,
    unit: (code) => result.names.unit(code),
    agency: (code) => result.names.agency(code),
    person: (key) => result.people.get(key)?.name ?? result.names.person(key),
    field: (code) => label(listEntries.field, code) ?? result.names.field(code),
    room: (code) => label(listEntries.room, code) ?? result.names.room(code),
    measure: (code) => termsIn(lang).measures[code as Measure] ?? code,
    number: (value) => groupedText(value, lang),
  };
}

/** The words of results: verdicts, measures, levels. */
export function termsIn(lang: Lang): Terms {
  return lang === 'vi' ? vi : en;
}

/** A sending agency or a commune. */
export function fromName(names: Names, code: string): string {
  return patterns.unit.test(code) ? names.unit(code) : names.agency(code);
}
