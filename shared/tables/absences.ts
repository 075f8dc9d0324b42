import { byText, groupBy } from '../norms/order.ts';
import type { TableContext } from './context.ts';

interface Absence {
  readonly unit: string;
  /** "Tài chính" */
  readonly field: string;
  /** First day where the person is still there on the as-of date; else ''. */
  readonly from: string;
  readonly to: string;
}

/**
 * Own people who are or will be away until a day that the sheet gives: "CNTT: 1 người vắng mặt, tạm thời đến
 * 28/02/2026", by unit. Neither who nor why.
 */
export function absencesByUnit(context: TableContext): ReadonlyMap<string, string> {
  const { say, texts } = context;
  const { awayResult, awayLater } = texts.log;
  return new Map([...groupBy(absencesOf(context), (absence) => absence.unit)].map(([unit, absences]) => {
    const alike = groupBy(absences, ({ field, from, to }) => `${field}/${from}/${to}`);
    const parts = [...alike].sort(([a], [b]) => byText(a, b)).map(([, group]) => {
      const { field, from, to } = group[0] as Absence;
      const params = { count: group.length, date: to, date1: from, date2: to };
      return `${field}: ${say(from === '' ? awayResult : awayLater, params)}`;
    });
    return [unit, parts.join('; ')];
  }));
}

function absencesOf({ result, texts, terms }: TableContext): readonly Absence[] {
  const rows = new Map((result.dataset.sheets.roster?.rows ?? []).map(({ row, values }) => [row, values]));
  return result.input.people.flatMap((person): Absence[] => {
    const values = rows.get(result.people.get(person.key)?.row ?? 0);
    const to = values?.statusTo?.iso;
    const away = !person.present || !person.presentInPlan;
    if (to === undefined || !away || values?.status === 'waiting-retirement') return [];
    const field = person.mainField === null ? texts.log.noField : terms.fieldShort[person.mainField];
    return [{ unit: person.unit, field, from: person.present ? values?.statusFrom?.iso ?? '' : '', to }];
  });
}
