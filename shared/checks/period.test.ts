import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfPeriod } from '../catalog/period.ts';
import { serialToIso } from '../sheets/dates.ts';
import { date, found } from './testing.ts';

const codes = ['end-before-start', 'period-differs', 'period-too-long', 'period-end-missing', 'period-open', 'secondment-ended', 'secondment-overlap'] as const;
const dung = { unitCode: '03356', fullName: 'Nguyễn Quang Dũng', senderName: 'Sở Xây dựng', start: date('2025-10-20') };

describe('months and dates', () => {
  test('6 months from 20/10/2025 end on 19/04/2026', () => {
    expect(found({ secondedIn: [{ ...dung, months: 6, end: date('2026-04-19') }] }, codes)).toEqual([]);
    const [finding] = found({ secondedIn: [{ ...dung, months: 6, end: date('2026-04-20') }] }, codes);
    expect(finding).toMatchObject({ code: 'period-differs', severity: 'error', column: 'Ngày kết thúc', value: '20/04/2026', params: { date2: '2026-04-19' }, fix: { kind: 'confirm' } });
    expect(serialToIso(Number(finding!.fix!.value), false)).toBe('2026-04-19');
  });

  test('a missing end is computed, a missing period asked for', () => {
    expect(found({ secondedIn: [{ ...dung, months: 6 }] }, codes)).toMatchObject([{ code: 'period-end-missing', severity: 'hint', fix: { kind: 'auto' } }]);
    expect(found({ secondedIn: [dung] }, codes)).toMatchObject([{ code: 'period-open', fix: { kind: 'manual' } }]);
    expect(found({ secondedIn: [{ ...dung, end: date('2026-01-10') }] }, codes)).toEqual([]);
  });

  test('whatever the start, the fix is the end of the period', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 36 }), (days, months) => {
      const start = serialToIso(45_000 + days, false)!;
      const [finding] = found({ info: { asOf: '' }, secondedIn: [{ ...dung, start: date(start), months }] }, ['period-end-missing']);
      expect(serialToIso(Number(finding!.fix!.value), false)).toBe(endOfPeriod(start, months));
    }));
  });

  test('more than three years, by months or by dates', () => {
    expect(found({ secondedIn: [{ ...dung, months: 37, end: date('2028-11-19') }] }, codes)).toMatchObject([{ code: 'period-too-long', column: 'Thời hạn (tháng)', params: { months: 37 } }]);
    expect(found({ secondedIn: [{ ...dung, end: date('2028-10-19') }] }, codes)).toEqual([]);
    expect(found({ secondedIn: [{ ...dung, end: date('2028-10-20') }] }, codes)).toMatchObject([{ code: 'period-too-long', column: 'Ngày kết thúc', params: { months: 37 } }]);
  });

  test('an end before the start is one finding, in every sheet that has both', () => {
    const wrong = { from: date('2025-10-02'), to: date('2025-10-01') };
    const findings = found({
      secondedIn: [{ ...dung, months: 6, end: date('2025-10-19') }], concurrent: [wrong], moves: [wrong],
      roster: [{ statusFrom: wrong.from, statusTo: wrong.to }], decisions: [{ start: wrong.from, end: wrong.to }],
    }, codes);
    expect(findings.map(({ code }) => code)).toEqual(Array(5).fill('end-before-start'));
  });
});

describe('one person', () => {
  const first = { ...dung, months: 6, end: date('2026-04-19'), decision: '2345/QĐ-UBND' };

  test('in two communes at once', () => {
    const second = { ...dung, unitCode: '03176', start: date('2026-01-15'), end: date('2026-03-31') };
    expect(found({ secondedIn: [first, second] }, codes)).toMatchObject([{
      code: 'secondment-overlap', row: 3, params: { name: 'Nguyễn Quang Dũng', place1: '03356', date1: '2026-04-19', row1: 2, document: '2345/QĐ-UBND' },
    }]);
  });

  test('one after the other, or a namesake of another agency', () => {
    expect(found({ secondedIn: [first, { ...first, start: date('2026-04-20'), end: date('2026-10-19') }] }, codes)).toEqual([]);
    expect(found({ secondedIn: [first, { ...first, senderName: 'Sở Tài chính' }] }, codes)).toEqual([]);
  });

  test('support that ended before the as-of date', () => {
    const past = { ...dung, start: date('2025-03-31') };
    expect(found({ secondedIn: [{ ...past, months: 6, end: date('2025-09-30') }] }, codes)).toMatchObject([{ code: 'secondment-ended', params: { date1: '2025-09-30', date2: '2025-10-01' } }]);
    expect(found({ secondedIn: [{ ...past, end: date('2025-10-01') }] }, codes)).toEqual([]);
  });
});
