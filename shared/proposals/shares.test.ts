import { describe, expect, it } from 'vitest';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { offered, shareAgain, shareOut, sharesPlaces, type Part } from './shares.ts';
import { candidate, threeUnits } from './testing/cases.ts';
import { Dice } from './testing/dice.ts';

const part = (more: Partial<Part>): Part => ({ kept: 0, apart: 0, free: 0, full: false, ...more });

describe('whether agencies share places between measures', () => {
  const withLimits = (of: StaffingCase, limits: Partial<StaffingCase['settings']['limits']>) => sharesPlaces({ ...of, settings: { ...of.settings, limits: { ...of.settings.limits, ...limits } } });
  const both = threeUnits({ candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT', { measure: 'station-head' })] });

  it('goes by the people an agency may send under a limited measure and another', () => {
    expect([withLimits(both, {}), withLimits(both, { reinforcement: 1 }), withLimits(both, { secondment: 5 })]).toEqual([false, false, true]);
    expect(withLimits({ ...both, candidates: both.candidates.map((row) => ({ ...row, sender: row.key })) }, { secondment: 5 })).toBe(false);
    expect(withLimits({ ...both, candidates: both.candidates.map((row, at) => ({ ...row, eligibility: at === 0 ? 'yes' : 'no' })) }, { secondment: 5 })).toBe(false);
  });
});

describe('the places of an agency shared between its measures', () => {
  it('gives each measure the places of its kept lines before anything else', () => {
    expect(shareOut(2, [part({ kept: 1, full: true }), part({ kept: 1, apart: 9, free: 9 })])).toEqual([1, 1]);
    expect(shareOut(3, [part({ kept: 1, full: true }), part({ apart: 9, free: 9 })])).toEqual([1, 2]);
  });

  it('gives what both plans filled before what one of them would', () => {
    expect(shareOut(4, [part({ apart: 3, free: 1 }), part({ apart: 3, free: 3 })])).toEqual([1, 3]);
    expect(shareOut(3, [part({ apart: 3 }), part({ apart: 3 })])).toEqual([2, 1]);
  });

  it('leaves what nobody filled to a measure that is not at its limit', () => {
    expect(shareOut(5, [part({ apart: 1, full: true }), part({ apart: 1 })])).toEqual([1, 4]);
  });

  it('has nothing to share where there is no limit', () => {
    expect(shareOut(Infinity, [part({ kept: 2 }), part({})])).toEqual([Infinity, Infinity]);
    expect(shareAgain([Infinity, Infinity], [2, 0], [false, false])).toEqual([Infinity, Infinity]);
  });

  it('moves what a measure left to one that filled its share, first to one that is not at its limit', () => {
    expect(shareAgain([3, 1], [1, 1], [true, false])).toEqual([1, 3]);
    expect(shareAgain([1, 3, 1], [1, 1, 1], [true, true, false])).toEqual([1, 1, 3]);
    expect(shareAgain([2, 2], [1, 1], [false, false])).toEqual([2, 2]);
  });

  it('offers places that nobody filled to every measure', () => {
    expect(offered(5, [1, 2])).toEqual([3, 4]);
    expect(offered(3, [1, 2])).toEqual([1, 2]);
  });

  it('shares all places, none below what is kept or filled', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const dice = new Dice(seed);
      const parts = Array.from({ length: dice.int(2, 3) }, () => part({ kept: dice.int(0, 2), apart: dice.int(0, 4), free: dice.int(0, 4), full: dice.chance(0.5) }));
      const most = parts.reduce((sum, { kept }) => sum + kept, 0) + dice.int(0, 4);
      const shares = shareOut(most, parts);
      expect(shares.reduce((sum, share) => sum + share, 0), `seed ${seed}`).toBe(most);
      expect(shares.every((share, at) => share >= parts[at]!.kept), `seed ${seed}`).toBe(true);
      const used = shares.map((share) => dice.int(0, share));
      const again = shareAgain(shares, used, parts.map(({ full }) => full));
      expect(again.reduce((sum, share) => sum + share, 0), `seed ${seed}`).toBe(most);
      expect(again.every((share, at) => share >= used[at]!), `seed ${seed}`).toBe(true);
    }
  });
});
