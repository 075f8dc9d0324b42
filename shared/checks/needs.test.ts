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
