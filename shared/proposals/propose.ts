import { MEASURES, type FieldCode, type Measure } from '../catalog/codes.ts';
import { fieldOrder } from '../catalog/fields.ts';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { byText } from '../norms/order.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { alternativesOf, type OtherPerson } from './alternatives.ts';
import { checkPlan } from './check-plan.ts';
import { explainLines, isCover } from './explain.ts';
import { lineOf, placeOf, readFacts, type Facts } from './facts.ts';
import { insideProblem } from './inside.ts';
import { isSameRoom, keptRooms, roomTaken, roomWithPrevious } from './keeps.ts';
import { draftLines, type DraftLine } from './lines.ts';
import { mainProblem } from './main.ts';
import { solveWithinLimits } from './measure-limits.ts';
import { NOBODY_MOVED, type InsideOutcome, type KeptRoom } from './problem.ts';
import type { Choice } from './network.ts';
import { OpenNetwork } from './open-network.ts';
import { ProposalError } from './proposal-error.ts';
import type { Alternative, NetworkProof, PlanLine, PlanResult } from './result.ts';
import { proofOf, solveProblem, type Solve, type Solved } from './solve.ts';
import { explainUnfilled } from './unfilled.ts';
import { explainUnused } from './unused.ts';

/**
 * The plan of one province: who goes where, with a reason and a proof (engine.md, Proposals). The same case in any
 * order of rows gives the same answer to the byte.
 * @param shortages result of `computeShortages` on the same case
 * @param solve how the flow of each network is come by; both checkers run on whatever it gives
 * @throws ProposalError 'certificate-failed' when a checker refuses the plan, 'bad-input' when a number may not be used
 */
export function propose(input: StaffingCase, shortages: ShortagesResult, solve: Solve = solveProblem): PlanResult {
  const facts = readFacts(input, shortages);
  const proof: NetworkProof[] = [];
  const { networks, main } = solveNetworks(facts, (problem) => {
    const solved = solve(problem);
    proof.push(proofOf(solved));
    return solved;
  });
  const drafts = draftLines(facts, networks);
  const reasons = explainLines(facts, drafts);
  const usedAt = new Map([...drafts].reverse().map((draft) => [draft.mover.key, draft.target.unit]));
  const used = new Set(usedAt.keys());
  const open = new OpenNetwork(main);
  const alternatives = new Map(networks.flatMap((solved) => [...alternativesOf(solved === main ? open : new OpenNetwork(solved), used)]));
  const lines = drafts.map((draft): PlanLine => ({
    need: `${placeOf(draft.target.unit, draft.target.field)}/${draft.k}`,
    person: draft.mover.key,
    measure: draft.mover.measure,
    from: draft.from,
    toUnit: draft.target.unit,
    field: draft.target.field,
    room: draft.room,
    days: draft.days,
    eligibility: draft.mover.eligibility,
    reasons: reasons.get(draft)!,
    alternatives: (alternatives.get(draft.assignment) ?? []).map((other) => named(draft, other, usedAt)),
  }));
  const certificate = networks.flatMap((solved) => solved.certificate);
  const plan: PlanResult = {
    period: input.plan,
    policy: input.settings.policy,
    lines,
    unfilled: explainUnfilled(facts, main, drafts, open),
    unused: explainUnused(facts, main, drafts, open),
    droppedPins: droppedPins(facts, lines),
    certificate: { optimal: certificate.every((level) => level.value === level.bound), levels: certificate },
    proof,
    totals: totalsOf(facts, drafts),
  };
  const [wrong] = checkPlan(input, shortages, plan);
  if (wrong !== undefined) throw new ProposalError('certificate-failed', wrong);
  return plan;
}

/** Where network 2 holds other kept lines than those foreseen, network 1 starts again with the room that they leave. */
const ROUNDS = 3;
/** In so many communes network 1 is tried with the lines of the version before left to network 2. */
const MOST_COMMUNES = 8;

/**
 * Network 1 where anybody can be reassigned, then network 2 with what is left. Of sets of kept lines that are as large
 * the one with the better cover; and where nothing is lost by it, lines of the version before stay rather than give
 * way to somebody inside the commune.
 */
export function solveNetworks(facts: Facts, solve: Solve = solveProblem): Networks {
  const [first, ...others] = keptRooms(facts).map((keeps) => () => settled(facts, keeps, solve));
  let best = first!();
  for (const other of others) {
    const tried = other();
    if (compareCover(tried, best, facts) > 0) best = tried;
  }
  return withPrevious(facts, best, solve);
}

function settled(facts: Facts, foreseen: KeptRoom, solve: Solve): Networks {
  let keeps = foreseen;
  for (let round = 1; ; round++) {
    const solved = solveBoth(facts, keeps, solve);
    const taken = roomTaken(solved.main, keeps);
    if (round === ROUNDS || isSameRoom(keeps, taken)) return solved;
    keeps = taken;
  }
}

/** Reassignments that push lines of the version before out of the plan are taken back where the cover stays as good. */
function withPrevious(facts: Facts, found: Networks, solve: Solve): Networks {
  if (found.networks.length === 1 || previousHeld(found) === facts.previous.size || insideUnits(found, isNew).size === 0) return found;
  const alone = solveMain(facts, NOBODY_MOVED, found.keeps, solve);
  const inUnits = (isIn: (unit: string) => boolean) => solveBoth(facts, roomWithPrevious(alone, found.keeps, isIn), solve);
  const better = (tried: Networks, than: Networks) => compareCover(tried, than, facts) >= 0 && previousHeld(tried) > previousHeld(than);
  const everywhere = inUnits(() => true);
  if (better(everywhere, found)) return everywhere;
  let best = found;
  const left = new Set<string>();
  for (const unit of [...insideUnits(found, isNew)].sort(byText).slice(0, MOST_COMMUNES)) {
    const tried = inUnits((each) => each === unit || left.has(each));
    if (!better(tried, best)) continue;
    best = tried;
    left.add(unit);
  }
  return best;
}

function isNew({ option }: Choice): boolean {
  return !option.previous && !option.pinned;
}

/** Communes with such reassignments. */
function insideUnits({ networks, main }: Networks, of: (choice: Choice) => boolean): ReadonlySet<string> {
  return new Set(networks.filter((solved) => solved !== main).flatMap(({ model: { problem }, assignments }) => assignments.filter(of).map(({ option }) => problem.targets[option.target]!.unit)));
}

function previousHeld({ networks }: Networks): number {
  return networks.reduce((sum, { assignments }) => sum + assignments.filter(({ option }) => option.previous).length, 0);
}

/** Above 0: the first holds more marks or, with as many, covers better in the order of the policy. */
function compareCover(one: Networks, other: Networks, { input }: Facts): number {
  const values = ({ networks }: Networks) => {
    const sum = (name: 'pins' | 'severity') => networks.reduce((all, { certificate }) => all + (certificate.find((level) => level.name === name)?.value ?? 0), 0);
    const served = new Set(networks.flatMap(({ model: { problem }, assignments }) => assignments.filter(({ extra }) => !extra).map(({ option }) => problem.targets[option.target]!).filter(({ kind }) => kind === 'field').map(({ unit }) => unit))).size;
    return input.settings.policy === 'even' ? [sum('pins'), served, sum('severity')] : [sum('pins'), sum('severity'), served];
  };
  const [left, right] = [values(one), values(other)];
  return left.map((value, at) => value - right[at]!).find((difference) => difference !== 0) ?? 0;
}

interface Networks {
  readonly networks: readonly Solved[];
  readonly main: Solved;
  readonly keeps: KeptRoom;
}

function solveBoth(facts: Facts, keeps: KeptRoom, solve: Solve): Networks {
  const problem = insideProblem(facts, keeps);
  const inside = problem.movers.length > 0 ? solve(problem) : null;
  const main = solveMain(facts, outcomeOf(inside), keeps, solve);
  return { networks: inside ? [inside, main] : [main], main, keeps };
}

function solveMain(facts: Facts, inside: InsideOutcome, keeps: KeptRoom, solve: Solve): Solved {
  const { secondment, reinforcement } = facts.input.settings.limits;
  return solveWithinLimits(mainProblem(facts, inside, keeps), solve, { secondment, reinforcement }, keeps.seated);
}

export function outcomeOf(inside: Solved | null): InsideOutcome {
  const covered = new Map<string, number>();
  const beyond = new Map<string, number>();
  const left = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const problem = inside?.model.problem;
  const moved = (inside?.assignments ?? []).map((assignment: Choice) => {
    const mover = problem!.movers[assignment.mover]!;
    const target = problem!.targets[assignment.option.target]!;
    add(assignment.extra ? beyond : covered, placeOf(target.unit, target.field));
    add(left, placeOf(target.unit, mover.mainField!));
    return mover.key;
  });
  return { covered, left, beyond, moved: new Set(moved) };
}

/** usedAt: person -> first commune, in protocol order, to which the plan sends them. */
function named({ solved, target }: DraftLine, other: OtherPerson, usedAt: ReadonlyMap<string, string>): Alternative {
  const { problem } = solved.model;
  const mover = problem.movers[other.mover]!;
  return {
    person: mover.key, from: mover.group === null ? target.unit : problem.groups[mover.group]!.code, usedAt: usedAt.get(mover.key) ?? null, price: other.price,
  };
}

function droppedPins(facts: Facts, lines: readonly PlanLine[]): readonly Pin[] {
  const held = new Set(lines.map((line) => lineOf(line.person, line.toUnit, line.field)));
  return facts.pins.keeps.filter((pin) => !held.has(lineOf(pin.person, pin.unit, pin.field)));
}

function totalsOf(facts: Facts, drafts: readonly DraftLine[]): PlanResult['totals'] {
  const covers = drafts.filter(isCover);
  const count = (measure: Measure) => drafts.filter((draft) => draft.mover.measure === measure).length;
  const byMeasure = Object.fromEntries(MEASURES.map((measure) => [measure, count(measure)])) as Record<Measure, number>;
  const places = [...facts.places.values()];
  const fields = [...new Set<FieldCode>(places.map((place) => place.short.field))].sort((a, b) => fieldOrder(a) - fieldOrder(b));
  const posts = (of: typeof places) => of.reduce((sum, place) => sum + place.short.posts, 0);
  const seconded = byMeasure.secondment + byMeasure.reinforcement;
  return {
    posts: posts(places),
    covered: covers.length,
    byMeasure,
    byField: fields.map((field) => ({
      field, posts: posts(places.filter((place) => place.short.field === field)),
      covered: covers.filter((draft) => draft.target.field === field).length,
    })),
    unitsServed: new Set(covers.map((draft) => draft.target.unit)).size,
    unitsWithPosts: new Set(places.map((place) => place.unit.code)).size,
    seconded,
    combined: seconded + byMeasure['station-head'],
  };
}
