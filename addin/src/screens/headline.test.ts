import { describe, expect, it } from 'vitest';
import type { FieldShortage, ShortagesResult } from '../../../shared/shortages/result.ts';
import { headlineOf, insideSentence } from './headline.ts';

type Field = Partial<FieldShortage>;

function shortages(...units: readonly (readonly Field[])[]): ShortagesResult {
  const whole = units.map((fields) => ({ fields: fields.map((field) => ({ field: 'IT', need: 1, missing: 1, fullTime: 0, nobody: false, ...field })) }));
  const missing = whole.flatMap((unit) => unit.fields).reduce((sum, field) => sum + field.missing, 0);
  return { fields: ['KT', 'IT', 'DN'], units: whole, totals: { missing } } as unknown as ShortagesResult;
}

describe('the sentence at the top of the result', () => {
  it('names the needed field that most communes have nobody in', () => {
    expect(headlineOf(shortages([{ field: 'KT', nobody: true }, { nobody: true }], [{ nobody: true }])))
      .toEqual({ kind: 'nobody', field: 'IT', count: 2 });
  });

  it('passes over a field that nobody asked for', () => {
    expect(headlineOf(shortages([{ field: 'DN', need: 0, missing: 0, nobody: true }, { nobody: true }], [{ field: 'DN', need: 0, missing: 0, nobody: true }])))
      .toEqual({ kind: 'nobody', field: 'IT', count: 1 });
  });

  it('falls back to full-time people, then to missing people, then says that nothing lacks', () => {
    expect(headlineOf(shortages([{}], [{}]))).toEqual({ kind: 'full-time', field: 'IT', count: 2 });
    expect(headlineOf(shortages([{ missing: 4, fullTime: 1 }]))).toEqual({ kind: 'missing', count: 4 });
    expect(headlineOf(shortages([{ missing: 0, fullTime: 2 }]))).toEqual({ kind: 'enough' });
  });

  it('writes a field inside a sentence in lower case, but not an abbreviation', () => {
    expect(insideSentence('Công nghệ thông tin')).toBe('công nghệ thông tin');
    expect(insideSentence('Đất đai')).toBe('đất đai');
    expect(insideSentence('IT, digital transformation')).toBe('IT, digital transformation');
  });
});
