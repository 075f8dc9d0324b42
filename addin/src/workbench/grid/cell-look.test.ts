import { describe, expect, it } from 'vitest';
import { cellLook, readable } from './cell-look.ts';

describe('the look of a cell', () => {
  it('keeps a colour that can be read and replaces one that cannot', () => {
    expect(readable('0b5a1c', 'dff6dd', false)).toBe('0b5a1c');
    expect(readable('ffff00', 'ffffff', false)).toBe('242424');
    expect(readable(undefined, '1f5c8b', false)).toBe('ffffff');
  });

  it('lets a colour for white paper go in the dark theme', () => {
    expect(readable('0b3b66', undefined, true)).toBeUndefined();
    expect(readable('0b3b66', undefined, false)).toBe('0b3b66');
  });

  it('shows a mark over heat over the fill of the cell', () => {
    const style = { fill: 'aabbcc' };
    expect(cellLook(1, style, { mark: 'error', heat: 'ff0000', dark: false }).backgroundColor).toBe('#FDE7E9');
    expect(cellLook(1, style, { mark: null, heat: 'ff0000', dark: false }).backgroundColor).toBe('#ff0000');
    expect(cellLook(1, style, { mark: null, heat: null, dark: false }).backgroundColor).toBe('#aabbcc');
  });

  it('puts numbers to the right and codes kept as text to the left', () => {
    expect(cellLook(5, {}, { mark: null, heat: null, dark: false }).textAlign).toBe('right');
    expect(cellLook('03176', {}, { mark: null, heat: null, dark: false }).textAlign).toBe('left');
  });
});
