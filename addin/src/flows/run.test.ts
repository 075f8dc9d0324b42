import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../shared/sheets/address.ts';
import { resultSheetNames, runSheetNames } from '../../../shared/tables/names.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { inPlaceCompute } from './compute.ts';
import { FlowError } from './flow-error.ts';
import { lastRun } from './run-state.ts';
import { runPlan } from './run.ts';
import type { Compute, Step } from './types.ts';

const sample = new Uint8Array(readFileSync('samples/dien-bien.xlsx'));
const open = () => MemoryWorkbook.open(sample, 'dien-bien.xlsx');
const compute = await inPlaceCompute();
const names = async (workbook: MemoryWorkbook) => (await workbook.sheets()).map((sheet) => sheet.name);

describe('the one click', () => {
  it('goes through its steps in order and writes every result sheet', async () => {
    const workbook = await open();
    const steps: Step[] = [];
    await runPlan(workbook, compute, { lang: 'vi', onProgress: ({ step }) => (steps.at(-1) === step ? 0 : steps.push(step)) });
    expect(steps).toEqual(['read', 'check', 'norms', 'shortages', 'plan', 'tables', 'write']);
    expect(await names(workbook)).toEqual(expect.arrayContaining([...runSheetNames()]));
    expect((await lastRun(workbook)).unfinished).toBe(false);
  });

  it('cancelled before writing, changes nothing', async () => {
    const workbook = await open();
    const before = await names(workbook);
    const cancel = new AbortController();
    const slow: Compute = { ...compute, proposals: async (input) => {
      cancel.abort();
      return compute.proposals(input);
    } };
    await expect(runPlan(workbook, slow, { lang: 'vi', signal: cancel.signal })).rejects.toThrow(new FlowError('cancelled'));
    expect(await names(workbook)).toEqual(before);
    expect(await workbook.readState()).toEqual([]);
  });

  it('cut off while writing, is found unfinished and made again by the next run', async () => {
    const workbook = await open();
    const putSheet = workbook.putSheet.bind(workbook);
    workbook.putSheet = async (sheet) => {
      if (sheet.key === 'plan') throw new Error('power cut');
      return putSheet(sheet);
    };
    await expect(runPlan(workbook, compute, { lang: 'vi' })).rejects.toThrow('power cut');
    expect((await lastRun(workbook)).unfinished).toBe(true);
    workbook.putSheet = putSheet;
    await runPlan(workbook, compute, { lang: 'vi' });
    expect((await lastRun(workbook)).unfinished).toBe(false);
    expect(await names(workbook)).toEqual(expect.arrayContaining([...runSheetNames()]));
  });

  it('does not write over a person\'s own sheet of the same name, and writes nothing else either', async () => {
    const workbook = await open();
    const [ownName] = resultSheetNames();
    await workbook.model.addSheet(ownName ?? '');
    const before = await names(workbook);
    await expect(runPlan(workbook, compute, { lang: 'vi' })).rejects.toMatchObject({ code: 'sheet-not-ours', params: { sheet: ownName } });
    expect(await names(workbook)).toEqual(before);
    expect((await lastRun(workbook)).unfinished).toBe(false);
  });

  it('says when the numbers have changed since the result was made', async () => {
    const workbook = await open();
    await runPlan(workbook, compute, { lang: 'vi' });
    expect((await checkWorkbook(workbook, { lang: 'vi' })).resultIsStale).toBe(false);
    const needs = (await checkWorkbook(workbook, { lang: 'vi' })).dataset.sheets.needs;
    const row = needs?.rows[0]?.row ?? 0;
    await workbook.writeCells(needs?.name ?? '', [{ cell: cellAddress(row, needs?.columnOf.appraised ?? 0), value: 9 }]);
    expect((await checkWorkbook(workbook, { lang: 'vi' })).resultIsStale).toBe(true);
    for (const name of resultSheetNames()) await workbook.removeSheet(name);
    expect((await checkWorkbook(workbook, { lang: 'vi' })).resultIsStale).toBe(false);
  });

  it('makes no plan for a period that cannot be read; the check still says what is wrong, and that the result is old', async () => {
    const workbook = await open();
    await runPlan(workbook, compute, { lang: 'vi' });
    const params = (await checkWorkbook(workbook, { lang: 'vi' })).dataset.sheets.params!;
    const cell = cellAddress(params.rows.find(({ values }) => values.key === 'plan.start')!.row, params.columnOf.value!);
    await workbook.writeCells(params.name, [{ cell, value: '31/02/2026', format: 'text' }]);
    const checked = await checkWorkbook(workbook, { lang: 'vi' });
    expect(checked.resultIsStale).toBe(true);
    expect(checked.findings.filter(({ code }) => code === 'param-unusable')).toMatchObject([{ code: 'param-unusable', sheet: params.name, cell }]);
    await expect(runPlan(workbook, compute, { lang: 'vi' })).rejects.toMatchObject({ code: 'plan-period-unusable', params: { cells: cell, sheet: params.name } });
  });

  it('sends codes, numbers and dates only: no name, identity number or document of the workbook', async () => {
    const workbook = await open();
    const sent: string[] = [];
    const spying: Compute = { ...compute, proposals: async (input) => {
      sent.push(JSON.stringify(input));
      return compute.proposals(input);
    } };
    const { dataset } = await runPlan(workbook, spying, { lang: 'vi' });
    const message = sent[0] ?? '';
    expect(message.length).toBeGreaterThan(100_000);
    const people = [...(dataset.sheets.roster?.rows ?? []), ...(dataset.sheets.candidates?.rows ?? [])].map(({ values }) => values);
    expect(people.length).toBeGreaterThan(3_000);
    for (const { fullName, idNumber } of people) {
      expect(message.includes(fullName ?? '\u0000')).toBe(false);
      if (idNumber) expect(message.includes(idNumber)).toBe(false);
    }
    expect(message).not.toMatch(/[^\x20-\x7e]/);
    expect(message).not.toMatch(/"\d{9}"|"\d{12}"/);
  });

  it('writes the same sheets from rows in another order', async () => {
    const one = await open();
    const two = await open();
    const roster = await two.readSheet('Nhân sự');
    const header = roster.rows.findIndex((row) => row.includes('Họ và tên'));
    const [first, second] = [roster.rows[header + 1] ?? [], roster.rows[header + 2] ?? []];
    const write = (at: number, row: typeof first) => row.map((value, column) =>
      ({ cell: cellAddress(at + 1, column), value: typeof value === 'string' || typeof value === 'number' ? value : null }));
    await two.writeCells('Nhân sự', [...write(header + 1, second), ...write(header + 2, first)]);
    const a = await runPlan(one, compute, { lang: 'vi' });
    const b = await runPlan(two, compute, { lang: 'vi' });
    expect(b.plan).toEqual(a.plan);
    expect(b.shortages).toEqual(a.shortages);
  });
});
