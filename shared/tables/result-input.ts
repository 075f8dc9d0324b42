import type { Opinions } from './consents.ts';
import type { VersionLine } from './plan-lines.ts';
import type { Places } from './places.ts';
import type { Judgement } from '../eligibility/candidate.ts';
import type { Finding } from '../findings/finding.ts';
import type { Names } from '../i18n/format.ts';
import type { NormsResult } from '../norms/result.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import type { PlanResult } from '../proposals/result.ts';
import type { Dataset } from '../sheets/index.ts';
import type { ShortagesResult } from '../shortages/result.ts';

/** What result tables are made from: one finished run with the names behind its codes. */
export interface ResultInput {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly input: StaffingCase;
  readonly norms: NormsResult;
  readonly shortages: ShortagesResult;
  readonly plan: PlanResult;
  readonly computedAt: 'worker' | 'in-place';
  readonly names: Names;
  readonly people: ReadonlyMap<string, ResultPerson>;
  readonly places: Places;
  /** Rows that are no part of the case; absent: not known. */
  readonly excluded?: readonly ExcludedRow[];
  /** What was written beside the lines of the last plan; absent: nothing yet. */
  readonly opinions?: Opinions;
  /** Lines of the version that this result replaces; absent: there was none. */
  readonly before?: readonly VersionLine[];
}

/** A row that could not be part of the case, and why; the findings say the same to the person. */
export interface ExcludedRow {
  readonly sheet: string;
  /** As in Excel, 1-based. */
  readonly row: number;
  readonly reason: 'no-unit' | 'unknown-unit' | 'no-agency' | 'unknown-agency' | 'incomplete' | 'end-before-start';
}

export interface ResultPerson {
  readonly name: string;
  readonly category: string;
  readonly position: string;
  readonly employer: string;
  /** Place in the workbook. */
  readonly sheet: string;
  readonly row: number;
  readonly judgement?: Judgement;
}
