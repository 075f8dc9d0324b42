import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill, groupedText } from './format.ts';

it('thousands stand apart, decimals stay together', () => {
  expect([7, 999, 3329, 2952000, -1500].map((value) => groupedText(value, 'vi'))).toEqual(['7', '999', '3.329', '2.952.000', '-1.500']);
  expect([3329, 1234.56].map((value) => groupedText(value, 'en'))).toEqual(['3,329', '1,234.56']);
  expect(groupedText(12345.678, 'vi')).toBe('12.345,68');
});

it('counts in a sentence are grouped, rows and years are not', () => {
  const number = (value: number) => groupedText(value, 'vi');
  expect(fill('{count} dòng, từ dòng {row1}, năm {year}', { count: 4166, row1: 1234, year: 1985 }, { number })).toBe('4.166 dòng, từ dòng 1234, năm 1985');
});

it('a word is chosen by its number: one, or several', () => {
  const said = (count: number | string) => fill('{count} {count|row is|rows are} hidden', { count });
  expect([said(1), said('1'), said(0), said(2), said(1.5), said(11)]).toEqual(['1 row is hidden', '1 row is hidden', '0 rows are hidden', '2 rows are hidden', '1.5 rows are hidden', '11 rows are hidden']);
  expect(fill('{rows} {count|row|rows}', { rows: 3 })).toBe('3 {count|row|rows}');
});

/** Every text of a table of words, however deep it lies. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('English tables of words', async () => {
  const folder = new URL('./en/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const texts = textsOf({ ...await import(new URL(name, folder).href) as object });

    it(`${name}: a count of one is not said in the plural`, () => {
      const one = texts.map((text) => text.replace(/\{\w+\|([^|{}]*)\|[^|{}]*\}/g, '$1').replace(/\{(\w+)\}/g, (_, param: string) => (COUNTS.test(param) ? '1' : '·')));
      expect(one.filter((text) => PLURAL.test(text))).toEqual([]);
    });

    it(`${name}: every choice of a word goes with a number of the same text`, () => {
      for (const text of texts) for (const [, param] of text.matchAll(/\{(\w+)\|/g)) expect(text).toContain(`{${param}}`);
    });
  }
});

const COUNTS = /^(?:count|people|units|rows|cells|lines|posts|places|days|months|points|levels|served|severity|joined|gone|hints|warnings|errors|all|total|of|limit|left|able|have|critical|empty|zero)\d*$/;
const PLURAL = /(?<!\/)\b1 (?:(?:more|other|further|eligible|repeated|blank|hidden|title|new|missing|such) )*(?:people|persons|units|communes|rows|cells|lines|files|months|fields|agencies|workbooks|numbers|hints|posts|fixes|points|versions|differences|headers|sheets|levels|days|places|columns|tables|names|kinds)\b/;
