import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import { mainProblem } from './main.ts';
import { NOBODY_MOVED } from './problem.ts';
import { isSame, SideBySide } from './side-by-side.ts';
import { solveProblem } from './solve.ts';
import { A, B, C, candidate, need, sender, threeUnits } from './testing/cases.ts';
import { solved } from './testing/generate.ts';

/** S1 gives two measures and has two places, one of them for IT; S2 gives one measure. */
const input = threeUnits({
  needs: [need(A, 'IT', 1), need(B, 'KT', 1), need(C, 'IT', 1)], senders: [sender('S1', { maxRelease: 2, fields: [{ field: 'IT', staff: 9, maxRelease: 1 }] })],
  candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT', { measure: 'reinforcement' }), candidate('S1-003', 'KT', { measure: 'reinforcement' }), candidate('S2-001', 'KT')],
});
const whole = mainProblem(readFacts(input, solved(input).shortages), NOBODY_MOVED);
const agencies = new SideBySide(whole, ['secondment']);
const told = (field: 'IT' | null) => agencies.allPots().find((pot) => pot.field === field)!;

describe('agencies that give several measures', () => {
  it('have a pot for all places and one for each field with a limit; others have none', () => {
    expect(agencies.allPots()).toEqual([
      { code: 'S1', field: null, most: 2, kinds: ['secondment', null] }, { code: 'S1', field: 'IT', most: 1, kinds: ['secondment', null] },
    ]);
    expect(new SideBySide(whole, []).hasPots()).toBe(false);
  });

  it('send for each measure what its share allows, and are counted as whole agencies', () => {
    const apart = solveProblem(agencies.problem(null));
    expect(agencies.keepsWholes(apart)).toBe(false);
    const shares = agencies.share(({ field }) => (field === null ? [1, 1] : [0, 1]));
    const within = solveProblem(agencies.problem(shares));
    const used = agencies.used(within);
    expect([used(told(null), 'secondment'), used(told(null), null), used(told('IT'), null)]).toEqual([0, 1, 1]);
    expect(agencies.keepsWholes(within)).toBe(true);
  });

  it('keep the agency of a share, its measure and people who are in no agency', () => {
    const { groups, movers } = agencies.problem(null);
    const groupOf = (key: string) => groups[movers.find((mover) => mover.key === key)!.group!]!;
    expect(groupOf('S1-001')).toMatchObject({ code: 'S1', measure: 'secondment', of: { code: 'S1', cap: 2 } });
    expect(groupOf('S1-002').of).toBe(groupOf('S1-003').of);
    expect(groupOf('S2-001').of).toBeUndefined();
  });

  it('have the same shares where each part is the same', () => {
    const shares = agencies.share(() => [1, 0]);
    expect([isSame(shares, agencies.share(() => [1, 0])), isSame(shares, agencies.share(() => [0, 1]))]).toEqual([true, false]);
  });
});
