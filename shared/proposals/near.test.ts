import { expect, it } from 'vitest';
import { Distances } from './distances.ts';
import { readFacts } from './facts.ts';
import { Near } from './near.ts';
import { OpenNetwork } from './open-network.ts';
import { solveNetworks } from './propose.ts';
import { generateSmall } from './testing/generate.ts';
import type { Ways } from './ways.ts';
import { WaysSearch } from './ways-search.ts';

const SOURCE = 0;

/** Cost and steps of every node from one, by trying every way until nothing changes any more. */
function plainDistances(ways: Ways, start: number): readonly (readonly number[] | null)[] {
  const { model: { network: { nodes } }, first, ends, rows, costs, levels: { length: width } } = ways;
  const far: (readonly number[] | null)[] = Array.from({ length: nodes }, (_, node) => (node === start ? Array.from({ length: width + 1 }, () => 0) : null));
  for (let changed = true; changed;) {
    changed = false;
    for (let node = 0; node < nodes; node++) {
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        const before = far[ends[at]!];
        const over = before?.map((each, level) => each + (level < width ? costs[rows[at]! * width + level]! : 1));
        if (!over || (far[node] && !isLess(over, far[node] ?? over))) continue;
        far[node] = over;
        changed = true;
      }
    }
  }
  return far;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, level) => each !== b[level]);
  return at >= 0 && a[at]! < b[at]!;
}

it('what is near a node and what lies beyond the source are just as far as over the best of all ways', () => {
  let around = 0;
  let compared = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const { input, shortages } = generateSmall(seed);
    const { main } = solveNetworks(readFacts(input, shortages));
    const ways = new OpenNetwork(main).waysBy(3);
    const distances = new Distances(ways, SOURCE);
    const shifted = new WaysSearch(distances.shifted());
    const ends = new Set([...main.model.fillsPost].flatMap((fills, arc) => (fills === 1 ? [main.model.network.to[arc]!] : [])));
    for (const start of ends) {
      if (start === SOURCE || !distances.isReached(start)) continue;
      const near = new Near(distances, shifted, start, SOURCE);
      const plain = plainDistances(ways, start);
      const levels = Array.from({ length: distances.width }, (_, level) => level);
      const told = (node: number) => (near.far(node, 0) === Infinity ? null : levels.map((level) => near.far(node, level) - near.far(start, level)));
      plain.forEach((far, node) => { if (far) expect(told(node), `seed ${seed}, ${start} to ${node}`).toEqual(far); });
      compared += plain.filter(Boolean).length;
      if (plain.some((far, node) => far && isLess(far, plain[SOURCE]!) && node !== start)) around++;
      for (const [node, far] of plain.entries()) {
        if (!far || node === start) continue;
        expect(near.passes(node, start) && near.passes(node, node)).toBe(true);
        expect([main.model.network.from[near.lastArc(node)], main.model.network.to[near.lastArc(node)]]).toContain(node);
      }
    }
  }
  expect(compared).toBeGreaterThan(2_000);
  expect(around).toBeGreaterThan(20);
});

it('the steps of a way count where its cost is the same', () => {
  const { input, shortages } = generateSmall(3);
  const { main } = solveNetworks(readFacts(input, shortages));
  const ways = new OpenNetwork(main).waysBy(3);
  const distances = new Distances(ways, SOURCE);
  const plain = plainDistances(ways, SOURCE);
  plain.forEach((far, node) => {
    expect(distances.isReached(node)).toBe(far !== null);
    if (far) expect([...distances.far.subarray(node * distances.width, (node + 1) * distances.width)]).toEqual(far);
  });
});
