import { ProposalError } from './proposal-error.ts';
import { checkCertificate } from './check-certificate.ts';
import type { Facts, Place } from './facts.ts';
import { HeldBack } from './held-back.ts';
import { draftLines } from './lines.ts';
import { solveLexicographic } from './network-simplex.ts';
import type { FlowModel } from './network.ts';
import { OpenNetwork } from './open-network.ts';
import type { LevelName, Reason } from './result.ts';
import type { Start } from './rerouting.ts';
import type { Solved } from './solve.ts';
import { Causes } from './unfilled.ts';

/** The plan in which as many goals as possible are reached, with the fewest people sent. */
export interface FewestSolved {
  readonly people: number;
  readonly flow: Float64Array;
  /** Whether anybody could come to a place if nobody went elsewhere. */
  canCome(place: Place): boolean;
  /** Why nobody more comes to a place. */
  reason(place: Place): Reason;
}

/**
 * Kept lines first, as in every plan; then as many goals as possible, each worth the same; then as few people sent as
 * possible. The order of these three is all that is asked for: weights, fairness and distance do not count here. What is equal
 * on all three is settled as in a plan.
 * @param start network without the health-station heads, in which raised limits are closed
 * @param goals arcs that each reach a goal with their first unit
 * @param level the level whose sentences fit the goals
 */
export function fewestPeople(facts: Facts, inside: Solved | null, { model, upper }: Start, goals: readonly number[], level: LevelName): FewestSolved {
  const costs = [model.costs[model.levels.indexOf('pins')]!, costOn(model, goals, -1), costOn(model, model.poolArc < 0 ? [] : [model.poolArc], 1), ...model.costs.slice(model.levels.length)];
  const network = { ...model.network, upper };
  const solution = solveLexicographic(network, costs);
  const { wrong } = checkCertificate(network, costs, solution.flow, solution.levels.map((each) => each.potentials));
  if (wrong !== null) throw new ProposalError('certificate-failed', `what-if fewest: ${wrong}`);
  const solved: Solved = {
    model: { ...model, network, levels: ['pins', level], costs }, solution,
    assignments: model.choices.filter((choice) => solution.flow[choice.arc] === 1), certificate: [],
  };
  const open = reachable(network);
  let causes: Causes | null = null;
  const targetOf = new Map(model.problem.targets.map((target, at) => [`${target.kind}/${target.unit}/${target.field}`, at]));
  return {
    people: model.poolArc < 0 ? 0 : solution.flow[model.poolArc]!,
    flow: solution.flow,
    canCome: ({ unit, short }) => {
      const target = targetOf.get(`field/${unit.code}/${short.field}`);
      return target !== undefined && model.nodeOfTarget[target]! >= 0 && open.has(model.nodeOfTarget[target]!);
    },
    reason: (place) => {
      causes ??= new Causes(facts, new OpenNetwork(solved), new HeldBack(facts, draftLines(facts, inside ? [inside, solved] : [solved])));
      return causes.of(place);
    },
  };
}

function costOn(model: FlowModel, arcs: readonly number[], cost: number): Float64Array {
  const costs = new Float64Array(model.network.from.length);
  for (const arc of arcs) costs[arc] = cost;
  return costs;
}

/** Nodes to which the source leads over arcs that may carry something. */
function reachable({ from, to, upper, nodes }: FlowModel['network']): ReadonlySet<number> {
  const next = Array.from({ length: nodes }, (): number[] => []);
  from.forEach((node, arc) => {
    if (upper[arc]! > 0 && to[arc] !== 0) next[node]!.push(to[arc]!);
  });
  const reached = new Set([0]);
  for (const node of reached) for (const each of next[node]!) reached.add(each);
  return reached;
}
