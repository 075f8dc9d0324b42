import { beforeAll, expect, it } from 'vitest';
import { readDataset } from '../../../../shared/sheets/read.ts';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { TEMPLATE_IDS } from '../../../../shared/tables/template.ts';
import { withRows } from '../../../testing/generate/merge-files.ts';
import { communeWorkbook, provinceWorkbook, senderWorkbook } from '../../../testing/generate/province.ts';
import type { GeneratedProvince } from '../../../testing/generate/province.ts';
import { randomProvince } from '../../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { inPlaceCompute } from '../compute.ts';
import { Desk } from '../desk.ts';
import { mergeFiles } from './merge.ts';
import type { MergeFile, MergeOptions } from './types.ts';
import { workbookFile } from './workbook-file.ts';

/** A province gathers .xlsx files: bytes in, bytes out. Fifteen units; bench -- merge asks the same of 45 and 124. */
const options: MergeOptions = { lang: 'vi', today: '2025-11-03' };
const UNITS = 15;
const LAST_FIGURES = 13;
const PLACES_KEPT = 14;
let province: GeneratedProvince;
let codes: string[];
let files: MergeFile[];
let start: Uint8Array;

beforeAll(async () => {
  province = await randomProvince(21, { units: UNITS, candidates: 30 });
  codes = province.rows.units!.map((unit) => unit.unitCode!);
  files = [
    ...await Promise.all(codes.map((code) => file(`${code}.xlsx`, communeWorkbook(province, code), TEMPLATE_IDS.commune))),
    ...await Promise.all(province.rows.senders!.map(({ agencyCode }) => file(`${agencyCode}.xlsx`, senderWorkbook(province, agencyCode!), TEMPLATE_IDS.sender))),
  ];
  // what the province knows before a file comes: its list, its quotas, what it appraised, and old figures of one unit
  const before = withRows(province, (rows) => ({
    roster: rows.roster!.filter(({ unitCode }) => unitCode === codes[LAST_FIGURES]), needs: rows.needs!.map((need) => ({ ...need, asked: null })),
    concurrent: [], moves: [], secondedIn: [], armedForces: [], candidates: [], senderFields: [],
    units: rows.units!.map((unit, index) => ({ ...unit, reportDate: index === LAST_FIGURES ? '2025-07-01' : null, statedTotal: null, ...(index === PLACES_KEPT ? { placesKept: 4 } : {}) })),
  }));
  start = await bytes(provinceWorkbook(before), TEMPLATE_IDS.province);
}, 60_000);

const bytes = async (sheets: readonly OutputSheet[], template: string): Promise<Uint8Array> => MemoryWorkbook.of(sheets, 'x.xlsx', { template }).toXlsx();
async function file(name: string, sheets: readonly OutputSheet[], template: string): Promise<MergeFile> {
  const content = await bytes(sheets, template);
  return workbookFile(name, null, async () => content);
}
const open = async (content: Uint8Array): Promise<MemoryWorkbook> => MemoryWorkbook.open(content, 'tinh.xlsx');
const cells = async (workbook: MemoryWorkbook): Promise<unknown> => (await workbook.read()).sheets.map(({ name, rows }) => [name, rows]);
const units = async (workbook: MemoryWorkbook): Promise<Set<string | null>> => new Set(readDataset(await workbook.read()).dataset.sheets.roster!.rows.map(({ values }) => values.unitCode));
const plan = async (content: Uint8Array) => (await new Desk(await open(content)).run(await inPlaceCompute(), { lang: 'vi' })).plan;

it('takes what has come in any order, keeps the rest of the units, changes nothing the second time, and leads to the same plan', { timeout: 60_000 }, async () => {
  const early = files.filter(({ name }) => name !== `${codes[LAST_FIGURES]}.xlsx` && name !== `${codes[PLACES_KEPT]}.xlsx`);
  const workbook = await open(start);
  const first = await mergeFiles(workbook, early, options);
  expect(first.summary).toMatchObject({ units: UNITS, received: UNITS - 2, confirmed: UNITS - 2, agenciesReceived: province.rows.senders!.length });
  expect(first.missing.map(({ code, state, asOf, places }) => [code, state, asOf, places])).toEqual([
    [codes[LAST_FIGURES], 'last-figures', '2025-07-01', 0], [codes[PLACES_KEPT], 'places-kept', null, 4],
  ]);
  expect(await units(workbook)).toEqual(new Set(codes.filter((_code, index) => index !== PLACES_KEPT)));
  const saved = await workbook.toXlsx();

  const again = await open(saved);
  const second = await mergeFiles(again, early.toReversed(), options);
  expect(second.summary).toMatchObject({ received: UNITS - 2, written: 0, changed: false });
  expect(await again.toXlsx()).toEqual(saved);

  const reversed = await open(start);
  await mergeFiles(reversed, early.toReversed(), options);
  expect(await cells(reversed)).toEqual(await cells(workbook));

  const late = await mergeFiles(again, files.filter((one) => !early.includes(one)), options);
  expect(late.summary).toMatchObject({ received: UNITS, confirmed: UNITS });
  expect(late.missing).toEqual([]);
  const own = withRows(province, (rows) => ({ units: rows.units!.map((unit, index) => ({ ...unit, ...(index === PLACES_KEPT ? { placesKept: 4 } : {}) })) }));
  expect(await plan(await again.toXlsx())).toEqual(await plan(await bytes(provinceWorkbook(own), TEMPLATE_IDS.province)));
});
