import { describe, expect, it } from 'vitest';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { quota } from '../norms/testing.ts';
import { readFacts } from './facts.ts';
import { Forcing } from './forcing.ts';
import { OpenNetwork } from './open-network.ts';
import { isGain, type Problem } from './problem.ts';
import { propose, solveNetworks } from './propose.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { solveProblem, type Solved } from './solve.ts';
import { A, B, C, candidate, need, people, plan, sender, threeUnits } from './testing/cases.ts';
import { untrueClaims } from './testing/claims.ts';
import { generate, generateSmall, PROVINCE } from './testing/generate.ts';

const reasonsOf = (result: ReturnType<typeof plan>) => result.unfilled.map(({ unit, field, reason }) => [unit, field, reason.code, reason.params['unit2']]);

/** The first level that loses when the only open post of a target is filled; undefined when that cannot be. */
function firstLoss(problem: Problem, solved: Solved, target: number): string | null | undefined {
  const movers = problem.movers.map((mover) => ({ ...mover, options: mover.options.map((option) => ({ ...option, pinned: option.target === target })) }));
  const forced = solveProblem({ ...problem, movers }).certificate;
  if (forced[0]!.value < problem.targets[target]!.weights.length) return undefined;
  return forced.slice(1).find((level, at) => (isGain(level.name) ? -1 : 1) * (level.value - solved.certificate[at + 1]!.value) > 0)?.name ?? null;
}

describe('why a post stays open', () => {
  it('says that every commune comes first, and does not call a smaller need more urgent', () => {
    const result = plan(threeUnits({
      people: [...people(B, 1, { mainField: 'IT' })], needs: [need(A, 'KT', 1), need(A, 'IT', 1), need(B, 'IT', 2)],
      candidates: [candidate('S1-001', 'KT'), candidate('S1-002', 'IT')],
    }));
    expect(result.lines.map((line) => `${line.toUnit}/${line.field}`)).toEqual([`${A}/KT`, `${B}/IT`]);
    expect(reasonsOf(result)).toEqual([[A, 'IT', 'kept-for-other-commune', B]]);
  });

  it('names the place that would lose a person and is worth as much', () => {
    const result = plan(threeUnits({
      people: people(A, 1, { mainField: 'KT' }), needs: [need(A, 'IT', 1), need(A, 'KT', 2)], candidates: [candidate('S1-001', 'KT', { otherFields: ['IT'] })],
    }));
    expect(reasonsOf(result)).toEqual([[A, 'KT', 'taken-by-more-severe', A]]);
  });

  it('says that communes share alike where the needs are equal', () => {
    const result = plan(threeUnits({
      needs: [need(A, 'IT', 1), need(A, 'KT', 1), need(A, 'XD', 1), need(B, 'XD', 1), need(B, 'VP', 1), need(B, 'NV', 1)],
      candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'KT'), candidate('S1-003', 'VP'), candidate('S1-004', 'XD'), candidate('S1-005', 'NV')],
    }));
    expect(reasonsOf(result)).toEqual([[expect.any(String), 'XD', expect.stringMatching(/taken-by-(?:order|fairness|match|distance)/), expect.any(String)]]);
  });

  it('names a person whom the reviewer does not let go there, though the plan uses them elsewhere', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S1-001', 'IT')], pins: [{ kind: 'forbid', person: 'S1-001', unit: B }] });
    expect(plan(input).unfilled).toMatchObject([{ unit: B, reason: { code: 'forbidden', params: { person: 'S1-001' } } }]);
  });

  it('never says that nobody can do it where somebody of a commune could: why they do not come', () => {
    const donor = threeUnits({ people: people(C, 4, { mainField: 'IT' }), needs: [need(A, 'IT', 1), need(C, 'IT', 2)], quotas: [quota('Q1', C, 2)] });
    const why = (input: StaffingCase) => plan(input).unfilled.map(({ reason }) => [reason.code, reason.params['person'] ?? reason.params['unit'] ?? null]);
    const off = (measure: 'transfer' | 'reassign') => ({ ...DEFAULT_SETTINGS, measures: { ...DEFAULT_SETTINGS.measures, [measure]: false } });
    expect(why(donor)).toEqual([]);
    expect(why({ ...donor, settings: off('transfer') })).toEqual([['measure-off', `${C}-001`]]);
    expect(why({ ...donor, settings: { ...DEFAULT_SETTINGS, transferMaxPerUnit: 0 } })).toEqual([['donor-cap', C]]);
    expect(why({ ...donor, pins: donor.people.map(({ key }) => ({ kind: 'withdraw', person: key })) })).toEqual([['withdrawn', `${C}-001`]]);
    expect(why({ ...donor, pins: donor.people.map(({ key }) => ({ kind: 'forbid', person: key, unit: A })) })).toEqual([['forbidden', `${C}-001`]]);
    expect(why({ ...donor, people: donor.people.map((each) => ({ ...each, heldInPost: true })) })).toEqual([['ineligible', `${C}-001`]]);
    const lastOne = { people: [...people(C, 1, { mainField: 'IT' }), ...people(C, 4, {}, 50)], needs: [need(A, 'IT', 1), need(C, 'IT', 0), need(C, 'VP', 4)] };
    expect(why({ ...donor, ...lastOne })).toEqual([['needed-at-home', `${C}-001`]]);
    const own = { people: people(A, 2, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] }), needs: [need(A, 'VP', 1), need(A, 'IT', 1)] };
    expect(why({ ...donor, ...own, settings: off('reassign') })).toEqual([['measure-off', `${A}-001`]]);
    const both = { people: [], needs: [need(A, 'IT', 1)], candidates: [candidate('S1-001', 'IT')], senders: [sender('S1', { maxRelease: 0 })] };
    expect(why({ ...donor, ...both, units: donor.units.map((each) => (each.code === C ? { ...each, hasData: false, placesKept: 3 } : each)) })[0]).toEqual(['sender-cap', null]);
    expect(why({ ...donor, ...both, senders: [], needs: [need(A, 'IT', 2)] })).toEqual([['all-placed-here', A]]);
  });

  it('says only what holds in the plan, on generated cases', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const { input, shortages } = generateSmall(seed);
      const result = propose(input, shortages);
      expect(untrueClaims(input, shortages, result), `seed ${seed}`).toEqual([]);
      for (const entry of result.unfilled) seen.add(entry.reason.code);
    }
    const { input, shortages } = generate(2, PROVINCE);
    expect(untrueClaims(input, shortages, propose(input, shortages))).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['taken-by-more-severe', 'kept-for-other-commune', 'taken-by-fairness', 'taken-by-match', 'taken-by-kept', 'no-gain', 'nobody-qualified', 'needed-at-home', 'all-placed-here']));
  }, 60_000);

  it('goes by the first level that loses when the post is filled all the same', () => {
    const levels = new Set<string | null>();
    for (let seed = 1; seed <= 200; seed++) {
      const { input, shortages } = generateSmall(seed);
      const { main } = solveNetworks(readFacts({ ...input, pins: [] }, shortages));
      const { problem, nodeOfTarget } = main.model;
      const forcing = new Forcing(new OpenNetwork(main));
      problem.targets.forEach((target, at) => {
        if (target.kind !== 'field' || nodeOfTarget[at]! < 0 || forcing.filled(at) !== target.weights.length - 1) return;
        const loss = firstLoss(problem, main, at);
        expect(forcing.price(at)?.level, `seed ${seed} target ${at}`).toBe(loss);
        if (loss !== undefined) levels.add(loss);
      });
    }
    expect([...levels]).toEqual(expect.arrayContaining(['communes-served', 'severity', 'fairness', 'match', 'stability', null]));
  }, 60_000);
});
