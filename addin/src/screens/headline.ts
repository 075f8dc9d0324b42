import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';

/** The one fact about the province that matters most. */
export type Headline =
  | { readonly kind: 'nobody' | 'full-time'; readonly field: FieldCode; readonly count: number }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'enough' };

/**
 * A field that many communes need and where nobody works comes first, then one without full-time people, then the
 * number of missing people. Fields that nobody asked for do not count.
 */
export function headlineOf(shortages: ShortagesResult): Headline {
  const needed = shortages.totals.byField.filter((field) => field.need > 0 && field.missing > 0);
  const most = (count: (field: (typeof needed)[number]) => number) =>
    needed.reduce<(typeof needed)[number] | null>((best, field) => (count(field) > (best ? count(best) : 0) ? field : best), null);
  const empty = most((field) => field.unitsWithNobody);
  if (empty) return { kind: 'nobody', field: empty.field, count: empty.unitsWithNobody };
  const partTime = most((field) => field.unitsWithoutFullTime);
  if (partTime) return { kind: 'full-time', field: partTime.field, count: partTime.unitsWithoutFullTime };
  return shortages.totals.missing > 0 ? { kind: 'missing', count: shortages.totals.missing } : { kind: 'enough' };
}

/** "Công nghệ thông tin" inside a sentence: "công nghệ thông tin"; "IT, …" stays. */
export function insideSentence(name: string): string {
  const second = name.charAt(1);
  return second === second.toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
