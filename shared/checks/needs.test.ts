import { expect, test } from 'vitest';
import { found } from './testing.ts';

const codes = ['need-duplicate', 'need-below-minimum', 'need-empty', 'need-not-appraised'] as const;
const need = { unitCode: '03176', field: 'IT', asked: 2, appraised: 1 };

test('one row per unit and field', () => {
  expect(found({ needs: [need, { ...need, field: 'KT' }, need, { ...need, unitCode: '03208' }] }, codes)).toMatchObject([{ code: 'need-duplicate', row: 4, params: { row1: 2 } }]);
});

test('the number that is used is not below the minimum', () => {
  expect(found({ needs: [{ ...need, minimum: 2 }] }, codes)).toMatchObject([{ code: 'need-below-minimum', column: 'Sở thẩm định', params: { count1: 1, count2: 2 } }]);
  expect(found({ kind: 'commune', needs: [{ ...need, appraised: null, minimum: 2 }] }, codes)).toEqual([]);
});

test('no number at all, and numbers that Home Affairs has not appraised yet', () => {
  const asked = { ...need, appraised: null };
  const needs = [{ ...asked, asked: null }, { ...asked, field: 'KT' }, { ...asked, field: 'TC' }];
  expect(found({ needs }, codes).map(({ code, cell, params }) => [code, cell, params['count']])).toEqual([['need-not-appraised', null, 2], ['need-empty', 'D2', undefined]]);
  expect(found({ kind: 'commune', needs }, codes).map(({ code }) => code)).toEqual(['need-empty']);
});

test('a need that no commune can have, asked or appraised', () => {
  const unusual = ['need-unusual', 'need-above-quota'] as const;
  expect(found({ needs: [{ ...need, asked: 101, appraised: 2 }, { ...need, field: 'KT', asked: 100, appraised: 100 }] }, unusual))
    .toMatchObject([{ code: 'need-unusual', severity: 'warning', column: 'Xã đề nghị', params: { count: 101 } }]);
});

test('needs of a unit more than three times its quota: one warning with both numbers, at its largest need', () => {
  const unusual = ['need-unusual', 'need-above-quota'] as const;
  const quotas = [{ unitCode: '03176', scopeBlock: 'system', number: 30, status: 'in-force' }, { unitCode: '03176', scopeBlock: 'system', number: 999, status: 'replaced' }];
  const needs = (...appraised: number[]) => appraised.map((number, index) => ({ ...need, field: ['IT', 'KT', 'TC'][index], asked: null, appraised: number }));
  expect(found({ quotas, needs: needs(20, 60, 10) }, unusual)).toEqual([]);
  expect(found({ quotas, needs: needs(20, 61, 10) }, unusual)).toMatchObject([{ code: 'need-above-quota', row: 3, column: 'Sở thẩm định', params: { count1: 91, count2: 30 } }]);
  expect(found({ needs: needs(90, 90, 90) }, unusual)).toEqual([]);
  expect(found({ quotas, needs: needs(5, 5_000_000) }, unusual)).toEqual([]);
});
