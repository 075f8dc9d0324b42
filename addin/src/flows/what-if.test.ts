import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHAT_IF_SHEET } from '../../../shared/tables/names.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { workerInProcess } from '../../cli/worker-in-process.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { inPlaceCompute } from './compute.ts';
import { FlowError } from './flow-error.ts';
import { removeOurs } from './remove-ours.ts';
import { runPlan } from './run.ts';
import { runWhatIf, whatIfSheet, writeWhatIf } from './what-if.ts';
import { whatIfJson } from './what-if-text.ts';

const LANG = { lang: 'vi' } as const;
const open = () => MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien.xlsx')), 'dien-bien.xlsx');
const small = () => MemoryWorkbook.open(new Uint8Array(readFileSync('addin/testing/corpus/base.xlsx')), 'x.xlsx');
const texts = (sheet: OutputSheet) => [...sheet.above, ...sheet.below].map(({ text }) => text)
  .concat(sheet.columns.map(({ title }) => title), sheet.rows.flat().map((cell) => String(typeof cell === 'object' && cell !== null ? cell.value : cell)));

describe('what else the province could do', () => {
  it('is the same from the Worker and in place, ends at the plan, and makes a sheet with its chart in both languages', async () => {
    const [here, there] = [await runWhatIf(await open(), await inPlaceCompute(), LANG), await runWhatIf(await open(), workerInProcess(), LANG)];
    expect(there.whatIf).toEqual(here.whatIf);
    const { plan } = await runPlan(await open(), await inPlaceCompute(), LANG);
    expect(here.whatIf.curve.at(-1)).toMatchObject({ people: plan.totals.seconded, posts: plan.totals.covered });
    for (const lang of ['vi', 'en'] as const) {
      const sheet = whatIfSheet(here, lang);
      expect(sheet.chart).toMatchObject({ kind: 'line', labels: 0, rows: here.whatIf.curve.length, at: { row: 0 } });
      expect(sheet.rows.slice(0, here.whatIf.curve.length).map(([people, posts]) => [people, posts])).toEqual(here.whatIf.curve.map(({ people, posts }) => [people, posts]));
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
      expect(texts(sheet).join('\n')).not.toMatch(/\{[a-zA-Z]+\d*[|}]|undefined|NaN|thừa/);
      expect(sheet.print).toMatchObject({ landscape: true, repeatHeader: true, fitWidth: true });
    }
    expect(JSON.stringify(whatIfJson(here, 'en'))).not.toMatch(/\{[a-z]+[|}]/);
  }, 60_000);

  it('a Worker that lies is refused, and nothing is written', async () => {
    const honest = workerInProcess();
    const lie = { ...honest, whatIf: async (...asked: Parameters<typeof honest.whatIf>) => {
      const answer = await honest.whatIf(...asked);
      return { ...answer, fewest: { ...answer.fewest, units: { ...answer.fewest.units, people: 0 } } };
    } };
    const error: unknown = await runWhatIf(await open(), lie, LANG).then(() => null, (thrown: unknown) => thrown);
    expect(error).toEqual(new FlowError('answer-refused', { at: 'what-if: fewest.units.people' }));
  }, 60_000);
});

describe('the sheet in the workbook', () => {
  it('is said to be old when the data changed, is made again by a run, and goes with everything of ours', async () => {
    const port = await small();
    const compute = await inPlaceCompute();
    const run = await runWhatIf(port, compute, LANG);
    await writeWhatIf(port, run, 'vi');
    expect((await checkWorkbook(port, LANG)).resultIsStale).toBe(false);
    const { sheet, row } = [...run.people.values()].find((person) => person.sheet === 'Nhân sự')!;
    const cells = (await port.readSheet(sheet)).rows[row - 1]!;
    await port.writeCells(sheet, cells.flatMap((cell, column) => (cell === null ? [] : [{ cell: `${String.fromCodePoint(65 + column)}${row}`, value: null }])).filter(({ cell }) => /^[A-Z]\d+$/.test(cell)));
    expect((await checkWorkbook(port, LANG)).resultIsStale).toBe(true);
    const { written } = await runPlan(port, compute, LANG);
    expect(written.map(({ name }) => name)).toContain(WHAT_IF_SHEET);
    expect((await checkWorkbook(port, LANG)).resultIsStale).toBe(false);
    expect((await removeOurs(port)).sheets).toContain(WHAT_IF_SHEET);
    expect((await port.sheets()).map(({ name }) => name)).not.toContain(WHAT_IF_SHEET);
    expect((await runPlan(port, compute, LANG)).written.map(({ name }) => name)).not.toContain(WHAT_IF_SHEET);
  });

  it('never replaces a sheet of the person', async () => {
    const port = await small();
    await port.model.addSheet(WHAT_IF_SHEET);
    await expect(writeWhatIf(port, await runWhatIf(port, await inPlaceCompute(), LANG), 'vi')).rejects.toThrow(new FlowError('sheet-not-ours', { sheet: WHAT_IF_SHEET }));
  });
});
