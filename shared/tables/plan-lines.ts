import type { FieldCode, IsoDate, Measure, RoomCode, Weekday } from '../catalog/codes.ts';
import type { PlanLine } from '../proposals/result.ts';
import { linePeriod } from './line-facts.ts';
import type { ResultInput } from './result-input.ts';

/** A line of a plan as a version keeps it: codes and days, the key of the person, no name. */
export interface VersionLine {
  readonly person: string;
  readonly unit: string;
  readonly field: FieldCode;
  readonly measure: Measure;
  /** Agency or commune that lets the person go. */
  readonly from: string;
  readonly room: RoomCode;
  readonly days: readonly Weekday[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Trạng thái as the reviewer wrote it; absent: not known. */
  readonly status?: string;
}

export type LinePart = 'measure' | 'from' | 'room' | 'days' | 'dates';

/** How a line stands to the version before. moved: the person was elsewhere; replaces: somebody else had this post. */
export type LineChange =
  | { readonly kind: 'new' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed'; readonly parts: readonly LinePart[]; readonly before: VersionLine }
  | { readonly kind: 'moved'; readonly before: VersionLine }
  | { readonly kind: 'replaces'; readonly before: VersionLine };

/** A line of the version before that is not there now: where its person went, and who has its post. */
export interface GoneLine {
  readonly line: VersionLine;
  readonly to: VersionLine | null;
  readonly by: VersionLine | null;
}

export interface LineChanges {
  /** One for each line of now, in its order. */
  readonly changes: readonly LineChange[];
  /** In the order of before. */
  readonly gone: readonly GoneLine[];
}

export function versionLine(result: Pick<ResultInput, 'input' | 'shortages' | 'people'>, line: PlanLine): VersionLine {
  const { person, toUnit: unit, field, measure, from, room, days } = line;
  return { person, unit, field, measure, from, room, days, ...linePeriod(result, line) };
}

/** Person, unit and field, as the rows of the plan are told apart. */
export function versionLineId({ person, unit, field }: Pick<VersionLine, 'person' | 'unit' | 'field'>): string {
  return `${person}|${unit}|${field}`;
}

/** Which lines are new, kept or changed. Of people who are elsewhere now each is told once; so is each post with somebody else. */
export function lineChanges(before: readonly VersionLine[], now: readonly VersionLine[]): LineChanges {
  const was = new Map(before.map((line) => [versionLineId(line), line]));
  const is = new Set(now.map(versionLineId));
  const left = before.filter((line) => !is.has(versionLineId(line)));
  const fresh = now.filter((line) => !was.has(versionLineId(line)));
  const to = pairs(left, fresh, (line) => line.person);
  const by = pairs(left, fresh, (line) => `${line.unit}|${line.field}`);
  const cameFrom = new Map([...to].map(([gone, line]) => [line, gone]));
  const replaced = new Map([...by].map(([gone, line]) => [line, gone]));
  return {
    changes: now.map((line): LineChange => {
      const same = was.get(versionLineId(line));
      if (same) return changeOf(same, line);
      const [moved, other] = [cameFrom.get(line), replaced.get(line)];
      if (moved) return { kind: 'moved', before: moved };
      return other ? { kind: 'replaces', before: other } : { kind: 'new' };
    }),
    gone: left.map((line) => ({ line, to: to.get(line) ?? null, by: by.get(line) ?? null })),
  };
}

function changeOf(before: VersionLine, now: VersionLine): LineChange {
  const parts: LinePart[] = [];
  if (before.measure !== now.measure) parts.push('measure');
  if (before.from !== now.from) parts.push('from');
  if (before.room !== now.room) parts.push('room');
  if (before.days.join() !== now.days.join()) parts.push('days');
  if (before.start !== now.start || before.end !== now.end) parts.push('dates');
  return parts.length === 0 ? { kind: 'kept' } : { kind: 'changed', parts, before };
}

/** Lines with the same key side by side, the first with the first. */
function pairs(left: readonly VersionLine[], fresh: readonly VersionLine[], keyOf: (line: VersionLine) => string): ReadonlyMap<VersionLine, VersionLine> {
  const waiting = Map.groupBy(fresh, keyOf);
  return new Map(left.flatMap((line) => {
    const other = waiting.get(keyOf(line))?.shift();
    return other ? [[line, other] as const] : [];
  }));
}
