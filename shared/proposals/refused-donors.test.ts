import { expect, test } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import { people, person, quota, staffingCase, unit } from '../norms/testing.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { refusalCounts, refusedDonors } from './refused-donors.ts';

const input = staffingCase({
  units: [unit('03176', { order: 2 }), unit('03352', { order: 1 }), unit('03356', { order: 3 })],
  quotas: [quota('a', '03176', 2), quota('b', '03352', 1), quota('c', '03356', 9)],
  people: [
    ...people('03176', 2), person('03176-009', { heldInPost: true }), person('03352-002', { retirement: 'within-6' }), person('03352-001', { days: 3 }),
    person('03356-001', { heldInPost: true }),
  ],
});

test('of the communes over their quota everybody who may not be transferred, with the rule; nobody of the others', () => {
  expect(refusedDonors(input, computeNorms(input))).toEqual([
    { person: '03352-001', unit: '03352', rule: 'donor-away' }, { person: '03352-002', unit: '03352', rule: 'donor-retiring' },
    { person: '03176-009', unit: '03176', rule: 'donor-in-post' },
  ]);
});

test('the same people counted by commune and rule', () => {
  const more = { ...input, people: [...input.people, person('03352-003', { retirement: 'within-6' })] };
  expect(refusalCounts(refusedDonors(more, computeNorms(more)))).toEqual([
    { unit: '03352', rule: 'donor-away', people: ['03352-001'] }, { unit: '03352', rule: 'donor-retiring', people: ['03352-002', '03352-003'] },
    { unit: '03176', rule: 'donor-in-post', people: ['03176-009'] },
  ]);
});

test('nobody is asked where transfer is switched off', () => {
  const off = { ...input, settings: { ...DEFAULT_SETTINGS, measures: { ...DEFAULT_SETTINGS.measures, transfer: false } } };
  expect(refusedDonors(off, computeNorms(off))).toEqual([]);
});
