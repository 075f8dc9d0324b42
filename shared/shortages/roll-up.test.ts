import { expect, test } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import { need, person, staffingCase, unit } from '../norms/testing.ts';
import { FIELDS } from '../catalog/codes.ts';
import { rollUpField, rollUpFields } from './roll-up.ts';
import { computeShortages } from './shortages.ts';

const CODE = '03176';

test('the finer fields are counted under the 15 of Lâm Đồng, the others stay themselves', () => {
  expect(Object.fromEntries((['VT', 'MT', 'GT', 'DT', 'KHCN', 'IT', 'DN', 'HCC'] as const).map((field) => [field, rollUpField(field)])))
    .toEqual({ VT: 'VP', MT: 'DD', GT: 'XD', DT: 'TC', KHCN: 'VH', IT: 'IT', DN: 'DN', HCC: 'HCC' });
  expect(new Set(FIELDS.map(rollUpField)).size).toBe(15 + 6);
});

test('a surplus in one part never hides what another part lacks, and keys and sums stay', () => {
  const input = staffingCase({
    units: [unit(CODE)], needs: [need(CODE, 'XD', 1), need(CODE, 'GT', 1), need(CODE, 'DN', 1)],
    people: [person(`${CODE}-001`, { mainField: 'XD' }), person(`${CODE}-002`, { mainField: 'XD' }), person(`${CODE}-003`, { mainField: 'XD' })],
  });
  const [row] = computeShortages(input, computeNorms(input)).units;
  const groups = rollUpFields(row?.fields ?? []);
  expect(groups.map(({ field, parts }) => [field, parts])).toEqual([['XD', ['XD', 'GT']], ['DN', ['DN']]]);
  expect(groups[0]).toMatchObject({ need: 2, have: 3, fullTime: 3, missing: 1, surplus: 2, nobody: false, keys: { fullTime: [`${CODE}-001`, `${CODE}-002`, `${CODE}-003`] } });
  expect(groups.reduce((sum, group) => sum + group.missing, 0)).toBe(row?.fields.reduce((sum, field) => sum + field.missing, 0));
});
