import { describe, expect, it } from 'vitest';
import { enter } from './convert.ts';

describe('what Excel makes of a string written by code', () => {
  const value = (text: string, format?: string): unknown => enter(text, format, false).value;

  it('loses leading zeros, unless the format is text', () => {
    expect(value('007')).toBe(7);
    expect(value('007', '@')).toBe('007');
    expect(value("'007")).toBe('007');
  });

  it('reads dates as serial numbers, by the calendar of the workbook', () => {
    expect(enter('2025-10-20', undefined, false)).toEqual({ value: 45950, format: 'dd/mm/yyyy' });
    expect(value('20/10/2025')).toBe(45950);
    expect(enter('2025-10-20', undefined, true).value).toBe(45950 - 1462);
    expect(value('31/02/2025')).toBe('31/02/2025');
  });

  it('starts formulas at = + - @', () => {
    for (const text of ['=1+1', '+A1', '-A1', '@SUM(A1)']) expect(enter(text, undefined, false).formula).toMatch(/^=/);
    expect(enter('=1+1', '@', false)).toEqual({ value: '=1+1' });
    expect(value('-5')).toBe(-5);
  });

  it('reads percentages, truth and errors, and makes text of a number in a text cell', () => {
    expect(value('12%')).toBe(0.12);
    expect(value('true')).toBe(true);
    expect(value('#N/A')).toEqual({ error: '#N/A' });
    expect(enter(7, '@', false).value).toBe('7');
  });
});
