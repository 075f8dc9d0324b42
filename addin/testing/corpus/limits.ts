import { openInChild } from '../open-in-child.ts';
import { LIMITS } from '../../src/workbook/xlsx/refuse.ts';
import { filledSheets, LARGE_REFUSED, REFUSED } from './refused-files.ts';

/** What a refusal may take: a person who chose the wrong file is told at once, on a machine that has little. */
const ANSWER = { milliseconds: 1_000, megabytes: 200 } as const;

/**
 * node addin/testing/corpus/limits.ts: a table of every door at which a file is refused, and of the largest that are
 * opened: CPU milliseconds, and the most memory of a process of its own, Node included.
 */
if (import.meta.main) {
  const lines: [what: string, file: number, code: string, milliseconds: number, megabytes: number][] = [];
  const say = (line: (typeof lines)[number]): void => {
    const [what, file, code, milliseconds, megabytes] = line;
    process.stdout.write(`${what} | ${(file / 1024).toFixed(0)} KB | ${code} | ${milliseconds} ms | ${megabytes} MB\n`);
  };
  for (const { what, code, make } of [...REFUSED, ...LARGE_REFUSED]) {
    const file = make();
    const opened = await openInChild(file);
    if (opened.code !== code) throw new Error(`${what}: ${opened.code} instead of ${code}`);
    lines.push([what, file.length, code, opened.milliseconds, opened.peakMegabytes]);
    say(lines.at(-1)!);
  }
  const slowest = lines.reduce((most, one) => (one[3] > most[3] ? one : most));
  const largest = lines.reduce((most, one) => (one[4] > most[4] ? one : most));
  for (const [what, cells] of [['the most cells that are opened', LIMITS.cells], ['100,000 rows of 15 columns', 1_500_000]] as const) {
    const file = filledSheets([cells]);
    const { code, milliseconds, peakMegabytes } = await openInChild(file, 3_000);
    say([what, file.length, code, milliseconds, peakMegabytes]);
  }
  process.stdout.write(`${lines.length} refused: at most ${slowest[3]} ms of CPU (${slowest[0]}; limit ${ANSWER.milliseconds}), at most ${largest[4]} MB (${largest[0]}; limit ${ANSWER.megabytes})\n`);
}
