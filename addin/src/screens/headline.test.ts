import { describe, expect, it } from 'vitest';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import { headlineOf, insideSentence } from './headline.ts';

type Field = ShortagesResult['totals']['byField'][number];

function shortages(fields: readonly Partial<Field>[]): ShortagesResult {
  const byField = fields.map((field): Field => ({
    field: 'IT', need: 1, have: 0, fullTime: 0, missing: 1, posts: 1, unitsWithoutFullTime: 0, unitsWithNobody: 0, ...field,
  }));
  return { totals: { byField, missing: byField.reduce((sum, field) => sum + field.missing, 0) } } as unknown as ShortagesResult;
}

describe('the sentence at the top of the result', () => {
  it('names the needed field that most communes have nobody in', () => {
    expect(headlineOf(shortages([{ field: 'KT', unitsWithNobody: 3 }, { field: 'IT', unitsWithNobody: 12 }])))
      .toEqual({ kind: 'nobody', field: 'IT', count: 12 });
  });

  it('passes over a field that nobody asked for', () => {
    expect(headlineOf(shortages([{ field: 'DN', need: 0, missing: 0, unitsWithNobody: 45 }, { field: 'IT', unitsWithNobody: 2 }])))
      .toEqual({ kind: 'nobody', field: 'IT', count: 2 });
  });

  it('falls back to full-time people, then to missing people, then says that nothing lacks', () => {
    expect(headlineOf(shortages([{ unitsWithoutFullTime: 93 }]))).toEqual({ kind: 'full-time', field: 'IT', count: 93 });
    expect(headlineOf(shortages([{ missing: 4 }]))).toEqual({ kind: 'missing', count: 4 });
    expect(headlineOf(shortages([{ missing: 0, posts: 0 }]))).toEqual({ kind: 'enough' });
  });

  it('writes a field inside a sentence in lower case, but not an abbreviation', () => {
    expect(insideSentence('Công nghệ thông tin')).toBe('công nghệ thông tin');
    expect(insideSentence('Đất đai')).toBe('đất đai');
    expect(insideSentence('IT, digital transformation')).toBe('IT, digital transformation');
  });
});
