import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import { workerInProcess } from '../../cli/worker-in-process.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { explain } from './explain-error.ts';
import { FlowError } from './flow-error.ts';
import { runNorms } from './norms.ts';
import { runPlan } from './run.ts';
import type { Compute } from './types.ts';

const sample = new Uint8Array(readFileSync('samples/dien-bien.xlsx'));
const honest = workerInProcess();
const LANG = { lang: 'vi' } as const;

/** The Worker's own app, its answers changed on the way; what the run threw, and the workbook after it. */
async function runWith(lies: Partial<Compute>): Promise<{ readonly error: unknown; readonly workbook: MemoryWorkbook }> {
  const workbook = await MemoryWorkbook.open(sample, 'dien-bien.xlsx');
  const error = await runPlan(workbook, { ...honest, ...lies }, LANG).then(() => null, (thrown: unknown) => thrown);
  return { error, workbook };
}

const tampering = (tamper: (plan: PlanResult) => unknown): Partial<Compute> => (
  { proposals: async (input, signal) => tamper(await honest.proposals(input, signal)) as PlanResult });

describe('a run with a Worker that lies', () => {
  it('writes what an honest one answers', async () => {
    const { error, workbook } = await runWith({});
    expect(error).toBeNull();
    expect((await workbook.sheets()).some((sheet) => sheet.ours)).toBe(true);
  });

  const lies: readonly (readonly [string, Partial<Compute>])[] = [
    ['a person of its own choice on a line', tampering((plan) => ({ ...plan, lines: plan.lines.with(0, { ...plan.lines[0]!, person: plan.lines.at(-1)!.person }) }))],
    ['a line left out, with totals that fit', tampering((plan) => ({ ...plan, lines: plan.lines.slice(1), totals: { ...plan.totals, covered: plan.totals.covered - 1 } }))],
    ['a better value than there is', tampering((plan) => ({ ...plan, certificate: { ...plan.certificate, levels: plan.certificate.levels.map((level) => ({ ...level, value: level.value + 1, bound: level.bound + 1 })) } }))],
    ['a plan without a proof', tampering((plan) => ({ ...plan, proof: [] }))],
    ['no plan at all', tampering(() => ({}))],
    ['another quota', { norms: async (input, signal) => {
      const norms = await honest.norms(input, signal);
      return { ...norms, units: norms.units.with(0, { ...norms.units[0]!, number: 99 }) };
    } }],
    ['fewer shortages', { shortages: async (input, signal) => {
      const shortages = await honest.shortages(input, signal);
      return { ...shortages, totals: { ...shortages.totals, missing: 0 } };
    } }],
  ];

  it.each(lies)('refuses %s, says so in a sentence, and writes nothing', async (_what, lie) => {
    const { error, workbook } = await runWith(lie);
    expect(error).toBeInstanceOf(FlowError);
    expect((error as FlowError).code).toBe('answer-refused');
    expect(explain(error, 'vi').title).toMatch(/không qua được bước kiểm tra lại tại máy này \((?:plan|norms|shortages): /);
    expect((await workbook.sheets()).filter((sheet) => sheet.ours)).toEqual([]);
    expect(await workbook.readState()).toEqual([]);
  });

  it('refuses the same lies where norms are shown alone', async () => {
    const workbook = await MemoryWorkbook.open(sample, 'dien-bien.xlsx');
    const lie: Compute = { ...honest, norms: async (input) => ({ ...(await honest.norms(input)), asOf: '2020-01-01' }) };
    await expect(runNorms(workbook, lie, LANG)).rejects.toThrow(new FlowError('answer-refused', { at: 'norms: asOf' }));
  });
});
