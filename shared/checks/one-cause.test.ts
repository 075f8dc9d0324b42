import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../findings/codes.ts';
import type { WorkbookKind } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { day } from '../sheets/testing/raw-workbook.ts';
import type { Cell } from '../sheets/testing/raw-workbook.ts';
import { bookOf, gridsOf, judge, rawOf } from './testing/book.ts';
import type { Example } from './testing/example.ts';
import { rawExample } from './testing/examples.ts';

/** One cause, one finding: a slip is told where it is, and the sheets that lean on that row are not blamed for it. */

const codesAfter = (rows: NonNullable<Example['rows']>, kind?: WorkbookKind): FindingCode[] =>
  judge(rawExample({ rows, ...(kind ? { kind } : {}) })).findings.map(({ code }) => code);

describe('a slip in one row', () => {
  test('a wrong code in Danh mục đơn vị is not told again in every row of that unit', () => {
    expect(codesAfter(({ sheets: { units } }) => { units![0]!['unitCode'] = '99999'; })).toEqual(['unit-code-unknown']);
  });

  test('a wrong code or number in Biên chế giao leaves no unit without quota', () => {
    expect(codesAfter(({ sheets: { quotas } }) => { quotas![0]!['unitCode'] = '99999'; })).toEqual(['unit-code-unknown']);
    expect(codesAfter(({ quota }) => { quota['number'] = 'ba hai'; })).toEqual(['not-a-number']);
  });

  test('a wrong code in Nhân sự or Trạm Y tế leaves no unit without data or head', () => {
    expect(codesAfter(({ dung }) => { dung['unitCode'] = 'x'; })).toEqual(['unit-code-unknown']);
    expect(codesAfter(({ sheets: { healthStations } }) => { healthStations![0]!['unitCode'] = 'x'; })).toEqual(['unit-code-unknown']);
  });

  test('the code of a commune in Thông tin is told once, not in every row', () => {
    expect(codesAfter(({ sheets: { info } }) => { info![1]!['value'] = '99999'; }, 'commune')).toEqual(['unit-code-unknown']);
  });

  test('the identity number of somebody else is no second person', () => {
    expect(codesAfter(({ hung, lan }) => { hung['idNumber'] = lan['idNumber']!; })).toEqual(['id-number-contradicts']);
  });

  test('a birth date that cannot be right is not held against the identity number too', () => {
    expect(codesAfter(({ lan }) => { lan['birthDate'] = day('2015-09-05'); })).toEqual(['birth-date-implausible']);
  });

  test('a block that the room belies is not told at the quota too', () => {
    expect(codesAfter(({ lan }) => { lan['block'] = 'Đảng'; })).toEqual(['room-block-differs']);
  });

  test('an unreadable category is not held against the slip that the Chairman signs', () => {
    expect(codesAfter(({ lan }) => { lan['category'] = 'nhân viên'; }, 'commune')).toEqual(['not-in-list']);
  });

  test('the start of a decision that does not fit its months is told at the decision', () => {
    expect(codesAfter(({ sheets: { decisions } }) => { decisions![0]!['start'] = day('2025-09-20'); })).toEqual(['period-differs']);
  });
});

/** What people leave in cells. */
const DIRTY: readonly Cell[] = [
  null, '', 'x', -1, 2.5, 0, 6, 150, 20_000, 1e13, '32 người', '31/02/2026', '5/9/1985', '1985', 1985, day('1950-01-01'), day('2030-01-01'), day('2012-01-01'),
  '03352', '99999', 3356, 'SXD', 'sxd', 'Nguyễn Văn An', 'NGUYỄN VĂN AN', '=1+1', 'Tài chính, kế toán', 'Hợp đồng', 'Lực lượng vũ trang', 'Đảng', 'Biệt phái đến',
  'Nghỉ thai sản', 'Trưởng phòng', 'Xã Thanh An', 'Huyện Điện Biên', '011185001234', '111185001234', '1.1E+10', { error: '#REF!' }, 'NguyÔn V¨n H¶i', ' Kế toán ', '–',
];

const slip = fc.constantFrom<WorkbookKind>('province', 'commune', 'sender').chain((kind) => {
  const places = (Object.entries(bookOf(kind).sheets) as [SheetKey, unknown[]][]).flatMap(([key, rows]) =>
    rows.flatMap((_, row) => Object.keys(sheets[key].columns).map((column) => ({ key, row, column }))));
  return fc.record({ kind: fc.constant(kind), at: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) }), values: fc.array(fc.constantFrom(...DIRTY), { minLength: 6, maxLength: 6 }) });
});

/** They speak of the file or of a whole sheet. */
const WITHOUT_CELL: ReadonlySet<FindingCode> = new Set(['workbook-kind-unknown', 'sheet-missing', 'as-of-missing', 'key-missing', 'need-not-appraised', 'unit-missing-from-list', 'roster-empty', 'column-missing', 'hidden-rows', 'blank-row', 'title-lines-skipped', 'header-two-rows']);

test('whatever cells are spoilt: no crash, a place for every finding, one finding for a cell, and the same again', () => {
  const names = new Set<string>(Object.values(sheets).map(({ title }) => title));
  fc.assert(fc.property(slip, ({ kind, at, values }) => {
    const book = bookOf(kind);
    for (const [index, { key, row, column }] of at.entries()) book.sheets[key]![row]![column] = values[index]!;
    const raw = rawOf(gridsOf(book));
    const { findings } = judge(raw);
    for (const { code, sheet, cell, row } of findings) {
      if (!WITHOUT_CELL.has(code)) expect([code, cell]).toEqual([code, expect.stringMatching(new RegExp(`^[A-Z]{1,2}${row}$`))]);
      expect(sheet === '' ? WITHOUT_CELL.has(code) : names.has(sheet)).toBe(true);
    }
    const cells = findings.flatMap(({ sheet, cell }) => (cell === null ? [] : [`${sheet}!${cell}`]));
    expect(new Set(cells).size).toBe(cells.length);
    expect(judge(raw).findings).toEqual(findings);
  }), { numRuns: 60 });
});

test('a slip in one cell of a person is told by at most two findings of the roster, and a second one names another cell', () => {
  const columns = Object.keys(sheets.roster.columns);
  fc.assert(fc.property(fc.constantFrom(...columns), fc.constantFrom(...DIRTY), (column, value) => {
    const book = bookOf('province');
    book.lan[column] = value;
    const own = judge(rawOf(gridsOf(book))).findings.filter(({ sheet, row }) => sheet === 'Nhân sự' && row === 2);
    expect(own.length).toBeLessThanOrEqual(2);
    expect(new Set(own.map(({ code }) => code)).size).toBe(own.length);
  }), { numRuns: 150 });
});
