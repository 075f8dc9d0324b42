import { expect, test } from 'vitest';
import { date, found } from './testing.ts';

const codes = ['status-date-missing', 'status-ended', 'joined-after-as-of', 'time-share-out-of-range'] as const;

test('leave without an end', () => {
  const findings = found({ roster: [{ fullName: 'Lò Thị Lả', status: 'maternity' }, { status: 'working' }, { status: 'suspended' }] }, codes);
  expect(findings).toMatchObject([{ code: 'status-date-missing', row: 2, column: 'Trạng thái đến ngày', params: { status: 'Nghỉ thai sản' } }]);
});

test('leave that ended before the as-of date; the last day still counts', () => {
  const leave = (iso: string) => ({ status: 'maternity', statusTo: date(iso) });
  expect(found({ roster: [leave('2025-09-30'), leave('2025-10-01')] }, codes).map(({ code, row }) => [code, row])).toEqual([['status-ended', 2]]);
});

test('joining after the data, and more days than a week has', () => {
  const findings = found({ roster: [{ joinedOn: date('2025-10-02') }, { timeShare: 6 }, { timeShare: 5 }, { timeShare: 0 }] }, codes);
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['joined-after-as-of', 2], ['time-share-out-of-range', 3]]);
});
