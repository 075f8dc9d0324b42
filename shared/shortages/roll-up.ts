import type { FieldCode } from '../catalog/codes.ts';
import { LD_FIELDS, ldNumber } from '../catalog/fields.ts';
import type { FieldShortage } from './result.ts';

/** Several fields told as one. Sums of people and keys; one field's surplus never hides what another lacks. */
export type FieldGroup = Omit<FieldShortage, 'needSource' | 'minimum' | 'singlePointOfFailure'> & {
  /** The fields inside, in catalogue order. */
  readonly parts: readonly FieldCode[];
  /** Somebody stated a need in one of them. */
  readonly hasNeed: boolean;
};

/** The line of the 15 fields of Lâm Đồng (domain.md E) that a field is counted under; a field outside the list stays itself. */
export function rollUpField(field: FieldCode): FieldCode {
  const number = ldNumber(field);
  return number === null ? field : LD_FIELDS[number - 1] ?? field;
}

/**
 * The fields of one unit rolled up to the 15 of Lâm Đồng, in their order, then the fields outside the list. Nobody is
 * there only where nobody is there in every part.
 */
export function rollUpFields(fields: readonly FieldShortage[]): readonly FieldGroup[] {
  const groups = Map.groupBy(fields, (field) => rollUpField(field.field));
  const place = (field: FieldCode): number => (LD_FIELDS.includes(field) ? LD_FIELDS.indexOf(field) : LD_FIELDS.length);
  return [...groups].toSorted(([a], [b]) => place(a) - place(b)).map(([field, parts]) => groupOf(field, parts));
}

function groupOf(field: FieldCode, parts: readonly FieldShortage[]): FieldGroup {
  const sum = (of: (part: FieldShortage) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const keys = (of: (part: FieldShortage) => readonly string[]): readonly string[] => [...new Set(parts.flatMap(of))].sort();
  return {
    field,
    parts: parts.map((part) => part.field),
    hasNeed: parts.some((part) => part.needSource !== 'none'),
    need: sum((part) => part.need),
    fullTimeRequired: parts.some((part) => part.fullTimeRequired),
    have: sum((part) => part.have),
    fullTime: sum((part) => part.fullTime),
    concurrentFifths: sum((part) => part.concurrentFifths),
    support: sum((part) => part.support),
    missing: sum((part) => part.missing),
    posts: sum((part) => part.posts),
    nobody: parts.every((part) => part.nobody),
    surplus: sum((part) => part.surplus),
    keys: {
      fullTime: keys((part) => part.keys.fullTime), partTime: keys((part) => part.keys.partTime),
      concurrent: keys((part) => part.keys.concurrent), support: keys((part) => part.keys.support),
    },
    retiringWithin6: keys((part) => part.retiringWithin6),
    retiringWithin12: keys((part) => part.retiringWithin12),
    missingIn6: sum((part) => part.missingIn6),
    missingIn12: sum((part) => part.missingIn12),
  };
}
