import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { wrongResults } from './cached-values.ts';
import { findSoffice, recalculatedBooks } from './referees.ts';
import { templateBooks } from './template-books.ts';

const SAMPLES = ['samples/dien-bien/03356-sam-mun.xlsx', 'samples/dien-bien/SXD-so-xay-dung.xlsx'] as const;
/** Filled ones have every formula of the empty ones, and mistakes to count. */
const TEMPLATES = ['commune filled', 'sender filled', 'province filled'] as const;
const WRONG = 'one wrong result';

/** A commune's file in which the count of people is kept as another number. */
async function wrongBook(): Promise<Uint8Array> {
  const workbook = await MemoryWorkbook.open(new Uint8Array(await readFile('samples/dien-bien/03176-na-bung.xlsx')), 'x.xlsx');
  const sheet = workbook.model.sheets.find((one) => [...one.formulas()].some(({ formula }) => formula.startsWith('=COUNTA(')));
  const cell = sheet && [...sheet.formulas()].find(({ formula }) => formula.startsWith('=COUNTA('));
  if (!sheet || !cell) throw new Error('the slip has no formula');
  sheet.setFormula(cell.row, cell.column, cell.formula, 9_999);
  return workbook.toXlsx();
}

describe.runIf(findSoffice() !== null)('results that are written beside our formulas', () => {
  let books: Map<string, Uint8Array>;
  let computed: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const templates = await templateBooks();
    books = new Map([...TEMPLATES.map((name) => [name, templates.get(name)!] as const), [WRONG, await wrongBook()]]);
    for (const path of SAMPLES) books.set(path, new Uint8Array(await readFile(path)));
    computed = await recalculatedBooks(books);
  }, 300_000);

  it.each([...SAMPLES, ...TEMPLATES])('%s: LibreOffice computes the same', async (name) => {
    const { formulas, wrong } = await wrongResults(books.get(name)!, computed.get(name)!);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });

  it('a wrong one would be seen', async () => {
    const { wrong } = await wrongResults(books.get(WRONG)!, computed.get(WRONG)!);
    expect(wrong.filter((line) => line.includes(': 9999,'))).toHaveLength(1);
  });
});
