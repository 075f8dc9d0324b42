import { describe, expect, test } from 'vitest';
import { staffingCaseSchema } from '../contract/case.ts';
import { LARGEST_COUNT, LARGEST_NEED } from '../catalog/limits.ts';
import { messageOf } from '../i18n/finding-message.ts';
import { date, found, places } from './testing.ts';

const codes = ['number-too-large'] as const;

describe('numbers above what the computation takes', () => {
  test('each is an error at its cell that says the bound; the bound itself is taken', () => {
    const findings = found({
      needs: [{ unitCode: '03176', field: 'IT', asked: LARGEST_NEED + 1, appraised: LARGEST_NEED }],
      senders: [{ agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 99_999_999 }],
      quotas: [{ unitCode: '03176', number: 10 ** 12 }],
    }, codes);
    expect(places(findings)).toEqual(['Biên chế giao!F2', 'Nhu cầu lĩnh vực!D2', 'Cơ quan, đơn vị cử!E2']);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(messageOf(findings[0]!, 'vi')).toContain(String(LARGEST_COUNT));
  });

  test('a need is bounded lower: every post of it is planned', () => {
    const need = staffingCaseSchema.shape.needs.element.shape.asked;
    expect([need.safeParse(LARGEST_NEED).success, need.safeParse(LARGEST_NEED + 1).success]).toEqual([true, false]);
  });

  test('the bound is that of the message to the Worker', () => {
    const number = staffingCaseSchema.shape.units.element.shape.order;
    expect([number.safeParse(LARGEST_COUNT).success, number.safeParse(LARGEST_COUNT + 1).success]).toEqual([true, false]);
  });

  test('months that no calendar holds do not stop the checks', () => {
    const row = { unitCode: '03176', fullName: 'Lò Văn Thử', senderName: 'Sở Xây dựng', start: date('2025-10-20'), months: 10 ** 12 };
    expect(found({ secondedIn: [row, row] }, ['number-too-large', 'period-too-long']).map(({ cell, code }) => [code, cell?.slice(-1)]))
      .toEqual([['number-too-large', '2'], ['number-too-large', '3']]);
  });
});
