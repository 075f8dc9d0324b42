import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { equalParts, losses } from '../compare/packages.ts';
import { findSoffice, openedByLibreOffice, validatorProblems } from '../referees.ts';
import { strFromU8, unzipSync } from 'fflate';
import { corpus } from './corpus.ts';
import type { CorpusBook, Feature } from './parts.ts';
import { throughFlows, type Through } from './through-flows.ts';

/** Where the table is kept. */
export const KEPT = join(import.meta.dirname, '../../src/workbook/xlsx/KEPT.md');

/** A workbook of the corpus before and after check, fix, run, mark and save, as the referees see it. */
export interface Judged {
  readonly book: CorpusBook;
  readonly after: Through;
  /** What is lost of the person's, one line each. */
  readonly lost: readonly string[];
  /** What the validator finds that it did not find before. */
  readonly problems: readonly string[];
}

export async function judgeCorpus(): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const book of await corpus()) {
    const after = await throughFlows(book);
    const known = new Set(await validatorProblems(book.bytes));
    judged.push({
      book, after,
      lost: losses(book.bytes, after.bytes, { cells: after.touched, gone: ['xl/calcChain.xml'] }),
      problems: (await validatorProblems(after.bytes)).filter((problem) => !known.has(problem)),
    });
  }
  return judged;
}

/**
 * The table of kept features as Markdown.
 * @param opened names of the workbooks that LibreOffice opened and rendered after us
 */
export function keptTable(judged: readonly Judged[], opened: ReadonlySet<string>): string {
  const rows = judged.flatMap((one) => one.book.features.map((feature) => featureRow(one, feature, opened)));
  return [
    '# What a saved file keeps',
    '',
    'What a person has in a workbook, feature by feature, and what is left of it when the workbook was worked on here.',
    'Made by `node addin/testing/corpus/kept.ts`; a test fails when it is out of date.',
    '',
    '- **Workbooks**: a small provincial workbook with mistakes, into which the features were put: by LibreOffice through',
    '  its own document format (`addin/testing/corpus/make.ts`), or by hand as parts and elements that Excel writes and',
    '  LibreOffice cannot (`hand-*.ts`). None was saved by Excel itself.',
    '- **What was done**: check, every lossless fix, run, mark, save, which adds the result sheets; in',
    "  `signed-1904`, which is no province's workbook: a cell, a mark and a sheet.",
    '- **byte-equal**: every byte of these parts, as they were compressed. **as it was**: the part holds cells of ours too;',
    '  all else in it is the same, element by element (`addin/testing/compare/`).',
    '- **What differs**: cells that were fixed or got a Mã; results of formulas, numbers kept in charts, and pivot tables over',
    '  such cells, which whoever opens the file computes anew; the order of computing; titles of sheets in the properties. A',
    '  digital signature does not hold after a change. The person is told of these before saving.',
    '- **Referees**: LibreOffice opens and draws every workbook afterwards; the validator of `@cj-tech-master/excelts`',
    '  finds nothing that it did not find before.',
    '',
    '| feature | workbook | made by | where | what came back | LibreOffice opens | validator |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function featureRow({ book, after, lost, problems }: Judged, feature: Feature, opened: ReadonlySet<string>): string {
  const equal = equalParts(book.bytes, after.bytes);
  const [before, now] = [unzipSync(book.bytes), unzipSync(after.bytes)];
  const whole = feature.parts ?? [];
  const holds = (files: Record<string, Uint8Array>, part: string, words: string): boolean => strFromU8(files[part] ?? new Uint8Array()).includes(words);
  const inside = (feature.inside ?? []).map(([part, words]) => {
    if (!holds(before, part, words)) throw new Error(`${book.name}: ${words} is not in ${part}: the corpus does not hold ${feature.name}`);
    return { part, kept: holds(now, part, words) && !lost.some((line) => line.startsWith(`${part}:`)), equal: equal.has(part) };
  });
  for (const part of whole) if (!before[part]) throw new Error(`${book.name}: no part ${part}: the corpus does not hold ${feature.name}`);
  const verdicts = [
    ...(whole.length > 0 ? [whole.every((part) => equal.has(part)) ? 'byte-equal' : differing(whole, equal, feature)] : []),
    ...(inside.length > 0 ? [inside.every((one) => one.equal) ? 'byte-equal' : inside.every((one) => one.kept) ? 'as it was' : '**lost**'] : []),
    ...new Set(Object.values(feature.changes ?? {})),
  ];
  const where = [...new Set([...whole, ...inside.map((one) => one.part), ...Object.keys(feature.changes ?? {})])].map((part) => `\`${part.replace(/^xl\//, '')}\``);
  return `| ${[feature.name, book.name, book.madeBy, where.join(' '), [...new Set(verdicts)].join('; '), opened.has(book.name) ? 'yes' : '**no**', problems.length === 0 ? 'nothing new' : '**new**'].join(' | ')} |`;
}

function differing(parts: readonly string[], equal: ReadonlySet<string>, feature: Feature): string {
  const changed = parts.filter((part) => !equal.has(part) && feature.changes?.[part] === undefined);
  return changed.length === 0 ? 'kept' : `**differs: ${changed.join(' ')}**`;
}

/** Names of the workbooks that LibreOffice renders after us; all of them where there is no LibreOffice to ask. */
export async function renderedAfterUs(judged: readonly Judged[]): Promise<ReadonlySet<string>> {
  if (findSoffice() === null) return new Set(judged.map((one) => one.book.name));
  return openedByLibreOffice(new Map(judged.map((one) => [one.book.name, one.after.bytes])));
}

if (import.meta.main) {
  const judged = await judgeCorpus();
  await writeFile(KEPT, keptTable(judged, await renderedAfterUs(judged)));
}
