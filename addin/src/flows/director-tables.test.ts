import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSoffice, recalculatedByLibreOffice } from '../../testing/referees.ts';
import { consentAnswer } from '../../../shared/tables/consents.ts';
import { resultTables } from '../../../shared/tables/index.ts';
import type { OutputCell, OutputSheet, StyledCell } from '../../../shared/tables/output.ts';
import { firstRow, trace, writtenRow } from '../../../shared/tables/trace/trace.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { writeXlsx } from '../workbook/xlsx/write.ts';
import { placeOfRow, traceSelection } from '../screens/trace-selection.ts';
import { inPlaceCompute } from './compute.ts';
import { runPlan } from './run.ts';
import type { RunResult } from './types.ts';

const SAMPLES = ['dien-bien', 'lam-dong'] as const;
const results = new Map<string, RunResult>();
const books = new Map<string, MemoryWorkbook>();
beforeAll(async () => {
  for (const name of SAMPLES) {
    const port = await MemoryWorkbook.open(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), `${name}.xlsx`);
    books.set(name, port);
    results.set(name, await runPlan(port, await inPlaceCompute(), { lang: 'vi' }));
  }
}, 60_000);

const value = (cell: OutputCell | undefined): string | number | null => (typeof cell === 'object' && cell !== null ? cell.value : cell ?? null);
const dienBien = (): RunResult => results.get('dien-bien') as RunResult;
const sheetOf = (tables: readonly OutputSheet[], key: string): OutputSheet => tables.find((each) => each.key === key) as OutputSheet;
const leader = (of: RunResult): OutputSheet => sheetOf(resultTables(of, 'vi'), 'leader');
const textOf = (sheet: OutputSheet): string => [...sheet.above, ...sheet.below].map((line) => line.text).concat(sheet.rows.flat().map((cell) => String(value(cell) ?? ''))).join('\n');
/** The number to the right of a label. */
function numberBeside(sheet: OutputSheet, label: string): string | number | null | undefined {
  const row = sheet.rows.find((cells) => cells.some((cell) => value(cell) === label)) ?? [];
  const at = row.findIndex((cell) => value(cell) === label);
  return row.slice(at + 1).map(value).find((each) => each !== null);
}

describe('Trang lãnh đạo', () => {
  it('says 52 and 45 apart and together, the published 2,952 with the armed forces, and that support lowers no shortage', () => {
    const page = leader(dienBien());
    expect(numberBeside(page, 'Biệt phái, tăng cường')).toBe(52);
    expect(numberBeside(page, 'Trưởng trạm Y tế (0 + 45)')).toBe(45);
    expect(numberBeside(page, 'Cộng hai mục trên: 52 + 45')).toBe(97);
    expect(textOf(page)).toContain('Hiện có 3.337 = 2.952 cán bộ, công chức + 385 lực lượng vũ trang');
    expect(textOf(page)).toMatch(/thuộc biên chế nơi cử.*không giảm/);
    expect(textOf(page)).toContain('Chưa có thông tin xác nhận');
    expect(textOf(page)).toContain('10 XÃ, PHƯỜNG KHÓ KHĂN NHẤT');
  });

  it('keeps armed forces apart where no quota includes them', () => {
    const units = dienBien().norms.units.map((norm) => ({ ...norm, armedForcesCounted: 0 }));
    const text = textOf(leader({ ...dienBien(), norms: { ...dienBien().norms, units } }));
    expect(text).not.toContain('3.337 =');
    expect(text).toMatch(/công an \d+, quân sự \d+\) báo cáo riêng/);
  });

  it('names who has not confirmed, and counts what is written beside the lines', () => {
    const [first, second] = dienBien().plan.lines.filter((line) => line.measure === 'secondment');
    const confirmed = new Set(dienBien().norms.units.slice(2).map((norm) => norm.unit));
    const opinions = new Map([first!, second!].map((line, at) => [`${line.person}|${line.toUnit}|${line.field}`, { sender: at === 0 ? 'Đồng ý' : 'Không đồng ý', person: '', unit: 'chưa họp' }]));
    const page = leader({ ...dienBien(), opinions, places: { ...dienBien().places, confirmed } });
    const names = dienBien().norms.units.slice(0, 2).map((norm) => dienBien().names.unit(norm.unit));
    expect(textOf(page)).toContain(`43/45 xã, phường đã xác nhận số liệu; 45/45 có số liệu. Chưa xác nhận (2): ${names.join(', ')}.`);
    const row = page.rows.find((cells) => cells.some((cell) => value(cell) === 'Nơi cử'));
    expect(row?.slice(-4).map(value).slice(0, 3)).toEqual([1, 1, 0]);
  });

  it('never boasts of a plan for nothing', () => {
    const plan = { ...dienBien().plan, lines: [], unfilled: [], totals: { ...dienBien().plan.totals, posts: 0, seconded: 0, combined: 0, covered: 0 } };
    for (const key of ['leader', 'plan', 'unfilled']) expect(textOf(sheetOf(resultTables({ ...dienBien(), plan }, 'vi'), key)), key).toContain('Không có chỗ nào cần bố trí.');
  });

  it.runIf(findSoffice() !== null)('prints on one page, no letter smaller than 9 points, with 45 and with 124 units, in both languages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dieu-phoi-leader-'));
    try {
      const files: string[] = [];
      for (const name of SAMPLES) {
        for (const lang of ['vi', 'en'] as const) {
          // the fullest page: nobody confirmed, so that names fill their line
          const of = { ...results.get(name) as RunResult, places: { ...(results.get(name) as RunResult).places, confirmed: new Set<string>() } };
          files.push(join(folder, `${name}-${lang}.xlsx`));
          writeFileSync(files.at(-1) ?? '', await writeXlsx([sheetOf(resultTables(of, lang), 'leader')]));
        }
      }
      execFileSync(findSoffice() ?? '', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 120_000 });
      for (const file of files) {
        const boxes = execFileSync('pdftotext', ['-bbox', file.replace('.xlsx', '.pdf'), '-'], { encoding: 'utf8' });
        expect(boxes.match(/<page /g), file).toHaveLength(1);
        // a box is the line of the font, 1.17 to 1.4 times its size; nothing on the sheet is set below 11 points before scaling
        const sizes = [...boxes.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)"/g)].map(([, top, bottom]) => Number(bottom) - Number(top));
        expect(Math.min(...sizes) / 1.17, file).toBeGreaterThanOrEqual(9);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 150_000);
});

it.runIf(findSoffice() !== null)('difference and sums are formulas whose results are what LibreOffice computes', async () => {
  const table = sheetOf(dienBien().written, 'staffing');
  const bytes = await writeXlsx([table]);
  const [ours, theirs] = [await MemoryWorkbook.open(bytes, 'a.xlsx'), await MemoryWorkbook.open(await recalculatedByLibreOffice(bytes), 'b.xlsx')];
  const [one, other] = [ours.model.mustSheet(table.name), theirs.model.mustSheet(table.name)];
  const formulas = [...one.formulas()];
  expect(formulas).toHaveLength(45 + 5);
  for (const { row, column } of formulas) expect(other.value(row, column), `${row} ${column}`).toBe(one.value(row, column));
}, 120_000);

describe('behind a number', () => {
  const behind = (sheet: string, row: number, column: number) => trace(dienBien(), sheet, row, column, 'vi');
  const staffing = (): OutputSheet => sheetOf(dienBien().written, 'staffing');

  it('stand as many people as it says, each with the row of the sheet where they are', () => {
    const table = staffing();
    const [code, actual, outside] = ['code', 'actual', 'outside'].map((key) => table.columns.findIndex((column) => column.key === key)) as [number, number, number];
    for (const [at, cells] of table.rows.entries()) {
      const unit = value(cells[code]);
      const norm = dienBien().norms.units.find((each) => each.unit === unit)!;
      const found = behind('staffing', firstRow(table) + at, actual)!;
      expect(found.rows.length).toBe(norm.actualKeys.length + (norm.armedForcesCounted > 0 ? 1 : 0));
      expect(found.rows.every((row) => row.sheet !== null && row.row !== null)).toBe(true);
      expect(behind('staffing', firstRow(table) + at, outside)?.rows).toHaveLength(Number(value(cells[outside])));
    }
  });

  it('every traced cell of every sheet leads to rows where its number is not zero, and none throws', () => {
    let traced = 0;
    for (const sheet of dienBien().written) {
      for (const [at, cells] of [...sheet.rows, sheet.totals ?? []].entries()) {
        for (const [column, cell] of cells.entries()) {
          if (typeof cell !== 'object' || cell?.from === undefined) continue;
          const found = behind(sheet.key, firstRow(sheet) + at, column);
          traced += 1;
          if (Number((cell as StyledCell).value) > 0) expect(found?.rows.length, `${sheet.name} ${at} ${column} ${JSON.stringify(cell)}`).toBeGreaterThan(0);
          expect(JSON.stringify(found)).not.toMatch(/\{[a-z]+\d*[|}]|undefined/i);
        }
      }
    }
    expect(traced).toBeGreaterThan(1000);
  });

  it('stand rows for every number of the Director\'s page and of the summary, or it is one of the few that were not counted', () => {
    // why nothing stands behind them: numbers of lines, the order of the list of units, and the one frame of CV 09, which its note explains
    const constants = new Set(['no', 'order', 'frame']);
    for (const name of SAMPLES) {
      const of = results.get(name) as RunResult;
      for (const key of ['leader', 'staffing', 'fields', 'home']) {
        const sheet = sheetOf(of.written, key);
        for (const [at, cells] of [...sheet.rows, sheet.totals ?? []].entries()) {
          for (const [column, cell] of cells.entries()) {
            const number = value(cell);
            if (typeof number !== 'number' || constants.has(sheet.columns[column]?.key ?? '')) continue;
            const row = firstRow(sheet) + at;
            const found = trace(of, key, row, column, 'vi');
            const place = `${name}, ${sheet.name}, row ${row}, column ${column}: ${number}`;
            expect(found, place).not.toBeNull();
            if (number !== 0) expect(found?.rows.length, place).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  it('of the page: fields and agencies told together lead to the rows of each of them', () => {
    const page = sheetOf(results.get('lam-dong')!.written, 'leader');
    const together = page.rows.flatMap((cells, at) => cells.flatMap((cell, column) => (typeof cell === 'object' && cell !== null && cell.from && JSON.stringify(cell.from).includes('[') ? [{ at, column, cell }] : [])));
    expect(together.length).toBeGreaterThan(0);
    for (const { at, column, cell } of together) {
      const rows = trace(results.get('lam-dong')!, 'leader', firstRow(page) + at, column, 'vi')?.rows ?? [];
      const agencies = cell.from?.what === 'sender' && Array.isArray(cell.from.agency) ? cell.from.agency as readonly string[] : [];
      for (const agency of agencies) expect(rows.some((row) => row.code === agency), agency).toBe(true);
    }
    expect(together.some(({ cell }) => cell.from?.what === 'sender')).toBe(true);
  });

  it('of a matrix of the 15 fields: every cell leads to the needs and people of the fields inside it', () => {
    const dataset = structuredClone(dienBien().dataset);
    const sheet = dataset.sheets.params!;
    (sheet.rows as unknown[]).push({ ...sheet.rows[0], values: { ...sheet.rows[0]!.values, key: 'fields.level', value: 'ld15' } });
    const rolled = { ...dienBien(), dataset };
    const written = resultTables(rolled, 'vi');
    const table = sheetOf(written, 'fields');
    const several = table.rows.flatMap((cells, at) => cells.flatMap((cell, column) => (typeof cell === 'object' && cell !== null && Array.isArray(cell.from && 'field' in cell.from ? cell.from.field : null) ? [{ at, column, cell }] : [])));
    expect(several.length).toBeGreaterThan(0);
    for (const { at, column, cell } of several) {
      if (Number(cell.value) === 0) continue;
      const found = trace({ ...rolled, written }, 'fields', firstRow(table) + at, column, 'vi');
      expect(found?.rows.length, `${at} ${column}`).toBeGreaterThan(0);
      if (cell.from?.what === 'nobody' || cell.from?.what === 'withoutFullTime') expect(found?.rows).toHaveLength(Number(cell.value));
    }
  });

  it('of the page: 52 people behind 52, the places of a merged cell are one, and a title leads nowhere', () => {
    const page = sheetOf(dienBien().written, 'leader');
    const at = page.rows.findIndex((cells) => cells.some((cell) => value(cell) === 'Biệt phái, tăng cường'));
    expect(behind('leader', firstRow(page) + at, 16)?.rows).toHaveLength(52);
    const tiles = page.rows.findIndex((cells) => typeof cells[3] === 'object' && cells[3]?.from?.what === 'actual');
    expect(behind('leader', firstRow(page) + tiles, 5)).toEqual(behind('leader', firstRow(page) + tiles, 3));
    expect(behind('leader', 1, 0)).toBeNull();
  });

  it('is found again after a person sorted the result, and after they sorted their own sheet', async () => {
    const table = staffing();
    const first = table.rows[0]!.map(value);
    expect(writtenRow(table, firstRow(table) + 7, first)).toBe(firstRow(table));
    const port = books.get('dien-bien')!;
    const card = [...dienBien().people.values()][3]!;
    expect(await placeOfRow(port, card.sheet, card.row + 4, card.key)).toBe(await placeOfRow(port, card.sheet, card.row, card.key));
    const column = table.columns.findIndex((each) => each.key === 'actual');
    const address = `$${String.fromCharCode(65 + column)}$${firstRow(table)}`;
    expect(await traceSelection(dienBien(), port, { sheet: table.name, address }, 'vi')).toMatchObject({ title: `Người tính vào biên chế: ${String(value(table.rows[0]?.[2]))}` });
    expect(await traceSelection(dienBien(), port, { sheet: 'Nhân sự', address: 'A1' }, 'vi')).toBeNull();
  });
});

it('opinions are read as people write them', () => {
  expect(['Đồng ý', 'đồng ý, đề nghị bố trí nhà ở', 'Thống nhất', 'x'].map(consentAnswer)).toEqual(Array.from({ length: 4 }, () => 'agreed'));
  expect(['Không đồng ý', 'không', 'Từ chối'].map(consentAnswer)).toEqual(['refused', 'refused', 'refused']);
  expect(['', 'Chưa', 'chưa có ý kiến'].map(consentAnswer)).toEqual(['none', 'none', 'none']);
  expect(consentAnswer('Đề nghị đổi người')).toBe('other');
});
