import { describe, expect, it } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { readFacts } from './facts.ts';
import { Forcing } from './forcing.ts';
import { OpenNetwork } from './open-network.ts';
import { solveNetworks } from './propose.ts';
import type { Solved } from './solve.ts';
import { generate, generateSmall, type Generated } from './testing/generate.ts';
import { PlainReasons } from './testing/plain-reasons.ts';
import { ForcedPerson } from './unused.ts';

/** How often something was compared, and how often the price was zero on every level: a tie. */
interface Compared {
  lines: number;
  posts: number;
  people: number;
  ties: number;
}

function compare({ input, shortages }: Generated, name: string, compared: Compared): void {
  const facts = readFacts(input, shortages);
  const { networks, main } = solveNetworks(facts);
  const used = new Set(networks.flatMap(({ assignments, model: { problem } }) => assignments.map(({ mover }) => problem.movers[mover]!.key)));
  for (const solved of networks) {
    const found = alternativesOf(new OpenNetwork(solved), used);
    expect([...found].sort(([a], [b]) => a.arc - b.arc), name).toEqual([...new PlainReasons(solved).alternatives(used)].sort(([a], [b]) => a.arc - b.arc));
    for (const others of found.values()) {
      compared.lines++;
      if (others.some(({ price }) => price.every((each) => each === 0))) compared.ties++;
    }
  }
  comparePosts(main, name, compared);
  comparePeople(new ForcedPerson(facts, new OpenNetwork(main)), main, name, compared);
}

function comparePosts(main: Solved, name: string, compared: Compared): void {
  const forcing = new Forcing(new OpenNetwork(main));
  const plain = new PlainReasons(main);
  main.model.problem.targets.forEach((target, at) => {
    if (target.kind !== 'field' || main.model.nodeOfTarget[at]! < 0 || forcing.filled(at) >= target.weights.length) return;
    expect(forcing.price(at), `${name}, target ${at}`).toEqual(plain.forced(at));
    compared.posts++;
  });
}

function comparePeople(search: ForcedPerson, main: Solved, name: string, compared: Compared): void {
  const plain = new PlainReasons(main);
  const { problem, entryOf } = main.model;
  problem.movers.forEach((mover, at) => {
    if (entryOf[at]! < 0 || main.solution.flow[entryOf[at]!] !== 0) return;
    const { price, reason } = search.of(at);
    const expected = plain.sent(at);
    expect(price, `${name}, ${mover.key}`).toEqual(expected?.price ?? null);
    const told = reason.code === 'unused-taken' || reason.code === 'unused-equal' ? reason.params['person'] : null;
    if (told !== null || reason.code === 'unused-no-gain') expect(told, `${name}, ${mover.key}`).toBe(expected?.gives === null || !expected ? null : problem.movers[expected.gives]!.key);
    compared.people++;
  });
}

describe('reasons', () => {
  it('are those of searches that leave nothing out: next best people, prices and who gives way, ties included', () => {
    const compared: Compared = { lines: 0, posts: 0, people: 0, ties: 0 };
    for (let seed = 1; seed <= 500; seed++) compare(generateSmall(seed), `seed ${seed}`, compared);
    for (let seed = 1; seed <= 5; seed++) compare(generate(seed, { units: 12, candidates: 40, senders: 5, fields: 6, roster: 20, duties: 6, missing: 0.4 }), `district ${seed}`, compared);
    expect(compared.lines).toBeGreaterThan(500);
    expect(compared.posts).toBeGreaterThan(500);
    expect(compared.people).toBeGreaterThan(500);
    expect(compared.ties).toBeGreaterThan(100);
  }, 60_000);
});
