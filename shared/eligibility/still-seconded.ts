import type { IsoDate } from '../catalog/codes.ts';
import { LONGEST_MONTHS } from '../catalog/limits.ts';
import { endOfPeriod } from '../catalog/period.ts';
import type { DataRow } from '../sheets/declare.ts';
import type { secondedInSheet } from '../sheets/declared/people.ts';
import type { Dataset } from '../sheets/index.ts';
import { accentKey, matchKey } from '../text/match-key.ts';
import type { Secondment } from './overlap.ts';

type Seconded = DataRow<typeof secondedInSheet>;

/** A secondment that Biệt phái đến tells of. */
export interface PresentSecondment extends Secondment {
  readonly row: Seconded;
}

/**
 * Secondments of a person of the pool, by full name and sending agency: neither list has a key or a birth date in
 * common. A start without end or months is one that goes on; without a start and an end a row tells of no days. The
 * province may not have brought the pool up to date.
 */
export function presentSecondments({ sheets }: Pick<Dataset, 'sheets'>): (name: string | null, agency: string | null) => readonly PresentSecondment[] {
  const known = new Map<string, PresentSecondment[]>();
  for (const row of sheets.secondedIn?.rows ?? []) {
    const mark = markOf(row.values.fullName, row.values.senderName);
    const start = row.values.start?.iso ?? null;
    const end = lastDay(row);
    if (mark === null || (start === null && end === null)) continue;
    known.set(mark, [...known.get(mark) ?? [], { row, start, end }]);
  }
  return (name, agency) => known.get(markOf(name, agency) ?? '') ?? [];
}

function markOf(name: string | null, agency: string | null): string | null {
  return name === null || agency === null ? null : `${accentKey(name)}|${matchKey(agency)}`;
}

/** The stated end, else the one that the months give. */
function lastDay({ values: { start, end, months } }: Seconded): IsoDate | null {
  if (end !== null) return end.iso;
  return start !== null && months !== null && months > 0 && months <= LONGEST_MONTHS ? endOfPeriod(start.iso, months) : null;
}
