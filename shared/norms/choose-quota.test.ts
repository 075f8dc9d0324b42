import { describe, expect, it } from 'vitest';
import { chooseQuota, rankScopes } from './choose-quota.ts';
import type { QuotaChoice } from './choose-quota.ts';
import type { Quota } from './staffing-case.ts';
import { GOVERNMENT, SYSTEM, quota } from './testing.ts';

const ASOF = '2025-10-01';
const UNTIL = '2026-04-19';

function choose(...quotas: Quota[]): QuotaChoice {
  return chooseQuota(quotas, rankScopes(quotas, UNTIL), ASOF, UNTIL);
}

describe('chooseQuota', () => {
  it('takes the newest in force on the day, by effective date before document date', () => {
    expect(choose(
      quota('Q1', '03208', 50, { documentDate: '2025-05-20' }),
      quota('Q2', '03208', 59, { documentDate: '2025-06-30', effectiveFrom: '2025-07-01' }),
      quota('Q3', '03208', 40, { documentDate: '2025-06-30' }),
    ).quota?.id).toBe('Q2');
  });

  it('breaks equal effective dates by the document date', () => {
    expect(choose(
      quota('Q1', '03208', 50, { documentDate: '2025-06-01', effectiveFrom: '2025-07-01' }),
      quota('Q2', '03208', 59, { documentDate: '2025-05-01', effectiveFrom: '2025-07-01' }),
    ).quota?.id).toBe('Q1');
  });

  it('never uses amended, replaced or repealed quotas', () => {
    const statuses = ['amended', 'replaced', 'repealed'] as const;
    expect(choose(...statuses.map((status, at) => quota(`Q${at + 1}`, '03208', 50, { status }))).quota).toBeNull();
  });

  it('names both rows when the dates are equal and the numbers are not', () => {
    const choice = choose(quota('Q2', '03208', 50), quota('Q1', '03208', 59));
    expect(choice.quota).toBeNull();
    expect(choice.conflict).toEqual(['Q1', 'Q2']);
  });

  it('sees no conflict in the same number twice, nor between scopes', () => {
    expect(choose(quota('Q2', '03208', 59), quota('Q1', '03208', 59)).quota?.id).toBe('Q1');
    expect(choose(quota('Q1', '03208', 32, { scope: GOVERNMENT }), quota('Q2', '03208', 59)).conflict).toEqual([]);
  });

  it('announces a change during the plan, and none after it', () => {
    const choice = choose(
      quota('Q1', '03208', 40),
      quota('Q2', '03208', 38, { effectiveFrom: '2026-01-01' }),
      quota('Q3', '03208', 36, { effectiveFrom: '2026-04-20' }),
    );
    expect(choice.quota?.number).toBe(40);
    expect(choice.changes).toEqual([{ quota: 'Q2', from: '2026-01-01', number: 38 }]);
  });

  it('has no quota yet where the only one takes effect later', () => {
    const choice = choose(quota('Q1', '03208', 40, { effectiveFrom: '2025-12-01' }));
    expect(choice.quota).toBeNull();
    expect(choice.changes).toHaveLength(1);
  });

  it('judges a unit with several scopes in the one that most units have', () => {
    const both = [quota('Q1', '03208', 32, { scope: GOVERNMENT }), quota('Q2', '03208', 59, { scope: SYSTEM })];
    const province = [...both, quota('Q3', '03176', 32, { scope: GOVERNMENT })];
    expect(chooseQuota(both, rankScopes(province, UNTIL), ASOF, UNTIL).quota?.id).toBe('Q1');
    expect(chooseQuota(both, rankScopes(both, UNTIL), ASOF, UNTIL).quota?.id).toBe('Q2');
  });

  it('uses an undated quota only when no dated one is in force', () => {
    const undated = quota('Q1', '03208', 30, { documentDate: null });
    expect(choose(undated).quota?.number).toBe(30);
    expect(choose(undated, quota('Q2', '03208', 31)).quota?.number).toBe(31);
  });
});
