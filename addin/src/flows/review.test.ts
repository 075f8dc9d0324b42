import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { RawSheet } from '../../../shared/sheets/raw.ts';
import { cellAddress } from '../../../shared/sheets/address.ts';
import { GONE_SHEET, RESULT_SHEETS } from '../../../shared/tables/names.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runPlan } from './run.ts';
import type { RunResult } from './types.ts';

/** What a reviewer writes into the plan survives the next run, by key and not by place. */
let first: Uint8Array;
let firstRun: RunResult;
const compute = await inPlaceCompute();

beforeAll(async () => {
  const workbook = await MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
  firstRun = await runPlan(workbook, compute, { lang: 'vi' });
  first = await workbook.toXlsx();
}, 60_000);

const open = () => MemoryWorkbook.open(first, 'first.xlsx');
const identity = (line: RunResult['plan']['lines'][number]) => `${line.person} ${line.toUnit} ${line.field}`;

function columnOf(sheet: RawSheet, title: string): { header: number; column: number } {
  const header = sheet.rows.findIndex((row) => row.includes(title));
  expect(header).toBeGreaterThanOrEqual(0);
  return { header, column: sheet.rows[header]?.indexOf(title) ?? -1 };
}

async function write(workbook: MemoryWorkbook, person: string, unit: string, title: string, value: string): Promise<void> {
  const sheet = await workbook.readSheet(RESULT_SHEETS.plan);
  const { header, column } = columnOf(sheet, title);
  const key = columnOf(sheet, 'Mã').column;
  const to = columnOf(sheet, 'Mã xã').column;
  const row = sheet.rows.findIndex((cells, index) => index > header && cells[key] === person && cells[to] === unit);
  await workbook.writeCells(RESULT_SHEETS.plan, [{ cell: cellAddress(row + 1, column), value }]);
}

async function clearMark(workbook: MemoryWorkbook, person: string): Promise<void> {
  const sheet = await workbook.readSheet(RESULT_SHEETS.review);
  const { column } = columnOf(sheet, 'Ý kiến thẩm định');
  const row = sheet.rows.findIndex((cells) => cells.includes(person));
  await workbook.writeCells(RESULT_SHEETS.review, [{ cell: cellAddress(row + 1, column), value: null }]);
}

async function textOf(workbook: MemoryWorkbook, name: string): Promise<string> {
  return (await workbook.readSheet(name)).rows.map((row) => row.join('\t')).join('\n');
}

describe('running again over what reviewers wrote', () => {
  it('changes nothing when nothing was written', async () => {
    const again = await runPlan(await open(), compute, { lang: 'vi' });
    expect(again.plan.lines.map(identity)).toEqual(firstRun.plan.lines.map(identity));
  });

  it('keeps opinions and added columns by key, in another language too', async () => {
    const line = firstRun.plan.lines.find((one) => one.measure === 'secondment');
    if (!line) throw new Error('the sample has secondments');
    const workbook = await open();
    await write(workbook, line.person, line.toUnit, 'Ý kiến xã', 'Đồng ý tiếp nhận');
    const sheet = await workbook.readSheet(RESULT_SHEETS.plan);
    const { header } = columnOf(sheet, 'Ý kiến xã');
    const width = sheet.rows[header]?.length ?? 0;
    await workbook.writeCells(RESULT_SHEETS.plan, [{ cell: cellAddress(header + 1, width), value: 'Cột của tôi' }]);
    await write(workbook, line.person, line.toUnit, 'Cột của tôi', 'gọi lại');
    await runPlan(workbook, compute, { lang: 'en' });
    await runPlan(workbook, compute, { lang: 'vi' });
    const row = (await workbook.readSheet(RESULT_SHEETS.plan)).rows.find((cells) => cells.includes(line.person));
    expect(row).toContain('Đồng ý tiếp nhận');
    expect(row).toContain('gọi lại');
  });

  it('withdraws, refuses and keeps as the marks say', async () => {
    const [withdrawn, refused, kept] = firstRun.plan.lines.filter((one) => one.measure === 'secondment');
    if (!withdrawn || !refused || !kept) throw new Error('the sample has secondments');
    const workbook = await open();
    await write(workbook, withdrawn.person, withdrawn.toUnit, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    await write(workbook, refused.person, refused.toUnit, 'Ý kiến thẩm định', 'Không cử về xã này');
    await write(workbook, kept.person, kept.toUnit, 'Ý kiến thẩm định', 'Giữ nguyên');
    const again = await runPlan(workbook, compute, { lang: 'vi' });
    const lines = again.plan.lines.map(identity);
    expect(again.plan.lines.some((line) => line.person === withdrawn.person)).toBe(false);
    expect(again.plan.lines.some((line) => line.person === refused.person && line.toUnit === refused.toUnit)).toBe(false);
    expect(lines).toContain(identity(kept));
    expect(again.plan.certificate.optimal).toBe(true);
    // Stability: the other lines stay, but for the few that the two marks set free.
    const before = new Set(firstRun.plan.lines.map(identity));
    expect(lines.filter((line) => !before.has(line)).length).toBeLessThanOrEqual(6);
  });

  it('never returns what was refused, however often it runs, until the mark is cleared', async () => {
    const [withdrawn, refused, emptied] = firstRun.plan.lines.filter((one) => one.measure === 'secondment');
    if (!withdrawn || !refused || !emptied) throw new Error('the sample has secondments');
    const workbook = await open();
    await write(workbook, withdrawn.person, withdrawn.toUnit, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    await write(workbook, withdrawn.person, withdrawn.toUnit, 'Lý do thẩm định', 'Đang bận đề án khác');
    await write(workbook, refused.person, refused.toUnit, 'Ý kiến thẩm định', 'Không cử về xã này');
    await write(workbook, emptied.person, emptied.toUnit, 'Ý kiến thẩm định', 'Chưa bố trí');
    for (const lang of ['vi', 'en', 'vi'] as const) {
      const { plan } = await runPlan(workbook, compute, { lang });
      expect(plan.lines.some((line) => line.person === withdrawn.person)).toBe(false);
      expect(plan.lines.some((line) => line.person === refused.person && line.toUnit === refused.toUnit)).toBe(false);
      expect(plan.lines.some((line) => line.toUnit === emptied.toUnit && line.field === emptied.field)).toBe(false);
      expect(await textOf(workbook, RESULT_SHEETS.review)).toContain('Đang bận đề án khác');
    }
    await clearMark(workbook, withdrawn.person);
    const { plan } = await runPlan(workbook, compute, { lang: 'vi' });
    expect(plan.lines.some((line) => line.person === withdrawn.person)).toBe(true);
    expect(await textOf(workbook, RESULT_SHEETS.review)).not.toContain(withdrawn.person);
  });

  it('points out a mark that it does not know, and keeps it in its cell', async () => {
    const line = firstRun.plan.lines.find((one) => one.measure === 'secondment');
    if (!line) throw new Error('the sample has secondments');
    const workbook = await open();
    await write(workbook, line.person, line.toUnit, 'Ý kiến thẩm định', 'OK');
    await runPlan(workbook, compute, { lang: 'vi' });
    expect(await textOf(workbook, RESULT_SHEETS.log)).toContain('Ý kiến thẩm định chưa hiểu được');
    expect((await workbook.readSheet(RESULT_SHEETS.plan)).rows.find((cells) => cells.includes(line.person))).toContain('OK');
  });

  it('keeps the words of a line that is gone, with the lines that are gone', async () => {
    const line = firstRun.plan.lines.find((one) => one.measure === 'secondment');
    if (!line) throw new Error('the sample has secondments');
    const workbook = await open();
    await write(workbook, line.person, line.toUnit, 'Ý kiến xã', 'Đồng ý tiếp nhận');
    const pool = await workbook.readSheet('Danh sách dự kiến cử');
    const { column } = columnOf(pool, 'Đủ điều kiện');
    const row = pool.rows.findIndex((cells) => cells.includes(line.person));
    await workbook.writeCells('Danh sách dự kiến cử', [{ cell: cellAddress(row + 1, column), value: 'Không' }]);
    await runPlan(workbook, compute, { lang: 'vi' });
    expect(await textOf(workbook, GONE_SHEET)).toContain('Đồng ý tiếp nhận');
  });
});
