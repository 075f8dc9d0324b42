import { readFileSync } from 'node:fs';
import type { StaffingCase } from '../shared/norms/staffing-case.ts';
import { readDataset } from '../shared/sheets/read.ts';
import { TEMPLATE_IDS } from '../shared/tables/template.ts';
import { buildCase } from '../addin/src/flows/build-case.ts';
import { MemoryWorkbook } from '../addin/src/workbook/memory.ts';
import { provinceWorkbook } from '../addin/testing/generate/province.ts';
import { randomProvince } from '../addin/testing/generate/random-province.ts';

/** Sizes that growth is measured at: Điện Biên, Lâm Đồng, and more units than any province has. */
export const SIZES = [45, 124, 400] as const;
/** A pool grows with its province: the sample of Lâm Đồng has 124 units and some 400 candidates. */
const CANDIDATES_PER_UNIT = 3;

/** An invented province of so many units, as it is sent from its workbook. */
export async function provinceCase(units: number): Promise<StaffingCase> {
  const province = await randomProvince(units, { units, candidates: units * CANDIDATES_PER_UNIT, province: '79', with: ['01', '38'] });
  return caseIn(MemoryWorkbook.of(provinceWorkbook(province), 'province.xlsx', { template: TEMPLATE_IDS.province }));
}

export async function sampleCase(file: string): Promise<StaffingCase> {
  return caseIn(await MemoryWorkbook.open(new Uint8Array(readFileSync(`samples/${file}`)), file));
}

async function caseIn(workbook: MemoryWorkbook): Promise<StaffingCase> {
  return buildCase(readDataset(await workbook.read()).dataset, []).input;
}
