import { describe, expect, it } from 'vitest';
import type { FieldShortage } from '../../../shared/shortages/result.ts';
import { headlineOf, insideSentence } from './headline.ts';

type Field = Partial<FieldShortage>;

type Result = Parameters<typeof headlineOf>[0];
type More = { readonly below?: number; readonly undecided?: number; readonly noData?: number };

function shortages(...units: readonly (readonly Field[])[]): Result {
  return result(units);
}

function result(units: readonly (readonly Field[])[], { below = 0, undecided = 0, noData = 0 }: More = {}): Result {
  const whole = units.map((fields) => ({ fields: fields.map((field) => ({ field: 'IT', need: 1, missing: 1, fullTime: 0, nobody: false, ...field })) }));
  const missing = whole.flatMap((unit) => unit.fields).reduce((sum, field) => sum + field.missing, 0);
  return {
    shortages: { fields: ['KT', 'IT', 'DN'], units: whole, totals: { missing, verdicts: { undecided, 'no-data': noData } } },
    norms: { totals: { units: 4, below: { units: below, people: below * 3 } } },
  } as unknown as Result;
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

  it('speaks of quotas where no field lacks anybody, and says that nothing lacks only where every unit was judged', () => {
    const met = [[{ missing: 0, fullTime: 2 }]];
    expect(headlineOf(result(met, { below: 2, undecided: 1 }))).toEqual({ kind: 'below', count: 2, people: 6 });
    expect(headlineOf(result(met, { undecided: 1, noData: 2 }))).toEqual({ kind: 'unknown', count: 3, units: 4 });
    expect(headlineOf(result([[{ missing: 1, fullTime: 1 }]], { below: 2 }))).toEqual({ kind: 'missing', count: 1 });
  });

  it('writes a field inside a sentence in lower case, but not an abbreviation', () => {
    expect(insideSentence('Công nghệ thông tin')).toBe('công nghệ thông tin');
    expect(insideSentence('Đất đai')).toBe('đất đai');
    expect(insideSentence('IT, digital transformation')).toBe('IT, digital transformation');
  });
});
