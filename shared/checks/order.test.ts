import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { orderFindings } from './order.ts';
import { datasetOf } from './testing.ts';

const dataset = datasetOf({ units: [], roster: [] });
const at = (code: Finding['code'], sheet: string, cell: string | null, severity: Finding['severity'] = 'error'): Finding => ({
  code, severity, sheet, cell, row: cell === null ? null : Number(cell.replace(/\D/g, '')), column: null, value: '', params: {},
});

test('workbook, sheets as declared, then rows as numbers and columns as in Excel', () => {
  const findings = [
    at('not-in-list', 'Nhân sự', 'AA10'), at('not-in-list', 'Nhân sự', 'Z10'), at('not-in-list', 'Nhân sự', 'B9'),
    at('column-missing', 'Nhân sự', null), at('unit-duplicate', 'Danh mục đơn vị', 'B4'), at('sheet-missing', '', null),
  ];
  expect(orderFindings(dataset, findings).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    ' null', 'Danh mục đơn vị B4', 'Nhân sự null', 'Nhân sự B9', 'Nhân sự Z10', 'Nhân sự AA10',
  ]);
});

test('one finding for a cell: the most severe, then the more telling', () => {
  const codeOf = (...findings: Finding[]) => orderFindings(dataset, findings).map(({ code }) => code);
  expect(codeOf(at('text-trimmed', 'Nhân sự', 'D2', 'hint'), at('person-duplicate', 'Nhân sự', 'D2'))).toEqual(['person-duplicate']);
  expect(codeOf(at('required-missing', 'Nhân sự', 'B2'), at('unit-code-missing', 'Nhân sự', 'B2'))).toEqual(['unit-code-missing']);
  expect(codeOf(at('unit-code-missing', 'Nhân sự', 'B2'), at('required-missing', 'Nhân sự', 'B2'))).toEqual(['unit-code-missing']);
  expect(codeOf(at('total-row', 'Nhân sự', 'B9', 'warning'), at('total-row-differs', 'Nhân sự', 'A9', 'warning'))).toEqual(['total-row-differs']);
  expect(codeOf(at('key-malformed', 'Nhân sự', 'A2'), at('key-duplicate', 'Nhân sự', 'A2'))).toEqual(['key-malformed']);
});

test('findings about whole sheets are all kept', () => {
  expect(orderFindings(dataset, [at('column-missing', 'Nhân sự', null), at('column-missing', 'Nhân sự', null)])).toHaveLength(2);
});

test('of a row that holds no person nothing more is asked', () => {
  const findings = [at('name-not-a-person', 'Nhân sự', 'D3'), at('required-missing', 'Nhân sự', 'E3'), at('required-missing', 'Nhân sự', 'E4')];
  expect(orderFindings(dataset, findings).map(({ code, cell }) => [code, cell])).toEqual([['name-not-a-person', 'D3'], ['required-missing', 'E4']]);
});
