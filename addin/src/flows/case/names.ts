import type { Judgement } from '../../../../shared/eligibility/candidate.ts';
import { catalogueNames } from '../../../../shared/i18n/catalogue-names.ts';
import { vietnameseDate } from '../../../../shared/i18n/format.ts';
import type { Lang, Names } from '../../../../shared/i18n/format.ts';
import { partOf, rowId } from '../../../../shared/sheets/declare.ts';
import type { DataRow, DateValue, SheetData } from '../../../../shared/sheets/declare.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import { labelOf } from '../../../../shared/sheets/list-lookup.ts';
import type { PersonCard } from '../types.ts';
import { KEYED_SHEETS } from './keys.ts';
import type { KeyedSheet, RowKeys } from './keys.ts';

/** The names behind the codes of a workbook; a code without a name is shown as it is. */
export function namesOf(dataset: Dataset, people: ReadonlyMap<string, PersonCard>, lang: Lang): Names {
  const info = infoOf(dataset);
  const units = new Map((dataset.sheets.units?.rows ?? []).map(({ values }) => [values.unitCode ?? '', values.unitName ?? '']));
  if (info.unitCode !== undefined && !units.has(info.unitCode)) units.set(info.unitCode, info.unitName ?? '');
  const agencies = new Map((dataset.sheets.senders?.rows ?? []).map(({ values }) => [values.agencyCode ?? '', values.agencyName ?? '']));
  return {
    unit: (code) => units.get(code) || code,
    agency: (code) => agencies.get(code) || code,
    person: (key) => people.get(key)?.name || key,
    ...catalogueNames(lang),
  };
}

/** Column that says where a person of the sheet works when not at the commune. */
const EMPLOYER: Readonly<Partial<Record<KeyedSheet, string>>> = {
  concurrent: 'mainEmployer', moves: 'fromEmployer', secondedIn: 'senderName', candidates: 'agencyName',
};

/** What tables and screens show of each person; the roster row of someone who is on several sheets. */
export function peopleOf(dataset: Dataset, keys: RowKeys, judgements: ReadonlyMap<string, Judgement>): ReadonlyMap<string, PersonCard> {
  const units = new Map((dataset.sheets.units?.rows ?? []).map(({ values }) => [values.unitCode ?? '', values.unitName ?? '']));
  const cards = new Map<string, PersonCard>();
  for (const name of KEYED_SHEETS) {
    const sheet = dataset.sheets[name] as SheetData | undefined;
    for (const row of sheet?.rows ?? []) {
      const key = keys.get(name)?.get(rowId(row));
      if (!sheet || key === undefined || cards.has(key)) continue;
      const employer = text(row, EMPLOYER[name] ?? '') || text(row, 'unitName') || units.get(text(row, 'unitCode')) || '';
      const judgement = judgements.get(key);
      cards.set(key, {
        key, name: text(row, 'fullName'), category: labelOf('category', text(row, 'category')),
        position: text(row, 'position'), employer, birthDate: shownDate(row.values['birthDate'] as DateValue | null | undefined),
        sheet: partOf(sheet, row).name, row: row.row, ...(judgement ? { judgement } : {}),
      });
    }
  }
  return cards;
}

function text(row: DataRow, column: string): string {
  const value = row.values[column];
  return typeof value === 'string' ? value.trim() : '';
}

function shownDate(date: DateValue | null | undefined): string {
  if (!date) return '';
  return date.yearOnly ? date.iso.slice(0, 4) : vietnameseDate(date.iso);
}
