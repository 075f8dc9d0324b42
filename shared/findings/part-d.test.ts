import { expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { catalog } from './catalog.ts';
import { LEVEL_CONDITIONS } from './levels.ts';

/** Levels (Error, Warning, Hint) and fixes (Auto, with Confirmation, Manual) of the table of domain.md D, typed from there. */
const PART_D = `
  1 E C   2 H A    3 H A   4 W AM   5 EW M  6 W C   7 W C    8 E M    9 W C    10 E C
  11 H A  12 EW A  13 H A  14 E C   15 E M  16 H A  17 H A   18 E C   19 E C   20 E M
  21 W C  22 H A   23 H A  24 E M   25 E M  26 EW M 27 H -   28 H M   29 H A   30 W C
  31 W A  32 E M   33 WE M 34 W C   35 E M  36 H AM 37 HE AM 38 H A   39 HW AC 40 W C
  41 W C  42 W M   43 W M  44 W M   45 E C  46 E A  47 W A   48 E M   49 E M   50 W A
  51 E C  52 E M   53 E M  54 W M   55 W A  56 E M  57 W M   58 W M   59 H M   60 W M
  61 H A  62 W A   63 - -`;
const ROWS = [...PART_D.matchAll(/(\d+) ([EWH-]+) ([ACM-]+)/g)].map(([, number, levels, fixes]) => ({ number: Number(number), levels: levels!.replace('-', ''), fixes: fixes!.replace('-', '') }));

const LEVELS = { E: 'error', W: 'warning', H: 'hint' } as const;
const FIXES = { A: 'auto', C: 'confirm', M: 'manual' } as const;

/** What part D asks of a case and no finding of it has. */
function missing({ number, levels, fixes }: (typeof ROWS)[number]): string[] {
  const { codes, errors = [], done } = CASES[number]!;
  const hadLevels = new Set(codes.flatMap((code) => [catalog[code].severity, LEVEL_CONDITIONS[code]?.severity]));
  const hadFixes = new Set(codes.map((code) => catalog[code].fix));
  const onlySystem = codes.length === 0 && errors.length > 0;
  return [
    ...[...levels].filter((letter) => !onlySystem && !hadLevels.has(LEVELS[letter as 'E'])),
    // what the software does by itself needs no button
    ...[...fixes].filter((letter) => !onlySystem && !hadFixes.has(FIXES[letter as 'A']) && !(letter === 'A' && done !== undefined)),
  ];
}

test('the table is whole', () => {
  expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, at) => at + 1));
});

test('a case has the levels and fixes of part D, or says why not; a reason without a difference is out of date', () => {
  const different = ROWS.flatMap((row) => (missing(row).length > 0 ? [{ number: row.number, missing: missing(row).join('') }] : []));
  const explained = Object.entries(CASES).flatMap(([number, { unlike }]) => (unlike ? [{ number: Number(number), missing: unlike.letters }] : []));
  expect(different).toEqual(explained);
});
