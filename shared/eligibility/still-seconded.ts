import type { IsoDate } from '../catalog/codes.ts';
import { LONGEST_MONTHS } from '../catalog/limits.ts';
import { endOfPeriod } from '../catalog/period.ts';
import type { DataRow } from '../sheets/declare.ts';
import type { secondedInSheet } from '../sheets/declared/people.ts';
import type { Dataset } from '../sheets/index.ts';
import { accentKey, matchKey } from '../text/match-key.ts';

type Seconded = DataRow<typeof secondedInSheet>;

/** A secondment that Biệt phái đến tells of, and its last day. */
export interface PresentSecondment {
  readonly row: Seconded;
  readonly end: IsoDate;
}

/**
 * Who of the pool is in a commune now, by full name and sending agency: neither list has a key or a birth date in
 * common. Of several secondments the one that ends last. The province may not have brought the pool up to date.
 */
export function presentSecondments({ sheets }: Pick<Dataset, 'sheets'>): (name: string | null, agency: string | null) => PresentSecondment | null {
  const last = new Map<string, PresentSecondment>();
  for (const row of sheets.secondedIn?.rows ?? []) {
    const mark = markOf(row.values.fullName, row.values.senderName);
    const end = lastDay(row);
    const other = mark === null ? undefined : last.get(mark);
    if (mark !== null && end !== null && (!other || end > other.end)) last.set(mark, { row, end });
  }
  return (name, agency) => last.get(markOf(name, agency) ?? '') ?? null;
}

function markOf(name: string | null, agency: string | null): string | null {
  return name === null || agency === null ? null : `${accentKey(name)}|${matchKey(agency)}`;
}

/** The stated end, else the one that the months give. */
function lastDay({ values: { start, end, months } }: Seconded): IsoDate | null {
  if (end !== null) return end.iso;
  return start !== null && months !== null && months > 0 && months <= LONGEST_MONTHS ? endOfPeriod(start.iso, months) : null;
}
