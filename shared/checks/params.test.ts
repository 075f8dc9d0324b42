import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { PARAMS } from '../proposals/settings.ts';
import { found } from './testing.ts';

const codes = ['param-unusable', 'param-unknown'] as const;
const judged = (...rows: readonly (readonly [key: string | null, value: string | null])[]) =>
  found({ params: rows.map(([key, value]) => ({ key, value })) }, codes);

test('the template as it is handed out has nothing to mend', () => {
  expect(judged(...PARAMS.map(({ key, default: value }) => [key, key === 'plan.start' ? '20/10/2025' : value] as const))).toEqual([]);
});

test('a value that cannot be used is an error at its cell and says what is allowed', () => {
  const findings = judged(['plan.start', '31/02/2026'], ['plan.months', '600'], ['policy', 'tùy'], ['measure.transfer', 'có lẽ'], ['weight.nobody', 'nhiều']);
  expect(findings.map(({ code, severity, cell, column, params }) => [code, severity, cell, column, params['key'], params['word1']])).toEqual([
    ['param-unusable', 'error', 'C2', 'Giá trị', 'plan.start', 'param-date'],
    ['param-unusable', 'error', 'C3', 'Giá trị', 'plan.months', 'param-int'],
    ['param-unusable', 'error', 'C4', 'Giá trị', 'policy', 'param-policy'],
    ['param-unusable', 'error', 'C5', 'Giá trị', 'measure.transfer', 'param-switch'],
    ['param-unusable', 'error', 'C6', 'Giá trị', 'weight.nobody', 'param-int'],
  ]);
  expect(messageOf(findings[1]!, 'vi')).toContain('số nguyên từ 1 đến 36');
  expect(messageOf(findings[2]!, 'vi')).toContain('Ưu tiên phủ đều các xã');
  expect(messageOf(findings[0]!, 'en')).toContain('a day as dd/mm/yyyy');
});

test('weights that rise are refused for their order, not for their range', () => {
  expect(judged(['weight.nobody', '1'], ['weight.belowNeed', '200']).map(({ cell, params }) => [cell, params['word1'], params['count1']]))
    .toEqual([['C2', 'param-weight', undefined], ['C3', 'param-weight', undefined]]);
});

test('a default need may be given for any field, within its range', () => {
  expect(judged(['need.xa.GD', '1'])).toEqual([]);
  expect(judged(['need.xa.GD', '100'])).toMatchObject([{ code: 'param-unusable', cell: 'C2', params: { count1: 0, count2: 99 } }]);
});

test('keys that nobody reads are hints, with the near one', () => {
  expect(judged(['plan.month', '6'], ['need.xa.ZZ', '1'], ['ghi chú', null], [null, '5'])).toMatchObject([
    { code: 'param-unknown', severity: 'hint', cell: 'A2', params: { suggestion: 'plan.months' } },
    { code: 'param-unknown', cell: 'A3' },
    { code: 'param-unknown', cell: 'A4' },
  ]);
});

test('of a key on two rows the last one counts, as in the computation', () => {
  expect(judged(['plan.months', '600'], ['plan.months', '6'])).toEqual([]);
  expect(judged(['plan.months', '6'], ['plan.months', '600'])).toMatchObject([{ cell: 'C3' }]);
});
