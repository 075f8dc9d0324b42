import { readFileSync } from 'node:fs';
import { buildCase } from '../addin/src/flows/build-case.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { POLICIES } from '../shared/catalog/codes.ts';
import type { StaffingCase } from '../shared/norms/staffing-case.ts';
import { isGain, levelsOf } from '../shared/proposals/problem.ts';
import type { LevelName } from '../shared/proposals/result.ts';
import { generate, LARGE, PROVINCE, solved } from '../shared/proposals/testing/generate.ts';
import { readDataset } from '../shared/sheets/read.ts';
import { allLevels } from './all-levels.ts';
import { greedyValues } from './greedy.ts';

const SEEDS = 10;
const SAMPLES = ['dien-bien', 'lam-dong'] as const;

/** The plan beside a plain greedy by severity, level by level, under both policies: several generated provinces and both samples. */
export async function greedyLines(): Promise<readonly string[]> {
  const generated = (size: typeof PROVINCE) => Array.from({ length: SEEDS }, (_, at) => generate(at + 1, size).input);
  const cases: readonly (readonly [string, readonly StaffingCase[]])[] = [
    [`province 45/150, ${SEEDS} seeds`, generated(PROVINCE)], [`large 124/400, ${SEEDS} seeds`, generated(LARGE)],
    ...await Promise.all(SAMPLES.map(async (sample) => [`sample ${sample}`, [await sampleCase(sample)]] as const)),
  ];
  return cases.flatMap(([name, inputs]) => POLICIES.flatMap((policy) => compared(`${name}, ${policy}`, inputs.map((input) => ({ ...input, settings: { ...input.settings, policy } })))));
}

async function sampleCase(sample: string): Promise<StaffingCase> {
  const workbook = await MemoryWorkbook.open(new Uint8Array(readFileSync(`samples/${sample}.xlsx`)), `${sample}.xlsx`);
  return buildCase(readDataset(await workbook.read()).dataset, []).input;
}

/** Sums over the cases, and in how many of them the plan is better, equal or worse on the level. */
function compared(name: string, inputs: readonly StaffingCase[]): readonly string[] {
  const told = inputs.map((input) => {
    const [, main] = allLevels(solved(input));
    return { levels: levelsOf(main.model.problem), plan: main.certificate.map((level) => level.value), greedy: greedyValues(main.model.problem) };
  });
  return told[0]!.levels.filter((level) => level !== 'pins' && level !== 'stability').map((level) => {
    const pairs = told.map(({ levels, plan, greedy }) => ({ plan: plan[levels.indexOf(level)]!, greedy: greedy[levels.indexOf(level)]! }));
    const sum = (of: 'plan' | 'greedy') => pairs.reduce((total, pair) => total + pair[of], 0);
    const better = pairs.filter((pair) => betterBy(level, pair) > 0).length;
    const worse = pairs.filter((pair) => betterBy(level, pair) < 0).length;
    const share = sum('greedy') === 0 ? 0 : (betterBy(level, { plan: sum('plan'), greedy: sum('greedy') }) / sum('greedy')) * 100;
    return `${name}: ${level}: plan ${sum('plan')}, greedy ${sum('greedy')}, plan ${Math.abs(share).toFixed(1)} % ${share < 0 ? 'worse' : 'better'}; better in ${better}, equal in ${pairs.length - better - worse}, worse in ${worse} of ${pairs.length}`;
  });
}

function betterBy(level: LevelName, { plan, greedy }: { readonly plan: number; readonly greedy: number }): number {
  return isGain(level) ? plan - greedy : greedy - plan;
}
