import { MEASURES, type FieldCode, type Measure } from '../catalog/codes.ts';
import type { Network } from './network-simplex.ts';
import { fairnessCost, levelsOf, senderCost, type Group, type Mover, type Option, type Problem } from './problem.ts';
import type { LevelName } from './result.ts';

/** What a limit on an arc is; the reasons of unfilled needs lift one kind at a time. */
export const LIMITS = ['none', 'pool', 'measure', 'agency', 'commune'] as const;
export type LimitKind = (typeof LIMITS)[number];

/** A problem as a circulation: everything starts and ends at node 0. */
export interface FlowModel {
  readonly problem: Problem;
  readonly network: Network;
  readonly levels: readonly LevelName[];
  /**
   * One cost per arc for each level, in the order of `levels`; gains are negative. Two more follow that only settle
   * what is equal on every level: communes first in the protocol order, people in the order of their keys.
   */
  readonly costs: readonly Float64Array[];
  /** Arcs on which a person goes to a target. */
  readonly choices: readonly Choice[];
  /** Choice of an arc; -1 for every other arc. */
  readonly choiceOfArc: Int32Array;
  /** Index in LIMITS, and the group that a limit belongs to, or the measure as its place in MEASURES (-1: none). */
  readonly limitOfArc: Uint8Array;
  readonly groupOfArc: Int32Array;
  /** Every limited arc; field: the limit counts only people of this main field. */
  readonly limits: readonly ArcLimit[];
  readonly nodeOfTarget: Int32Array;
  /** Arc on which a mover enters; -1: not in the network, for others are like them. */
  readonly entryOf: Int32Array;
  /** Arcs that end at a target after its node: filling a post. */
  readonly fillsPost: Uint8Array;
  /** The arc that carries everybody who is sent out of the pool; -1 where nobody of the pool is in the network. */
  readonly poolArc: number;
}

/** A person who may go to a target, on the arc that says so. extra: on an arc of its own, beyond the missing posts. */
export interface Choice {
  readonly arc: number;
  readonly mover: number;
  readonly option: Option;
  readonly extra: boolean;
}

export interface ArcLimit {
  readonly arc: number;
  readonly limit: LimitKind;
  /** -1: none. */
  readonly group: number;
  readonly field: FieldCode | null;
}

/**
 * source -> pool -> sender (convex cost) -> its main field -> person -> commune x field -> posts in falling worth ->
 * commune (convex for fairness) -> source. A limit that cannot bind gets no node.
 */
export function buildNetwork(problem: Problem): FlowModel {
  return new Builder(problem).build();
}

const SOURCE = 0;

class Builder {
  private readonly problem: Problem;
  private nodes = 1;
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly upper: number[] = [];
  /** Of each level, the arcs that cost something, and what. */
  private readonly costed = new Map<LevelName, { readonly arcs: number[]; readonly costs: number[] }>();
  private readonly limits: ArcLimit[] = [];
  private readonly fills: number[] = [];
  private readonly choices: Choice[] = [];
  private poolArc = -1;

  private readonly entries: Int32Array;

  constructor(problem: Problem) {
    this.problem = problem;
    this.entries = new Int32Array(problem.movers.length).fill(-1);
  }

  build(): FlowModel {
    const units = this.addUnits();
    const stations = this.problem.targets.some((target) => target.kind === 'station-head') ? this.toSource('station-head') : SOURCE;
    const targets = this.problem.targets.map((target) => (
      target.weights.length > 0 ? this.addTarget(target, target.kind === 'field' ? units.get(target.unit) ?? SOURCE : stations) : -1));
    const extras = this.problem.targets.map((target) => (target.extra > 0 ? this.addNode(SOURCE, target.extra) : -1));
    this.addPeople(targets, extras);
    return this.finish(targets);
  }

  private addNode(to: number, upper: number): number {
    this.arc(this.nodes, to, upper);
    return this.nodes++;
  }

  private arc(from: number, to: number, upper: number): number {
    this.to.push(to);
    this.upper.push(upper);
    return this.from.push(from) - 1;
  }

  private charge(arc: number, level: LevelName, cost: number): void {
    if (cost === 0) return;
    const known = this.costed.get(level);
    if (known) {
      known.arcs.push(arc);
      known.costs.push(cost);
    } else {
      this.costed.set(level, { arcs: [arc], costs: [cost] });
    }
  }

  /** A node for each commune with missing posts; station heads are a list of their own and pass it by. */
  private addUnits(): ReadonlyMap<string, number> {
    if (this.problem.network === 'inside') return new Map();
    const missing = new Map<string, number>();
    for (const target of this.problem.targets) {
      if (target.kind === 'field') missing.set(target.unit, (missing.get(target.unit) ?? 0) + target.weights.length);
    }
    return new Map([...missing].filter(([, posts]) => posts > 0).map(([unit, posts]) => {
      const node = this.nodes++;
      for (let k = 1; k <= posts; k++) {
        const arc = this.arc(node, SOURCE, 1);
        this.charge(arc, 'communes-served', k === 1 ? -1 : 0);
        this.charge(arc, 'fairness', fairnessCost(k, posts));
      }
      return [unit, node];
    }));
  }

  private addTarget(target: Problem['targets'][number], end: number): number {
    const node = this.nodes++;
    for (let first = 0; first < target.weights.length;) {
      const weight = target.weights[first]!;
      let last = first;
      while (target.weights[last + 1] === weight) last++;
      const arc = this.arc(node, end, last - first + 1);
      this.charge(arc, 'severity', -weight);
      this.fills.push(arc);
      first = last + 1;
    }
    return node;
  }

  private addPeople(targets: readonly number[], extras: readonly number[]): void {
    const { movers, groups } = this.problem;
    const present = representatives(this.problem);
    const sizes = groups.map(() => 0);
    for (const at of present) if (movers[at]!.group !== null) sizes[movers[at]!.group]!++;
    const pool = this.addPool(groups.reduce((sum, group, at) => sum + (group.kind === 'agency' ? sizes[at]! : 0), 0));
    const measures = new Map<Measure, number>();
    const under = (measure: Measure, from: number) => {
      const node = measures.get(measure) ?? this.measureNode(measure, from);
      measures.set(measure, node);
      return node;
    };
    const parent = (group: Group) => {
      if (group.kind === 'agency') return group.measure ? under(group.measure, pool) : pool;
      return under(this.problem.network === 'inside' ? 'reassign' : 'transfer', SOURCE);
    };
    const groupNodes = groups.map((group, at) => (sizes[at]! > 0 ? this.addGroup(group, at, parent(group), sizes[at]!) : -1));
    const fieldNodes = new Map<string, number>();
    for (const at of present) {
      const mover = movers[at]!;
      const node = this.nodes++;
      this.entries[at] = this.arc(mover.group === null ? under('concurrent', SOURCE) : this.fieldNode(mover, mover.group, groupNodes, fieldNodes), node, mover.capacity);
      this.addOptions(mover, at, node, targets, extras);
    }
  }

  /** All agencies hang on one arc: how many leave them together (what-if.ts). */
  private addPool(people: number): number {
    const { poolCap } = this.problem;
    if (people === 0) return SOURCE;
    const node = this.nodes++;
    // room for one more than there are, so that only a cap can bind
    this.poolArc = this.arc(SOURCE, node, poolCap ?? people + 1);
    if (poolCap !== null) this.limits.push({ arc: this.poolArc, limit: 'pool', group: -1, field: null });
    return node;
  }

  /** Behind the limit of a measure; `from` itself where it has none. */
  private measureNode(measure: Measure, from: number): number {
    const most = this.problem.limits[measure] ?? null;
    return most === null ? from : this.limited(this.nodes++, from, most, 'measure', MEASURES.indexOf(measure));
  }

  /** A node before the source, behind the limit of a measure whose lines have posts of their own. */
  private toSource(measure: Measure): number {
    const most = this.problem.limits[measure] ?? null;
    if (most === null) return SOURCE;
    const node = this.nodes++;
    this.limited(SOURCE, node, most, 'measure', MEASURES.indexOf(measure));
    return node;
  }

  /** Returns `node` behind an arc from `from` that is limited. */
  private limited(node: number, from: number, upper: number, limit: LimitKind, group: number, field: FieldCode | null = null): number {
    this.limits.push({ arc: this.arc(from, node, upper), limit, group, field });
    return node;
  }

  /** The j-th person of a sender costs more than the one before: parallel arcs. */
  private addGroup(group: Group, at: number, from: number, size: number): number {
    const node = this.nodes++;
    const limit = group.kind === 'agency' ? 'agency' : 'commune';
    const cap = Math.min(group.cap, size);
    if (this.problem.network === 'inside') return this.limited(node, from, cap, limit, at);
    for (let j = 1; j <= cap; j++) {
      const arc = this.arc(from, node, 1);
      this.charge(arc, 'sender-and-distance', senderCost(j, group));
      this.limits.push({ arc, limit, group: at, field: null });
    }
    return cap > 0 ? node : this.limited(node, from, 0, limit, at);
  }

  /** The node of the main field, where the sender limits it; else the sender's own. */
  private fieldNode(mover: Mover, group: number, groupNodes: readonly number[], known: Map<string, number>): number {
    const cap = mover.mainField === null ? undefined : this.problem.groups[group]!.fieldCaps.get(mover.mainField);
    if (cap === undefined) return groupNodes[group]!;
    const key = `${group}/${mover.mainField}`;
    const node = known.get(key) ?? this.limited(this.nodes++, groupNodes[group]!, cap, this.problem.groups[group]!.kind === 'agency' ? 'agency' : 'commune', group, mover.mainField);
    known.set(key, node);
    return node;
  }

  private addOptions(mover: Mover, at: number, node: number, targets: readonly number[], extras: readonly number[]): void {
    const unitNodes = this.nodesPerUnit(mover, node);
    for (const option of mover.options) {
      const target = this.problem.targets[option.target]!;
      const from = unitNodes?.get(target.unit) ?? node;
      const [to, beyond] = [targets[option.target]!, extras[option.target]!];
      if (to >= 0) {
        const arc = this.choose(from, to, at, option, false);
        if (mover.measure === 'concurrent') this.charge(arc, 'severity', target.slotLoss);
      }
      if (option.pinned && beyond >= 0) this.choose(from, beyond, at, option, true);
    }
  }

  /** Somebody who may go to several communes goes to each of them once; those that are new to the person have a limit of their own. */
  private nodesPerUnit(mover: Mover, node: number): ReadonlyMap<string, number> | null {
    const most = Math.min(mover.capacity, mover.serves?.moreUnits ?? Infinity);
    if (mover.capacity === 1 && most === 1) return null;
    const isNew = (unit: string) => !(mover.serves?.atWork.has(unit) ?? false);
    const units = [...new Set(mover.options.map((option) => this.problem.targets[option.target]!.unit))];
    const toNew = most < mover.capacity && units.some(isNew) ? this.nodes++ : node;
    if (toNew !== node) this.arc(node, toNew, most);
    return new Map(units.map((unit) => {
      this.arc(isNew(unit) ? toNew : node, this.nodes, 1);
      return [unit, this.nodes++];
    }));
  }

  private choose(from: number, to: number, mover: number, option: Option, extra: boolean): number {
    const arc = this.arc(from, to, 1);
    this.charge(arc, 'pins', option.pinned ? -1 : 0);
    this.charge(arc, 'match', -option.match);
    this.charge(arc, 'sender-and-distance', option.distance);
    this.charge(arc, 'stability', option.previous ? -1 : 0);
    this.choices.push({ arc, mover, option, extra });
    return arc;
  }

  private finish(targets: readonly number[]): FlowModel {
    const levels = levelsOf(this.problem);
    const arcs = this.from.length;
    const costs = levels.map((level) => {
      const known = this.costed.get(level);
      const ofArc = new Float64Array(arcs);
      known?.arcs.forEach((arc, at) => { ofArc[arc] = known.costs[at]!; });
      return ofArc;
    });
    const [selection, pairing] = [new Float64Array(arcs), new Float64Array(arcs)];
    for (const { arc, mover, option } of this.choices) {
      selection[arc] = mover + option.target;
      pairing[arc] = -mover * option.target;
    }
    const choiceOfArc = new Int32Array(arcs).fill(-1);
    this.choices.forEach((choice, at) => { choiceOfArc[choice.arc] = at; });
    const limitOfArc = new Uint8Array(arcs);
    const groupOfArc = new Int32Array(arcs).fill(-1);
    for (const { arc, limit, group } of this.limits) {
      limitOfArc[arc] = LIMITS.indexOf(limit);
      groupOfArc[arc] = group;
    }
    const fillsPost = new Uint8Array(arcs);
    for (const arc of this.fills) fillsPost[arc] = 1;
    const network = { nodes: this.nodes, from: new Int32Array(this.from), to: new Int32Array(this.to), upper: new Float64Array(this.upper) };
    return {
      problem: this.problem, network, levels, costs: [...costs, selection, pairing], choices: this.choices, choiceOfArc, limitOfArc, groupOfArc, limits: this.limits,
      nodeOfTarget: Int32Array.from(targets), entryOf: this.entries, fillsPost, poolArc: this.poolArc,
    };
  }
}

/**
 * People who enter the network. Of those who are alike in everything (they share one list of options) only as many
 * as their limit lets go, and one to stand in for them: the others could change no value and no reason.
 */
function representatives({ movers, groups }: Problem): readonly number[] {
  const entered = new Map<readonly Option[], number>();
  return movers.flatMap((mover, at) => {
    const group = mover.group === null ? null : groups[mover.group]!;
    const fieldCap = mover.mainField === null ? undefined : group?.fieldCaps.get(mover.mainField);
    const cap = Math.min(group?.cap ?? Infinity, fieldCap ?? Infinity);
    const alike = entered.get(mover.options) ?? 0;
    entered.set(mover.options, alike + 1);
    return group !== null && alike > cap ? [] : [at];
  });
}
