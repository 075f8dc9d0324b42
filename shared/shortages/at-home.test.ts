import { describe, expect, it } from 'vitest';
import { computeNorms } from '../norms/norms.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import { need, people, person, quota, staffingCase, unit } from '../norms/testing.ts';
import type { UnitShortage } from './result.ts';
import { computeShortages } from './shortages.ts';

const CODE = '03176';

function only(more: Partial<StaffingCase>): UnitShortage {
  const input = staffingCase({ units: [unit(CODE)], ...more });
  const [row] = computeShortages(input, computeNorms(input)).units;
  if (!row) throw new Error('no unit');
  return row;
}

describe('who at home could cover a missing field', () => {
  it('finds the accountants in the Party block and in another room before anybody outside (Lạc Dương)', () => {
    const row = only({
      needs: [need(CODE, 'KT', 1), need(CODE, 'VP', 1)],
      people: [
        person(`${CODE}-001`, { block: 'party', room: 'DANG', mainField: 'VP', qualifiedFields: ['KT'] }),
        person(`${CODE}-002`, { room: 'VHXH', mainField: 'VP', qualifiedFields: ['KT', 'TC'] }),
        person(`${CODE}-003`, { room: 'KT', mainField: 'NN', otherFields: ['KT'] }),
        person(`${CODE}-004`, { room: 'VP', mainField: 'VP', qualifiedFields: ['LD'], otherFields: ['KT'] }),
        person(`${CODE}-005`, { room: 'VP', mainField: 'VP', qualifiedFields: ['KT'], heldInPost: true }),
        person(`${CODE}-006`, { room: 'VP', mainField: 'VP', qualifiedFields: ['KT'], present: false }),
      ],
    });
    expect(row.atHome).toEqual([{
      field: 'KT', missing: 1, concurrent: [], people: [
        { key: `${CODE}-001`, from: 'VP', room: 'DANG', block: 'party', place: 'other-block', by: 'qualification', free: true },
        { key: `${CODE}-002`, from: 'VP', room: 'VHXH', block: 'government', place: 'other-room', by: 'qualification', free: true },
        { key: `${CODE}-003`, from: 'NN', room: 'KT', block: 'government', place: 'same-room', by: 'other-field', free: false },
      ],
    }]);
  });

  it('names who could take a concurrent duty, unless the post requires full time', () => {
    const duty = (key: string, days: readonly ('T2' | 'T3')[], more = {}) =>
      ({ key, unit: CODE, room: null, field: 'IT' as const, state: 'available' as const, days, eligibility: 'yes' as const, ...more });
    const duties = [duty(`${CODE}-201`, ['T2']), duty(`${CODE}-202`, ['T2', 'T3'], { eligibility: 'consider' }), duty(`${CODE}-203`, ['T2', 'T3'], { eligibility: 'no' })];
    expect(only({ needs: [need(CODE, 'IT', 1)], duties }).atHome[0]?.concurrent).toEqual([
      { key: `${CODE}-202`, days: ['T2', 'T3'], eligibility: 'consider' }, { key: `${CODE}-201`, days: ['T2'], eligibility: 'yes' },
    ]);
    expect(only({ needs: [need(CODE, 'IT', 1, { fullTimeRequired: true })], duties }).atHome[0]?.concurrent).toEqual([]);
  });
});

describe('what a unit over its quota can give', () => {
  it('stays above the need of each field, keeps the last person, and names who may go', () => {
    const row = only({
      quotas: [quota('Q1', CODE, 3)], needs: [need(CODE, 'VP', 2), need(CODE, 'NN', 0), need(CODE, 'TC', 1, { fullTimeRequired: true })],
      people: [
        ...people(CODE, 4), person(`${CODE}-010`, { mainField: 'NN' }),
        person(`${CODE}-020`, { mainField: 'TC' }), person(`${CODE}-021`, { mainField: 'TC', days: 2 }),
      ],
    });
    expect(row.gives).toEqual([{ field: 'VP', count: 2, keys: [1, 2, 3, 4].map((at) => `${CODE}-00${at}`) }]);
    expect(row.canRelease).toBe(2);
  });

  it('gives nothing below or at the quota', () => {
    expect(only({ quotas: [quota('Q1', CODE, 4)], needs: [need(CODE, 'VP', 1)], people: people(CODE, 4) })).toMatchObject({ gives: [], canRelease: 0 });
  });
});
