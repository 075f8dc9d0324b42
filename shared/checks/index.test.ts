import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../catalog/communes/index.ts';
import { CHECK_CODES } from '../findings/codes.ts';
import { messageOf } from '../i18n/finding-message.ts';
import type { ColumnDecl } from '../sheets/declare.ts';
import { lists } from '../sheets/lists.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { checkDataset } from './index.ts';
import { date, datasetOf, found } from './testing.ts';

const units = await communesOf('11');

describe('checkDataset', () => {
  test('findings come by sheet, row and column, one for each cell', () => {
    const roster = [
      { unitCode: '03176', key: 'X', fullName: 'NGUYỄN AN', birthDate: date('2030-01-01') },
      { unitCode: '99999', fullName: 'Nguyen Van An', idNumber: '1' },
    ];
    const findings = found({ units: [{ unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa' }], roster, quotas: [] });
    const roster2 = findings.filter(({ sheet }) => sheet === 'Nhân sự');
    expect(roster2.map(({ cell }) => cell)).toEqual([null, 'A2', 'D2', 'E2', 'F2', 'B3', 'D3', 'G3']);
    expect(findings.findIndex(({ sheet }) => sheet === 'Danh mục đơn vị')).toBeLessThan(findings.findIndex(({ sheet }) => sheet === 'Nhân sự'));
  });

  test('an empty workbook is judged too', () => {
    expect(checkDataset({ kind: 'province', date1904: false, template: null, sheets: {} }, { units: null, planEnd: null }))
      .toMatchObject([{ code: 'as-of-missing', sheet: '', cell: null }]);
  });
});

/** Any value that a reader may leave in a column of this type. */
function valueOf(column: ColumnDecl): fc.Arbitrary<unknown> {
  const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('03176', '03356', '3176', 'Sam Mứn', '=1', 'SXD', '', 'Nguyễn Văn An', '[x]{value}', 'NguyÔn V¨n', 'Trưởng phòng', 'plan.start', '31/02/2026'));
  const codes = column.list ? lists[column.list].map(({ code }) => code) : [];
  const values: Record<ColumnDecl['type'], fc.Arbitrary<unknown>> = {
    text, code: text,
    int: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -3, max: 400 }) }, { weight: 1, arbitrary: fc.constantFrom(1_000_000, 10 ** 12, Number.MAX_SAFE_INTEGER) }),
    decimal: fc.oneof(fc.integer({ min: 0, max: 40_000 }).map((value) => value / 100), fc.constantFrom(10 ** 12)),
    date: fc.record({ iso: fc.integer({ min: 0, max: 75_000 }).map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)) }),
    mark: fc.boolean(),
    list: fc.constantFrom(...codes, 'K'),
    multi: fc.subarray([...codes] as string[]),
  };
  return fc.option(values[column.type], { freq: 4 });
}

const anyWorkbook = fc.record(Object.fromEntries(Object.entries(sheets).filter(([key]) => key !== 'info').map(([key, decl]) => [
  key, fc.array(fc.record(Object.fromEntries(Object.entries(decl.columns).map(([name, column]) => [name, valueOf(column)]))), { maxLength: 4 }),
])));

test('whatever the rows hold, checks return findings that point at cells and can be said', () => {
  const names = new Set(Object.values(sheets).map(({ title }) => title as string));
  fc.assert(fc.property(anyWorkbook, fc.constantFrom('province', 'commune', 'sender'), (rows, kind) => {
    const dataset = datasetOf({ kind, ...rows } as Parameters<typeof datasetOf>[0]);
    const before = JSON.stringify(dataset);
    const findings = checkDataset(dataset, { units, planEnd: '2026-04-19', today: '2025-12-01' });
    expect(JSON.stringify(dataset)).toBe(before);
    const cells = findings.filter(({ cell }) => cell !== null).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(cells).size).toBe(cells.length);
    for (const finding of findings) {
      expect([...CHECK_CODES, 'required-missing']).toContain(finding.code);
      expect(finding.sheet === '' || names.has(finding.sheet)).toBe(true);
      if (finding.cell !== null) expect(finding.cell).toMatch(new RegExp(`^[A-Z]{1,2}${finding.row}$`));
      for (const lang of ['vi', 'en'] as const) expect(messageOf(finding, lang).length).toBeGreaterThan(10);
    }
  }), { numRuns: 150 });
});

test('the order of rows changes no finding but its row', () => {
  const people = [
    { unitCode: '03176', fullName: 'Nguyễn Văn An', birthDate: date('1985-01-01') }, { unitCode: '03208', fullName: 'Lò Thị Lả', birthDate: date('1890-01-01') },
    { unitCode: '99999', fullName: 'NGUYỄN VĂN BA', idNumber: '12' },
  ];
  const judged = (roster: typeof people) => found({ roster }, [], { units }).map(({ code, severity }) => `${severity} ${code}`).sort();
  fc.assert(fc.property(fc.shuffledSubarray(people, { minLength: 3 }), (shuffled) => {
    expect(judged(shuffled)).toEqual(judged(people));
  }));
});

test('every sheet that names units is looked at', () => {
  const withUnits = (Object.keys(sheets) as SheetKey[]).filter((key) => 'unitCode' in sheets[key].columns);
  for (const key of withUnits) {
    const findings = found({ [key]: [{ unitCode: '99999' }] }, ['unit-code-unknown'], { units });
    expect(findings.map(({ sheet }) => sheet)).toEqual([sheets[key].title]);
  }
});
