import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { cellAddress, parseCell } from '../workbook/address.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { applyFixes as apply } from './fix.ts';
import { undoFixes, undoableFixes } from './undo.ts';

const SHEET = 'Nhân sự';
const people: OutputSheet = {
  key: 'people', name: SHEET, above: [], below: [], table: null, print: { landscape: true, repeatHeader: true, fitWidth: true },
  columns: [
    { key: 'code', title: 'Mã', width: 10, format: 'int' },
    { key: 'name', title: 'Họ và tên', width: 20, format: 'text' },
  ],
  rows: [[3356, ' Lò Văn  Thử'], [3357, 'Quàng Thị Mẫu'], [3358, null]],
};

function found(cell: string, value: string | number, code: Finding['code'] = 'code-lost-zero'): Finding {
  return { code, severity: 'hint', sheet: SHEET, row: 1, cell, column: 'Mã', value: 'as shown', params: {}, fix: { kind: 'auto', value } };
}

/** Fixes of findings that were made just now. */
async function applyFixes(book: MemoryWorkbook, findings: readonly Finding[]) {
  return apply(book, findings, { seen: await book.read() });
}

const workbook = () => MemoryWorkbook.of([people]);

/** What every cell holds and its number format, by address; of formulas the formula, as their results are Excel's. */
function cells(book: MemoryWorkbook): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>();
  for (const sheet of book.model.sheets.filter(({ name }) => name !== '_DP')) {
    for (const [row, values] of sheet.rows.entries()) {
      for (const [column, held] of values.entries()) {
        if (held !== null) all.set(`${sheet.name}!${cellAddress(row, column)}`, [held, sheet.format(row, column)]);
      }
    }
    for (const { row, column, formula } of sheet.formulas()) all.set(`${sheet.name}!${cellAddress(row, column)}`, formula);
  }
  return all;
}

function value(book: MemoryWorkbook, cell: string) {
  const { row, column } = parseCell(cell)!;
  return book.model.mustSheet(SHEET).value(row, column);
}

describe('undoing fixes', () => {
  it('puts back the very cells: number and format, text with its spaces, an empty cell', async () => {
    const book = workbook();
    const before = cells(book);
    await applyFixes(book, [found('A2', '03356'), found('B2', 'Lò Văn Thử', 'text-trimmed'), found('B4', 'Vàng A Ví')]);
    expect(cells(book)).not.toEqual(before);
    expect(await undoFixes(book, 'last')).toEqual({ undone: 3, changedSince: [] });
    expect(cells(book)).toEqual(before);
    expect(await undoableFixes(book)).toEqual({ last: 0, all: 0, fixes: [] });
  });

  it('undoes one press of the button after the other, or all of them', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356'), found('A3', '03357')]);
    await applyFixes(book, [found('B2', 'Lò Văn Thử', 'text-trimmed')]);
    expect(await undoableFixes(book)).toMatchObject({ last: 1, all: 3 });
    await undoFixes(book, 'last');
    expect([value(book, 'A2'), value(book, 'B2')]).toEqual(['03356', ' Lò Văn  Thử']);
    expect(await undoableFixes(book)).toMatchObject({ last: 2, all: 2 });
    await undoFixes(book, 'last');
    expect(value(book, 'A2')).toBe(3356);
  });

  it('goes back to the first value of a cell that was fixed twice', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356')]);
    await applyFixes(book, [found('A2', '03357')]);
    expect(await undoableFixes(book)).toMatchObject({ last: 1, all: 1 });
    expect(await undoFixes(book, 'all')).toEqual({ undone: 1, changedSince: [] });
    expect(value(book, 'A2')).toBe(3356);
  });

  it('leaves alone and names a cell that a person changed since', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356'), found('A3', '03357')]);
    book.edit(SHEET, 'A3', '04000');
    expect(await undoFixes(book, 'all')).toEqual({ undone: 1, changedSince: [{ sheet: SHEET, cell: 'A3' }] });
    expect([value(book, 'A2'), value(book, 'A3')]).toEqual([3356, '04000']);
    expect(await undoableFixes(book)).toEqual({ last: 0, all: 0, fixes: [] });
  });

  it('goes back no further than a person’s change between two fixes', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356')]);
    book.edit(SHEET, 'A2', '4000');
    await applyFixes(book, [found('A2', '04000')]);
    expect(await undoFixes(book, 'all')).toEqual({ undone: 1, changedSince: [{ sheet: SHEET, cell: 'A2' }] });
    expect(value(book, 'A2')).toBe('4000');
  });

  it('names the cells of a sheet that is gone, and what a person put in place of a fix as a formula', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356'), found('A3', '03357')]);
    book.model.mustSheet(SHEET).setFormula(2, 0, '="03357"', '03357');
    expect((await undoFixes(book, 'last')).changedSince).toEqual([{ sheet: SHEET, cell: 'A3' }]);
    await applyFixes(book, [found('A2', '03356')]);
    book.model.renameSheet(SHEET, 'Khác');
    expect(await undoFixes(book, 'last')).toEqual({ undone: 0, changedSince: [{ sheet: SHEET, cell: 'A2' }] });
  });

  it('keeps what else is in _DP, and is not stopped by rows that were damaged', async () => {
    const book = workbook();
    const others = [{ topic: 'run', key: 'input', value: 'abc' }, { topic: 'fix', key: '9', value: '{"sheet":' }];
    await book.writeState(others);
    await applyFixes(book, [found('A2', '03356')]);
    expect(await undoFixes(book, 'all')).toMatchObject({ undone: 1 });
    expect(await book.readState()).toEqual(others);
  });
});

describe('fixing', () => {
  it('twice is as once', async () => {
    const book = workbook();
    await applyFixes(book, [found('A2', '03356')]);
    const state = await book.readState();
    expect(await applyFixes(book, [found('A2', '03356')])).toEqual({ applied: 0, log: [], formulas: [], changed: [] });
    expect(await book.readState()).toEqual(state);
  });

  it('never writes over a formula', async () => {
    const book = workbook();
    book.model.mustSheet(SHEET).setFormula(1, 0, '=3300+56', 3356);
    expect(await applyFixes(book, [found('A2', '03356')])).toEqual({ applied: 0, log: [], formulas: [{ sheet: SHEET, cell: 'A2' }], changed: [] });
    expect(book.model.mustSheet(SHEET).formula(1, 0)).toBe('=3300+56');
  });

  it('makes a number of a text cell a number for Excel too', async () => {
    const book = workbook();
    await book.writeCells(SHEET, [{ cell: 'A2', value: '12', format: 'text' }]);
    await applyFixes(book, [found('A2', 12, 'number-from-text')]);
    expect(book.model.mustSheet(SHEET).format(1, 0)).toBeUndefined();
    await undoFixes(book, 'last');
    expect([value(book, 'A2'), book.model.mustSheet(SHEET).format(1, 0)]).toEqual(['12', '@']);
  });
});

describe('a clerk’s file', () => {
  it('fixed in one go, saved, reopened and undone, holds what it held; undone again, changes nothing', async () => {
    const bytes = new Uint8Array(readFileSync('samples/dien-bien/03356-sam-mun.xlsx'));
    const first = await MemoryWorkbook.open(bytes, 'sam-mun.xlsx');
    const before = cells(first);
    const { findings } = await checkWorkbook(first, { lang: 'vi' });
    const auto = findings.filter((finding) => finding.fix?.kind === 'auto');
    const { applied, log } = await applyFixes(first, auto);
    expect(applied).toBeGreaterThan(3);
    for (const entry of log) expect(typeof entry.before).toBe('string');
    expect(cells(first)).not.toEqual(before);

    const reopened = await MemoryWorkbook.open(await first.toXlsx(), 'sam-mun.xlsx');
    expect(await undoableFixes(reopened)).toMatchObject({ last: applied, all: applied });
    expect(await undoFixes(reopened, 'all')).toEqual({ undone: applied, changedSince: [] });
    expect(cells(reopened)).toEqual(before);
    expect(await undoFixes(reopened, 'all')).toEqual({ undone: 0, changedSince: [] });
    expect(cells(reopened)).toEqual(before);
    const again = await checkWorkbook(reopened, { lang: 'vi' });
    expect(again.findings).toEqual(findings);
  });
});
