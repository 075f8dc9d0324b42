import { describe, expect, it } from 'vitest';
import { largestSet, type Cap, type Item } from './largest-set.ts';
import { Dice } from './testing/dice.ts';

/** Up to ten items under caps that nest two deep on each side. */
function generated(seed: number): readonly Item[] {
  const dice = new Dice(seed);
  const sideOf = (side: string) => {
    const outer = Array.from({ length: 2 }, (_, at): Cap => ({ name: `${side} ${at}`, most: dice.int(0, 4) }));
    const inner = Array.from({ length: 4 }, (_, at): readonly Cap[] => [{ name: `${side} in ${at}`, most: dice.int(0, 3) }, ...(at < 3 ? [outer[at % 2]!] : [])]);
    return () => (dice.chance(0.1) ? [] : dice.pick(inner));
  };
  const [left, right] = [sideOf('left'), sideOf('right')];
  return Array.from({ length: dice.int(0, 10) }, (): Item => ({ left: left(), right: right(), worth: dice.int(0, 9) }));
}

function fits(chosen: readonly Item[]): boolean {
  return chosen.flatMap(({ left, right }) => [...left, ...right]).every(({ name, most }) => (
    chosen.filter((each) => [...each.left, ...each.right].some((cap) => cap.name === name)).length <= most));
}

const sizeAndWorth = (chosen: readonly Item[]) => [chosen.length, chosen.reduce((sum, { worth }) => sum + worth, 0)] as const;

describe('a largest set within caps that nest on two sides', () => {
  it('fits, and no set is larger, or as large and of more worth, found by trying every set', () => {
    let bound = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const items = generated(seed);
      const found = largestSet(items).map((at) => items[at]!);
      const sets = Array.from({ length: 2 ** items.length }, (_, set) => items.filter((__, at) => (set >> at) & 1)).filter(fits);
      const [size, worth] = sets.map(sizeAndWorth).reduce((best, each) => (each[0] > best[0] || (each[0] === best[0] && each[1] > best[1]) ? each : best));
      expect(fits(found), `seed ${seed}`).toBe(true);
      expect(sizeAndWorth(found), `seed ${seed}`).toEqual([size, worth]);
      if (size > 0 && size < items.length) bound++;
    }
    expect(bound).toBeGreaterThan(50);
  });

  it('chooses everything where nothing is limited, and nothing of nothing', () => {
    expect(largestSet([{ left: [], right: [], worth: 0 }, { left: [{ name: 'a', most: Infinity }], right: [], worth: 3 }])).toEqual([0, 1]);
    expect(largestSet([])).toEqual([]);
  });
});
