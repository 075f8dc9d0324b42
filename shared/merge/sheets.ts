import type { WorkbookKind } from '../sheets/declare.ts';
import type { SheetKey } from '../sheets/index.ts';

/** Who sends a file: a commune-level unit or a sending agency. */
export type SenderKind = Exclude<WorkbookKind, 'province'>;

/** How the rows of a merged sheet are told apart within one unit or agency. */
type RowIdentity = 'person' | 'field' | 'one';

interface MergedSheet {
  readonly sheet: SheetKey;
  readonly rows: RowIdentity;
  /** What the province writes there: a file never changes it. */
  readonly province: readonly string[];
  /** Kept where the province filled it, taken from the file where it did not. */
  readonly unlessEmpty: readonly string[];
}

const people = (sheet: SheetKey, province: readonly string[] = []): MergedSheet => ({ sheet, rows: 'person', province, unlessEmpty: ['note'] });

/** The sheets that a file brings into the provincial workbook. Everything else there is the province's own. */
export const MERGED_SHEETS: Readonly<Record<SenderKind, readonly MergedSheet[]>> = {
  commune: [
    people('roster'),
    { sheet: 'needs', rows: 'field', province: ['appraised'], unlessEmpty: ['note'] },
    people('concurrent'),
    people('moves'),
    people('secondedIn'),
    { sheet: 'armedForces', rows: 'one', province: [], unlessEmpty: ['note'] },
    people('healthStations'),
  ],
  sender: [
    people('candidates', ['reviewer']),
    { sheet: 'senders', rows: 'one', province: [], unlessEmpty: ['order', 'kind', 'note'] },
    { sheet: 'senderFields', rows: 'field', province: [], unlessEmpty: ['note'] },
  ],
};

export type { MergedSheet };

/** Column that says whose a row is. */
export const OWNER_COLUMN: Readonly<Record<SenderKind, 'unitCode' | 'agencyCode'>> = { commune: 'unitCode', sender: 'agencyCode' };

/** Columns that name the owner of a row: written by the merge, never compared. */
export const OWNER_COLUMNS: ReadonlySet<string> = new Set(['key', 'unitCode', 'unitName', 'agencyCode', 'agencyName']);
