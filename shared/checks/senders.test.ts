import { expect, test } from 'vitest';
import { messageOf } from '../i18n/finding-message.ts';
import { found } from './testing.ts';

const sxd = { agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 40, maxRelease: 3 };
const field = { agencyCode: 'SXD', field: 'XD', staff: 5 };
const candidate = { fullName: 'Nguyễn Quang Dũng', agencyCode: 'SXD', field: 'XD', eligible: 'yes' };

test('codes: their pattern, each once', () => {
  const senders = [sxd, { ...sxd, agencyCode: 'Sở GD&ĐT' }, { ...sxd, agencyCode: '1' }, sxd];
  const findings = found({ senders }, ['agency-malformed', 'agency-duplicate']);
  expect(findings.map(({ code, fix }) => [code, fix?.value])).toEqual([
    ['agency-malformed', 'SOGDDT'], ['agency-malformed', undefined], ['agency-duplicate', undefined],
  ]);
});

test('a candidate of an agency that is not listed; near ones are offered', () => {
  const candidates = [{ ...candidate, agencyCode: 'sxd' }, { ...candidate, agencyCode: 'XX', agencyName: 'sở xây dựng' }, { ...candidate, agencyCode: 'STC' }];
  expect(found({ senders: [sxd], candidates }, ['agency-unknown']).map(({ fix }) => fix?.value)).toEqual(['SXD', 'SXD', undefined]);
});

test('nobody releases more people than there are', () => {
  expect(found({ senders: [{ ...sxd, maxRelease: 41 }] }, ['release-above-staff'])).toMatchObject([{ params: { count1: 41, count2: 40 } }]);
  expect(found({ senders: [sxd], senderFields: [{ ...field, maxRelease: 6 }] }, ['release-above-staff'])).toMatchObject([{ sheet: 'Cơ quan theo lĩnh vực' }]);
  expect(found({ senders: [sxd], senderFields: [{ ...field, staff: 41 }] }, ['field-staff-above-total'])).toHaveLength(1);
});

test('one row per agency and field', () => {
  expect(found({ senders: [sxd], senderFields: [field, { ...field, field: 'GT' }, field] }, ['sender-field-duplicate'])).toMatchObject([{ row: 4, params: { row1: 2, name: 'Sở Xây dựng' } }]);
});

test('a field that the pool would empty, said with the name of the field', () => {
  const candidates = [candidate, { ...candidate, fullName: 'Lò Văn Minh' }];
  const [finding] = found({ senders: [sxd], senderFields: [{ ...field, staff: 2 }], candidates }, ['sender-field-emptied']);
  expect(messageOf(finding!, 'vi')).toContain('Sở Xây dựng có 2 người lĩnh vực Xây dựng, quy hoạch, hạ tầng, đô thị');
  expect(found({ senders: [sxd], senderFields: [{ ...field, staff: 3 }], candidates }, ['sender-field-emptied'])).toEqual([]);
  expect(found({ senders: [sxd], senderFields: [{ ...field, staff: 2, maxRelease: 2 }], candidates }, ['sender-field-emptied'])).toEqual([]);
});

test('what the sender says about a person', () => {
  const candidates = [{ ...candidate, eligible: 'no' }, { ...candidate, underDiscipline: true }, candidate];
  expect(found({ senders: [sxd], candidates }, ['candidate-ineligible', 'candidate-discipline']).map(({ code, row }) => [code, row]))
    .toEqual([['candidate-ineligible', 2], ['candidate-discipline', 3]]);
});
