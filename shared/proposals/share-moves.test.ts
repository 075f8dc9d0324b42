import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import { mainProblem } from './main.ts';
import { NOBODY_MOVED } from './problem.ts';
import { shareMoves } from './share-moves.ts';
import { SideBySide, type Count, type Kind } from './side-by-side.ts';
import { solveProblem } from './solve.ts';
import { A, B, candidate, need, sender, threeUnits } from './testing/cases.ts';
import { solved } from './testing/generate.ts';

/** One place of S1 for somebody of IT on secondment, who has a colleague elsewhere, or for its only accountant. */
const input = threeUnits({
  needs: [need(A, 'IT', 1), need(B, 'KT', 1)], senders: [sender('S1', { maxRelease: 1, fields: [{ field: 'IT', staff: 9, maxRelease: 1 }] })],
  candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'KT', { measure: 'reinforcement' }), candidate('S2-001', 'IT')],
});
const agencies = new SideBySide(mainProblem(readFacts(input, solved(input).shortages), NOBODY_MOVED), ['secondment']);
const nobody: Count = () => 0;

/** The moves that are told where all places of S1 belong to one measure. */
function movesFrom(owner: Kind, kept: Count = nobody) {
  const plan = solveProblem(agencies.problem(agencies.share((pot) => pot.kinds.map((kind) => (kind === owner ? pot.most : 0)))));
  return shareMoves(plan, agencies, agencies.used(plan), kept);
}

describe('one place moved from a measure of an agency to another', () => {
  it('is told where the prices promise a gain, with how much on the first level that gains', () => {
    const [move] = movesFrom('secondment');
    expect(move).toMatchObject({ giver: 'secondment', taker: null });
    expect(move!.promise.find((price) => price !== 0)).toBeLessThan(0);
  });

  it('is not told the other way round', () => {
    expect(movesFrom(null)).toEqual([]);
  });

  it('never takes the place of a kept line', () => {
    expect(movesFrom('secondment', (_, kind) => (kind === 'secondment' ? 1 : 0))).toEqual([]);
  });
});
