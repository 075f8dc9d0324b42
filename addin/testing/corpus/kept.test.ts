import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { equalParts } from '../compare/packages.ts';
import { findSoffice } from '../referees.ts';
import { judgeCorpus, KEPT, keptTable, renderedAfterUs } from './kept.ts';

/** Parts of a package that a run may touch; every other one comes back byte for byte. */
const MAY_CHANGE = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml|docProps\/app\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/charts\/chart\d+\.xml|xl\/pivotCache\/pivotCacheDefinition\d+\.xml)$/;

describe("a person's workbook after check, fix, run, mark and save", async () => {
  const judged = await judgeCorpus();

  it.each(judged.map((one) => [one.book.name, one] as const))('%s: nothing of theirs is lost', (_name, { book, after, lost, problems }) => {
    expect(lost).toEqual([]);
    expect(problems).toEqual([]);
    const equal = equalParts(book.bytes, after.bytes);
    const changed = [...equalParts(book.bytes, book.bytes)].filter((part) => !equal.has(part));
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
  });

  it('the table of kept features is up to date: node addin/testing/corpus/kept.ts', async () => {
    // the script asks LibreOffice about every workbook, which takes a minute; the next test asks about two
    expect(await readFile(KEPT, 'utf8')).toBe(keptTable(judged, new Set(judged.map((one) => one.book.name))));
  });

  it.runIf(findSoffice() !== null)('LibreOffice draws one with charts and pivots, and one without styles', async () => {
    const asked = judged.filter((one) => ['charts-pivot', 'signed-1904'].includes(one.book.name));
    expect([...(await renderedAfterUs(asked))].sort()).toEqual(['charts-pivot', 'signed-1904']);
  }, 240_000);
}, 240_000);
