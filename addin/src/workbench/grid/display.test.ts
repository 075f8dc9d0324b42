import { describe, expect, it } from 'vitest';
import { displayText, isDateFormat } from './display.ts';

describe('what a cell shows', () => {
  it.each([
    [45950, 'dd/mm/yyyy', '20/10/2025'],
    [45950, 'd/m/yy', '20/10/25'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    [2952, '#,##0', '2.952'],
    [0.4, '0.0', '0,4'],
    [0.955, '0%', '96%'],
    [3176, '00000', '03176'],
    [12.5, undefined, '12,5'],
    [45950, 'General', '45950'],
    [399, '+#,##0;-#,##0;0', '+399'],
    [-10, '+#,##0;-#,##0;0', '-10'],
    [0, '+#,##0;-#,##0;0', '0'],
    [0, '#,##0;-#,##0;"–"', '–'],
    [1250, '#,##0;-#,##0;"–"', '1.250'],
    [-5, '#,##0', '-5'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [3, '0 "người"', '3 người'],
  ])('%s through %s is %s', (value, format, shown) => {
    expect(displayText(value, format, 'vi', false)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(displayText(0, 'dd/mm/yyyy', 'vi', true)).toBe('01/01/1904');
    expect(displayText(44_488, 'dd/mm/yyyy', 'vi', true)).toBe('20/10/2025');
  });

  it('shows text, truth values and errors as they are', () => {
    expect(displayText('03176', '@', 'vi', false)).toBe('03176');
    expect(displayText(true, undefined, 'vi', false)).toBe('TRUE');
    expect(displayText({ error: '#REF!' }, undefined, 'vi', false)).toBe('#REF!');
    expect(displayText(null, undefined, 'vi', false)).toBe('');
  });

  it('tells a date from a number with words in its format', () => {
    expect(isDateFormat('dd/mm/yyyy')).toBe(true);
    expect(isDateFormat('[$-42A]dd mmmm yyyy;@')).toBe(true);
    expect(isDateFormat('#,##0 "người"')).toBe(false);
    expect(isDateFormat('General')).toBe(false);
  });
});
