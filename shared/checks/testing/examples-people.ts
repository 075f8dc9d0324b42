import { day } from '../../sheets/testing/raw-workbook.ts';
import type { Example } from './example.ts';

/** Keys, names, birth dates, identity numbers, categories, states, duties, periods and payroll. */
export const peopleExamples = {
  'key-missing': { rows: ({ dung }) => { dung['key'] = null; } },
  'key-malformed': { rows: ({ dung }) => { dung['key'] = 'số 1'; } },
  'key-is-identity': { rows: ({ dung }) => { dung['key'] = '011082004567'; } },
  'key-duplicate': { rows: ({ hung }) => { hung['key'] = '03356-001'; } },
  'key-unknown': { rows: ({ sheets }) => { sheets.monitoring![0]!['key'] = '03176-099'; } },

  'person-duplicate': { rows: ({ sheets, dung }) => { sheets.roster!.push({ ...dung, key: '03176-002' }); } },
  'person-two-units': { rows: ({ sheets, dung }) => { sheets.roster!.push({ ...dung, key: '03352-002', unitCode: '03352', unitName: 'Xã Thanh An' }); } },
  'person-roster-and-candidate': { rows: ({ candidate, dung }) => { candidate['fullName'] = dung['fullName']!; candidate['birthDate'] = dung['birthDate']!; candidate['gender'] = 'Nam'; } },
  'person-seconded-in-roster': { rows: ({ seconded, dung }) => { seconded['fullName'] = dung['fullName']!; } },
  'person-roster-and-concurrent': { rows: ({ duty, dung }) => { duty['fullName'] = dung['fullName']!; } },
  'person-near-duplicate': { rows: ({ sheets, dung }) => { sheets.roster!.push({ ...dung, key: '03352-002', unitCode: '03352', unitName: 'Xã Thanh An', fullName: 'Nguyen Quang Dung' }); } },
  'person-same-name': { rows: ({ sheets, dung }) => { sheets.roster!.push({ ...dung, key: '03176-002', birthDate: day('1991-04-02') }); } },

  'name-no-accents': { rows: ({ dung }) => { dung['fullName'] = 'Nguyen Quang Dung'; } },
  'name-not-a-person': { rows: ({ dung }) => { dung['fullName'] = '(Khuyết)'; } },
  'name-with-title': { rows: ({ dung }) => { dung['fullName'] = 'Đ/c Nguyễn Quang Dũng'; } },
  'name-all-caps': { rows: ({ dung }) => { dung['fullName'] = 'NGUYỄN QUANG DŨNG'; } },

  'birth-date-future': { rows: ({ dung }) => { dung['birthDate'] = day('2082-03-12'); } },
  'birth-date-implausible': { rows: ({ dung }) => { dung['birthDate'] = day('2015-03-12'); } },
  'retirement-reached': { rows: ({ dung }) => { dung['birthDate'] = day('1963-03-12'); } },
  'retirement-before-end': { rows: ({ candidate }) => { candidate['birthDate'] = day('1969-03-12'); } },
  'retirement-in-plan': { rows: ({ dung }) => { dung['birthDate'] = day('1964-08-12'); } },

  'gender-missing': { rows: ({ dung }) => { dung['gender'] = null; } },
  'id-number-lost-zero': { rows: ({ dung }) => { dung['idNumber'] = 11082004567; } },
  'id-number-length': { rows: ({ dung }) => { dung['idNumber'] = '0110820045'; } },
  'id-number-nine-digits': { rows: ({ dung }) => { dung['idNumber'] = '040123456'; } },
  'id-number-contradicts': { rows: ({ dung }) => { dung['idNumber'] = '011184004567'; } },
  'id-number-province': { rows: ({ dung }) => { dung['idNumber'] = '111082004567'; } },

  'police-in-other-block': { rows: ({ dung }) => { dung['position'] = 'Trưởng Công an xã'; } },
  'category-employer-differ': { rows: ({ duty }) => { duty['category'] = 'Công chức'; } },
  'contract-seconded': { rows: ({ candidate }) => { candidate['category'] = 'Hợp đồng lao động'; } },
  'non-specialised-ended': { rows: ({ sheets, dung }) => { dung['category'] = 'Không chuyên trách'; sheets.info![0]!['value'] = day('2026-06-30'); }, context: { today: '2026-07-01', planEnd: null }, also: ['secondment-ended'] },
  'armed-forces-in-roster': { rows: ({ dung }) => { dung['block'] = 'Lực lượng vũ trang'; dung['room'] = 'Ban Chỉ huy quân sự'; } },

  'status-date-missing': { rows: ({ mai }) => { mai['status'] = 'Nghỉ thai sản'; } },
  'status-ended': { rows: ({ mai }) => { mai['status'] = 'Nghỉ thai sản'; mai['statusTo'] = day('2025-08-31'); } },
  'status-seconded-in': { rows: ({ mai }) => { mai['status'] = 'Biệt phái đến'; } },
  'joined-too-young': { rows: ({ dung }) => { dung['joinedOn'] = day('1999-11-01'); } },
  'joined-after-as-of': { rows: ({ dung }) => { dung['joinedOn'] = day('2025-11-01'); } },
  'time-share-out-of-range': { rows: ({ dung }) => { dung['timeShare'] = 6; } },

  'weekday-clash': { rows: ({ duty }) => { duty['m2'] = 'x'; } },
  'weekday-two-communes': { rows: ({ sheets, duty }) => { sheets.concurrent!.push({ ...duty, unitCode: '03352', unitName: 'Xã Thanh An', c3: null, m4: null }); } },
  'concurrent-no-days': { rows: ({ duty }) => { duty['c2'] = null; duty['c3'] = null; } },
  'concurrent-full-week': { rows: ({ duty }) => { for (const day of [2, 3, 4, 5, 6]) { duty[`c${day}`] = 'x'; duty[`m${day}`] = null; } } },
  'concurrent-not-full-time': { rows: ({ need }) => { Object.assign(need, { unitCode: '03176', unitName: 'Xã Nà Bủng', fullTimeRequired: 'x' }); } },

  'end-before-start': { rows: ({ seconded }) => { seconded['end'] = day('2025-02-19'); } },
  'period-differs': { rows: ({ seconded }) => { seconded['end'] = day('2026-02-20'); } },
  'period-too-long': { rows: ({ seconded }) => { seconded['months'] = 48; seconded['end'] = day('2029-08-19'); } },
  'period-end-missing': { rows: ({ seconded }) => { seconded['end'] = null; } },
  'period-open': { rows: ({ seconded }) => { seconded['end'] = null; seconded['months'] = null; } },
  'secondment-ended': { rows: ({ seconded }) => { seconded['start'] = day('2025-02-20'); seconded['end'] = day('2025-08-19'); seconded['decision'] = null; } },
  'secondment-overlap': { rows: ({ sheets, seconded }) => { sheets.secondedIn!.push({ ...seconded, key: '03352-060', unitCode: '03352', unitName: 'Xã Thanh An', decision: null }); } },
  'support-ends-before-plan': { rows: ({ seconded }) => { seconded['months'] = null; seconded['end'] = day('2025-10-10'); } },

  'decision-unknown': { rows: ({ seconded }) => { seconded['decision'] = '1181/QĐ-UBND'; } },
  'decision-differs': { rows: ({ seconded }) => { seconded['start'] = day('2025-09-01'); seconded['end'] = day('2026-02-28'); } },
  'decision-after-start': { rows: ({ sheets }) => { sheets.decisions![0]!['date'] = day('2025-08-25'); } },

  'station-head-missing': { rows: ({ sheets }) => { sheets.healthStations!.pop(); } },
  'station-head-duplicate': { rows: ({ sheets }) => { sheets.healthStations!.push({ ...sheets.healthStations![0]!, key: '03176-091', fullName: 'Mào Thị Trạm' }); } },

  'candidate-ineligible': { rows: ({ candidate }) => { candidate['eligible'] = 'Không'; } },
  'candidate-discipline': { rows: ({ candidate }) => { candidate['underDiscipline'] = 'x'; } },
  'candidate-still-seconded': { rows: ({ candidate, seconded }) => { candidate['fullName'] = seconded['fullName']!; } },
  'override-without-reason': { rows: ({ candidate }) => { candidate['birthDate'] = day('1969-03-12'); candidate['reviewer'] = 'Đồng ý'; } },
  'override-not-allowed': { rows: ({ candidate }) => { candidate['underDiscipline'] = 'x'; candidate['reviewer'] = 'Không còn người thay'; }, also: ['candidate-discipline'] },
  'experience-implausible': { rows: ({ candidate }) => { candidate['experienceYears'] = 36; } },

  'payroll-not-in-roster': { rows: ({ sheets }) => { sheets.payroll!.push({ key: '03356-009', fullName: 'Lù Văn Lương', unitCode: '03356', unitName: 'Xã Sam Mứn' }); } },
  'payroll-seconded-in': { rows: ({ sheets, seconded }) => { sheets.payroll!.push({ key: seconded['key']!, fullName: seconded['fullName']! }); }, also: ['roster-not-in-payroll'] },
  'payroll-other-unit': { rows: ({ sheets }) => { sheets.payroll![1]!['unitCode'] = '03352'; sheets.payroll![1]!['unitName'] = 'Xã Thanh An'; }, also: ['roster-not-in-payroll'] },
  'payroll-duplicate': { rows: ({ sheets }) => { sheets.payroll!.push({ ...sheets.payroll![0]! }); } },
  'roster-not-in-payroll': { rows: ({ sheets }) => { sheets.payroll!.pop(); } },

  'formula-text': { rows: ({ dung }) => { dung['position'] = '+84 912 000 000'; } },
} satisfies Record<string, Example>;
