import { listEntries } from '../../../shared/catalog/list-entries.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import { patterns } from '../../../shared/catalog/codes.ts';
import type { RunResult } from '../flows/types.ts';

/** The names behind the codes of a result; names of the catalogue in the language shown now, not that of the run. */
export function namesIn(lang: Lang, result: RunResult): Names {
  const label = (entries: readonly { readonly code: string; readonly vi: string; readonly en: string }[], code: string) =>
    entries.find((entry) => entry.code === code)?.[lang];
  return {
    ...result.names,
    unit: (code) => result.names.unit(code),
    agency: (code) => result.names.agency(code),
    person: (key) => result.people.get(key)?.name ?? result.names.person(key),
    field: (code) => label(listEntries.field, code) ?? result.names.field(code),
    room: (code) => label(listEntries.room, code) ?? result.names.room(code),
    measure: (code) => result.names.measure(code),
  };
}

/** A sending agency or a commune. */
export function fromName(names: Names, code: string): string {
  return patterns.unit.test(code) ? names.unit(code) : names.agency(code);
}
