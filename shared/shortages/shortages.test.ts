import { describe, expect, it } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { need, people, person, quota, staffingCase, unit } from '../norms/testing.ts';
import { DEFAULT_SETTINGS } from '../proposals/settings.ts';
import { lineStart, reopenDates } from './reopen.ts';
import type { FieldShortage, UnitShortage } from './result.ts';
import { computeShortages } from './shortages.ts';

const CODE = '03176';

function only(more: Partial<StaffingCase>): UnitShortage {
  const input = staffingCase({ units: [unit(CODE)], ...more });
  const [row] = computeShortages(input, computeNorms(input)).units;
  if (!row) throw new Error('no unit');
  return row;
}

function field(more: Partial<StaffingCase>, code = 'IT'): FieldShortage {
  const row = only(more).fields.find((item) => item.field === code);
  if (!row) throw new Error(`no field ${code}`);
  return row;
}

const duty = (key: string, days: readonly ('T2' | 'T3' | 'T4' | 'T5' | 'T6')[], more = {}) =>
  ({ key, unit: CODE, room: null, field: 'IT' as const, state: 'working' as const, days, eligibility: 'yes' as const, ...more });
const support = (key: string, start: string, end: string) => ({ key, unit: CODE, field: 'IT' as const, start, end });

describe('verdicts', () => {
  const it1 = [need(CODE, 'IT', 1)];
  it.each([
    ['below', 3, 4, []], ['below', 3, 4, it1], ['met', 4, 4, []], ['met-field-short', 4, 4, it1], ['over', 5, 4, []],
    ['over-and-short', 5, 4, it1],
  ] as const)('%s: %d people against %d', (verdict, count, number, needs) => {
    expect(only({ people: people(CODE, count), quotas: [quota('Q1', CODE, number)], needs })).toMatchObject({ verdict, range: null });
  });

  it('no-data: the unit stays in the list, and nothing is claimed about it', () => {
    const row = only({ units: [unit(CODE, { hasData: false })], quotas: [quota('Q1', CODE, 4)], needs: it1 });
    expect(row.verdict).toBe('no-data');
    expect(row.fields).toMatchObject([{ field: 'IT', need: 1, missing: 0, posts: 0, nobody: false }]);
  });

  it('undecided says why: no quota, quotas that contradict each other, or data that could change the verdict', () => {
    expect(only({ people: people(CODE, 5) })).toMatchObject({ verdict: 'undecided', because: 'no-norm' });
    expect(only({ people: people(CODE, 5), quotas: [quota('Q1', CODE, 4), quota('Q2', CODE, 5)] })).toMatchObject({ verdict: 'undecided', because: 'conflict' });
    const unknown = { people: [...people(CODE, 3), person(`${CODE}-100`, { category: null })], quotas: [quota('Q1', CODE, 4)] };
    expect(only(unknown)).toMatchObject({ verdict: 'undecided', because: 'unknown-data' });
    expect(only({ people: people(CODE, 4), quotas: [quota('Q1', CODE, 4)] })).toMatchObject({ verdict: 'met', because: null });
  });

  it('of the province: the differences of its units added up, and every field', () => {
    const other = '03208';
    const province = (mine: Partial<StaffingCase>, own: number, theirs: number): string => {
      const input = staffingCase({
        units: [unit(CODE), unit(other, { order: 2 })], quotas: [quota('Q1', CODE, 4), quota('Q2', other, 4)],
        people: [...people(CODE, own), ...people(other, theirs)], ...mine,
      });
      return computeShortages(input, computeNorms(input)).totals.verdict;
    };
    const needs = [need(CODE, 'IT', 1)];
    expect(province({}, 3, 4)).toBe('below');
    expect(province({}, 2, 6)).toBe('met');
    expect(province({ needs }, 2, 6)).toBe('met-field-short');
    expect(province({}, 2, 7)).toBe('over');
    expect(province({ needs }, 2, 7)).toBe('over-and-short');
    expect(province({ quotas: [] }, 2, 7)).toBe('undecided');
    expect(province({ quotas: [quota('Q1', CODE, 4), quota('Q2', other, 6)], people: [...people(CODE, 4), ...people(other, 5), person(`${other}-100`, { category: null })] }, 0, 0)).toBe('undecided');
    expect(province({ units: [unit(CODE, { hasData: false }), unit(other, { order: 2, hasData: false })], people: [] }, 0, 0)).toBe('no-data');
  });

  it('undecided without a norm, or with two that contradict each other', () => {
    expect(only({ people: people(CODE, 5) }).verdict).toBe('undecided');
    expect(only({ people: people(CODE, 5), quotas: [quota('Q1', CODE, 4), quota('Q2', CODE, 5)] }).verdict).toBe('undecided');
  });

  it('undecided people make a range, and no verdict only where it would change', () => {
    const with1 = [...people(CODE, 3), person(`${CODE}-100`, { category: null })];
    expect(only({ people: with1, quotas: [quota('Q1', CODE, 4)] })).toMatchObject({ verdict: 'undecided', range: [-1, 0] });
    expect(only({ people: with1, quotas: [quota('Q1', CODE, 9)] })).toMatchObject({ verdict: 'below', range: [-6, -5] });
    expect(only({ people: with1, quotas: [quota('Q1', CODE, 2)] })).toMatchObject({ verdict: 'over', range: [1, 2] });
  });

  it('a person without a field may be the one that is missing', () => {
    const staff = [...people(CODE, 4), person(`${CODE}-100`, { mainField: null })];
    expect(only({ people: staff, quotas: [quota('Q1', CODE, 5)], needs: it1 }).verdict).toBe('undecided');
    expect(only({ people: staff, quotas: [quota('Q1', CODE, 5)], needs: [need(CODE, 'IT', 2)] }).verdict).toBe('met-field-short');
  });
});

describe('fields', () => {
  it('the need is the appraised one, else the asked one, else the default of the kind of unit', () => {
    const settings = { ...DEFAULT_SETTINGS, defaultNeeds: [{ kind: 'xa' as const, field: 'IT' as const, need: 3 }] };
    expect(field({ settings, needs: [need(CODE, 'IT', 1, { asked: 2 })] })).toMatchObject({ need: 1, needSource: 'appraised' });
    expect(field({ settings, needs: [need(CODE, 'IT', null, { asked: 2 })] })).toMatchObject({ need: 2, needSource: 'asked' });
    expect(field({ settings })).toMatchObject({ need: 3, needSource: 'default' });
    expect(field({ needs: [need(CODE, 'IT', 0, { asked: 2 })] })).toMatchObject({ need: 0, needSource: 'appraised' });
  });

  it('Vũ Ngọc Thắng on Monday, Wednesday and Friday is three fifths, Trần Văn Hùng on Monday and Tuesday two', () => {
    expect(field({ duties: [duty(`${CODE}-201`, ['T2', 'T4', 'T6'])] }).concurrentFifths).toBe(3);
    expect(field({ duties: [duty(`${CODE}-202`, ['T2', 'T3'])] }).concurrentFifths).toBe(2);
    expect(field({ duties: [duty(`${CODE}-202`, ['T2', 'T3'], { state: 'available' })] }).concurrentFifths).toBe(0);
  });

  it('concurrent days lower the posts by whole people only, and never those that require full time', () => {
    const three = duty(`${CODE}-201`, ['T2', 'T4', 'T6']);
    const two = duty(`${CODE}-202`, ['T3', 'T5']);
    const posts = (duties: ReturnType<typeof duty>[], more = {}): number => field({ duties, needs: [need(CODE, 'IT', 2, more)] }).posts;
    expect(posts([])).toBe(2);
    expect(posts([three])).toBe(2);
    expect(posts([three, two])).toBe(1);
    expect(posts([three, two], { fullTimeRequired: true })).toBe(2);
    expect(field({ duties: [three, two], needs: [need(CODE, 'IT', 2)] }).missing).toBe(2);
  });

  it('people away leave a shortage; part-time people count in have, not in full time', () => {
    const staff = [
      person(`${CODE}-001`, { mainField: 'IT', present: false }), person(`${CODE}-002`, { mainField: 'IT', days: 3 }),
      person(`${CODE}-003`, { mainField: 'IT' }),
    ];
    expect(field({ people: staff, needs: [need(CODE, 'IT', 3)] })).toMatchObject({
      have: 2, fullTime: 1, concurrentFifths: 3, missing: 1, posts: 2,
      keys: { fullTime: [`${CODE}-003`], partTime: [`${CODE}-002`], concurrent: [], support: [] },
    });
  });

  it('support lowers the posts, not the shortage', () => {
    const needs = [need(CODE, 'IT', 2)];
    expect(field({ needs, support: [support('SKHCN-001', '2025-07-01', '2026-12-31')] })).toMatchObject({ missing: 2, support: 1, posts: 1, nobody: false });
    expect(field({ needs, support: [support('SKHCN-001', '2025-01-01', '2025-10-19')] })).toMatchObject({ support: 0, posts: 2, nobody: true });
  });

  it('support that ends inside the plan reopens its post from the day after', () => {
    const more = { needs: [need(CODE, 'IT', 2)], support: [support('SKHCN-001', '2025-07-01', '2025-12-31')] };
    expect(field(more)).toMatchObject({ support: 1, posts: 2 });
    const input = staffingCase(more);
    expect(reopenDates(input, CODE, 'IT', 2)).toEqual(['2026-01-01']);
    expect([1, 2].map((k) => lineStart(input, CODE, 'IT', k, 2))).toEqual(['2025-10-20', '2026-01-01']);
  });

  it('support that arrives in the last days covers nothing before', () => {
    const more = { needs: [need(CODE, 'IT', 1)], support: [support('SKHCN-001', '2026-04-10', '2026-12-31')] };
    expect(field(more)).toMatchObject({ support: 1, posts: 1, nobody: true });
    expect(lineStart(staffingCase(more), CODE, 'IT', 1, 1)).toBe('2025-10-20');
    expect(reopenDates(staffingCase(more), CODE, 'IT', 1)).toEqual([]);
  });

  it('a renewal keeps its post covered, and the vacant one starts with the plan', () => {
    const more = { needs: [need(CODE, 'IT', 2)], support: [support('SKHCN-001', '2025-05-01', '2025-12-31'), support('SKHCN-002', '2026-01-01', '2026-12-31')] };
    expect(field(more)).toMatchObject({ support: 2, posts: 1 });
    expect(lineStart(staffingCase(more), CODE, 'IT', 1, 1)).toBe('2025-10-20');
    expect(reopenDates(staffingCase(more), CODE, 'IT', 1)).toEqual([]);
  });

  it('a gap between two secondments opens the post on its first day; one person is never two', () => {
    const gap = { needs: [need(CODE, 'IT', 1)], support: [support('SKHCN-001', '2025-05-01', '2025-12-31'), support('SKHCN-002', '2026-02-01', '2026-12-31')] };
    expect(field(gap).posts).toBe(1);
    expect(lineStart(staffingCase(gap), CODE, 'IT', 1, 1)).toBe('2026-01-01');
    const twice = { needs: [need(CODE, 'IT', 2)], support: [support('SKHCN-001', '2025-05-01', '2026-12-31'), support('SKHCN-001', '2025-12-01', '2026-12-31')] };
    expect(field(twice)).toMatchObject({ support: 1, posts: 1 });
  });

  it('a post that nobody needs does not reopen', () => {
    const more = { people: people(CODE, 1, { mainField: 'IT' }), needs: [need(CODE, 'IT', 1)], support: [support('SKHCN-001', '2025-05-01', '2025-12-31')] };
    expect(field(more).posts).toBe(0);
    expect(reopenDates(staffingCase(more), CODE, 'IT', 0)).toEqual([]);
  });

  it('a person moved inside the commune counts where they work now', () => {
    const more = {
      people: people(CODE, 2), needs: [need(CODE, 'IT', 1), need(CODE, 'VP', 2)],
      moves: [{ key: `${CODE}-001`, unit: CODE, room: 'VP' as const, field: 'IT' as const, temporary: true }],
    };
    expect(field(more)).toMatchObject({ have: 1, fullTime: 1, missing: 0 });
    expect(field(more, 'VP')).toMatchObject({ have: 1, missing: 1 });
  });

  it('a person of a local public unit counts in the field and not in the quota', () => {
    const more = {
      people: people(CODE, 2), quotas: [quota('Q1', CODE, 2)], needs: [need(CODE, 'IT', 1)],
      moves: [{ key: `${CODE}-300`, unit: CODE, room: 'VP' as const, field: 'IT' as const, temporary: true }],
    };
    expect(field(more)).toMatchObject({ have: 1, fullTime: 1, missing: 0, keys: { fullTime: [`${CODE}-300`] } });
    expect(computeNorms(staffingCase({ units: [unit(CODE)], ...more })).units[0]?.difference).toBe(0);
  });

  it('says what a field will lack when those who retire have left', () => {
    const staff = [
      person(`${CODE}-001`, { mainField: 'IT', retirement: 'within-6' }), person(`${CODE}-002`, { mainField: 'IT', retirement: 'within-12' }),
      person(`${CODE}-003`, { mainField: 'IT' }), person(`${CODE}-004`, { mainField: 'IT', retirement: 'within-6', days: 2 }),
    ];
    expect(field({ people: staff, needs: [need(CODE, 'IT', 3)] })).toMatchObject({ missing: 0, missingIn6: 1, missingIn12: 2 });
    expect(field({ people: staff, needs: [need(CODE, 'IT', 3, { fullTimeRequired: true })] })).toMatchObject({ missing: 0, missingIn6: 1, missingIn12: 2 });
    expect(field({ people: staff, needs: [need(CODE, 'IT', 1)] })).toMatchObject({ missing: 0, missingIn6: 0, missingIn12: 0 });
  });

  it('names the only person of a field, and who retires', () => {
    const one = person(`${CODE}-001`, { mainField: 'IT', retirement: 'within-6' });
    expect(field({ people: [one], needs: [need(CODE, 'IT', 1)] })).toMatchObject({
      singlePointOfFailure: true, retiringWithin6: [one.key], retiringWithin12: [one.key],
    });
    expect(field({ people: [one, person(`${CODE}-002`, { mainField: 'IT', retirement: 'before-end' })], needs: [need(CODE, 'IT', 1)] })).toMatchObject({
      singlePointOfFailure: false, retiringWithin6: [`${CODE}-001`, `${CODE}-002`],
    });
  });

  it('lists every field that anyone in the case has, in catalogue order', () => {
    const input = staffingCase({
      units: [unit(CODE), unit('03208', { order: 2 })], people: [person(`${CODE}-001`, { mainField: 'XD' })], needs: [need('03208', 'TP', 1)],
    });
    const result = computeShortages(input, computeNorms(input));
    expect(result.fields).toEqual(['TP', 'XD']);
    expect(result.units.map((row) => row.fields.map((item) => item.field))).toEqual([['TP', 'XD'], ['TP', 'XD']]);
  });
});

describe('units', () => {
  it('release people only above quota and above need', () => {
    const base = { quotas: [quota('Q1', CODE, 3)], needs: [need(CODE, 'VP', 1)] };
    expect(only({ ...base, people: people(CODE, 5) }).canRelease).toBe(2);
    expect(only({ ...base, people: people(CODE, 3) }).canRelease).toBe(0);
    expect(only({ ...base, people: people(CODE, 5), needs: [need(CODE, 'VP', 4)] }).canRelease).toBe(1);
    expect(only({ ...base, people: people(CODE, 5), needs: [] }).canRelease).toBe(0);
    expect(only({ ...base, people: people(CODE, 5, { heldInPost: true }) }).canRelease).toBe(0);
    expect(only({ ...base, people: [...people(CODE, 4), person(`${CODE}-100`, { category: null })] }).canRelease).toBe(1);
  });

  it('show people whose field does not fit their qualification', () => {
    expect(only({
      people: [
        person(`${CODE}-001`, { qualifiedFields: ['XD', 'GT'] }), person(`${CODE}-002`, { qualifiedFields: ['VP'] }), person(`${CODE}-003`),
      ],
    }).mismatched).toEqual([`${CODE}-001`]);
  });

  it('are counted by field over the province, those without data left out', () => {
    const input = staffingCase({
      units: [unit(CODE), unit('03208', { order: 2 }), unit('03316', { order: 3, hasData: false })],
      needs: [need(CODE, 'IT', 1), need('03208', 'IT', 1)], people: [person('03208-001', { mainField: 'IT' })],
      duties: [duty(`${CODE}-201`, ['T2', 'T3'])],
    });
    expect(computeShortages(input, computeNorms(input)).totals.byField).toEqual([
      { field: 'IT', need: 2, have: 1, fullTime: 1, missing: 1, posts: 1, unitsWithoutFullTime: 1, unitsWithNobody: 0, missingIn6: 1, missingIn12: 1 },
    ]);
  });
});
