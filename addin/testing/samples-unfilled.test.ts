import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../../shared/catalog/communes/index.ts';
import { checkDataset } from '../../shared/checks/index.ts';
import { computeNorms } from '../../shared/norms/norms.ts';
import { propose } from '../../shared/proposals/propose.ts';
import { untrueClaims } from '../../shared/proposals/testing/claims.ts';
import { readDataset } from '../../shared/sheets/read.ts';
import { computeShortages } from '../../shared/shortages/shortages.ts';
import { buildCase } from '../src/flows/build-case.ts';
import { readXlsx } from '../src/workbook/xlsx/read.ts';

describe('why posts of the samples stay open', () => {
  test.each([['dien-bien.xlsx', '11', '2026-04-19'], ['lam-dong.xlsx', '68', '2025-10-31']])('%s: every sentence holds in the plan', async (path, province, planEnd) => {
    const { workbook } = await readXlsx(new Uint8Array(await readFile(join(import.meta.dirname, '..', '..', 'samples', path))));
    const { dataset, findings } = readDataset(workbook);
    const { input } = buildCase(dataset, [...findings, ...checkDataset(dataset, { units: await communesOf(province), planEnd })]);
    const shortages = computeShortages(input, computeNorms(input));
    const plan = propose(input, shortages);
    expect(plan.unfilled.length).toBeGreaterThan(20);
    expect(untrueClaims(input, shortages, plan)).toEqual([]);
  });
});
