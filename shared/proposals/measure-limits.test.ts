import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { MEASURES, type Measure } from '../catalog/codes.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { propose, solveNetworks } from './propose.ts';
import { readFacts } from './facts.ts';
import { HeldBack } from './held-back.ts';
import { mainProblem } from './main.ts';
import { OpenNetwork } from './open-network.ts';
import { NOBODY_MOVED } from './problem.ts';
import { SideBySide } from './side-by-side.ts';
import { solveProblem } from './solve.ts';
import { A, B, C, candidate, need, plan, sender, threeUnits } from './testing/cases.ts';
import { generate, generateSmall, solved } from './testing/generate.ts';
import { judge } from './testing/judge.ts';
import type { Highs } from './testing/referee.ts';
import { Causes } from './unfilled.ts';
import { ForcedPerson } from './unused.ts';

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

  const both = (more: Partial<StaffingCase> = {}) => threeUnits({
    needs: [need(A, 'IT', 1), need(B, 'IT', 1), need(C, 'IT', 1)], senders: [sender('S1', { maxRelease: 2 })],
    candidates: [
      candidate('S1-001', 'IT', { quality: 90 }), candidate('S1-002', 'IT', { quality: 80 }),
      candidate('S1-003', 'IT', { measure: 'reinforcement', quality: 10 }), candidate('S1-004', 'IT', { measure: 'reinforcement', quality: 5 }),
    ],
    ...more,
  });
  const withLimit = (limits: Partial<StaffingCase['settings']['limits']>, small = both()): StaffingCase => ({ ...small, settings: { ...small.settings, limits: { ...small.settings.limits, ...limits } } });

  it('tells the limit of an agency as the agency states it, not that of a share', () => {
    const { lines, unused, unfilled } = plan(withLimit({ secondment: 1 }));
    expect(lines.map((line) => line.person)).toEqual(['S1-001', 'S1-003']);
    expect(unused.map(({ person, reason: { code, params } }) => [person, code, params['limit']])).toEqual([['S1-002', 'unused-limit', 1], ['S1-004', 'unused-sender-full', 2]]);
    expect(unfilled[0]!.reason).toEqual({ code: 'sender-cap', params: { agency: 'S1', field: 'IT' } });
  });

  it('says of a share that is used up while the agency has places left that it is the share', () => {
    const facts = readFacts(withLimit({ secondment: 1 }), solved(both()).shortages);
    const agencies = new SideBySide(mainProblem(facts, NOBODY_MOVED), ['secondment']);
    const main = solveProblem(agencies.problem(agencies.share((pot) => pot.kinds.map((kind) => (kind === null ? 0 : 1)))));
    const open = new OpenNetwork(main);
    const at = main.model.problem.movers.findIndex(({ key }) => key === 'S1-003');
    expect(new ForcedPerson(facts, open).of(at).reason).toEqual({ code: 'unused-share-full', params: { agency: 'S1' } });
    expect(new Causes(facts, open, new HeldBack(facts, [])).of(facts.places.get(`${C}/IT`)!)).toEqual({ code: 'sender-share-full', params: { agency: 'S1', field: 'IT' } });
  });

  it('shares places so that no other shares make a better plan, as HiGHS finds without any shares', async () => {
    const highs = await loadHighs() as unknown as Highs;
    const seen = { shared: 0, better: 0 };
    for (let seed = 1; seed <= 120; seed++) {
      const made = generateSmall(seed);
      const limits = { secondment: 1 + (seed % 3), reinforcement: seed % 2 === 0 ? 1 + (seed % 5) : null };
      const input = withLimit(limits, made.input);
      if (!solveNetworks(readFacts(input, made.shortages)).main.model.problem.groups.some((group) => group.of)) continue;
      const { wrong, bestShares } = judge(highs, { ...made, input });
      expect(wrong, `seed ${seed}`).toEqual([]);
      seen.shared++;
      if (bestShares === false) seen.better++;
    }
    expect(seen.shared).toBeGreaterThan(10);
    expect(seen.better).toBe(0);
  }, 60_000);
});
