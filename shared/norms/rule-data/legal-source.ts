import type { IsoDate } from '../../catalog/codes.ts';

/**
 * Where the numbers of a rule set come from. Whoever shows them shows this too.
 * `checked`: 'reported' means read in the press or in a translation, not yet compared with the Vietnamese text.
 */
export interface LegalSource {
  readonly document: string;
  readonly article: string | null;
  /** Null where the sources give none, or several. */
  readonly date: IsoDate | null;
  /** Last day of the communes that it was made for; null: still the present ones. */
  readonly madeUntil: IsoDate | null;
  readonly checked: 'confirmed' | 'reported';
  /** Pages that were read. */
  readonly read: readonly string[];
}
