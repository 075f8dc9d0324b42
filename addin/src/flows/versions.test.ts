import { describe, expect, it } from 'vitest';
import { VERSIONS_SHEET } from '../../../shared/tables/names.ts';
import { dataSheets } from './check.ts';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { PlanSheet, reviewScene } from '../../testing/review-scene.ts';
import { OfficeWorkbook } from '../office/office-workbook.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runPlan } from './run.ts';
import { compareVersions, keepVersion, listVersions, removeVersion, VERSIONS_KEPT } from './versions.ts';

const compute = await inPlaceCompute();
const at = '2026-01-05 09:30';

async function planned() {
  const book = reviewScene();
  await runPlan(book, compute, { lang: 'vi' });
  return book;
}

describe('versions of a plan', () => {
  it('are kept under a name with who and when, survive files, runs and Excel, and are compared post by post', async () => {
    const first = await planned();
    const [one] = new PlanSheet(first).people;
    expect(await keepVersion(first, { name: '  Trình  lần 1 ', by: 'Chị Hoa', at })).toMatchObject({ name: 'Trình lần 1', by: 'Chị Hoa', at, facts: { asOf: '2025-10-01', posts: 6 } });
    await new PlanSheet(first).write(one!, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    const book = await MemoryWorkbook.open(await first.toXlsx(), 'tinh.xlsx');
    await openInExcel(book.model);
    const excel = new OfficeWorkbook();
    await runPlan(excel, compute, { lang: 'vi' });
    await keepVersion(excel, { name: 'Trình lần 2', by: '', at });
    const { current, kept } = await listVersions(await MemoryWorkbook.open(await book.toXlsx(), 'tinh.xlsx'));
    expect(kept.map(({ name, lines }) => [name, lines.length])).toEqual([['Trình lần 1', 6], ['Trình lần 2', 6]]);
    expect(current?.lines).toEqual(kept[1]?.lines);
    const { counts, sheet } = await compareVersions(excel, ['trình lần 1', null], 'Phương án đang có', 'vi');
    expect([sheet, counts]).toEqual([VERSIONS_SHEET, { same: 5, changed: 0, otherPerson: 1, onlyOne: 0, onlyOther: 0 }]);
    const page = book.model.mustSheet(VERSIONS_SHEET);
    const row = page.rows.find((cells) => cells.includes(one!));
    expect(row).toEqual(expect.arrayContaining(['Ứng Viên B', 'Ứng Viên G', 'Đổi người']));
    expect(page.rows.map((cells) => cells.join(' ')).join('\n')).toContain('(1). «Trình lần 1»');
    await runPlan(excel, compute, { lang: 'vi' });
    expect(book.model.sheet(VERSIONS_SHEET)).toBeDefined();
    // a page of ours is none of the person's: it is neither read nor said to be unknown
    expect(await dataSheets(excel)).not.toContain(VERSIONS_SHEET);
  }, 60_000);

  it('keep no name of a person who is sent, take no name twice, are bounded, and go when asked', async () => {
    const book = await planned();
    await expect(keepVersion(reviewScene(), { name: 'x', by: '', at })).rejects.toMatchObject({ code: 'plan-missing' });
    await expect(keepVersion(book, { name: '  ', by: '', at })).rejects.toMatchObject({ code: 'version-name-missing' });
    for (let number = 1; number <= VERSIONS_KEPT; number += 1) await keepVersion(book, { name: `Bản ${number}`, by: '', at });
    await expect(keepVersion(book, { name: 'bản 3', by: '', at })).rejects.toMatchObject({ code: 'version-name-taken' });
    await expect(keepVersion(book, { name: 'Bản nữa', by: '', at })).rejects.toMatchObject({ code: 'versions-full' });
    expect(JSON.stringify(await book.readState())).not.toContain('Ứng Viên');
    await removeVersion(book, 'bản 3');
    await expect(removeVersion(book, 'Bản 3')).rejects.toMatchObject({ code: 'version-missing' });
    await keepVersion(book, { name: 'Bản nữa', by: '', at });
    expect((await listVersions(book)).kept.map(({ name }) => name)).not.toContain('Bản 3');
  }, 60_000);
});
