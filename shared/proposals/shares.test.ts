import { describe, expect, it } from 'vitest';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { offered, shareOut, sharesPlaces, type Part } from './shares.ts';
import { candidate, threeUnits } from './testing/cases.ts';
import { Dice } from './testing/dice.ts';

const part = (more: Partial<Part>): Part => ({ least: 0, apart: 0, free: 0, full: false, ...more });

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
    expect(shareOut(2, [part({ least: 1, full: true }), part({ least: 1, apart: 9, free: 9 })])).toEqual([1, 1]);
    expect(shareOut(3, [part({ least: 1, full: true }), part({ apart: 9, free: 9 })])).toEqual([1, 2]);
  });

  it('gives what both plans filled before what one of them would', () => {
    expect(shareOut(4, [part({ apart: 3, free: 1 }), part({ apart: 3, free: 3 })])).toEqual([1, 3]);
    expect(shareOut(3, [part({ apart: 3 }), part({ apart: 3 })])).toEqual([2, 1]);
  });

  it('gives a measure at its limit, which could take its places elsewhere, what the others leave', () => {
    expect(shareOut(1, [part({ apart: 1, free: 1, full: true }), part({ apart: 1, free: 1 })])).toEqual([0, 1]);
    expect(shareOut(2, [part({ apart: 1, free: 1, full: true }), part({ apart: 1 })])).toEqual([1, 1]);
  });

  it('leaves what nobody filled to a measure that is not at its limit', () => {
    expect(shareOut(5, [part({ apart: 1, full: true }), part({ apart: 1 })])).toEqual([1, 4]);
  });

  it('has nothing to share where there is no limit', () => {
    expect(shareOut(Infinity, [part({ least: 2 }), part({})])).toEqual([Infinity, Infinity]);
    expect(offered(Infinity, [2, 0])).toEqual([Infinity, Infinity]);
  });

  it('offers places that nobody filled to every measure', () => {
    expect(offered(5, [1, 2])).toEqual([3, 4]);
    expect(offered(3, [1, 2])).toEqual([1, 2]);
  });

  it('shares all places, none below its least', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const dice = new Dice(seed);
      const parts = Array.from({ length: dice.int(2, 3) }, () => part({ least: dice.int(0, 2), apart: dice.int(0, 4), free: dice.int(0, 4), full: dice.chance(0.5) }));
      const most = parts.reduce((sum, { least }) => sum + least, 0) + dice.int(0, 4);
      const shares = shareOut(most, parts);
      expect(shares.reduce((sum, share) => sum + share, 0), `seed ${seed}`).toBe(most);
      expect(shares.every((share, at) => share >= parts[at]!.least), `seed ${seed}`).toBe(true);
    }
  });
});
