import { describe, expect, it } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { quota, unit } from '../norms/testing.ts';
import { ProposalError } from './proposal-error.ts';
import { propose } from './propose.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { A, B, C, candidate, duty, lines, need, people, plan, sender, threeUnits } from './testing/cases.ts';
import { generate, generateSmall, PROVINCE, shuffled, solved } from './testing/generate.ts';
import { generateEverything } from './testing/generate-everything.ts';

const settings = (more: Partial<typeof DEFAULT_SETTINGS>) => ({ ...DEFAULT_SETTINGS, ...more });
const levels = (result: ReturnType<typeof plan>) => result.certificate.levels.map((level) => `${level.network} ${level.name}`);

describe('secondment', () => {
  it('sends the one candidate to the field that has nobody, with reasons, room and proof', () => {
    const result = plan(threeUnits({ needs: [need(A, 'IT', 1)], candidates: [candidate('SKHCN-001', 'IT')], senders: [sender('SKHCN', { maxRelease: 2 })] }));
    expect(result.lines).toMatchObject([{ need: `${A}/IT/1`, person: 'SKHCN-001', measure: 'secondment', from: 'SKHCN', toUnit: A, field: 'IT', room: 'VP', days: [], alternatives: [] }]);
    expect(result.lines[0]!.reasons.map((reason) => reason.code)).toEqual([
      'covers-nobody', 'first-line-of-unit', 'main-field', 'quality', 'sender-within-limit', 'sender-share', 'only-candidate',
    ]);
    expect(result.certificate.optimal).toBe(true);
    expect(levels(result)).toEqual(['pins', 'communes-served', 'severity', 'fairness', 'match', 'sender-and-distance', 'stability'].map((name) => `main ${name}`));
    expect(result.totals).toMatchObject({ posts: 1, covered: 1, unitsServed: 1, unitsWithPosts: 1, seconded: 1, combined: 1 });
  });

  it('serves every commune first, or the largest shortage first, as the policy says', () => {
    const needs = [need(A, 'IT', 2, { minimum: 2 }), need(A, 'KT', 1), need(B, 'KT', 3)];
    const roster = [...people(B, 2, { mainField: 'KT' })];
    const candidates = [candidate('STC-001', 'KT'), candidate('STC-002', 'IT')];
    const input = threeUnits({ needs, people: roster, candidates, senders: [sender('STC')] });
    expect(lines(plan(input))).toEqual([`STC-002 secondment ${A}/IT`, `STC-001 secondment ${B}/KT`]);
    expect(lines(plan({ ...input, settings: settings({ policy: 'worst-first' }) }))).toEqual([`STC-001 secondment ${A}/KT`, `STC-002 secondment ${A}/IT`]);
  });

  it('prefers the person who is better, nearer, or asks for the commune, in that order', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1)], senders: [sender('S1'), sender('S2')] });
    const first = (...candidates: ReturnType<typeof candidate>[]) => lines(plan({ ...input, candidates }))[0]!.split(' ')[0];
    expect(first(candidate('S1-001', 'IT', { quality: 60 }), candidate('S2-001', 'IT', { quality: 61 }))).toBe('S2-001');
    expect(first(candidate('S1-001', 'KT', { otherFields: ['IT'], quality: 90 }), candidate('S2-001', 'IT', { quality: 10 }))).toBe('S2-001');
    expect(first(candidate('S1-001', 'IT', { homeUnit: C }), candidate('S2-001', 'IT', { homeUnit: B }))).toBe('S2-001');
    expect(first(candidate('S1-001', 'IT'), candidate('S2-001', 'IT', { wishUnit: A }))).toBe('S2-001');
    expect(first(candidate('S1-001', 'IT', { eligibility: 'consider' }), candidate('S2-001', 'IT'))).toBe('S2-001');
  });

  it('spreads the burden over senders by the share of staff sent', () => {
    const result = plan(threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1)], senders: [sender('S1', { staff: 10 }), sender('S2', { staff: 100 })],
      candidates: ['S1-001', 'S2-001', 'S2-002'].map((key) => candidate(key, 'IT')),
    }));
    expect(result.lines.map((line) => line.from)).toEqual(['S2', 'S2']);
  });

  it('counts a person against the limit of the main field only, and keeps one person where the sender gives no limit', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1), need(C, 'KT', 1)],
      candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT'), candidate('S1-003', 'KT', { otherFields: ['IT'] })],
    });
    const open = (fields: Parameters<typeof sender>[1]) => plan({ ...input, senders: [sender('S1', fields)] }).totals.covered;
    expect(open({})).toBe(3);
    expect(open({ fields: [{ field: 'IT', staff: 2, maxRelease: null }] })).toBe(2);
    expect(open({ fields: [{ field: 'IT', staff: 9, maxRelease: 0 }] })).toBe(1);
    expect(open({ maxRelease: 1 })).toBe(1);
  });

  it('does not send contract workers where reinforcement is off, nor anybody who is not eligible', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 2)], candidates: [candidate('S1-001', 'IT', { measure: 'reinforcement', category: 'HD' }), candidate('S1-002', 'IT', { eligibility: 'no' })] });
    expect(lines(plan(input))).toEqual([`S1-001 reinforcement ${A}/IT`]);
    const off = plan({ ...input, settings: settings({ measures: { ...DEFAULT_SETTINGS.measures, reinforcement: false } }) });
    expect([off.lines, off.unfilled]).toMatchObject([[], [{ unit: A, field: 'IT', missing: 2, reason: { code: 'measure-off', params: { person: 'S1-001', measure: 'reinforcement' } } }]]);
  });
});

describe('the people of a commune', () => {
  const surplus = people(A, 4, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] });

  it('fills a missing field from a surplus field of the same commune before anybody is sent', () => {
    const result = plan(threeUnits({ people: surplus, needs: [need(A, 'VP', 3), need(A, 'IT', 1)], candidates: [candidate('S1-001', 'IT')] }));
    expect(lines(result)).toEqual([`${A}-001 reassign ${A}/IT`]);
    expect(result.lines[0]!.reasons).toContainEqual({ code: 'surplus-in-field', params: { unit: A, field: 'VP', have: 4, need: 3 } });
    expect(levels(result).slice(0, 4)).toEqual(['inside pins', 'inside severity', 'inside match', 'inside stability']);
  });

  it('never goes below the need of the field left, and leaves leaders and people away where they are', () => {
    const input = threeUnits({ people: surplus, needs: [need(A, 'VP', 3), need(A, 'IT', 3)] });
    expect(plan(input).totals.byMeasure.reassign).toBe(1);
    expect(plan({ ...input, needs: [need(A, 'VP', 4), need(A, 'IT', 3)] }).lines).toEqual([]);
    for (const barred of [{ heldInPost: true }, { presentInPlan: false }, { category: 'CB' as const }, { retirement: 'before-end' as const }, { qualifiedFields: ['VP' as const] }]) {
      expect(plan({ ...input, people: surplus.map((each) => ({ ...each, ...barred })) }).lines).toEqual([]);
    }
  });

  it('transfers only from a commune above its quota, up to its limit, and not the last person of a field', () => {
    const input = threeUnits({ people: surplus, needs: [need(A, 'VP', 0), need(B, 'VP', 9)], quotas: [quota('Q1', A, 2), quota('Q2', B, 9)] });
    expect(plan(input).totals.byMeasure.transfer).toBe(2);
    expect(plan({ ...input, settings: settings({ transferMaxPerUnit: 1 }) }).lines).toHaveLength(1);
    expect(plan({ ...input, quotas: [quota('Q1', A, 4)] }).lines).toEqual([]);
    expect(plan({ ...input, quotas: [quota('Q1', A, 0)], settings: settings({ transferMaxPerUnit: 9 }) }).lines).toHaveLength(3);
    expect(plan({ ...input, people: surplus.map((each) => ({ ...each, category: 'CB' as const })) }).lines).toEqual([]);
    expect(plan(input).lines[0]!.reasons.map((reason) => reason.code)).toEqual(expect.arrayContaining(['donor-over-quota', 'surplus-in-field', 'same-district']));
  });
});

describe('concurrent duty', () => {
  const needs = [need(A, 'GD', 1), need(B, 'GD', 1), need(C, 'GD', 1)];

  it('goes only to the commune that offers the person, not to its neighbours', () => {
    const result = plan(threeUnits({ needs, duties: [duty(`${B}-9001`, 'GD', ['T2', 'T3', 'T4', 'T6'])] }));
    expect(result.lines.map((line) => [line.from, line.toUnit, line.days])).toEqual([[B, B, ['T2', 'T3']]]);
    expect(result.unfilled.map((entry) => [entry.unit, entry.reason.code])).toEqual([[A, 'nobody-qualified'], [C, 'nobody-qualified']]);
  });

  it('gives a person with rows at two communes two days in each, the days of its own row, never one weekday twice', () => {
    const at = (first: Parameters<typeof duty>[2], second: Parameters<typeof duty>[2]) => (
      plan(threeUnits({ needs, duties: [duty(`${A}-9001`, 'GD', first), duty(`${A}-9001`, 'GD', second, { unit: C })] }))
        .lines.map((line) => [line.from, line.toUnit, line.days]));
    expect(at(['T5', 'T6'], ['T2', 'T3'])).toEqual([[A, A, ['T5', 'T6']], [C, C, ['T2', 'T3']]]);
    expect(at(['T2', 'T3', 'T4', 'T5'], ['T2', 'T3'])).toEqual([[A, A, ['T4', 'T5']], [C, C, ['T2', 'T3']]]);
  });

  it('serves two communes at most, though the person has rows at three', () => {
    const everyDay = ['T2', 'T3', 'T4', 'T5', 'T6'] as const;
    const result = plan(threeUnits({
      needs, duties: [A, B, C].map((unit) => duty(`${A}-9001`, 'GD', everyDay, { unit })), settings: settings({ concurrentDays: 1 }),
    }));
    expect(result.lines).toHaveLength(2);
  });

  it('leaves the days of a duty at work alone, and is nothing for a post that requires full time', () => {
    const input = threeUnits({ needs: [need(A, 'GD', 1)], duties: [duty(`${A}-9001`, 'GD', ['T2', 'T3', 'T4']), duty(`${A}-9001`, 'IT', ['T2'], { unit: B, state: 'working' })] });
    expect(plan(input).lines.map((line) => line.days)).toEqual([['T3', 'T4']]);
    const strict = plan({ ...input, needs: [need(A, 'GD', 1, { fullTimeRequired: true })] });
    expect(strict.unfilled).toMatchObject([{ unit: A, field: 'GD', missing: 1, reason: { code: 'full-time-required', params: { unit: A, field: 'GD', person: `${A}-9001` } } }]);
  });

  it('counts the communes where the person works already, and gives no second slot of a field at one of them', () => {
    const working = duty(`${A}-9001`, 'GD', ['T2'], { state: 'working' });
    const open = [duty(`${A}-9001`, 'GD', ['T3', 'T4', 'T5', 'T6']), duty(`${A}-9001`, 'GD', ['T3', 'T4', 'T5', 'T6'], { unit: B }), duty(`${A}-9001`, 'GD', ['T3', 'T4', 'T5', 'T6'], { unit: C })];
    const input = threeUnits({ needs: [need(A, 'GD', 2), need(B, 'GD', 1), need(C, 'GD', 1)], duties: [working, ...open] });
    expect(lines(plan(input))).toEqual([`${A}-9001 concurrent ${B}/GD`]);
    expect(plan({ ...input, settings: settings({ concurrentMaxUnits: 1 }) }).lines).toEqual([]);
    const other = plan({ ...input, needs: [need(A, 'IT', 1)], duties: [working, duty(`${A}-9001`, 'IT', ['T3', 'T4'])], settings: settings({ concurrentMaxUnits: 1 }) });
    expect(lines(other)).toEqual([`${A}-9001 concurrent ${A}/IT`]);
  });

  it('is worth less than a full-time person on the same post', () => {
    const result = plan(threeUnits({ needs: [need(A, 'GD', 1)], duties: [duty(`${A}-9001`, 'GD', ['T2', 'T3'])], candidates: [candidate('SGD-001', 'GD', { quality: 0, eligibility: 'consider' })] }));
    expect(lines(result)).toEqual([`SGD-001 secondment ${A}/GD`]);
    expect(result.lines[0]!.alternatives).toMatchObject([{ person: `${A}-9001`, from: A }]);
    expect(result.lines[0]!.alternatives[0]!.price.slice(0, 3)).toEqual([0, 0, 600]);
  });
});

describe('health-station heads', () => {
  it('are one per unit without a head, a list of their own outside posts and communes served', () => {
    const heads = [1, 2, 3].map((at) => candidate(`SYT-00${at}`, 'YT', { measure: 'station-head' }));
    const result = plan(threeUnits({ stationHeads: [{ unit: B, key: `${B}-9001` }], candidates: heads, needs: [need(A, 'YT', 1)] }));
    expect(lines(result)).toEqual([`SYT-001 station-head ${A}/YT`, `SYT-002 station-head ${C}/YT`]);
    expect(result.totals).toMatchObject({ covered: 0, unitsServed: 0, seconded: 0, combined: 2 });
    expect(result.lines.map((line) => [line.need, line.room])).toEqual([[`${A}/YT/2`, 'YT'], [`${C}/YT/1`, 'YT']]);
  });

  it('names the units for which nobody is left', () => {
    const result = plan(threeUnits({ candidates: [candidate('SYT-001', 'YT', { measure: 'station-head', wishUnit: B })] }));
    expect(lines(result)).toEqual([`SYT-001 station-head ${B}/YT`]);
    expect(result.unfilled.map((need_) => [need_.unit, need_.reason.code])).toEqual([[A, 'no-station-candidate'], [C, 'no-station-candidate']]);
  });
});

describe('marks of the reviewer', () => {
  const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S1-001', 'IT', { quality: 90 }), candidate('S1-002', 'IT', { quality: 10 })], senders: [sender('S1', { maxRelease: 1 })] });
  const withPins = (...pins: Pin[]) => plan({ ...input, pins });

  it('Giữ nguyên comes before everything but eligibility and limits', () => {
    expect(lines(withPins({ kind: 'keep', person: 'S1-002', unit: B, field: 'IT' }))).toEqual([`S1-002 secondment ${B}/IT`]);
    const both = withPins({ kind: 'keep', person: 'S1-002', unit: B, field: 'IT' }, { kind: 'keep', person: 'S1-001', unit: A, field: 'IT' });
    expect([both.lines.length, both.droppedPins.length]).toEqual([1, 1]);
    const ineligible = plan({ ...input, candidates: [candidate('S1-001', 'IT', { eligibility: 'no' })], pins: [{ kind: 'keep', person: 'S1-001', unit: A, field: 'IT' }] });
    expect([ineligible.lines, ineligible.droppedPins]).toEqual([[], [{ kind: 'keep', person: 'S1-001', unit: A, field: 'IT' }]]);
  });

  it('keeps a line whose need is gone, on top of the posts', () => {
    const result = plan({ ...input, needs: [need(B, 'IT', 1)], senders: [], pins: [{ kind: 'keep', person: 'S1-002', unit: A, field: 'IT' }] });
    expect(lines(result)).toEqual([`S1-002 secondment ${A}/IT`, `S1-001 secondment ${B}/IT`]);
    expect(result.lines[0]!.reasons.map((reason) => reason.code)).toContain('kept-by-reviewer');
    expect(result.totals).toMatchObject({ posts: 1, covered: 1 });
  });

  it('Không cử về xã này, Rút and Chưa bố trí are never returned', () => {
    expect(lines(withPins({ kind: 'forbid', person: 'S1-001', unit: A }, { kind: 'forbid', person: 'S1-001', unit: B }))).toEqual([`S1-002 secondment ${A}/IT`]);
    const refused = plan({ ...input, candidates: [candidate('S1-001', 'IT')], pins: [{ kind: 'forbid', person: 'S1-001', unit: A }, { kind: 'forbid', person: 'S1-001', unit: B }] });
    expect(refused.unfilled.map((entry) => entry.reason.code)).toEqual(['forbidden', 'forbidden']);
    const withdrawn = withPins({ kind: 'withdraw', person: 'S1-001' }, { kind: 'withdraw', person: 'S1-002' });
    expect([withdrawn.lines, withdrawn.unfilled.map((entry) => entry.reason.code)]).toEqual([[], ['withdrawn', 'withdrawn']]);
    const empty = withPins({ kind: 'empty', unit: A, field: 'IT' });
    expect(lines(empty)).toEqual([`S1-001 secondment ${B}/IT`]);
    expect(empty.unfilled).toMatchObject([{ unit: A, missing: 1, reason: { code: 'left-empty' } }]);
  });

  it('Lập lại phương án keeps the lines of the version before, right after the posts covered', () => {
    const again = plan({ ...input, previous: [{ person: 'S1-002', unit: B, field: 'IT', measure: 'secondment' }] });
    expect(lines(again)).toEqual([`S1-002 secondment ${B}/IT`]);
    expect(levels(again)).toEqual(['pins', 'communes-served', 'severity', 'stability', 'fairness', 'match', 'sender-and-distance'].map((name) => `main ${name}`));
    expect(again.lines[0]!.reasons.map((reason) => reason.code)).toContain('kept-from-previous');
  });
});

describe('the next person', () => {
  it('is said to be in the plan for another commune, or to be free', () => {
    const result = plan(threeUnits({
      needs: [need(A, 'IT', 1), need(B, 'IT', 1)],
      candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT'), candidate('S1-003', 'IT', { quality: 10 })],
    }));
    const [first] = result.lines;
    const other = result.lines[1]!;
    expect(first!.alternatives.map(({ person, usedAt }) => [person, usedAt])).toEqual([[other.person, B], ['S1-003', null]]);
  });

  it('is never used elsewhere unsaid, nor said to be used where the plan has no line', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { input, shortages } = generateSmall(seed);
      const result = propose(input, shortages);
      for (const { person, usedAt } of result.lines.flatMap((line) => line.alternatives)) {
        const at = result.lines.filter((line) => line.person === person).map((line) => line.toUnit);
        expect(usedAt === null ? at.length === 0 : at[0] === usedAt, `seed ${seed} ${person}`).toBe(true);
      }
    }
  });
});

describe('needs left open', () => {
  it('say why: nobody, a sender at its limit, a donor at its limit, taken elsewhere', () => {
    const code = (result: ReturnType<typeof plan>) => result.unfilled.map((entry) => [entry.unit, entry.reason.code, entry.reason.params['agency'] ?? entry.reason.params['unit'] ?? entry.reason.params['unit2']]);
    expect(code(plan(threeUnits({ needs: [need(A, 'IT', 1)] })))).toEqual([[A, 'nobody-qualified', A]]);
    const two = { needs: [need(A, 'IT', 1), need(B, 'IT', 1)] };
    expect(code(plan(threeUnits({ ...two, candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT')], senders: [sender('S1', { maxRelease: 1 })] })))).toEqual([[B, 'sender-cap', 'S1']]);
    expect(code(plan(threeUnits({ ...two, candidates: [candidate('S1-001', 'IT')] })))).toEqual([[B, 'taken-by-order', A]]);
    const donor = threeUnits({ people: people(C, 4, { mainField: 'IT' }), needs: [...two.needs, need(C, 'IT', 2)], quotas: [quota('Q1', C, 3)] });
    expect(code(plan(donor))).toEqual([[B, 'donor-cap', C]]);
  });

  it('places kept for a unit without data are set aside from the pool and named', () => {
    const input = threeUnits({ needs: [need(A, 'IT', 1), need(B, 'IT', 1)], candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT')] });
    const units = input.units.map((each) => (each.code === C ? { ...each, hasData: false, placesKept: 1 } : each));
    const result = plan({ ...input, units });
    expect(result.lines).toHaveLength(1);
    expect(result.unfilled.map((entry) => [entry.unit, entry.field, entry.missing, entry.reason.code])).toEqual([[B, 'IT', 1, 'place-kept'], [C, 'K', 1, 'place-kept']]);
  });
});

describe('any input', () => {
  /** The long run of the same: npm run -s fire -- shuffles 1000 */
  it('gives the same norms, shortages and plan to the byte in any order of rows', () => {
    const answered = (input: StaffingCase) => {
      const { shortages } = solved(input);
      return JSON.stringify([computeNorms(input), shortages, propose(input, shortages)]);
    };
    const inputs = [...Array.from({ length: 80 }, (_, at) => generateEverything(at + 1).input), generate(3, PROVINCE).input];
    for (const [at, input] of inputs.entries()) expect(answered(shuffled(input, at * 7919)) === answered(input), `case ${at + 1}`).toBe(true);
  });

  it('stays clear on rows that contradict each other: keys twice, unknown units, no fields, no pool', () => {
    const twice = candidate('S1-001', 'IT');
    const result = plan(threeUnits({
      needs: [need(A, 'IT', 2), need('99999', 'IT', 5)], senders: [sender('S1', { staff: 0, maxRelease: 5, fields: [{ field: 'IT', staff: 0, maxRelease: 9 }] })],
      candidates: [twice, { ...twice, measure: 'reinforcement', quality: 90 }, candidate('S1-002', null), candidate('S9-001', null, { otherFields: ['IT'] })],
      duties: [duty('99999-001', 'IT', ['T2', 'T3'])],
      pins: [{ kind: 'keep', person: 'NOBODY-001', unit: '99999', field: 'IT' }, { kind: 'forbid', person: 'S1-001', unit: '99999' }, { kind: 'empty', unit: '99999', field: 'IT' }],
    }));
    expect(result.lines.map((line) => line.person).sort()).toEqual(['S1-001', 'S9-001']);
    expect(result.droppedPins).toHaveLength(1);
    const empty = plan(threeUnits({ units: [] }));
    expect([empty.lines, empty.unfilled, empty.certificate.optimal]).toEqual([[], [], true]);
  });

  it('finds a plan, not an error, where rows about one unit, sender or person contradict each other', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const { input } = generateSmall(seed);
      const [other] = [generateSmall(seed + 1).input];
      const contradicting = {
        ...input,
        units: [...input.units, ...other.units.slice(0, 2)],
        senders: [...input.senders, ...other.senders],
        candidates: [...input.candidates, ...input.candidates.slice(0, 4).map((each) => ({ ...each, eligibility: 'consider' as const, otherFields: [] }))],
        people: [...input.people, ...other.people.slice(0, 5)],
        duties: [...input.duties, ...input.duties.map((each) => ({ ...each, state: 'available' as const, unit: input.units[0]!.code }))],
        pins: [...input.pins, ...input.pins, ...other.pins],
      };
      expect(plan(contradicting).certificate.optimal, `seed ${seed}`).toBe(true);
    }
  });

  it('answers for ten thousand candidates for one post', () => {
    const candidates = Array.from({ length: 10_000 }, (_, at) => candidate(`S${at % 30}A-${String(at).padStart(5, '0')}`, 'IT', { quality: at % 101 }));
    const result = plan(threeUnits({ needs: [need(A, 'IT', 1)], candidates }));
    expect(result.lines).toHaveLength(1);
    expect(result.lines[0]!.reasons).toContainEqual({ code: 'quality', params: { count: 100 } });
    expect(result.lines[0]!.alternatives).toHaveLength(2);
  }, 5000);

  it.each([
    ['a negative limit', { senders: [sender('S1', { maxRelease: -1 })] }],
    ['half a person', { senders: [sender('S1', { staff: 2.5 })] }],
    ['weights that rise', { settings: settings({ weights: { ...DEFAULT_SETTINGS.weights, belowNeed: 999_999 } }) }],
    ['a weight above a million', { settings: settings({ weights: { ...DEFAULT_SETTINGS.weights, nobody: 1_000_001 } }) }],
    ['days that are no number', { settings: settings({ concurrentDays: Number.NaN }) }],
    ['negative places kept', { units: [unit(A, { placesKept: -1 })] }],
  ])('refuses %s', (_, more) => {
    const attempt = () => plan(threeUnits({ needs: [need(A, 'IT', 1)], ...more }));
    expect(attempt).toThrow(ProposalError);
    expect(attempt).toThrow('bad-input');
  });

  it('keeps every posts count whole: covered, left open and missing add up, and every line has a reason', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { input, shortages } = generateSmall(seed + 5000);
      const result = propose(input, shortages);
      expect(result.lines.every((line) => line.reasons.length >= 2), `seed ${seed}`).toBe(true);
      expect(result.unfilled.every((entry) => entry.missing > 0)).toBe(true);
      expect(result.certificate.optimal).toBe(true);
    }
  });
});
