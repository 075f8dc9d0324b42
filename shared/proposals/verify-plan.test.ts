import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanResult } from './result.ts';
import { propose } from './propose.ts';
import { mutate } from './testing/mutate.ts';
import { generate, generateSmall, type Generated } from './testing/generate.ts';
import { firstDifference, verifyPlan } from './verify-plan.ts';

/** As it arrives over the wire. */
const sent = (plan: PlanResult): PlanResult => JSON.parse(JSON.stringify(plan)) as PlanResult;
const planned = ({ input, shortages }: Generated) => ({ input, shortages, plan: sent(propose(input, shortages)) });
const whole = planned(generate(1));
const verify = (plan: unknown) => verifyPlan(whole.input, whole.shortages, plan as PlanResult);
const change = (more: Partial<PlanResult>) => verify({ ...whole.plan, ...more });
const { lines, proof, certificate, totals } = whole.plan;

describe('a plan that somebody else computed', () => {
  it('is accepted as it was computed, with every measure, pins and both policies', () => {
    expect(Object.values(totals.byMeasure).every((count) => count > 0)).toBe(true);
    expect(verify(whole.plan)).toBeNull();
    for (let seed = 1; seed <= 40; seed++) {
      const { input, shortages, plan } = planned(generateSmall(seed));
      expect(verifyPlan(input, shortages, plan), `seed ${seed}`).toBeNull();
    }
  });

  it('is refused with two people swapped, a line dropped, added or changed', () => {
    const [one, two] = [lines.find((line) => line.measure === 'secondment')!, lines.findLast((line) => line.measure === 'secondment')!];
    const swapped = lines.map((line) => (line === one ? { ...one, person: two.person } : line === two ? { ...two, person: one.person } : line));
    expect(change({ lines: swapped })).toContain('lines');
    expect(change({ lines: lines.slice(1) })).toContain('lines');
    expect(change({ lines: [...lines, { ...one, need: one.need.replace(/\d+$/, '9') }] })).toContain('lines');
    expect(change({ lines: lines.map((line, at) => (at === 0 ? { ...line, room: line.room === 'VP' ? 'KT' : 'VP' } : line)) })).toContain('lines.0');
    expect(change({ lines: lines.map((line) => ({ ...line, reasons: [{ code: 'wish', params: {} }] })) })).toContain('reasons');
  });

  it('is refused with another value, bound, total or unfilled need', () => {
    const level = certificate.levels[1]!;
    expect(change({ certificate: { ...certificate, levels: certificate.levels.with(1, { ...level, value: level.value + 1, bound: level.bound + 1 }) } })).toContain('certificate.levels.1');
    expect(change({ totals: { ...totals, covered: totals.covered + 1 } })).toContain('totals');
    expect(change({ unfilled: whole.plan.unfilled.slice(1) })).toContain('unfilled');
  });

  it('is refused without its proof, with a proof of something else, or with one that is no list of whole numbers', () => {
    expect(verify({ ...whole.plan, proof: undefined })).toContain('proof');
    expect(verify({})).toContain('proof');
    expect(change({ proof: [] })).toContain('no proof');
    expect(change({ proof: [...proof, ...proof] })).toContain('proof');
    expect(change({ proof: proof.toReversed() })).toContain('no proof');
    expect(change({ proof: proof.map((each) => ({ ...each, potentials: [] })) })).toContain('no potentials');
    const strange = (value: unknown) => change({ proof: proof.map((each) => ({ ...each, potentials: each.potentials.map((level) => [value as number, ...level.slice(1)]) })) });
    for (const value of [0.5, null, '0', 2 ** 53, Number.NaN]) expect(strange(value)).toContain('another form');
    // whole, but so large that sums would be rounded
    expect(strange(2 ** 52)).toMatch(/exact|value/);
  });

  it('is refused where the case is not the one it was computed from: a limit, a post, a pin, a weight', () => {
    const { input, shortages, plan } = whole;
    const of = (more: Partial<typeof input>) => verifyPlan({ ...input, ...more }, shortages, plan);
    expect(of({ senders: input.senders.map((sender) => ({ ...sender, maxRelease: 0 })) })).not.toBeNull();
    expect(of({ pins: [{ kind: 'withdraw', person: lines.find((line) => line.measure === 'secondment')!.person }] })).not.toBeNull();
    expect(of({ settings: { ...input.settings, weights: { ...input.settings.weights, nobody: input.settings.weights.nobody - 1 } } })).not.toBeNull();
    const fewer = shortages.units.map((unit) => ({ ...unit, fields: unit.fields.map((field) => ({ ...field, posts: Math.max(0, field.posts - 1) })) }));
    expect(verifyPlan(input, { ...shortages, units: fewer }, plan)).not.toBeNull();
  });

  it('changed anywhere is refused, unless only potentials changed that prove the same', () => {
    const withoutPotentials = (plan: PlanResult) => ({ ...plan, proof: plan.proof.map((each) => ({ ...each, potentials: null })) });
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (seed, dice) => {
      const { input, shortages, plan } = planned(generateSmall(seed));
      const changed = mutate(plan, dice) as PlanResult;
      if (firstDifference(plan, changed) === null || verifyPlan(input, shortages, changed) !== null) return;
      expect(firstDifference(withoutPotentials(plan), withoutPotentials(changed))).toBeNull();
    }), { numRuns: 200 });
  });
});
