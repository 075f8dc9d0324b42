import { expect, test } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import { staffingCase, unit as caseUnit } from '../norms/testing.ts';
import type { RuleSet } from '../norms/staffing-case.ts';
import { found } from './testing.ts';

const CODES = ['rule-conflict', 'rule-repeated', 'rule-gap', 'rule-step-unusable', 'rule-step-without-criterion', 'rule-most-below-each', 'rule-scope-differs'] as const;
const line = { set: 'Định mức 2026', scopeBlock: 'government', counted: 'cb-cc', each: 32 };
const steps = { ...line, criterion: 'population', above: 8000, step: 2500, each: 1 };
const units = [{ unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa', type: 'II' }, { unitCode: '03127', unitName: 'Phường Điện Biên Phủ', kind: 'phuong', type: 'I' }];
const codes = (rows: readonly object[], listed: readonly object[] = units) => found({ units: listed, normRules: rows }, CODES).map(({ code, row }) => [code, row]);

test('a sensible set has nothing to say', () => {
  expect(codes([line, { ...line, kind: 'phuong', each: 40 }, { ...line, kind: 'phuong', type: 'I', each: 44 }, steps, { ...steps, above: 20_000 }, { ...steps, criterion: 'area', step: 50 }])).toEqual([]);
});

test('two numbers to start from that say as much: the second names the first, also where they overlap only in part', () => {
  expect(found({ units, normRules: [line, { ...line, each: 35 }] }, CODES)).toMatchObject([{ code: 'rule-conflict', severity: 'error', row: 3, params: { count1: 32, row1: 2, count2: 35 } }]);
  expect(codes([line, { ...line, kind: 'xa', each: 30 }, { ...line, type: 'II', each: 28 }])).toEqual([['rule-conflict', 4]]);
  expect(codes([line, { ...line, kind: 'xa', each: 30 }, { ...line, kind: 'phuong', each: 28 }])).toEqual([]);
  expect(codes([line, { ...line, each: 35, status: 'replaced' }])).toEqual([]);
  expect(codes([line, { ...line, set: 'Bộ khác', each: 35 }])).toEqual([]);
});

test('the same line twice, and steps that begin at the same level', () => {
  expect(codes([line, line])).toEqual([['rule-repeated', 3]]);
  expect(codes([line, steps, { ...steps, each: 2 }])).toEqual([['rule-repeated', 4]]);
  expect(codes([line, steps, { ...steps, kind: 'xa' }])).toEqual([['rule-repeated', 4]]);
});

test('units that no line gives a number to start from are counted and named', () => {
  expect(found({ units, normRules: [{ ...line, kind: 'xa' }] }, CODES)).toMatchObject([{ code: 'rule-gap', row: 2, params: { count: 1, names: 'Phường Điện Biên Phủ' } }]);
  expect(codes([steps])).toEqual([['rule-gap', 2]]);
  expect(codes([{ ...line, type: 'III' }], [{ ...units[0], type: null }])).toEqual([]);
});

test('a step without a size, a level below zero, a number to start from with steps, and a most below one step', () => {
  expect(codes([line, { ...steps, step: null }])).toEqual([['rule-step-unusable', 3]]);
  expect(codes([line, { ...steps, step: 0 }, { ...steps, criterion: 'area', above: -1 }])).toEqual([['rule-step-unusable', 3], ['rule-step-unusable', 4]]);
  expect(codes([{ ...line, step: 2500 }])).toEqual([['rule-step-without-criterion', 2]]);
  expect(codes([line, { ...steps, each: 3, most: 2 }])).toEqual([['rule-most-below-each', 3]]);
});

test('lines of one set in another scope', () => {
  expect(found({ units, normRules: [line, { ...steps, scopeBlock: 'system' }, { ...steps, criterion: 'area', counted: 'vc' }] }, CODES).map(({ code, column }) => [code, column]))
    .toEqual([['rule-scope-differs', 'Phạm vi'], ['rule-scope-differs', 'Đối tượng tính']]);
});

test('what is called a contradiction is what the engine gives no number for', () => {
  const rule: RuleSet['rules'][number] = { kind: null, type: null, place: null, criterion: null, above: 0, step: 0, each: 32, most: null };
  const numberOf = (rules: RuleSet['rules']) => {
    const set: RuleSet = { code: 'R1', scope: { block: 'government', counted: 'cb-cc', armedForces: false }, rules };
    const { units: [norm] } = computeNorms(staffingCase({ units: [caseUnit('03176', { type: 'II' })], ruleSets: [set] }));
    return norm!.references.find(({ source }) => source === 'R1')?.number ?? null;
  };
  expect(numberOf([rule, { ...rule, each: 35 }])).toBeNull();
  expect(numberOf([{ ...rule, kind: 'xa' }, { ...rule, type: 'II', each: 28 }])).toBeNull();
  expect(numberOf([rule, { ...rule, kind: 'xa', each: 30 }])).toBe(30);
});

test('a least above the most of a provincial total', () => {
  const params = [['envelope.total', '1000'], ['envelope.minimum', '40'], ['envelope.maximum', '30']].map(([key, value]) => ({ key, value }));
  expect(found({ params }, ['envelope-bounds'])).toMatchObject([{ code: 'envelope-bounds', row: 3, severity: 'error', params: { count1: 40, count2: 30 } }]);
  expect(found({ params: params.map((row) => (row.key === 'envelope.maximum' ? { ...row, value: '60' } : row)) }, ['envelope-bounds'])).toEqual([]);
});
