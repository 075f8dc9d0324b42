import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import type { Finding, Severity } from '../../../../shared/findings/finding.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { Dated } from '../../../../shared/merge/choose.ts';
import type { Confirmation } from '../../../../shared/merge/confirmed.ts';
import type { ChangedCell } from '../../../../shared/merge/match.ts';
import type { MergeRow } from '../../../../shared/merge/cells.ts';
import type { SenderKind } from '../../../../shared/merge/sheets.ts';
import type { SheetKey } from '../../../../shared/sheets/index.ts';
import type { WorkbookPort } from '../../workbook/port.ts';

/** A file that somebody chose; it is opened when its turn comes, and let go of. */
export interface MergeFile {
  readonly name: string;
  /** When it was last saved, as ISO text; null when unknown. */
  readonly modified: string | null;
  /** Throws WorkbookError when the file cannot be read as a workbook. */
  open(): Promise<{ readonly port: WorkbookPort; readonly stamp: string }>;
}

export interface MergeOptions {
  readonly lang: Lang;
  /** Cancels until writing starts. */
  readonly signal?: AbortSignal;
  /** After each file that was read; then once, with done = total, when writing starts. */
  readonly onProgress?: (progress: MergeProgress) => void;
  /** Takes a file whose date is before that of the figures that are in. */
  readonly takeOlder?: boolean;
  /** The day that is written as Ngày gộp. */
  readonly today: IsoDate;
}

export interface MergeProgress {
  readonly step: 'read' | 'write';
  readonly done: number;
  readonly total: number;
}

/** A unit or an agency by its code. */
export interface Owner {
  readonly kind: SenderKind;
  readonly code: string;
  readonly name: string;
}

/** What was taken out of one readable file; the file itself is closed again. */
export interface SourceFile extends Dated, Owner {
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly confirmed: Confirmation;
  readonly statedTotal: number | null;
  /** People that the commune computed from its workload (WISN). */
  readonly workload: number | null;
  readonly sheets: ReadonlyMap<SheetKey, SourceSheet>;
  /** Rows that name another unit: not merged, each said. */
  readonly strangers: readonly { readonly sheet: string; readonly row: number; readonly code: string }[];
}

export interface SourceSheet {
  /** The name it has in the file. */
  readonly name: string;
  readonly rows: readonly MergeRow[];
}

export type FileState = 'merged' | 'unchanged' | 'superseded' | 'tie' | 'older' | 'unusable';

/** Why a file is not used. */
export type UnusableReason = 'cannot-open' | 'province-file' | 'not-ours' | 'sheet-missing' | 'no-owner' | 'not-in-list' | 'other-province' | 'unfilled';

export interface RowChange {
  readonly sheet: string;
  readonly kind: 'removed' | 'changed' | 'added';
  readonly key: string;
  readonly name: string;
  /** Row in the file; of a removed one, in the provincial workbook. */
  readonly row: number;
  readonly fields: readonly ChangedCell[];
}

export interface FileReport {
  readonly file: string;
  readonly state: FileState;
  readonly owner: Owner | null;
  readonly asOf: IsoDate | null;
  readonly template: string | null;
  readonly confirmed: Confirmation;
  /** The sentence for an unusable, older, superseded or undecided file; '' for the others. */
  readonly why: string;
  readonly rows: number;
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  /** Errors in the file itself. */
  readonly errors: number;
  readonly warnings: number;
  readonly kept: number;
  readonly changes: readonly RowChange[];
  readonly findings: readonly Finding[];
}

/** A unit or agency of the province's list of which no file came, now or before. */
export interface MissingOwner extends Owner {
  readonly state: 'last-figures' | 'places-kept' | 'no-data';
  readonly asOf: IsoDate | null;
  readonly places: number;
}

/** Something about the files together, as a sentence. */
export interface MergeNote {
  readonly code: string;
  readonly severity: Severity;
  /** The file that it is about; '' for several. */
  readonly file: string;
  readonly message: string;
}

export interface MergeResult {
  readonly files: readonly FileReport[];
  readonly missing: readonly MissingOwner[];
  readonly twice: readonly { readonly owner: Owner; readonly files: readonly string[]; readonly chosen: string | null; readonly by: string }[];
  readonly notes: readonly MergeNote[];
  readonly summary: {
    readonly units: number;
    /** Units and agencies of which a file is in, from this time or before. */
    readonly received: number;
    readonly agencies: number;
    readonly agenciesReceived: number;
    readonly confirmed: number;
    readonly errors: number;
    readonly warnings: number;
    /** Cells written into the person's sheets; 0: nothing was new. */
    readonly written: number;
    /** Anything was written, sheets of ours included. */
    readonly changed: boolean;
  };
}

/** Where a row of the provincial workbook came from. */
export interface SourceRef {
  /** Name of the sheet in the provincial workbook. */
  readonly sheet: string;
  /** Mã of the person, code of the field; '' where the unit has one row. */
  readonly id: string;
  /** Code of the unit or agency. */
  readonly owner: string;
  readonly file: string;
  readonly row: number;
  readonly sheetInFile: string;
}
