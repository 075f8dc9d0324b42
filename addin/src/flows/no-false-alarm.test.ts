import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FindingCode } from '../../../shared/findings/codes.ts';
import { templateBooks } from '../../testing/template-books.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { readDataset } from '../../../shared/sheets/read.ts';

/** What stands beside values in files of ours that nobody has changed by hand: nothing to speak of. */
const CODES = new Set<FindingCode>(['dates-from-1904', 'empty-rows-formatted', 'list-lost', 'cell-colours', 'cell-notes', 'external-link']);

test('samples and templates, empty and filled, hold no lost drop-down, colour, note or endless rows', async () => {
  const samples = ['dien-bien.xlsx', 'dien-bien/03176-na-bung.xlsx', 'dien-bien/SXD-so-xay-dung.xlsx'];
  const books = [...samples.map((name) => [name, new Uint8Array(readFileSync(`samples/${name}`))] as const), ...await templateBooks()];
  const said: unknown[] = [];
  for (const [name, bytes] of books) {
    const port = await MemoryWorkbook.open(bytes, name);
    const { findings } = readDataset(await port.read({ facts: true }));
    said.push(...findings.filter(({ code }) => CODES.has(code)).map(({ code, sheet, cell }) => [name, code, sheet, cell]));
  }
  expect(said).toEqual([]);
});
