import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { groupFindings } from './group.ts';
import { summarize } from './summary.ts';

const finding = (code: Finding['code'], severity: Finding['severity'], column: string | null, row: number): Finding => ({
  code, severity, sheet: 'Nhân sự', row, cell: `A${row}`, column, value: '', params: {},
});
const findings = [
  finding('name-no-accents', 'hint', 'Họ và tên', 2), finding('not-in-list', 'error', 'Loại', 3), finding('name-no-accents', 'hint', 'Họ và tên', 4),
  finding('not-in-list', 'error', 'Khối', 4), finding('not-in-list', 'error', 'Loại', 9),
];

test('the same fault in one column is one group; errors first', () => {
  expect(groupFindings(findings).map(({ code, column, findings: same }) => [code, column, same.map(({ row }) => row)])).toEqual([
    ['not-in-list', 'Loại', [3, 9]], ['not-in-list', 'Khối', [4]], ['name-no-accents', 'Họ và tên', [2, 4]],
  ]);
});

test('the summary counts by level', () => {
  expect(summarize(findings, 36)).toEqual({ rows: 36, errors: 3, warnings: 0, hints: 2 });
});
