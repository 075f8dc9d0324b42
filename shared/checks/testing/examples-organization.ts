import { day } from '../../sheets/testing/raw-workbook.ts';
import type { Book, Row } from './book.ts';
import type { Example } from './example.ts';

/** Somebody else of the same room who holds a leading post. */
function leader(person: Row, number: number): Row {
  const name = ['Ban', 'Cam', 'Don', 'Hon', 'Kham', 'La', 'Muôn', 'Nọi', 'Oan', 'Piêng', 'Sơn'][number - 1]!;
  return { ...person, key: `03176-1${String(number).padStart(2, '0')}`, fullName: `Lò Văn ${name}`, birthDate: day(`19${70 + number}-09-05`), heldInPost: 'x' };
}

/** Takes a unit from every sheet but Nhân sự. */
function onlyInRoster(sheets: Book['sheets'], unit: string): void {
  for (const [key, rows] of Object.entries(sheets)) {
    if (key !== 'roster') rows.splice(0, rows.length, ...rows.filter((row) => row['unitCode'] !== unit));
  }
}

/** A line of a rule set that gives every unit a number to start from. */
const RULE: Row = { set: 'Định mức 2026', scopeBlock: 'Chính quyền', counted: 'Cán bộ, công chức', each: 32, document: '12/QĐ-UBND', documentDate: day('2025-07-15') };

/** Units, quotas, needs, totals, senders and parameters. */
export const organizationExamples = {
  'info-missing': { kind: 'commune', cells: (grids) => { delete grids.info; grids.roster!.rows.unshift(['ỦY BAN NHÂN DÂN XÃ SAM MỨN'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], ['(Tính đến ngày 01/10/2025)']); }, also: ['title-lines-skipped'] },
  'as-of-missing': { rows: ({ sheets }) => { sheets.info![0]!['value'] = null; } },
  'as-of-future': { context: { today: '2025-09-15' } },
  'as-of-differs': { rows: ({ sheets }) => { sheets.units![0]!['reportDate'] = day('2025-09-15'); } },

  'param-unusable': { rows: ({ sheets }) => { sheets.params![1]!['value'] = 'nửa năm'; } },
  'param-unknown': { rows: ({ sheets }) => { sheets.params!.push({ key: 'plan.mounths', value: '6' }); } },

  'number-too-large': { rows: ({ need }) => { need['asked'] = 20_000; } },
  'column-misplaced': {
    rows: ({ sheets, dung }) => {
      for (const number of [2, 3, 4, 5, 6]) sheets.roster!.push({ ...dung, key: `03176-00${number}`, fullName: `Lò Văn ${'Hai Tư Năm Sáu Mười'.split(' ')[number - 2]}` });
      for (const row of sheets.roster!) row['gender'] = 'Đại học';
    },
  },

  'unit-code-unknown': { rows: ({ dung }) => { dung['unitCode'] = '99999'; } },
  'unit-other-province': { rows: ({ lan }) => { lan['unitCode'] = '24769'; } },
  'unit-code-missing': { rows: ({ lan }) => { lan['unitCode'] = null; lan['unitName'] = 'Xã Nà Bủng'; } },
  'unit-old-name': { rows: ({ lan }) => { lan['unitCode'] = null; lan['unitName'] = 'Xã Pom Lót'; } },
  'unit-name-ambiguous': { rows: ({ lan }) => { lan['unitCode'] = null; } },
  'unit-name-unknown': { rows: ({ lan }) => { lan['unitCode'] = null; lan['unitName'] = 'Xã Thanh Anh'; } },
  'unit-district-level': { rows: ({ lan }) => { lan['unitCode'] = null; lan['unitName'] = 'Huyện Điện Biên'; } },
  'unit-code-name-differ': { rows: ({ lan }) => { lan['unitName'] = 'Xã Nà Bủng'; } },
  'unit-name-outdated': { rows: ({ lan }) => { lan['unitName'] = 'Xã Pom Lót'; } },
  'unit-name-variant': { rows: ({ lan }) => { lan['unitName'] = 'xa sam mun'; } },
  'unit-not-listed': { rows: ({ sheets }) => { onlyInRoster(sheets, '03352'); } },
  'unit-not-this-commune': { kind: 'commune', rows: ({ lan }) => { lan['unitCode'] = '03176'; lan['unitName'] = 'Xã Nà Bủng'; } },

  'unit-duplicate': { rows: ({ sheets }) => { sheets.units!.push({ ...sheets.units![0]! }); } },
  'unit-missing-from-list': { rows: ({ sheets }) => { onlyInRoster(sheets, '03352'); sheets.roster!.pop(); } },
  'unit-kind-differs': { rows: ({ sheets }) => { sheets.units![0]!['kind'] = 'Phường'; } },
  'unit-without-data': { rows: ({ sheets }) => { sheets.roster!.splice(2, 1); } },
  'roster-empty': { kind: 'commune', rows: ({ sheets }) => { sheets.roster!.length = 0; sheets.confirmation!.length = 0; } },

  'room-kind-differs': { rows: ({ lan }) => { lan['room'] = 'Phòng Kinh tế, Hạ tầng và Đô thị'; } },
  'room-block-differs': { rows: ({ lan }) => { lan['room'] = 'Cơ quan Đảng ủy'; } },

  'leading-post-unmarked': { rows: ({ lan }) => { lan['position'] = 'Trưởng phòng'; } },
  'leading-post-twice': { rows: ({ lan, hung }) => { for (const row of [lan, hung]) Object.assign(row, { position: 'Chủ tịch UBND xã', heldInPost: 'x' }); } },

  'stated-total-differs': { rows: ({ sheets }) => { sheets.units![1]!['statedTotal'] = 3; } },
  'total-row-differs': { cells: (grids) => { grids.roster!.rows.push(['Tổng cộng', null, null, 36]); } },
  'confirmation-differs': { kind: 'commune', rows: ({ sheets }) => { sheets.confirmation![0]!['stated'] = 3; } },
  'decision-total-differs': { rows: ({ sheets }) => { sheets.decisions![0]!['total'] = 2; } },

  'quota-conflict': { rows: ({ sheets, quota }) => { sheets.quotas!.push({ ...quota, number: 35 }); } },
  'quota-duplicate': { rows: ({ sheets, quota }) => { sheets.quotas!.push({ ...quota }); } },
  'quota-no-document': { rows: ({ quota }) => { quota['document'] = null; } },
  'quota-not-yet-effective': { rows: ({ sheets, quota }) => { sheets.quotas!.push({ ...quota, number: 35, effectiveFrom: day('2026-01-01') }); } },
  'quota-before-merger': { rows: ({ quota }) => { quota['documentDate'] = day('2024-12-20'); } },
  'quota-below-leaders': { rows: ({ sheets, dung }) => { sheets.quotas![0]!['number'] = 10; for (let number = 1; number <= 11; number++) sheets.roster!.push(leader(dung, number)); } },
  'quota-unusual': { rows: ({ quota }) => { quota['number'] = 320; } },
  'quota-missing': { rows: ({ sheets }) => { sheets.quotas!.splice(1, 1); } },
  'scope-mixed': { rows: ({ hung }) => { hung['block'] = 'Đảng'; hung['room'] = 'Cơ quan Đảng ủy'; } },

  'rule-conflict': { rows: ({ sheets }) => { sheets.normRules!.push(RULE, { ...RULE, each: 35 }); } },
  'rule-repeated': { rows: ({ sheets }) => { sheets.normRules!.push(RULE, { ...RULE }); } },
  'rule-gap': { rows: ({ sheets }) => { sheets.normRules!.push({ ...RULE, kind: 'Phường' }); } },
  'rule-step-unusable': { rows: ({ sheets }) => { sheets.normRules!.push(RULE, { ...RULE, criterion: 'Dân số', step: 0, each: 1 }); } },
  'rule-step-without-criterion': { rows: ({ sheets }) => { sheets.normRules!.push({ ...RULE, step: 2500 }); } },
  'rule-most-below-each': { rows: ({ sheets }) => { sheets.normRules!.push(RULE, { ...RULE, criterion: 'Dân số', step: 2500, each: 3, most: 2 }); } },
  'rule-scope-differs': { rows: ({ sheets }) => { sheets.normRules!.push(RULE, { ...RULE, scopeBlock: 'Toàn hệ thống', criterion: 'Dân số', step: 2500, each: 1 }); } },
  'envelope-bounds': { rows: ({ sheets }) => { sheets.params!.push({ key: 'envelope.total', value: '100' }, { key: 'envelope.minimum', value: '40' }, { key: 'envelope.maximum', value: '30' }); } },

  'need-duplicate': { rows: ({ sheets, need }) => { sheets.needs!.push({ ...need }); } },
  'need-below-minimum': { rows: ({ need }) => { need['minimum'] = 3; } },
  'need-empty': { rows: ({ need }) => { need['asked'] = null; need['appraised'] = null; } },
  'need-not-appraised': { rows: ({ need }) => { need['appraised'] = null; } },
  'need-unusual': { rows: ({ sheets, need }) => { need['asked'] = 150; sheets.quotas![1]!['number'] = 84; } },
  'need-above-quota': { rows: ({ need }) => { need['appraised'] = 98; } },

  'agency-malformed': { rows: ({ sheets }) => { sheets.senders!.push({ order: 2, agencyCode: 's.gtvt', agencyName: 'Ban Quản lý bảo trì', staff: 10 }); } },
  'agency-duplicate': { rows: ({ sheets }) => { sheets.senders!.push({ ...sheets.senders![0]! }); } },
  'agency-unknown': { rows: ({ candidate }) => { candidate['agencyCode'] = 'SDX'; } },
  'release-above-staff': { rows: ({ sheets }) => { sheets.senders![0]!['maxRelease'] = 45; } },
  'field-staff-above-total': { rows: ({ sheets }) => { sheets.senderFields![0]!['staff'] = 120; } },
  'sender-field-duplicate': { rows: ({ sheets }) => { sheets.senderFields!.push({ ...sheets.senderFields![0]! }); } },
  'sender-field-emptied': { rows: ({ sheets }) => { sheets.senderFields![0]!['staff'] = 1; } },
} satisfies Record<string, Example>;

