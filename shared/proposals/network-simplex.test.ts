import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLexicographic, type Network } from './network-simplex.ts';

type Arc = readonly [from: number, to: number, upper: number];

function networkOf(nodes: number, arcs: readonly Arc[]): Network {
  return {
    nodes,
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    upper: Float64Array.from(arcs, ([, , upper]) => upper),
  };
}

/** Every circulation of a tiny network, by trying each flow on each arc. */
function circulations(nodes: number, arcs: readonly Arc[]): number[][] {
  const found: number[][] = [];
  const balance = Array.from({ length: nodes }, () => 0);
  const flow: number[] = [];
  const tryArc = (index: number) => {
    const arc = arcs[index];
    if (!arc) {
      if (balance.every((each) => each === 0)) found.push([...flow]);
      return;
    }
    const [from, to, upper] = arc;
    for (let amount = 0; amount <= upper; amount++) {
      flow[index] = amount;
      balance[from]! -= amount;
      balance[to]! += amount;
      tryArc(index + 1);
      balance[from]! += amount;
      balance[to]! -= amount;
    }
  };
  tryArc(0);
  return found;
}

const dot = (cost: ArrayLike<number>, flow: ArrayLike<number>) => Array.from(cost).reduce((sum, each, arc) => sum + each * (flow[arc] ?? 0), 0);

describe('network simplex', () => {
  it('solves assign100 of OR-Library: 100 people on 100 tasks at cost 305', () => {
    const [, ...lines] = readFileSync(new URL('./testing/assign100.txt', import.meta.url), 'utf8').trim().split('\n');
    const costs = lines.join(' ').split(' ').map(Number);
    expect(costs).toHaveLength(10_000);
    const arcs: Arc[] = costs.map((_, index) => [1 + Math.floor(index / 100), 101 + (index % 100), 1]);
    for (let each = 0; each < 100; each++) arcs.push([0, 1 + each, 1], [101 + each, 0, 1]);
    const assigned = Float64Array.from(arcs, (_, index) => (index < 10_000 ? -1 : 0));
    const cost = Float64Array.from(arcs, (_, index) => costs[index] ?? 0);
    const solved = solveLexicographic(networkOf(201, arcs), [assigned, cost]);
    expect(solved.levels.map((level) => level.value)).toEqual([-100, 305]);
  });

  it('agrees with trying every flow, level by level, on tiny networks', () => {
    const arc = (nodes: number) => fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.nat(2)).filter(([from, to]) => from !== to);
    const tiny = fc.integer({ min: 2, max: 5 }).chain((nodes) => fc.array(arc(nodes), { minLength: 1, maxLength: 8 }).chain((arcs) => fc.record({
      nodes: fc.constant(nodes),
      arcs: fc.constant(arcs as Arc[]),
      costs: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: arcs.length, maxLength: arcs.length }), { minLength: 1, maxLength: 4 }),
    })));
    fc.assert(fc.property(tiny, ({ nodes, arcs, costs }) => {
      const { flow, levels } = solveLexicographic(networkOf(nodes, arcs), costs.map((cost) => Float64Array.from(cost)));
      let best = circulations(nodes, arcs);
      costs.forEach((cost, level) => {
        const least = Math.min(...best.map((each) => dot(cost, each)));
        best = best.filter((each) => dot(cost, each) === least);
        expect(levels[level]?.value).toBe(least);
      });
      expect(best).toContainEqual(Array.from(flow.subarray(0, arcs.length)));
    }), { numRuns: 400, seed: 20251020 });
  });

  it('proves each level by its potentials: no arc off its bound has a reduced cost', () => {
    const arcs: Arc[] = [[0, 1, 2], [1, 2, 1], [1, 3, 1], [2, 0, 1], [3, 0, 1]];
    const cost = Float64Array.of(0, -5, -3, 0, 0);
    const { flow, levels } = solveLexicographic(networkOf(4, arcs), [cost]);
    expect(Array.from(flow.subarray(0, 5))).toEqual([2, 1, 1, 1, 1]);
    const potentials = levels[0]!.potentials;
    const bound = arcs.reduce((sum, [from, to, upper], arc) => sum + Math.min(0, cost[arc]! + potentials[from]! - potentials[to]!) * upper, 0);
    expect([levels[0]!.value, bound]).toEqual([-8, -8]);
  });

  it('refuses costs whose sums leave the safe integers, and fractions', () => {
    const network = networkOf(2, [[0, 1, 1000], [1, 0, 1000]]);
    expect(() => solveLexicographic(network, [Float64Array.of(2 ** 45, 0)])).toThrow(RangeError);
    expect(() => solveLexicographic(network, [Float64Array.of(0.5, 0)])).toThrow(RangeError);
    expect(() => solveLexicographic(networkOf(2, [[0, 1, -1], [1, 0, 1]]), [Float64Array.of(1, 0)])).toThrow(RangeError);
  });

  it('ends on a network where every pivot is degenerate', () => {
    const arcs: Arc[] = [];
    for (let from = 0; from < 30; from++) for (let to = 0; to < 30; to++) if (from !== to) arcs.push([from, to, from === 0 ? 0 : 1]);
    const cost = Float64Array.from(arcs, ([from, to]) => ((from * 7 + to * 13) % 11) - 5);
    expect(solveLexicographic(networkOf(30, arcs), [cost, cost]).levels[0]!.value).toBeLessThan(0);
  });
});
