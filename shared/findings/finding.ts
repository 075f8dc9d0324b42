import type { FindingCode } from './codes.ts';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
/** Phải sửa, Cần xem lại, Nên sửa. */
export type Severity = (typeof SEVERITIES)[number];

/** auto: lossless, one click for all. confirm: with a preview. manual: the person decides. */
export interface Fix {
  readonly kind: 'auto' | 'confirm' | 'manual';
  /** The value to write into the cell, for auto and confirm. */
  readonly value?: string | number;
}

/** One thing wrong at one place; a code and parameters, no sentence (shared/i18n makes it). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Name of the sheet in the file; '' for the workbook as a whole. */
  readonly sheet: string;
  /** 1-based; null when the finding is about the sheet or the workbook. */
  readonly row: number | null;
  /** A1; null without a cell. */
  readonly cell: string | null;
  /** Header title of the column; null without one. */
  readonly column: string | null;
  /** What the cell shows, as text; '' when empty. Stays in the workbook: never logged, never sent. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
