import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { Marker } from './marker.ts';
import { removeOurs, whatIsOurs } from './remove-ours.ts';
import { runPlan } from './run.ts';

describe('taking everything of ours out', () => {
  it('leaves the sheets, values and rules of the person, and no name, mark or state of ours', async () => {
    const workbook = await MemoryWorkbook.open(new Uint8Array(readFileSync('addin/testing/corpus/base.xlsx')), 'x.xlsx');
    const before = (await workbook.sheets()).map((sheet) => sheet.name);
    const own = await workbook.model.addSheet('Của tôi');
    const { findings } = await runPlan(workbook, await inPlaceCompute(), { lang: 'vi' });
    await new Marker(workbook).show(findings);
    const ours = await whatIsOurs(workbook);
    expect(ours).toMatchObject({ fixes: 0, remembers: true });
    const { sheets } = await removeOurs(workbook);
    expect(sheets).toEqual(ours.sheets);
    expect(await whatIsOurs(workbook)).toEqual({ sheets: [], fixes: 0, remembers: false });
    expect(sheets.length).toBeGreaterThan(3);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([...before, own.name]);
    expect(await workbook.readState()).toEqual([]);
    expect(workbook.model.names.filter((name) => name.name.startsWith('DP_SHEET_'))).toEqual([]);
    expect(workbook.model.sheets.flatMap((sheet) => sheet.conditionalFormats.filter((format) => format.id.startsWith('DP_MARK')))).toEqual([]);
    expect((await removeOurs(workbook)).sheets).toEqual([]);
  });
});
