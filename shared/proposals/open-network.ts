import type { FlowModel } from './network.ts';
import type { Solved } from './solve.ts';
import { inOrder, type Ways } from './ways.ts';

const NONE = -1;

/**
 * What may still change in a solved network: an arc can carry more, or less where it carries some. Those by which a node
 * is reached stand side by side at first[node]..first[node + 1] - 1, first the arcs that lead from it and would carry
 * less, then those that lead to it, in the order of the arcs.
 */
export class OpenNetwork {
  readonly solved: Solved;
  readonly model: FlowModel;
  readonly first: Int32Array;
  /** Where each comes from, and its arc. */
  readonly ends: Int32Array;
  readonly arcs: Int32Array;
  /** On how many of the first levels each costs nothing. */
  private readonly free: Uint8Array;
  /** The levels on which anything costs something. */
  private readonly costly: readonly number[];
  private all: Ways | null = null;

  constructor(solved: Solved) {
    const { model: { network: { nodes, from, to, upper } }, solution: { flow } } = solved;
    this.solved = solved;
    this.model = solved.model;
    const first = new Int32Array(nodes + 1);
    for (let arc = 0; arc < from.length; arc++) {
      if (flow[arc]! > 0) first[from[arc]! + 1]!++;
      if (flow[arc]! < upper[arc]!) first[to[arc]! + 1]!++;
    }
    for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
    const [ends, arcs] = [new Int32Array(first[nodes]!), new Int32Array(first[nodes]!)];
    const next = first.slice();
    const add = (node: number, end: number, arc: number) => {
      const at = next[node]!++;
      ends[at] = end;
      arcs[at] = arc;
    };
    for (let arc = 0; arc < from.length; arc++) if (flow[arc]! > 0) add(from[arc]!, to[arc]!, arc);
    for (let arc = 0; arc < from.length; arc++) if (flow[arc]! < upper[arc]!) add(to[arc]!, from[arc]!, arc);
    [this.first, this.ends, this.arcs] = [first, ends, arcs];
    this.free = new Uint8Array(arcs.length).fill(solved.model.levels.length);
    this.costly = solved.model.levels.flatMap((_, level) => (this.readLevel(level) ? [level] : []));
  }

  /** Whether anything costs something on the level. */
  private readLevel(level: number): boolean {
    const { arcs, free, model: { network: { from, to }, costs }, solved: { solution } } = this;
    const [cost, { potentials }] = [costs[level]!, solution.levels[level]!];
    let found = false;
    for (let at = 0; at < arcs.length; at++) {
      const arc = arcs[at]!;
      const reduced = cost[arc]! + potentials[from[arc]!]! - potentials[to[arc]!]!;
      if (reduced === 0) continue;
      found = true;
      if (free[at]! > level) free[at] = level;
    }
    return found;
  }

  /** Reduced costs of an arc on a level. */
  reduced(arc: number, level: number): number {
    const { network: { from, to }, costs } = this.model;
    const { potentials } = this.solved.solution.levels[level]!;
    return costs[level]![arc]! + potentials[from[arc]!]! - potentials[to[arc]!]!;
  }

  /** Fills `row` with what it costs to go over the arc at a place, by the levels of `ways()`. */
  readCosts(at: number, row: Float64Array): void {
    const arc = this.arcs[at]!;
    const free = this.free[at]!;
    this.costly.forEach((level, column) => { row[column] = level < free ? 0 : this.reduced(arc, level); });
  }

  /** The ways by all levels. */
  ways(): Ways {
    this.all ??= this.waysBy(this.model.levels.length);
    return this.all;
  }

  /**
   * The ways by the first `count` levels; only those that cost nothing on the first `free` of them. Of several people
   * whom the plan does not use, who enter at the same node, only the one by whom a target is reached at the least price
   * keeps the way to it: nothing is reached sooner by the others.
   */
  waysBy(count: number, free = 0): Ways {
    const { model, solved: { solution } } = this;
    const kept = this.withoutWorse(count, free);
    const { from, to } = model.network;
    const levels = this.costly.filter((level) => level >= free && level < count);
    const width = levels.length;
    const costs = new Float64Array(kept.ends.length * width);
    levels.forEach((level, column) => {
      const [cost, { potentials }] = [model.costs[level]!, solution.levels[level]!];
      for (let at = 0; at < kept.arcs.length; at++) {
        const arc = kept.arcs[at]!;
        const reduced = cost[arc]! + potentials[from[arc]!]! - potentials[to[arc]!]!;
        costs[at * width + column] = to[arc] === kept.ends[at] ? -reduced : reduced;
      }
    });
    return inOrder({ ...kept, model, levels, costs });
  }

  /**
   * Leaves out what comes over somebody without a line where another such person of the same entering node does no
   * worse: by the price of both their arcs, then by that of the second, then in the order of the arcs.
   */
  private withoutWorse(count: number, free: number): Pick<Ways, 'first' | 'ends' | 'arcs'> {
    const { first, ends, arcs, model: { network: { nodes, from } } } = this;
    const entries = this.entriesOfUnused();
    const isKept = new Uint8Array(ends.length);
    /** The best way to the node at hand by the node where people enter, and the node for which that holds. */
    const [bestAt, bestFor] = [new Int32Array(nodes), new Int32Array(nodes).fill(NONE)];
    for (let node = 0; node < nodes; node++) {
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        if (this.free[at]! < free) continue;
        const entry = entries[ends[at]!]!;
        if (entry !== NONE) {
          const enters = from[entry]!;
          const isFirst = bestFor[enters] !== node;
          if (!isFirst && !this.isBetter(at, bestAt[enters]!, entries, count)) continue;
          if (!isFirst) isKept[bestAt[enters]!] = 0;
          bestFor[enters] = node;
          bestAt[enters] = at;
        }
        isKept[at] = 1;
      }
    }
    return filtered(first, ends, arcs, isKept);
  }

  private isBetter(at: number, than: number, entries: Int32Array, count: number): boolean {
    const { ends, arcs, model: { costs }, solved: { solution } } = this;
    const [arc, other] = [arcs[at]!, arcs[than]!];
    const [end, otherEnd] = [ends[at]!, ends[than]!];
    for (let level = 0; level < count; level++) {
      const cost = costs[level]!;
      const difference = cost[arc]! + cost[entries[end]!]! - cost[other]! - cost[entries[otherEnd]!]!;
      if (difference !== 0) return difference < 0;
    }
    for (let level = 0; level < count; level++) {
      const [cost, { potentials }] = [costs[level]!, solution.levels[level]!];
      const difference = cost[arc]! + potentials[end]! - cost[other]! - potentials[otherEnd]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  /** Nodes of people without a line: the arc on which they enter, the only way to them; -1: any other node. */
  private entriesOfUnused(): Int32Array {
    const { model: { network: { nodes, to, upper }, entryOf }, solved: { solution: { flow } } } = this;
    const entries = new Int32Array(nodes).fill(NONE);
    for (const entry of entryOf) if (entry !== NONE && flow[entry] === 0 && upper[entry]! > 0) entries[to[entry]!] = entry;
    return entries;
  }
}

function filtered(first: Int32Array, ends: Int32Array, arcs: Int32Array, isKept: Uint8Array): Pick<Ways, 'first' | 'ends' | 'arcs'> {
  const left = first.slice();
  const places = new Int32Array(ends.length);
  let count = 0;
  for (let node = 0; node + 1 < first.length; node++) {
    left[node] = count;
    for (let at = first[node]!; at < first[node + 1]!; at++) if (isKept[at] === 1) places[count++] = at;
  }
  left[first.length - 1] = count;
  const kept = places.subarray(0, count);
  return { first: left, ends: kept.map((at) => ends[at]!), arcs: kept.map((at) => arcs[at]!) };
}
