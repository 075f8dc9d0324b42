import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { validatorProblems } from '../../testing/referees.ts';
import { inPlaceCompute } from '../flows/compute.ts';
import { runPlan } from '../flows/run.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { ourSheets } from '../workbook/ours.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { OfficeWorkbook } from './office-workbook.ts';

/** All that a person sees of a sheet. */
function sight(sheet: SheetModel): unknown {
  const looks = sheet.rows.map((_cells, row) => Array.from({ length: sheet.columnCount }, (_none, column) => sheet.style(row, column)));
  // the host of the tests computes no formulas: of a cell with one, the formula is compared
  const rows = sheet.rows.map((cells, row) => Array.from({ length: sheet.columnCount }, (_none, column) => sheet.formula(row, column) ?? cells[column] ?? null));
  const { merges, freeze, print, gridLines, tab, visibility, columnWidths, rowHeights } = sheet;
  const validations = sheet.validations.map(({ kind, range, values, prompt, strict }) => ({ kind, range, values, prompt, strict }));
  const rules = sheet.conditionalFormats.map(({ range, rule }) => ({ range, rule }));
  const charts = sheet.charts.map(({ labels, series, at, chart: { kind, title } }) => ({ labels, series, at, kind, title }));
  const links = [...sheet.links()];
  return { rows, looks, merges, freeze, print, gridLines, tab, visibility, columnWidths, rowHeights, validations, rules, charts, links, tables: sheet.tables };
}

it('writes the same result sheets into Excel as into a file, to the last look', async () => {
  const bytes = await readFile(new URL('../../../samples/dien-bien.xlsx', import.meta.url));
  const file = await MemoryWorkbook.open(bytes, 'dien-bien.xlsx');
  const inExcel = await MemoryWorkbook.open(bytes, 'dien-bien.xlsx');
  const host = await openInExcel(inExcel.model);
  const compute = await inPlaceCompute();
  await runPlan(file, compute, { lang: 'vi' });
  await runPlan(new OfficeWorkbook(), compute, { lang: 'vi' });

  const names = [...ourSheets(file.model.names).values()];
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(sight(inExcel.model.mustSheet(name)), name).toEqual(sight(file.model.mustSheet(name)));
  expect(host.traffic.errors).toEqual([]);
  expect(await validatorProblems(await inExcel.toXlsx())).toEqual([]);
}, 60_000);
