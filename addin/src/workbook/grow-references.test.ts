import { beforeAll, describe, expect, it } from 'vitest';
import { makeTemplate } from '../flows/template.ts';
import { parseRange } from './address.ts';
import { MemoryWorkbook } from './memory.ts';

const ROSTER = 'Nhân sự';
let fresh: Uint8Array;
beforeAll(async () => {
  fresh = await makeTemplate({ kind: 'province', province: '11' }, { lang: 'vi' });
});

const open = async (bytes: Uint8Array): Promise<MemoryWorkbook> => MemoryWorkbook.open(bytes, 'tinh.xlsx');
/** Row of the header, 1-based. */
const headerOf = (book: MemoryWorkbook): number => parseRange(book.model.mustSheet(ROSTER).tables[0]!.range)!.top + 1;
/** Last rows that rules of the roster's columns and formulas of the self-check reach. */
const reach = (book: MemoryWorkbook) => {
  const sheet = book.model.mustSheet(ROSTER);
  const top = headerOf(book) - 1;
  const ends = (ranges: string): number[] => ranges.split(' ').flatMap((range) => parseRange(range) ?? []).filter((range) => range.top === top + 1 && range.bottom > top + 1).map(({ bottom }) => bottom + 1);
  const formulas = book.model.sheets.filter(({ name }) => name.startsWith('_DP_')).flatMap((on) => [...on.formulas()].map(({ formula }) => formula));
  return {
    rules: [...new Set(sheet.validations.flatMap(({ range }) => ends(range)))],
    counted: [...new Set(formulas.flatMap((formula) => [...formula.matchAll(/'Nhân sự'!\$[A-Z]+\$\d+:\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row))))],
  };
};

describe('a template whose list outgrows the rows that it was ready for', () => {
  it('keeps its drop-downs and its self-check going to the last row, in the saved file too', async () => {
    const book = await open(fresh);
    const before = reach(book);
    const last = Math.max(...before.rules) + 900;
    await book.writeCells(ROSTER, [{ cell: `A${last}`, value: '03127-0999' }]);
    await book.growTable(ROSTER, headerOf(book), last);
    const after = { rules: [last], counted: [last] };
    expect(reach(book)).toEqual(after);
    const saved = await book.toXlsx();
    expect(reach(await open(saved))).toEqual(after);
    await book.growTable(ROSTER, headerOf(book), last - 5);
    expect(reach(book)).toEqual(after);
  });

  it('does not change its formulas while there is room', async () => {
    const book = await open(fresh);
    const before = reach(book);
    await book.growTable(ROSTER, headerOf(book), Math.min(...before.rules, ...before.counted));
    expect(reach(book)).toEqual(before);
  });

  it('grows with rows that a person pastes', async () => {
    const book = await open(fresh);
    const room = Math.max(...reach(book).counted);
    await book.growTable(ROSTER, headerOf(book), room);
    book.editAll(ROSTER, Array.from({ length: 20 }, (_one, index) => ({ cell: `B${room + 1 + index}`, text: '03127' })));
    expect(reach(book).counted).toEqual([room + 20]);
  });
});
