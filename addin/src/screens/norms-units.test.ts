import { describe, expect, it } from 'vitest';
import type { FieldShortage, Verdict } from '../../../shared/shortages/result.ts';
import { NO_FILTER, choicesIn, fieldBars, filterUnits, unitLines } from './norms-units.ts';

type Field = Partial<FieldShortage> & Pick<FieldShortage, 'field'>;

interface Given {
  readonly code: string;
  readonly verdict: Verdict;
  readonly difference?: number | null;
  readonly fields?: readonly Field[];
  readonly more?: Readonly<Record<string, unknown>>;
}

const NAMES: Readonly<Record<string, string>> = { '03176': 'Xã Nà Bủng', '03208': 'Phường Điện Biên Phủ', '03316': 'Xã Nà Tấu', '03356': 'Xã Sam Mứn' };
const FIELDS = ['KT', 'IT'] as const;

function lines(...units: readonly Given[]) {
  const view = {
    input: { units: units.map(({ code, more }, at) => ({ code, kind: 'xa', order: at + 1, border: false, remote: false, hasData: true, ...more })) },
    norms: { units: units.map(({ code, difference = 0 }) => ({ unit: code, difference })) },
    shortages: {
      units: units.map(({ code, verdict, fields = [] }) => ({
        unit: code, verdict,
        fields: FIELDS.map((field) => ({ field, need: 1, missing: 0, missingIn12: 0, nobody: false, ...fields.find((one) => one.field === field) })),
      })),
    },
  };
  return unitLines(view as unknown as Parameters<typeof unitLines>[0], (code) => NAMES[code] ?? code);
}

const codes = (found: ReturnType<typeof lines>) => found.map(({ unit }) => unit.code);

describe('the list of units', () => {
  it('begins with the hardest: verdict, distance from the quota, people missing in fields, protocol order', () => {
    expect(codes(lines(
      { code: '03176', verdict: 'met' }, { code: '03208', verdict: 'below', difference: -2 },
      { code: '03316', verdict: 'below', difference: -9 }, { code: '03356', verdict: 'over-and-short', difference: 30 },
    ))).toEqual(['03316', '03208', '03356', '03176']);
    const missing = (count: number): readonly Field[] => [{ field: 'IT', missing: count }];
    expect(codes(lines(
      { code: '03176', verdict: 'below', difference: -1 }, { code: '03208', verdict: 'below', difference: -1, fields: missing(2) },
      { code: '03316', verdict: 'below', difference: -1 },
    ))).toEqual(['03208', '03176', '03316']);
  });

  it('keeps units that cannot be judged and units without data', () => {
    expect(codes(lines(
      { code: '03176', verdict: 'no-data', difference: null }, { code: '03208', verdict: 'undecided', difference: null }, { code: '03316', verdict: 'met' },
    ))).toEqual(['03208', '03316', '03176']);
  });
});

describe('the filters', () => {
  const all = lines(
    { code: '03176', verdict: 'below', difference: -3, fields: [{ field: 'IT', missing: 1 }], more: { border: true } },
    { code: '03208', verdict: 'over', difference: 4, more: { kind: 'phuong' } },
    { code: '03356', verdict: 'no-data', difference: null, more: { remote: true, hasData: false } },
  );
  const found = (filter: Partial<typeof NO_FILTER>) => codes(filterUnits(all, { ...NO_FILTER, ...filter }));

  it('show everything at first', () => {
    expect(found({})).toEqual(codes(all));
  });

  it('find a name without its accents, and a unit by its code', () => {
    expect(found({ text: 'na bung' })).toEqual(['03176']);
    expect(found({ text: 'ĐIỆN BIÊN' })).toEqual(['03208']);
    expect(found({ text: '0335' })).toEqual(['03356']);
    expect(found({ text: 'không có' })).toEqual([]);
  });

  it('choose by kind, border, verdict and field, all at once', () => {
    expect(found({ kind: 'phuong' })).toEqual(['03208']);
    expect(found({ place: 'border' })).toEqual(['03176']);
    expect(found({ verdict: 'no-data' })).toEqual(['03356']);
    expect(found({ field: 'IT' })).toEqual(['03176']);
    expect(found({ field: 'IT', verdict: 'over' })).toEqual([]);
  });

  it('offer only what occurs', () => {
    expect(choicesIn(all)).toEqual({ kinds: ['xa', 'phuong'], places: ['border', 'remote'], verdicts: ['below', 'over', 'no-data'], fields: ['IT'] });
  });
});

describe('the chart', () => {
  it('adds up who is missing in each needed field, now and in 12 months, and leaves out fields that lack nobody', () => {
    const bars = fieldBars(lines(
      { code: '03176', verdict: 'below', fields: [{ field: 'IT', missing: 1, missingIn12: 2, nobody: true }, { field: 'KT', need: 0, nobody: true }] },
      { code: '03208', verdict: 'below', fields: [{ field: 'IT', missing: 2, missingIn12: 2 }] },
    ));
    expect(bars).toEqual([{ field: 'IT', missing: 3, missingIn12: 4, nobody: 1 }]);
  });
});
