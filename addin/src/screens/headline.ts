import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { NormsResult } from '../../../shared/norms/result.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';

/** The one fact about the province that matters most. */
export type Headline =
  | { readonly kind: 'nobody' | 'full-time'; readonly field: FieldCode; readonly count: number }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'below'; readonly count: number; readonly people: number }
  | { readonly kind: 'unknown'; readonly count: number; readonly units: number }
  | { readonly kind: 'enough' };

/** One field over the communes that need it. */
export interface FieldFacts {
  readonly field: FieldCode;
  /** People missing. */
  readonly missing: number;
  /** Communes that need the field and have nobody in it, and those without a full-time person. */
  readonly nobody: number;
  readonly withoutFullTime: number;
}

/** Only communes with a need count: a field that a commune never asked for is no shortage. */
export function fieldFacts(shortages: ShortagesResult): readonly FieldFacts[] {
  return shortages.fields.map((field) => {
    const needed = shortages.units.flatMap((unit) => unit.fields.filter((one) => one.field === field && one.need > 0));
    return {
      field,
      missing: needed.reduce((sum, one) => sum + one.missing, 0),
      nobody: needed.filter((one) => one.nobody).length,
      withoutFullTime: needed.filter((one) => one.fullTime === 0).length,
    };
  });
}

/**
 * A field that communes need and where nobody works comes first, then one without full-time people, then the number
 * of missing people, then quotas that are not filled. That nothing lacks is said only where every unit was judged.
 */
export function headlineOf({ shortages, norms }: { readonly shortages: ShortagesResult; readonly norms: NormsResult }): Headline {
  const fields = fieldFacts(shortages);
  const most = (count: (field: FieldFacts) => number) =>
    fields.reduce<FieldFacts | null>((best, field) => (count(field) > (best ? count(best) : 0) ? field : best), null);
  const empty = most((field) => field.nobody);
  if (empty) return { kind: 'nobody', field: empty.field, count: empty.nobody };
  const partTime = most((field) => field.withoutFullTime);
  if (partTime) return { kind: 'full-time', field: partTime.field, count: partTime.withoutFullTime };
  if (shortages.totals.missing > 0) return { kind: 'missing', count: shortages.totals.missing };
  if (norms.totals.below.units > 0) return { kind: 'below', count: norms.totals.below.units, people: norms.totals.below.people };
  const unknown = shortages.totals.verdicts.undecided + shortages.totals.verdicts['no-data'];
  return unknown > 0 ? { kind: 'unknown', count: unknown, units: norms.totals.units } : { kind: 'enough' };
}

/** "Công nghệ thông tin" inside a sentence: "công nghệ thông tin"; "IT, …" stays. */
export function insideSentence(name: string): string {
  const second = name.charAt(1);
  return second === second.toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
