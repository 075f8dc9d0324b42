import type { Facts } from './facts.ts';
import { placeOf } from './facts.ts';
import { choosersOf, type DraftLine } from './lines.ts';
import { DISTANCE } from './problem.ts';
import type { Reason } from './result.ts';
import { isLargeShortage, postClasses } from './weights.ts';

/** Tells for every line what it covers and why this person; sentences are in shared/i18n/{vi,en}/reasons.ts. */
export function explainLines(facts: Facts, lines: readonly DraftLine[]): ReadonlyMap<DraftLine, readonly Reason[]> {
  const perUnit = count(lines.filter(isCover).map((line) => line.target.unit));
  const perSender = count(lines.flatMap((line) => (line.group ? [line.group.code] : [])));
  const choosers = new Map([...new Set(lines.map((line) => line.solved))].map((solved) => [solved, choosersOf(solved.model.problem)]));
  return new Map(lines.map((line) => [line, [
    ...coverReasons(facts, line, perUnit),
    ...fitReasons(facts, line),
    ...sourceReasons(facts, line, perSender),
    ...nearReasons(facts, line),
    ...(isOnlyChoice(line, choosers.get(line.solved)!) ? [reason('only-candidate', { field: line.target.field })] : []),
    ...keptReasons(line),
  ]]));
}

/** The line fills a missing post of a field: not a station head, not a kept line whose post is gone. */
export function isCover(line: DraftLine): boolean {
  return line.target.kind === 'field' && !line.assignment.extra;
}

/** Nobody else of the network may take it; network 1 cannot say so, for the pool has not been asked yet. */
function isOnlyChoice({ mover, assignment }: DraftLine, choosers: ReadonlyMap<number, number>): boolean {
  return mover.measure !== 'reassign' && choosers.get(assignment.option.target) === 1;
}

export function reason(code: Reason['code'], params: Reason['params'] = {}): Reason {
  return { code, params };
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function coverReasons(facts: Facts, line: DraftLine, perUnit: ReadonlyMap<string, number>): readonly Reason[] {
  const { unit: code, field } = line.target;
  const unit = facts.unitOf.get(code)!;
  const { weights } = facts.input.settings;
  const raised = [
    ...(unit.border ? [reason('border-unit', { unit: code })] : []),
    ...(unit.remote ? [reason('remote-unit', { unit: code })] : []),
  ];
  if (line.target.kind === 'station-head') return [reason('station-head-missing', { unit: code }), ...raised];
  const place = facts.places.get(placeOf(code, field));
  if (!place || line.assignment.extra) return [];
  const { have, need, minimum } = place.short;
  const post = postClasses(place.short)[line.k - 1] ?? 'belowNeed';
  const covers = {
    nobody: reason('covers-nobody', { unit: code, field }),
    belowMinimum: reason('covers-below-minimum', { unit: code, field, have, minimum: minimum ?? 0 }),
    belowNeed: reason('covers-below-need', { unit: code, field, have, need }),
  }[post];
  const missing = [...facts.places.values()].filter((each) => each.unit.code === code).reduce((sum, each) => sum + each.short.posts, 0);
  return [
    covers,
    ...(perUnit.get(code) === 1 ? [reason('first-line-of-unit', { unit: code })] : []),
    ...raised,
    ...(isLargeShortage(missing, weights) ? [reason('large-shortage', { unit: code, count: missing })] : []),
  ];
}

function fitReasons(facts: Facts, { mover, target }: DraftLine): readonly Reason[] {
  const { field } = target;
  if (target.kind === 'station-head' && mover.mainField !== field) return [];
  if (mover.mainField === field || mover.measure === 'concurrent') return [reason('main-field', { field })];
  const qualified = facts.roster.get(mover.key)?.person.qualifiedFields.includes(field) ?? false;
  return [qualified ? reason('qualified-field', { field }) : reason('further-field', { field, field2: mover.mainField ?? 'K' })];
}

function sourceReasons(facts: Facts, line: DraftLine, perSender: ReadonlyMap<string, number>): readonly Reason[] {
  const { mover, group } = line;
  if (mover.measure === 'concurrent') return [reason('free-days', { count: mover.freeDays.length })];
  if (!group) return [];
  if (group.kind === 'commune') {
    const short = facts.shortage(group.code, mover.mainField ?? 'K');
    const surplus = reason('surplus-in-field', { unit: group.code, field: mover.mainField ?? 'K', have: short?.have ?? 0, need: short?.need ?? 0 });
    if (mover.measure === 'reassign') return [surplus];
    return [reason('donor-over-quota', { unit: group.code, count: facts.canRelease.get(group.code) ?? 0 }), surplus];
  }
  const sent = perSender.get(group.code) ?? 0;
  const whole = group.of ?? group;
  return [
    ...(mover.quality > 0 ? [reason('quality', { count: mover.quality })] : []),
    ...(whole.cap === Infinity ? [] : [reason('sender-within-limit', { agency: group.code, count: sent, limit: whole.cap })]),
    ...(group.staff > 0 ? [reason('sender-share', { agency: group.code, count: group.sentLast24 + sent, staff: group.staff })] : []),
  ];
}

function nearReasons(facts: Facts, { mover, target, assignment }: DraftLine): readonly Reason[] {
  if (mover.measure === 'reassign') return [reason('same-unit', { unit: target.unit })];
  const { distance } = assignment.option;
  if (distance === DISTANCE.district) return [reason('same-district', { unit: target.unit })];
  if (distance !== DISTANCE.same) return [];
  const wishes = facts.candidates.some((candidate) => candidate.key === mover.key && candidate.wishUnit === target.unit);
  return [reason(wishes ? 'wish' : 'same-unit', { unit: target.unit })];
}

function keptReasons({ mover, assignment }: DraftLine): readonly Reason[] {
  return [
    ...(assignment.option.pinned ? [reason('kept-by-reviewer')] : []),
    ...(assignment.option.previous ? [reason('kept-from-previous')] : []),
    ...(mover.eligibility === 'consider' ? [reason('eligibility-consider')] : []),
  ];
}
