import { LONGEST_MONTHS } from '../catalog/limits.ts';
import { endOfPeriod } from '../catalog/period.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { tightKey } from '../text/match-key.ts';
import { areOneEditApart } from '../text/near.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type DecisionsSheet = SheetData<(typeof sheets)['decisions']>;
type Decision = DataRow<(typeof sheets)['decisions']>;

/** Quyết định, and the rows of Biệt phái đến that name one: there, of the same start, signed before it. */
export function checkDecisions({ dataset }: Facts): readonly Finding[] {
  const { decisions, secondedIn } = dataset.sheets;
  if (!decisions || decisions.rows.length === 0) return [];
  const byNumber = new Map(decisions.rows.flatMap((row) => (row.values.number === null ? [] : [[tightKey(row.values.number), row] as const])));
  return [
    ...decisions.rows.filter(({ values }) => isWhole(values)).flatMap((row) => signedLate(decisions, row)),
    ...(secondedIn?.rows ?? []).flatMap((row) => {
      const number = row.values.decision;
      if (number === null) return [];
      const decision = byNumber.get(tightKey(number));
      if (!decision) return [finding('decision-unknown', at(secondedIn!, row, 'decision'), { sheet1: decisions.name, ...near(number, byNumber) })];
      const date1 = decision.values.start?.iso;
      const date2 = row.values.start?.iso;
      if (date1 === undefined || date2 === undefined || date1 === date2 || !isWhole(decision.values)) return [];
      return [finding('decision-differs', at(secondedIn!, row, 'start'), { document: number, date1, date2, row1: decision.row, sheet1: decisions.name })];
    }),
  ];
}

/** False where start, months and end do not agree: period.ts tells it, and nothing can be held against such a row. */
function isWhole({ start, months, end }: Decision['values']): boolean {
  if (start === null || end === null) return true;
  return end.iso >= start.iso && (months === null || months <= 0 || months > LONGEST_MONTHS || endOfPeriod(start.iso, months) === end.iso);
}

function signedLate(sheet: DecisionsSheet, row: Decision): Finding[] {
  const { date, start } = row.values;
  if (date === null || start === null || date.iso <= start.iso) return [];
  return [finding('decision-after-start', at(sheet, row, 'date'), { date1: date.iso, date2: start.iso })];
}

/** The number that differs in one letter or digit. */
function near(number: string, byNumber: ReadonlyMap<string, Decision>): { suggestion?: string } {
  const key = [...byNumber.keys()].find((one) => areOneEditApart(one, tightKey(number)));
  const suggestion = key === undefined ? null : byNumber.get(key)?.values.number ?? null;
  return suggestion === null ? {} : { suggestion };
}
