import type { Pin } from '../../norms/staffing-case.ts';
import type { PlanLine } from '../../proposals/result.ts';
import { CONSENTS, consentAnswer, lineId } from '../consents.ts';
import type { Opinions } from '../consents.ts';

/** Why a line of the plan is in no list. */
export const LEFT_OUT = ['row-gone', 'withdrawn', 'forbidden', 'left-empty', 'unclear-mark', 'not-agreed'] as const;
export type LeftOutWhy = (typeof LEFT_OUT)[number];

export interface LeftOut {
  readonly line: PlanLine;
  readonly why: LeftOutWhy;
}

/** What stands beside a line of the plan now. */
export interface Marked {
  /** Ý kiến thẩm định as its place in the list of opinions (0, 1 keep; 2 to 4 refuse); -1: other words; null: none. */
  readonly mark: number | null;
  /** The line has everything that ends the draft. */
  readonly complete: boolean;
}

export interface ChosenLine {
  readonly line: PlanLine;
  readonly complete: boolean;
  /** Somebody who was asked wrote that they do not agree. */
  readonly objected: boolean;
}

export interface Chosen {
  readonly lines: readonly ChosenLine[];
  readonly left: readonly LeftOut[];
}

/**
 * Which lines go into lists for decisions: all but those that a reviewer refused or withdrew, marked with words of no
 * known meaning, or took out of the table; with `agreedOnly` also none without Thống nhất or Giữ nguyên.
 * @param marked by lineId(); a line without an entry has no row any more
 * @param pins every mark in force
 */
export function chooseLines(
  lines: readonly PlanLine[], marked: ReadonlyMap<string, Marked>, pins: readonly Pin[], opinions: Opinions, agreedOnly: boolean,
): Chosen {
  const chosen: ChosenLine[] = [];
  const left: LeftOut[] = [];
  for (const line of lines) {
    const row = marked.get(lineId(line));
    const why = whyNot(line, row, pins, agreedOnly);
    if (why !== null || !row) left.push({ line, why: why ?? 'row-gone' });
    else chosen.push({ line, complete: row.complete, objected: isObjected(opinions, line) });
  }
  return { lines: chosen, left };
}

function whyNot(line: PlanLine, row: Marked | undefined, pins: readonly Pin[], agreedOnly: boolean): LeftOutWhy | null {
  if (pins.some((pin) => pin.kind === 'withdraw' && pin.person === line.person)) return 'withdrawn';
  if (pins.some((pin) => pin.kind === 'forbid' && pin.person === line.person && pin.unit === line.toUnit)) return 'forbidden';
  if (!row) return 'row-gone';
  if (row.mark === null) return agreedOnly ? 'not-agreed' : null;
  if (row.mark === 0 || row.mark === 1) return null;
  return (['forbidden', 'withdrawn', 'left-empty'] as const)[row.mark - 2] ?? 'unclear-mark';
}

function isObjected(opinions: Opinions, line: PlanLine): boolean {
  const said = opinions.get(lineId(line));
  return said !== undefined && CONSENTS.some((of) => consentAnswer(said[of]) === 'refused');
}
