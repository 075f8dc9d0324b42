import { describe, expect, it } from 'vitest';
import { MEASURES, type Measure } from '../catalog/codes.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { propose } from './propose.ts';
import { A, B, candidate, need, plan, sender, threeUnits } from './testing/cases.ts';
import { generate } from './testing/generate.ts';

const { input, shortages } = generate(11, { units: 20, candidates: 60, senders: 8, fields: 8, roster: 40, duties: 14, missing: 0.3 });
const count = (of: ReturnType<typeof propose>, measure: Measure) => of.lines.filter((line) => line.measure === measure).length;
const withSettings = (more: Partial<StaffingCase['settings']>): StaffingCase => ({ ...input, settings: { ...input.settings, ...more } });
const free = propose(input, shortages);

const saidOf = (of: ReturnType<typeof propose>) => of.unfilled.flatMap((each) => [each.reason, ...each.also]).map(({ code, params }) => `${code} ${params['measure'] ?? ''}`);

describe('the ladder of measures', () => {
  it('has a line of every measure in this case', () => {
    for (const measure of MEASURES) expect(count(free, measure), measure).toBeGreaterThan(1);
  });

  it.each(MEASURES)('switched off, %s has no line and the rest is still proved', (measure) => {
    const off = propose(withSettings({ measures: { ...input.settings.measures, [measure]: false } }), shortages);
    expect(count(off, measure)).toBe(0);
    expect(off.certificate.optimal).toBe(true);
    expect(saidOf(off)).toContain(measure === 'station-head' ? 'station-off ' : `measure-off ${measure}`);
  });

  it.each(MEASURES.flatMap((measure) => [0, 1, 2].map((most) => [measure, most] as const)))('%s limited to %i has at most so many lines, proved and said', (measure, most) => {
    const limited = propose(withSettings({ limits: { ...input.settings.limits, [measure]: most } }), shortages);
    expect(count(limited, measure)).toBeLessThanOrEqual(most);
    expect(limited.certificate.optimal).toBe(true);
    expect(saidOf(limited)).toContain(measure === 'station-head' ? 'station-limit ' : `measure-limit ${measure}`);
  });

  it('a limit that does not bind changes nothing', () => {
    const loose = Object.fromEntries(MEASURES.map((measure) => [measure, count(free, measure)])) as Record<Measure, number>;
    const { lines, certificate } = propose(withSettings({ limits: loose }), shortages);
    expect({ lines, certificate }).toEqual({ lines: free.lines, certificate: free.certificate });
  });

  it('gives the places of an agency that a limited measure leaves to its other people', () => {
    const small = threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1)], senders: [sender('S1', { maxRelease: 2 })],
      candidates: [candidate('S1-001', 'IT', { quality: 90 }), candidate('S1-002', 'IT', { quality: 80 }), candidate('S1-003', 'IT', { measure: 'reinforcement', quality: 10 })],
    });
    expect(plan(small).lines.map((line) => line.person)).toEqual(['S1-001', 'S1-002']);
    const limits = { ...small.settings.limits, secondment: 1 };
    expect(plan({ ...small, settings: { ...small.settings, limits } }).lines.map((line) => line.measure).sort()).toEqual(['reinforcement', 'secondment']);
  });
});
