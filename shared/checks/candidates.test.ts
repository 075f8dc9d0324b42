import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { date, found } from './testing.ts';

const params = [{ key: 'plan.start', value: '20/10/2025' }];
const seconded = { unitCode: '03176', fullName: 'Vì Văn Thử', senderName: 'Sở Xây dựng', start: date('2025-08-20') };
const candidate = { fullName: 'Vì Văn Thử', agencyName: 'Sở Xây dựng', birthDate: date('1985-03-12'), gender: 'male', category: 'CC', form: 'secondment' };
const retiring = { ...candidate, birthDate: date('1964-08-12') };
const codes = ['candidate-still-seconded', 'override-without-reason', 'override-not-allowed', 'retirement-before-end'] as const;
const plan = { planEnd: '2026-04-19' };
const of = (row: object, support: object[] = []) => found({ params, candidates: [{ ...row }], secondedIn: support.map((each) => ({ ...each })) }, codes, plan);

test('an exception needs words; a tick is said at its cell and does not silence the rule', () => {
  expect(of(retiring).map(({ code }) => code)).toEqual(['retirement-before-end']);
  expect(of({ ...retiring, reviewer: 'Không còn người thay' })).toEqual([]);
  const [finding, ...more] = of({ ...retiring, reviewer: 'x' });
  expect([finding?.code, finding?.column, finding?.value, more.length]).toEqual(['override-without-reason', 'Lý do chấp nhận ngoại lệ', 'x', 0]);
  expect(of({ ...candidate, reviewer: 'x' })).toEqual([]);
});

test('an exception to any other rule is refused by the name of the rule', () => {
  const [finding, ...more] = of({ ...retiring, reviewer: 'Không còn người thay', eligible: 'no' });
  expect([finding?.code, finding?.params['rule'], more.length]).toEqual(['override-not-allowed', 'sender-refuses', 0]);
  expect(messageOf(finding!, 'vi')).toContain('«Cơ quan cử ghi không đủ điều kiện»');
  expect(messageOf(finding!, 'en')).toContain('«The sender says not eligible»');
});

test('a secondment of Biệt phái đến, day by day against the plan', () => {
  const said = (support: object, row: object = candidate) => of(row, [{ ...seconded, ...support }]).map((finding) => messageOf(finding, 'vi'));
  expect(said({ end: date('2025-10-19') })).toEqual([]);
  expect(said({ start: date('2026-04-20'), end: date('2026-10-19') })).toEqual([]);
  expect(said({ end: date('2025-10-20') })).toEqual([expect.stringContaining('đến 20/10/2025')]);
  expect(said({ start: date('2026-04-19'), end: date('2026-10-18') })).toEqual([expect.stringContaining('đến 18/10/2026')]);
  expect(said({ end: null })).toEqual([expect.stringContaining('từ 20/08/2025, chưa ghi ngày hết hạn')]);
  // The start of the secondment whose end the row tells is known from the list.
  expect(said({ start: date('2026-04-20'), end: date('2026-10-19') }, { ...candidate, lastEnd: date('2026-10-19') })).toEqual([]);
});
