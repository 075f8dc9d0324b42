import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { Desk } from './desk.ts';
import { undoableFixes } from './undo.ts';

const LANG = { lang: 'vi' } as const;
const ROSTER = 'Nhân sự';
const LOG = 'Nhật ký sửa số liệu';

const open = async () => MemoryWorkbook.open(new Uint8Array(readFileSync('samples/dien-bien/03356-sam-mun.xlsx')), 'sam-mun.xlsx');

/** Without the lines above the header: one is a formula, whose result is Excel's to compute. */
const keys = (book: MemoryWorkbook) => book.model.mustSheet(ROSTER).rows.map((row, at) => (at < 3 ? '' : (row[0] ?? null)));
const blanks = async (desk: Desk) => (await desk.check(LANG)).findings.filter(({ code }) => code === 'blank-row');

describe('blank rows inside a list', () => {
  it('are offered, taken out together, told in the log, and put back where they stood', async () => {
    const book = await open();
    const desk = new Desk(book);
    const before = await desk.check(LANG);
    const first = before.dataset.sheets.roster!.rows[0]!.row;
    book.moveRow(ROSTER, first + 5, 'insert');
    book.moveRow(ROSTER, first + 2, 'insert');
    book.moveRow(ROSTER, first + 2, 'insert');
    const made = keys(book);
    const found = await blanks(desk);
    expect(found.map(({ row, params, fix }) => [row, params.count, fix])).toEqual([[first + 3, 2, { kind: 'confirm' }], [first + 8, 1, { kind: 'confirm' }]]);

    const { fixed, check } = await desk.fix(found, '2025-10-01 08:00', LANG);
    expect(fixed).toMatchObject({ applied: 2, changed: [] });
    expect(check.findings.filter(({ code }) => code === 'blank-row')).toEqual([]);
    expect(check.findings).toEqual(before.findings);
    expect(keys(book)).toEqual(made.filter((_key, row) => ![first + 2, first + 3, first + 7].includes(row)));
    expect(book.model.mustSheet(LOG).rows.flat()).toContain('Dòng trống');

    const reopened = await MemoryWorkbook.open(await book.toXlsx(), 'sam-mun.xlsx');
    const undone = await new Desk(reopened).undo('all', LANG);
    expect(undone).toMatchObject({ undone: 2, changedSince: [] });
    expect(keys(reopened)).toEqual(made);
    expect(undone.check.findings.filter(({ code }) => code === 'blank-row')).toHaveLength(2);
    expect((await undoableFixes(reopened)).all).toBe(0);
  });

  it('stay where something stands beside them, or was typed since', async () => {
    const book = await open();
    const desk = new Desk(book);
    const first = (await desk.check(LANG)).dataset.sheets.roster!.rows[0]!.row;
    book.moveRow(ROSTER, first + 2, 'insert');
    const found = await blanks(desk);
    book.edit(ROSTER, `AZ${first + 3}`, 'ghi bên cạnh');
    expect(await desk.fix(found, '', LANG)).toMatchObject({ fixed: { applied: 0, changed: [{ sheet: ROSTER, cell: `${first + 3}:${first + 3}` }] } });
    expect((await blanks(desk)).map(({ fix }) => fix)).toEqual([{ kind: 'manual' }]);
  });
});

describe('the log of fixes and moved rows', () => {
  it('follows rows that a person moves while the pane is open', async () => {
    const book = await open();
    const desk = new Desk(book);
    await desk.check(LANG);
    await desk.fix('lossless', '', LANG);
    const cells = async () => (await undoableFixes(book)).fixes.filter(({ sheet }) => sheet === ROSTER).map(({ cell }) => Number(/\d+$/.exec(cell)?.[0]));
    const before = await cells();
    expect(before.length).toBeGreaterThan(2);
    book.moveRow(ROSTER, 5, 'insert');
    await desk.recheck([{ sheet: ROSTER, address: '6:200', structure: true }], 'vi');
    expect(await cells()).toEqual(before.map((row) => (row > 5 ? row + 1 : row)));
    expect(await desk.undo('all', LANG)).toMatchObject({ changedSince: [] });
  });
});

describe('the sheet of findings after a check alone', () => {
  it('names every error and warning with a link to its cell, and is no data of the next check', async () => {
    const book = await open();
    const desk = new Desk(book);
    book.moveRow(ROSTER, 10, 'insert');
    const { findings } = await desk.check(LANG);
    await desk.writeFindings(LANG);
    await desk.writeFindings(LANG);
    const name = 'Phải sửa và cần xem lại';
    const sheet = book.model.mustSheet(name);
    expect(book.model.activeSheet).toBe(name);
    const wanted = findings.filter(({ severity, cell }) => severity !== 'hint' && cell !== null);
    const rows = findings.filter(({ severity, cell, row }) => severity !== 'hint' && cell === null && row !== null);
    expect(rows.map(({ code }) => code)).toEqual(['blank-row']);
    expect(wanted.length).toBeGreaterThan(1);
    const links = sheet.rows.flatMap((row, at) => row.flatMap((_value, column) => sheet.link(at, column) ?? []));
    expect(links).toEqual(expect.arrayContaining(wanted.map((finding) => ({ sheet: finding.sheet, cell: finding.cell }))));
    expect(links).toContainEqual({ sheet: ROSTER, cell: `A${rows[0]?.row}` });
    expect(links).toHaveLength(wanted.length + 1);
    expect((await desk.check(LANG)).findings).toEqual(findings);
    book.model.setName('DP_SHEET_findings', null);
    await expect(desk.writeFindings(LANG)).rejects.toMatchObject({ code: 'sheet-not-ours' });
  });
});
