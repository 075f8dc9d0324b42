import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAxis, nextShown, windowOf } from './axis.ts';

describe('rows and columns in pixels', () => {
  it('finds the item at every pixel, hidden ones never', () => {
    assert(property(array(integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }), (sizes) => {
      const axis = makeAxis(sizes.length, (index) => sizes[index]!);
      for (let pixel = 0; pixel < axis.start(sizes.length); pixel += 7) {
        const index = axis.at(pixel);
        expect(axis.start(index)).toBeLessThanOrEqual(pixel);
        expect(axis.start(index + 1)).toBeGreaterThan(pixel);
      }
    }));
  });

  it('draws a window of a hundred thousand rows with a few dozen of them', () => {
    const { first, last } = windowOf(makeAxis(100_000, () => 24), 1_200_000, 700, 6);
    expect(first).toBe(49_994);
    expect(last - first).toBeLessThan(45);
  });

  it('steps over hidden rows and stays at the edge', () => {
    const axis = makeAxis(4, (index) => (index === 1 ? 0 : 20));
    expect(nextShown(axis, 0, 1)).toBe(2);
    expect(nextShown(axis, 2, -1)).toBe(0);
    expect(nextShown(axis, 3, 1)).toBe(3);
  });
});
