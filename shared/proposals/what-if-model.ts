import type { FieldCode } from '../catalog/codes.ts';
import type { FlowModel } from './network.ts';
import { senderCost } from './problem.ts';
import type { Start } from './rerouting.ts';
import { incidenceOf } from './incidence.ts';
import type { Solved } from './solve.ts';

/** An arc that is closed until a limit is raised. */
export interface RaiseArc {
  readonly group: number;
  readonly field: FieldCode | null;
  readonly arc: number;
}

/** One more person like those whom an agency has named for a field: their way into the network is closed. */
export interface FurtherPerson {
  readonly group: number;
  readonly field: FieldCode;
  readonly arc: number;
}

/** The network of a plan with what the questions ask for, and the plan's flow in it. */
export interface WhatIfModel {
  readonly start: Start;
  readonly raises: readonly RaiseArc[];
  readonly further: readonly FurtherPerson[];
  /** Target -> arc of its first post alone. */
  readonly firstPost: ReadonlyMap<number, number>;
}

/**
 * Adds to a solved network a closed arc beside every limit of an agency, and splits the first post of the targets given
 * from posts of the same worth. The flow and its potentials stay best: nothing that is added can carry anything yet, and
 * posts of the same worth are alike.
 */
export function extendModel(main: Solved, firstOf: readonly number[]): WhatIfModel {
  return new Extension(main).extend(firstOf);
}

class Extension {
  private readonly main: Solved;
  private readonly from: number[];
  private readonly to: number[];
  private readonly upper: number[];
  private readonly flow: number[];
  private readonly costs: number[][];
  private readonly fillsPost: number[];
  private readonly potentials: number[][];

  constructor(main: Solved) {
    this.main = main;
    const { network, costs, fillsPost } = main.model;
    this.from = [...network.from];
    this.to = [...network.to];
    this.upper = [...network.upper];
    this.flow = [...main.solution.flow.subarray(0, network.from.length)];
    this.costs = costs.map((cost) => [...cost]);
    this.fillsPost = [...fillsPost];
    this.potentials = main.solution.levels.map((level) => [...level.potentials]);
  }

  extend(firstOf: readonly number[]): WhatIfModel {
    const { model } = this.main;
    const firstPost = this.splitFirstPosts(firstOf);
    const raises = this.addRaises();
    const further = this.addFurther();
    const grown = <A extends Int32Array | Uint8Array>(known: A, rest: number): A => {
      const made = new (known.constructor as new (length: number) => A)(this.from.length).fill(rest) as A;
      made.set(known);
      return made;
    };
    const extended: FlowModel = {
      ...model,
      network: { nodes: this.potentials[0]!.length, from: Int32Array.from(this.from), to: Int32Array.from(this.to), upper: Float64Array.from(this.upper) },
      costs: this.costs.map((cost) => Float64Array.from(cost)),
      choiceOfArc: grown(model.choiceOfArc, -1), limitOfArc: grown(model.limitOfArc, 0), groupOfArc: grown(model.groupOfArc, -1),
      fillsPost: Uint8Array.from(this.fillsPost),
    };
    return {
      start: { model: extended, upper: extended.network.upper, flow: Float64Array.from(this.flow), potentials: this.potentials.map((each) => Float64Array.from(each)) },
      raises, further, firstPost,
    };
  }

  private add(from: number, to: number, upper: number, flow: number, costs: readonly number[], fillsPost = 0): number {
    const arc = this.from.push(from) - 1;
    this.to.push(to);
    this.upper.push(upper);
    this.flow.push(flow);
    this.costs.forEach((cost, level) => cost.push(costs[level]!));
    this.fillsPost.push(fillsPost);
    return arc;
  }

  /** The known arc keeps the first post, a new one takes the others. */
  private splitFirstPosts(targets: readonly number[]): ReadonlyMap<number, number> {
    const { fillsPost, nodeOfTarget, network } = this.main.model;
    const firstArc = new Map<number, number>();
    network.from.forEach((node, arc) => {
      if (fillsPost[arc] === 1 && !firstArc.has(node)) firstArc.set(node, arc);
    });
    return new Map(targets.map((target) => {
      const arc = firstArc.get(nodeOfTarget[target]!)!;
      const [posts, filled] = [this.upper[arc]!, this.flow[arc]!];
      if (posts > 1) {
        this.upper[arc] = 1;
        this.flow[arc] = Math.min(filled, 1);
        this.add(this.from[arc]!, this.to[arc]!, posts - 1, filled - this.flow[arc]!, this.costs.map((cost) => cost[arc]!), 1);
      }
      return [target, arc];
    }));
  }

  /** Beside the arcs of an agency's total the one of the next person, beside the limit of a field one more. */
  private addRaises(): readonly RaiseArc[] {
    const { problem: { groups }, limits, network, levels } = this.main.model;
    const senderLevel = levels.indexOf('sender-and-distance');
    const raises = new Map<string, RaiseArc>();
    for (const { arc, limit, group, field } of limits) {
      const key = `${group}/${field}`;
      if (limit !== 'agency' || raises.has(key)) continue;
      const { cap } = groups[group]!;
      const cost = field === null && cap < Infinity ? senderCost(cap + 1, groups[group]!) : 0;
      raises.set(key, { group, field, arc: this.add(network.from[arc]!, network.to[arc]!, 0, 0, this.costs.map((_, level) => (level === senderLevel ? cost : 0))) });
    }
    return [...raises.values()];
  }

  /** Of an agency's people with the same main field the one who could go to most places; like that one, but on no line of a plan yet. */
  private addFurther(): readonly FurtherPerson[] {
    const { problem: { groups, movers }, choices, network } = this.main.model;
    const arcsOf = new Map<number, number[]>();
    for (const { arc, mover, extra } of choices) if (!extra) arcsOf.set(mover, [...(arcsOf.get(mover) ?? []), arc]);
    const likest = new Map<string, { readonly mover: number; readonly arcs: readonly number[] }>();
    for (const [mover, arcs] of arcsOf) {
      const { group, mainField, measure } = movers[mover]!;
      if (group === null || groups[group]!.kind !== 'agency' || mainField === null || measure === 'station-head') continue;
      const key = `${group}/${mainField}`;
      if ((likest.get(key)?.arcs.length ?? 0) < arcs.length) likest.set(key, { mover, arcs });
    }
    const into = new Map([...network.to].map((node, arc) => [node, arc]));
    return [...likest.values()].map(({ mover, arcs }) => {
      const { group, mainField } = movers[mover]!;
      const node = this.addNode(arcs);
      const entry = this.add(network.from[into.get(network.from[arcs[0]!]!)!]!, node, 0, 0, this.costs.map(() => 0));
      for (const arc of arcs) this.add(node, network.to[arc]!, 1, 0, this.likeCosts(arc));
      return { group: group!, field: mainField!, arc: entry };
    });
  }

  /** What a choice costs, without a mark or an earlier line of the person's own. */
  private likeCosts(arc: number): readonly number[] {
    return this.main.model.costs.map((cost, level) => (['pins', 'stability'].includes(this.main.model.levels[level] ?? '') ? 0 : cost[arc]!));
  }

  /** A node from which no arc like these costs less than nothing. */
  private addNode(arcs: readonly number[]): number {
    const { to } = this.main.model.network;
    const needed = arcs.map((arc) => this.likeCosts(arc).map((cost, level) => this.potentials[level]![to[arc]!]! - cost));
    const [most] = needed.sort((a, b) => {
      const level = a.findIndex((each, at) => each !== b[at]);
      return level < 0 ? 0 : b[level]! - a[level]!;
    });
    this.potentials.forEach((potential, level) => potential.push(most![level]!));
    return this.potentials[0]!.length - 1;
  }
}

/**
 * The list of health-station heads as the plan has it, taken out with the room that it needs: what is left are the
 * people who count as sent, and everybody else who covers a post.
 */
export function withoutHeads({ model, flow: known, upper: limits, potentials }: Start): Start {
  const { network: { from, to }, choices, problem, poolArc } = model;
  const [flow, upper] = [known.slice(), limits.slice()];
  const { first, incident } = incidenceOf(model.network);
  const carrier = (node: number, isInto: boolean): number => {
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const arc = incident[at]!;
      if ((isInto ? to : from)[arc] === node && flow[arc]! > 0) return arc;
    }
    throw new RangeError(`node ${node} carries nothing`);
  };
  const takeOff = (arc: number) => {
    flow[arc]!--;
    upper[arc]!--;
  };
  for (const { arc, mover } of choices) {
    if (problem.movers[mover]!.measure !== 'station-head') continue;
    if (flow[arc] === 0) {
      upper[arc] = 0;
      continue;
    }
    const post = carrier(to[arc]!, false);
    for (let node = from[arc]!; node !== 0;) {
      const into = carrier(node, true);
      takeOff(into);
      node = from[into]!;
    }
    takeOff(arc);
    takeOff(post);
    // behind the post the limit of station heads, where there is one
    for (let node = to[post]!; node !== 0;) {
      const out = carrier(node, false);
      takeOff(out);
      node = to[out]!;
    }
  }
  if (poolArc >= 0 && upper[poolArc]! < 0) throw new RangeError('more heads than the pool lets go');
  return { model, flow, upper, potentials };
}
