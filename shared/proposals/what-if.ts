import type { StaffingCase } from '../norms/staffing-case.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { checkCertificate } from './check-certificate.ts';
import { placeOf, readFacts, type Facts, type Place } from './facts.ts';
import { ProposalError } from './proposal-error.ts';
import { outcomeOf, solveNetworks } from './propose.ts';
import { Rerouting, type Start } from './rerouting.ts';
import type { Solved } from './solve.ts';
import { fewestPeople, type FewestSolved } from './what-if-fewest.ts';
import { extendModel, withoutHeads } from './what-if-model.ts';
import { Coverage } from './what-if-points.ts';
import { Raises } from './what-if-raises.ts';
import type { CurvePoint, Fewest, LeftNeed, WhatIfResult } from './what-if-result.ts';

/**
 * What else the province could do (engine.md, What if): coverage against the number of people sent (secondment and
 * reinforcement), the fewest people that leave no commune and no empty field without anybody, and one more person from
 * each agency. The measures of every other kind stay free to change; people reassigned inside their commune and the
 * list of health-station heads stay as the plan has them. The same case in any order of rows gives the same answer to
 * the byte.
 * @param shortages result of `computeShortages` on the same case
 * @throws ProposalError as `propose` does; every point of the curve and every fewest number has its own proof checked
 */
export function whatIf(input: StaffingCase, shortages: ShortagesResult): WhatIfResult {
  const facts = readFacts(input, shortages);
  const { networks, main } = solveNetworks(facts);
  const inside = networks.find((solved) => solved !== main) ?? null;
  const outcome = outcomeOf(inside);
  const critical = new Coverage(facts, outcome, main.model).critical;
  const model = extendModel(main, critical);
  const coverage = new Coverage(facts, outcome, model.start.model);
  const start = withoutHeads(model.start);
  const curve = curveOf(start, coverage);
  const raises = new Raises(facts, model, coverage);
  return {
    policy: input.settings.policy,
    of: coverage.of,
    curve,
    enough: curve.find((point) => isSame(point, curve.at(-1)!))!.people,
    fewest: {
      units: fewestUnits(facts, inside, start, coverage),
      critical: fewestCritical(facts, inside, start, coverage, [...model.firstPost.values()]),
    },
    raises: raises.limits(),
    further: raises.further(),
  };
}

function curveOf(start: Start, coverage: Coverage): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  for (const { people, flow } of fewerPeople(start)) points.push(coverage.point(flow, people));
  return points.reverse();
}

/**
 * The best flows for fewer and fewer people sent, from the plan's number down to 0: each is one step away from the one
 * before, and is proved like a plan. The flow given out changes with the next step.
 */
export function* fewerPeople(start: Start): Generator<{ readonly people: number; readonly flow: Float64Array }> {
  const { model: { poolArc, network, costs } } = start;
  const state = new Rerouting(start);
  for (;;) {
    const { wrong } = checkCertificate({ ...network, upper: state.upper }, costs, state.flow, state.potentials);
    const people = poolArc < 0 ? 0 : state.flow[poolArc]!;
    if (wrong !== null) throw new ProposalError('certificate-failed', `what-if with ${people} people: ${wrong}`);
    yield { people, flow: state.flow };
    if (people === 0) return;
    state.lower(poolArc);
  }
}

function isSame(a: CurvePoint, b: CurvePoint): boolean {
  return a.posts === b.posts && a.weight === b.weight && a.unitsAtZero === b.unitsAtZero && a.criticalEmpty === b.criticalEmpty;
}

/** Units to which nobody comes inside the unit: each counts with the first person who does. */
function fewestUnits(facts: Facts, inside: Solved | null, start: Start, coverage: Coverage): Fewest {
  const { model } = start;
  const served = model.costs[model.levels.indexOf('communes-served')]!;
  const goals = [...served.keys()].filter((arc) => served[arc] !== 0 && !coverage.isServedInside(coverage.unitOfNode.get(model.network.from[arc]!)!));
  const solved = fewestPeople(facts, inside, start, goals, 'communes-served');
  const reached = coverage.served(coverage.filled(solved.flow));
  const left = [...facts.places.values()].filter((place) => !reached.has(place.unit.code));
  const reachableUnits = new Set(left.filter((place) => solved.canCome(place)).map((place) => place.unit.code));
  return {
    people: solved.people, reached: reached.size, of: coverage.of.units,
    left: left.map((place) => leftNeed(place, !reachableUnits.has(place.unit.code), solved)),
  };
}

function fewestCritical(facts: Facts, inside: Solved | null, start: Start, coverage: Coverage, goals: readonly number[]): Fewest {
  const solved = fewestPeople(facts, inside, start, goals, 'severity');
  const filled = coverage.filled(solved.flow);
  const { targets } = start.model.problem;
  const empty = new Set(coverage.critical.filter((target) => !filled.has(target)).map((target) => placeOf(targets[target]!.unit, targets[target]!.field)));
  const closed = [...facts.places.values()].filter((place) => place.short.nobody && place.leftEmpty === place.short.posts);
  for (const { unit, short } of closed) empty.add(placeOf(unit.code, short.field));
  const left = [...facts.places].filter(([key]) => empty.has(key)).map(([, place]) => place);
  return {
    people: solved.people, reached: coverage.of.critical - left.length, of: coverage.of.critical,
    left: left.map((place) => leftNeed(place, !solved.canCome(place), solved)),
  };
}

function leftNeed(place: Place, never: boolean, solved: FewestSolved): LeftNeed {
  const { unit, short } = place;
  const isClosed = place.leftEmpty === short.posts;
  return { unit: unit.code, field: short.field, never, reason: isClosed ? { code: 'left-empty', params: { unit: unit.code, field: short.field } } : solved.reason(place) };
}
