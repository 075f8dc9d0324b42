import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dirtyWorkbook } from '../../testing/generate/dirty.ts';
import { cellAddress } from '../workbook/address.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { PortChange } from '../workbook/port.ts';
import { checkWorkbook } from './check.ts';
import { Desk } from './desk.ts';

const LANG = { lang: 'vi' } as const;
const TEXTS = ['', ' ', 'Kế toán', '3176', '03176', '5/9/1985', '31/02/1990', 'x', '12', 'công nghệ tt', 'Nguyễn Thị Mẫu', 'Tổng cộng', 'CBCC', 'nam '];

const edits = fc.array(fc.record({ sheet: fc.nat(), row: fc.nat(40), column: fc.nat(16), text: fc.constantFrom(...TEXTS), check: fc.boolean() }), { minLength: 1, maxLength: 6 });

/** What a person does, as the port tells it. */
async function watched(book: MemoryWorkbook): Promise<() => PortChange[]> {
  let waiting: PortChange[] = [];
  await book.onChanged((change) => waiting.push(change));
  return () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
}

const marks = (book: MemoryWorkbook) => book.model.sheets.map((sheet) => [sheet.name, sheet.conditionalFormats.map(({ range, rule }) => [range, rule]).sort()]);

describe('checking what was changed', () => {
  it('says the same as a full check after any edits, and marks the same cells', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), edits, async (seed, typed) => {
      const book = MemoryWorkbook.of(await dirtyWorkbook(seed, 12));
      const desk = new Desk(book);
      const take = await watched(book);
      await desk.check(LANG);
      const names = book.model.sheets.map(({ name }) => name).filter((name) => !/^(_DP|Thông tin)/.test(name));
      let live = await desk.recheck([], 'vi');
      for (const [index, { sheet, row, column, text, check }] of typed.entries()) {
        book.edit(names[sheet % names.length]!, cellAddress(row, column), text);
        if (check || index === typed.length - 1) live = await desk.recheck(take(), 'vi');
      }
      const full = await checkWorkbook(book, LANG);
      expect(live?.findings).toEqual(full.findings);
      expect(live?.summary).toEqual(full.summary);
      const shown = marks(book);
      await new Desk(book).check(LANG);
      expect(marks(book)).toEqual(shown);
    }), { numRuns: 4, endOnFailure: true });
  }, 90_000);

  it('reads only the rows that were changed', async () => {
    const book = MemoryWorkbook.of(await dirtyWorkbook(3, 5));
    const read: string[] = [];
    const port = new Proxy(book, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (String(name).startsWith('read') && name !== 'readState') read.push([name, ...args.filter((arg) => typeof arg !== 'object')].join(' '));
          return (value as (...given: unknown[]) => unknown).apply(target, args);
        };
      },
    });
    const desk = new Desk(port);
    await desk.check(LANG);
    read.length = 0;
    await desk.recheck([{ sheet: 'Nhân sự', address: 'C7' }, { sheet: 'Nhân sự', address: 'D9:F9' }], 'vi');
    expect(read).toEqual(['readRows Nhân sự 7 9']);
  });

  it('reads a sheet again whole when its rows moved, and sees sheets that came and went', async () => {
    const book = MemoryWorkbook.of(await dirtyWorkbook(5, 5));
    const desk = new Desk(book);
    await desk.check(LANG);
    book.model.deleteSheet('Lực lượng vũ trang');
    book.model.mustSheet('Nhân sự').setValue(6, 2, null);
    const live = await desk.recheck([{ sheet: 'Nhân sự', address: '1:1', structure: true }], 'vi');
    expect(live?.findings).toEqual((await checkWorkbook(book, LANG)).findings);
  });
});
