import { fieldOrder, defaultRoom } from '../catalog/fields.ts';
import { MEASURES, type FieldCode, type RoomCode, type Weekday } from '../catalog/codes.ts';
import { byText, groupBy } from '../norms/order.ts';
import { placeOf, type Facts } from './facts.ts';
import type { Choice } from './network.ts';
import type { Group, Mover, Problem, Target } from './problem.ts';
import type { Solved } from './solve.ts';
import { drawUpWeek } from './week.ts';

/** An assignment with its place in the plan, before the reasons are told. */
export interface DraftLine {
  readonly solved: Solved;
  readonly assignment: Choice;
  readonly mover: Mover;
  readonly target: Target;
  readonly group: Group | null;
  /** k of unit/field/k, from 1. */
  readonly k: number;
  /** The sender, or for a concurrent person the commune itself, which offers them. */
  readonly from: string;
  readonly days: readonly Weekday[];
  readonly room: RoomCode;
}

/**
 * Lines of both networks in protocol order of the unit, catalogue order of the field, then k. Of one field, people of
 * the commune come first, then full-time people, concurrent slots, and last the kept lines whose post is gone; a
 * station head comes after the posts of health.
 */
export function draftLines(facts: Facts, networks: readonly Solved[]): readonly DraftLine[] {
  const unitPlace = new Map(facts.units.map((unit, at) => [unit.code, at]));
  const loose = networks.flatMap((solved) => solved.assignments.map((assignment) => looseLine(facts, solved, assignment)));
  const weeks = weeksOf(facts, loose, unitPlace);
  const places = groupBy(loose, (line) => placeOf(line.target.unit, line.target.field));
  return [...places.values()]
    .flatMap((lines) => numbered(facts, lines))
    .map((line) => ({ ...line, days: weeks.get(`${line.mover.key}/${line.target.unit}`) ?? [] }))
    .sort((a, b) => unitPlace.get(a.target.unit)! - unitPlace.get(b.target.unit)! || fieldOrder(a.target.field) - fieldOrder(b.target.field) || a.k - b.k);
}

type LooseLine = Omit<DraftLine, 'k' | 'days'>;

function looseLine(facts: Facts, solved: Solved, assignment: Choice): LooseLine {
  const { problem } = solved.model;
  const mover = problem.movers[assignment.mover]!;
  const target = problem.targets[assignment.option.target]!;
  const group = mover.group === null ? null : problem.groups[mover.group]!;
  return { solved, assignment, mover, target, group, from: group?.code ?? target.unit, room: roomOf(facts, mover, target) };
}

function roomOf(facts: Facts, mover: Mover, target: Target): RoomCode {
  if (target.kind === 'station-head') return 'YT';
  const duty = mover.measure === 'concurrent'
    ? facts.duties.find((row) => row.key === mover.key && row.state === 'available' && row.unit === target.unit && row.field === target.field)
    : undefined;
  return duty?.room ?? usualRoom(facts, target.unit, target.field);
}

/** Where the catalogue names no usual room the office takes the field. */
function usualRoom(facts: Facts, unit: string, field: FieldCode): RoomCode {
  return defaultRoom(field, facts.unitOf.get(unit)!.kind) ?? 'VP';
}

function weeksOf(facts: Facts, lines: readonly LooseLine[], unitPlace: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Weekday[]> {
  const concurrent = groupBy(lines.filter((line) => line.mover.measure === 'concurrent'), (line) => line.mover.key);
  return new Map([...concurrent].flatMap(([key, own]) => {
    const rows = facts.duties.filter((duty) => duty.key === key && duty.state === 'available');
    const units = own.map((line) => line.target.unit).sort((a, b) => unitPlace.get(a)! - unitPlace.get(b)!)
      .map((unit) => ({ unit, offered: new Set(rows.filter((duty) => duty.unit === unit).flatMap((duty) => duty.days)) }));
    return [...drawUpWeek(own[0]!.mover.freeDays, units, facts.input.settings.concurrentDays)].map(([unit, days]) => [`${key}/${unit}`, days] as const);
  }));
}

function numbered(facts: Facts, lines: readonly LooseLine[]): readonly Omit<DraftLine, 'days'>[] {
  const rank = (line: LooseLine) => (line.target.kind === 'station-head' ? 300 : 0) + (line.assignment.extra ? 200 : 0)
    + (line.mover.measure === 'concurrent' ? 100 : 0) + MEASURES.indexOf(line.mover.measure);
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b) || byText(a.mover.key, b.mover.key));
  const posts = facts.shortage(lines[0]!.target.unit, lines[0]!.target.field)?.posts ?? 0;
  return sorted.map((line, at) => ({ ...line, k: line.target.kind === 'station-head' ? Math.max(posts, at) + 1 : at + 1 }));
}

/** Choices of a problem that lead to each target: who could cover it. */
export function choosersOf(problem: Problem): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const mover of problem.movers) for (const option of mover.options) counts.set(option.target, (counts.get(option.target) ?? 0) + 1);
  return counts;
}
