import { describe, expect, it } from 'vitest';
import type { PlanPeriod } from '../norms/staffing-case.ts';
import { person } from '../norms/testing.ts';
import { judgeCandidate } from './candidate.ts';
import type { CandidateFacts } from './candidate.ts';
import { judgeDonor } from './donor.ts';
import { judgeDuty } from './duty.ts';
import { retirementClass } from './retirement-class.ts';
import { RULE_CODES, RULES } from './rules.ts';

const plan: PlanPeriod = { start: '2025-10-20', end: '2026-04-19', months: 6 };
const facts = (more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  category: 'CC', measure: 'secondment', retiresOn: '2040-01-31', override: 'none', secondments: [], underDiscipline: false,
  senderSays: null, ratings: [], ...more,
});
const judge = (more: Partial<CandidateFacts>, province: string | null = null) => judgeCandidate(facts(more), plan, province);

describe('judgeCandidate', () => {
  it('finds a plain candidate eligible until retirement', () => {
    expect(judge({})).toEqual({ eligibility: 'yes', rule: null, until: '2040-01-31' });
  });

  it('refuses retirement before the last day, unless a reviewer gave a reason', () => {
    expect(judge({ retiresOn: '2026-03-31' })).toMatchObject({ eligibility: 'no', rule: 'retires-before-end' });
    expect(judge({ retiresOn: '2026-03-31', override: 'reason' })).toMatchObject({ eligibility: 'consider', rule: 'retires-before-end' });
    expect(judge({ retiresOn: '2026-03-31', override: 'without-reason' })).toMatchObject({ eligibility: 'no', rule: 'retires-before-end' });
    expect(judge({ retiresOn: '2026-04-30' }).eligibility).toBe('yes');
    expect(judge({ retiresOn: null }).eligibility).toBe('yes');
  });

  it('refuses someone seconded on any day of the plan, with the day until when', () => {
    expect(judge({ secondments: [{ start: null, end: '2025-10-20' }] })).toEqual({ eligibility: 'no', rule: 'still-seconded', until: '2025-10-20' });
    expect(judge({ secondments: [{ start: '2026-04-19', end: '2026-12-31' }] })).toEqual({ eligibility: 'no', rule: 'still-seconded', until: '2026-12-31' });
    expect(judge({ secondments: [{ start: '2025-08-20', end: null }] })).toEqual({ eligibility: 'no', rule: 'still-seconded', until: null });
    expect(judge({ secondments: [{ start: null, end: '2025-10-19' }, { start: '2026-04-20', end: null }] }).eligibility).toBe('yes');
  });

  it('no reason overrides any other rule', () => {
    expect(judge({ override: 'reason', underDiscipline: true }).eligibility).toBe('no');
    expect(judge({ override: 'reason', secondments: [{ start: null, end: '2025-12-31' }] }).eligibility).toBe('no');
    expect(judge({ override: 'reason', senderSays: 'no', retiresOn: '2026-03-31' })).toMatchObject({ eligibility: 'no', rule: 'sender-refuses' });
  });

  it('refuses people under discipline and those whom the sender refuses; the sender may ask to consider', () => {
    expect(judge({ underDiscipline: true }).rule).toBe('under-discipline');
    expect(judge({ senderSays: 'no', underDiscipline: true })).toMatchObject({ eligibility: 'no', rule: 'sender-refuses' });
    expect(judge({ senderSays: 'consider' })).toMatchObject({ eligibility: 'consider', rule: 'sender-considers' });
  });

  it('contract workers may be sent as reinforcement, never seconded', () => {
    expect(judge({ category: 'HD' })).toMatchObject({ eligibility: 'no', rule: 'contract-not-seconded' });
    expect(judge({ category: 'HD', measure: 'reinforcement' }).eligibility).toBe('yes');
    expect(judge({ category: null })).toMatchObject({ eligibility: 'no', rule: 'category-unknown' });
  });

  it('applies the ratings of Điện Biên in Điện Biên only', () => {
    expect(judge({ ratings: ['good', 'done'] }, '11')).toMatchObject({ eligibility: 'consider', rule: 'rating-below-good' });
    expect(judge({ ratings: ['excellent', 'not-done'] }, '11')).toMatchObject({ eligibility: 'no', rule: 'rating-not-done' });
    expect(judge({ ratings: ['good', 'excellent', 'good'] }, '11').eligibility).toBe('yes');
    // what stands in the place of a code is no province of ours, whatever it says
    for (const text of ['constructor', '__proto__', 'toString']) expect(judge({ ratings: ['good', 'not-done'] }, text).eligibility).toBe('yes');
    expect(judge({ ratings: ['done', 'not-done'] }, '68').eligibility).toBe('yes');
  });
});

describe('judgeDonor', () => {
  it('lets a full-time civil servant or public employee go', () => {
    expect(judgeDonor(person('03176-001')).eligibility).toBe('yes');
    expect(judgeDonor(person('03176-001', { category: 'VC', retirement: 'within-12' })).eligibility).toBe('yes');
  });

  it.each([
    [{ category: null }, 'donor-without-category'], [{ category: 'CB' }, 'donor-in-post'], [{ heldInPost: true }, 'donor-in-post'],
    [{ category: 'HD' }, 'donor-not-on-quota'], [{ present: false }, 'donor-away'], [{ presentInPlan: false }, 'donor-away'],
    [{ days: 3 }, 'donor-away'], [{ retirement: 'before-end' }, 'donor-retiring'], [{ retirement: 'within-6' }, 'donor-retiring'],
  ] as const)('%o may not: %s', (more, rule) => {
    expect(judgeDonor(person('03176-001', more))).toEqual({ eligibility: 'no', rule });
  });
});

describe('retirementClass', () => {
  it.each([
    ['2026-04-19', 'before-end'], ['2025-09-30', 'before-end'], ['2026-04-20', 'within-6'], ['2026-04-30', 'within-12'],
    ['2026-10-20', 'within-12'], ['2026-10-31', 'later'], [null, 'unknown'],
  ] as const)('%s is %s', (date, expected) => {
    expect(retirementClass(date, plan)).toBe(expected);
  });

  it('counts months to the last day of shorter months', () => {
    const short: PlanPeriod = { start: '2025-08-31', end: '2025-09-29', months: 1 };
    expect(retirementClass('2026-02-28', short)).toBe('within-6');
    expect(retirementClass('2026-03-01', short)).toBe('within-12');
  });
});

describe('judgeDuty', () => {
  const free = (from: string | null, to: string | null) => judgeDuty({ from, to }, plan);

  it('is yes only where every day of the plan is free', () => {
    expect(free(null, null)).toEqual({ eligibility: 'yes', rule: null, until: null });
    expect(free('2025-10-20', '2026-04-19')).toEqual({ eligibility: 'yes', rule: null, until: '2026-04-19' });
    expect(free(null, '2026-04-18').eligibility).toBe('consider');
    expect(free('2025-10-21', null).eligibility).toBe('consider');
  });

  it('asks to consider at least half of the plan, refuses less, and says until when', () => {
    expect(free(null, '2026-01-18')).toEqual({ eligibility: 'consider', rule: 'duty-part-of-plan', until: '2026-01-18' });
    expect(free(null, '2026-01-17')).toEqual({ eligibility: 'no', rule: 'duty-part-of-plan', until: '2026-01-17' });
    expect(free(null, '2025-11-30')).toEqual({ eligibility: 'no', rule: 'duty-part-of-plan', until: '2025-11-30' });
    expect(free('2026-01-01', null)).toEqual({ eligibility: 'consider', rule: 'duty-part-of-plan', from: '2026-01-01', until: null });
    expect(free('2026-04-19', null)).toEqual({ eligibility: 'no', rule: 'duty-part-of-plan', from: '2026-04-19', until: null });
  });

  it('refuses who is not free on any day', () => {
    expect(free(null, '2025-10-19')).toEqual({ eligibility: 'no', rule: 'duty-ended', until: '2025-10-19' });
    expect(free('2026-04-20', null)).toEqual({ eligibility: 'no', rule: 'duty-ended', from: '2026-04-20', until: null });
  });
});

describe('rules', () => {
  it('never call a choice of the product a confirmed rule', () => {
    for (const code of RULE_CODES) {
      const rule = RULES[code];
      expect(rule.code).toBe(code);
      if (rule.status === 'confirmed') expect(rule.document && rule.article).toBeTruthy();
      if (rule.document === null) expect(['design', 'to-check']).toContain(rule.status);
    }
  });
});
