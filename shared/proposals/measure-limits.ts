import type { FieldCode, Measure } from '../catalog/codes.ts';
import type { Group, Mover, Problem } from './problem.ts';
import type { Solved } from './solve.ts';

/** Measures that one agency may use side by side: their limits cross those of the agency. */
const SIDE_BY_SIDE = ['secondment', 'reinforcement'] as const;

/**
 * Solves network 2 within the limits of Tham số. Those of concurrent duty, transfer and station heads are part of the
 * network. Those of secondment and reinforcement cross the limits of an agency that gives both, and with them the
 * network would lose whole numbers; so such an agency's places are shared between its measures first: as in the plan
 * without these limits, and what a limited measure then leaves goes to the others. The certificate holds for these shares.
 */
export function solveWithinLimits(problem: Problem, solve: (problem: Problem) => Solved, limits: Problem['limits']): Solved {
  const free = solve(problem);
  const limited = SIDE_BY_SIDE.filter((measure) => countOf(free, measure) > (limits[measure] ?? Infinity));
  if (limited.length === 0) return free;
  // The other of the two may grow into what the first leaves: both limits stay in force.
  const inForce = SIDE_BY_SIDE.filter((measure) => (limits[measure] ?? null) !== null);
  const within: Problem = { ...problem, limits: { ...problem.limits, ...limits } };
  const used = usedBy(free);
  const first = solve(shared(within, inForce, (at, measure, field) => (measure === null ? Infinity : used(at, measure, field))));
  if (keepsWholes(first)) return first;
  const taken = usedBy(first);
  return solve(shared(within, inForce, (at, measure, field) => {
    if (measure !== null) return taken(at, measure, field);
    const group = problem.groups[at]!;
    const most = field === null ? group.cap : group.fieldCaps.get(field) ?? Infinity;
    return Math.max(0, most - inForce.reduce((sum, each) => sum + taken(at, each, field), 0));
  }));
}

function countOf({ assignments, model }: Solved, measure: Measure): number {
  return assignments.filter((each) => model.problem.movers[each.mover]!.measure === measure).length;
}

/** How many people of a measure a group sent, in all or of one main field. Groups are those of the whole agencies. */
type Used = (group: number, measure: Measure, field: FieldCode | null) => number;

function usedBy({ assignments, model: { problem } }: Solved): Used {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { mover: at } of assignments) {
    const mover = problem.movers[at]!;
    if (mover.group === null) continue;
    const code = wholeOf(problem.groups[mover.group]!).code;
    add(`${code}/${mover.measure}`);
    if (mover.mainField !== null) add(`${code}/${mover.measure}/${mover.mainField}`);
  }
  return (group, measure, field) => counts.get(`${problem.groups[group]!.code}/${measure}${field === null ? '' : `/${field}`}`) ?? 0;
}

function wholeOf(group: Group): Group {
  return group.of ?? group;
}

/** The most that a share may send; measure null: of all measures without a limit together. */
type ShareOf = (group: number, measure: Measure | null, field: FieldCode | null) => number;

/** The same problem with a group for each limited measure of an agency, and one for the rest of it. */
function shared(problem: Problem, limited: readonly Measure[], most: ShareOf): Problem {
  const groups: Group[] = [...problem.groups];
  const made = new Map<string, number>();
  const measuresOf = new Map<number, Set<Measure | null>>();
  const kindOf = (mover: Mover) => (limited.includes(mover.measure) ? mover.measure : null);
  const isAgency = (mover: Mover) => mover.group !== null && problem.groups[mover.group]!.kind === 'agency';
  for (const mover of problem.movers) if (isAgency(mover)) measuresOf.set(mover.group!, (measuresOf.get(mover.group!) ?? new Set()).add(kindOf(mover)));
  const groupFor = (at: number, measure: Measure | null): number => {
    const key = `${at}/${measure ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const whole = problem.groups[at]!;
    const own = measure === null ? {} : { measure };
    const isAlone = measuresOf.get(at)!.size === 1;
    const group: Group = isAlone ? { ...whole, ...own } : {
      ...whole, ...own, of: whole, cap: Math.min(whole.cap, most(at, measure, null)),
      fieldCaps: new Map([...whole.fieldCaps].map(([field, cap]) => [field, Math.min(cap, most(at, measure, field))])),
    };
    const index = groups.push(group) - 1;
    made.set(key, index);
    return index;
  };
  return { ...problem, groups, movers: problem.movers.map((mover) => (isAgency(mover) ? { ...mover, group: groupFor(mover.group!, kindOf(mover)) } : mover)) };
}

/** No agency sends more than it may as a whole. */
function keepsWholes({ assignments, model: { problem } }: Solved): boolean {
  const sent = new Map<string, number>();
  for (const { mover: at } of assignments) {
    const mover = problem.movers[at]!;
    if (mover.group === null || !problem.groups[mover.group]!.of) continue;
    const whole = problem.groups[mover.group]!.of!;
    const limits = [[whole.code, whole.cap] as const, ...(mover.mainField === null ? [] : [[`${whole.code}/${mover.mainField}`, whole.fieldCaps.get(mover.mainField) ?? Infinity] as const])];
    for (const [key, cap] of limits) {
      sent.set(key, (sent.get(key) ?? 0) + 1);
      if (sent.get(key)! > cap) return false;
    }
  }
  return true;
}
