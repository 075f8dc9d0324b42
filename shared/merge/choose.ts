import type { IsoDate } from '../catalog/codes.ts';

/** What tells two files of one unit apart. */
export interface Dated {
  readonly file: string;
  readonly asOf: IsoDate | null;
  /** Template id and version, such as commune/1; null when the file was not made from a template of ours. */
  readonly template: string | null;
  /** When the file was last saved, as ISO text; null when unknown. */
  readonly modified: string | null;
  /** Equal for files with the same bytes. */
  readonly stamp: string;
}

/** Which file counts and by what, or that nobody but a person can say. */
export type Choice<T> =
  | { readonly kind: 'one'; readonly file: T }
  | { readonly kind: 'newest'; readonly file: T; readonly by: 'as-of' | 'version' | 'modified' | 'same'; readonly others: readonly T[] }
  | { readonly kind: 'tie'; readonly files: readonly T[] };

/**
 * The newest of several files of one unit: by as-of date, then template version, then the day and hour of saving.
 * Copies with the same bytes are one file. A tie is never broken by guessing: the order of the files means nothing.
 */
export function chooseNewest<T extends Dated>(files: readonly T[]): Choice<T> {
  const sorted = files.toSorted((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1));
  const different = [...new Map(sorted.toReversed().map((file) => [file.stamp, file])).values()].toReversed();
  const [first] = sorted;
  if (!first) throw new RangeError('no file to choose from');
  if (files.length === 1) return { kind: 'one', file: first };
  if (different.length === 1) return { kind: 'newest', file: first, by: 'same', others: sorted.slice(1) };
  let left = different;
  for (const [by, rank] of RANKS) {
    // a file without a date is neither older nor newer than one with
    if (left.some((file) => rank(file) === null)) continue;
    const best = left.map((file) => rank(file)!).reduce((a, b) => (b > a ? b : a));
    const newest = left.filter((file) => rank(file) === best);
    if (newest.length === 1) return { kind: 'newest', file: newest[0]!, by, others: sorted.filter((file) => file !== newest[0]) };
    left = newest;
  }
  return { kind: 'tie', files: sorted };
}

const RANKS: readonly (readonly ['as-of' | 'version' | 'modified', (file: Dated) => string | number | null])[] = [
  ['as-of', ({ asOf }) => asOf],
  ['version', ({ template }) => (template === null ? null : Number(template.split('/')[1] ?? 0))],
  ['modified', ({ modified }) => modified],
];
