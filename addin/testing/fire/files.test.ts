import { describe, expect, it } from 'vitest';
import { basePackages, damaged, judge } from './files-case.ts';
import { MUTATIONS } from './mutate.ts';

/** The short run of `npm run -s fire -- files`: one package for every way of damaging one. */
describe('mutated packages', async () => {
  const bases = await basePackages();
  const small = bases.slice(-1);

  it('are opened and saved whole, or refused with a code of the catalogue', async () => {
    const wrong: string[] = [];
    for (let number = 0; number < Object.keys(MUTATIONS).length; number += 1) {
      const { how, mutation } = await judge(number, small);
      if (how.startsWith('WRONG')) wrong.push(`case ${number} (${mutation}): ${how}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are the same every time', () => {
    expect(damaged(41, bases)).toEqual(damaged(41, bases));
  });
});
