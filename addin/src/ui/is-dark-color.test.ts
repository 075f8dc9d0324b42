import { describe, expect, it } from 'vitest';
import { isDarkColor } from './is-dark-color.ts';

describe('the background of Office', () => {
  it.each([['#262626', true], ['#0A0A0A', true], ['#FFFFFF', false], ['#E6E6E6', false], ['', false]])('%s is dark: %s', (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });
});
