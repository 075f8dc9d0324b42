import { expect, test } from 'vitest';
import { found } from './testing.ts';

test.each([
  ['Trường PTDTBT Vàng Đán', 'CC', 1],
  ['Trung tâm Dịch vụ tổng hợp', 'CB', 1],
  ['Ban Quản lý dự án các công trình giao thông', 'CC', 1],
  ['Trường PTDTBT Vàng Đán', 'VC', 0],
  ['Trung tâm Phục vụ hành chính công', 'CC', 0],
  ['Phòng Giáo dục', 'CC', 0],
  ['Sở Nông nghiệp và Môi trường', 'CC', 0],
  ['Chi cục Quản lý thị trường', 'CC', 0],
])('%s with %s', (mainEmployer, category, count) => {
  expect(found({ concurrent: [{ fullName: 'Trần Văn Hùng', mainEmployer, category }] }, ['category-employer-differ'])).toHaveLength(count);
});

test('a civil servant of an agency that is a service unit', () => {
  const senders = [{ agencyCode: 'CDSP', agencyName: 'Học viện tỉnh', kind: 'service-unit' }];
  const findings = found({ senders, candidates: [{ fullName: 'Lò Thị Lả', agencyCode: 'CDSP', category: 'CC' }] }, ['category-employer-differ']);
  expect(findings).toMatchObject([{ severity: 'warning', value: 'Công chức', params: { employer: 'Học viện tỉnh' } }]);
});

test.each([
  [{ room: 'TH' }, 'Trường học'], [{ room: 'DVTH' }, 'Trung tâm Dịch vụ tổng hợp'], [{ room: 'YT' }, 'Trạm Y tế'], [{ room: 'VHXH', position: 'Giáo viên' }, 'Trường học'], [{ position: 'Phó Hiệu trưởng' }, 'Trường học'],
  [{ room: 'KT', position: 'Trưởng phòng' }, null], [{ room: 'HCC' }, null], [{ position: 'Phụ trách môi trường' }, null],
])('a civil servant of the roster in %o', (place, employer) => {
  const roster = [{ fullName: 'Lò Thị Lả', category: 'CC', ...place }];
  expect(found({ roster }, ['category-employer-differ']).map(({ params }) => params['employer'])).toEqual(employer === null ? [] : [employer]);
  expect(found({ roster: [{ ...roster[0], category: 'VC' }] }, ['category-employer-differ'])).toEqual([]);
});

test('police by their post are told where the block says otherwise', () => {
  const told = (position: string, more = {}) => found({ roster: [{ fullName: 'Lò Văn Minh', block: 'government', category: 'CC', position, ...more }] }, ['police-in-other-block']);
  expect(told('Trưởng Công an xã')).toMatchObject([{ severity: 'warning', column: 'Khối', fix: { kind: 'confirm', value: 'Lực lượng vũ trang' } }]);
  expect(told('Phó trưởng Công an')).toHaveLength(1);
  for (const other of ['Chỉ huy trưởng Ban CHQS xã', 'Công an viên', 'Chuyên viên']) expect(told(other), other).toEqual([]);
  expect(told('Công an xã', { block: 'armed' })).toEqual([]);
  expect(told('Công an viên thường trực', { category: 'KCT' })).toEqual([]);
});

test('a contract worker is reinforced, not seconded', () => {
  const worker = { fullName: 'Lò Thị Lả', category: 'HD' };
  expect(found({ candidates: [{ ...worker, form: 'secondment' }] }, ['contract-seconded'])).toMatchObject([{ column: 'Hình thức', fix: { kind: 'confirm', value: 'Tăng cường' } }]);
  expect(found({ candidates: [{ ...worker, form: 'reinforcement' }] }, ['contract-seconded'])).toEqual([]);
  expect(found({ secondedIn: [worker] }, ['contract-seconded'])).toMatchObject([{ column: 'Loại', fix: { kind: 'manual' } }]);
});

test('non-specialised staff after 31/05/2026', () => {
  const roster = [{ fullName: 'Lò Thị Lả', category: 'KCT' }];
  expect(found({ roster, info: { asOf: '31/05/2026' } }, ['non-specialised-ended'])).toEqual([]);
  expect(found({ roster, info: { asOf: '01/06/2026' } }, ['non-specialised-ended'])).toHaveLength(1);
});

test('armed forces have a sheet of their own', () => {
  expect(found({ roster: [{ fullName: 'Lò Văn Minh', block: 'armed' }, { block: 'government' }] }, ['armed-forces-in-roster'])).toMatchObject([{ row: 2, severity: 'error' }]);
});
