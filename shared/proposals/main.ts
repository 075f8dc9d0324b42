import { agencyGroups, candidateMover } from './agencies.ts';
import { concurrentMover, dutiesByPerson } from './concurrent.ts';
import { donorGroups, donorMover } from './donors.ts';
import type { Facts } from './facts.ts';
import { TargetList } from './movers.ts';
import { NOBODY_KEPT, type Group, type InsideOutcome, type KeptRoom, type Mover, type Option, type Problem } from './problem.ts';
import { raisePercent, weightOf } from './weights.ts';

/** Network 2: concurrent duty, transfer, secondment, reinforcement and health-station heads, each person once. */
export function mainProblem(facts: Facts, inside: InsideOutcome, keeps: KeptRoom = NOBODY_KEPT): Problem {
  const list = new TargetList();
  openTargets(facts, inside, list);
  const stations = openStations(facts, list);
  const groups: Group[] = [];
  const taken = new Set<string>(inside.moved);
  const movers: Mover[] = [];
  const enter = (mover: Mover | null) => {
    if (mover === null || taken.has(mover.key)) return;
    taken.add(mover.key);
    movers.push(mover);
  };
  const agencyOf = agencyGroups(facts, groups);
  for (const candidate of facts.candidates) enter(candidateMover(facts, list, stations, candidate, agencyOf));
  const donorOf = donorGroups(facts, inside, groups);
  const shared = new Map<string, readonly Option[]>();
  for (const at of facts.roster.values()) enter(donorMover(facts, list, at, donorOf, groups, shared));
  for (const duties of dutiesByPerson(facts)) enter(concurrentMover(facts, list, duties));
  const used = movers.filter((mover) => mover.options.length > 0);
  const { limits } = facts.input.settings;
  return {
    network: 'main', policy: facts.input.settings.policy, repeat: facts.input.previous.length > 0,
    poolCap: poolCap(facts, movers, groups), groups, limits: { concurrent: limits.concurrent, transfer: limits.transfer, 'station-head': limits['station-head'] }, targets: list.finish((place) => (keeps.extra.get(place) ?? 0) - (inside.beyond.get(place) ?? 0)), movers: used,
  };
}

function openTargets(facts: Facts, inside: InsideOutcome, list: TargetList): void {
  for (const [key, place] of facts.places) {
    const covered = inside.covered.get(key) ?? 0;
    list.add({
      unit: place.unit.code, field: place.short.field, kind: 'field',
      weights: place.weights.slice(covered, Math.max(covered, place.short.posts - place.leftEmpty)),
      slotLoss: place.slotLoss, fullTimeRequired: place.short.fullTimeRequired,
    });
  }
}

/** Units without a head, where the case speaks of station heads at all. */
export function unitsLackingHead(facts: Facts): readonly string[] {
  const { input } = facts;
  const spokenOf = input.stationHeads.length > 0 || input.candidates.some((candidate) => candidate.measure === 'station-head');
  if (!spokenOf) return [];
  const heads = new Set(input.stationHeads.map((head) => head.unit));
  return facts.units.filter((unit) => !heads.has(unit.code)).map((unit) => unit.code);
}

function openStations(facts: Facts, list: TargetList): readonly number[] {
  const { weights, measures } = facts.input.settings;
  if (!measures['station-head']) return [];
  return unitsLackingHead(facts).map((code) => {
    const percent = raisePercent(facts.unitOf.get(code)!, 0, weights);
    return list.add({ unit: code, field: 'YT', kind: 'station-head', weights: [weightOf('nobody', percent, weights)], slotLoss: 0, fullTimeRequired: true });
  });
}

/** People of the pool that may be sent at once: all but as many as the places kept for units without data. */
function poolCap(facts: Facts, movers: readonly Mover[], groups: readonly Group[]): number | null {
  const kept = placesKept(facts).reduce((sum, place) => sum + place.count, 0);
  if (kept === 0) return null;
  return Math.max(0, movers.filter((mover) => mover.group !== null && groups[mover.group]!.kind === 'agency').length - kept);
}

/** Places that the province keeps for units that have not reported. */
export function placesKept(facts: Facts): readonly { readonly unit: string; readonly count: number }[] {
  return facts.units.filter((unit) => !unit.hasData && unit.placesKept > 0).map((unit) => ({ unit: unit.code, count: unit.placesKept }));
}
