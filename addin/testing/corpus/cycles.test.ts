import { describe, expect, it } from 'vitest';
import { losses } from '../compare/packages.ts';
import { baseWorkbook } from './base.ts';
import { cleaned, cycles } from './cycles.ts';
import { excel2010Book } from './hand-excel-2010.ts';

/** The long run is a script: node addin/testing/corpus/cycles.ts (50 cycles on every workbook of the corpus). */
const CYCLES = 8;

describe('a workbook that is run, marked, unmarked and run again, many times', async () => {
  const { bytes: first } = excel2010Book(await baseWorkbook());
  const { bytes: last, figures } = await cycles(first, CYCLES);

  it('grows by less than 1 %, and nothing piles up in it', () => {
    const [, early, ...later] = figures;
    for (const { bytes, ...counts } of later) {
      expect(bytes).toBeLessThan((early?.bytes ?? 0) * 1.01);
      const { bytes: _bytes, ...before } = early ?? { bytes: 0 };
      expect(counts).toEqual(before);
    }
  });

  it('is equal to the first one in meaning when everything of ours is taken out', async () => {
    const back = await cleaned(last);
    expect(losses(first, back, { gone: ['xl/calcChain.xml'] })).toEqual([]);
    // and nothing of ours is left behind: the other way round only styles are more than there were
    expect(losses(back, first).filter((line) => !line.startsWith('xl/styles.xml'))).toEqual([]);
  });
}, 60_000);
