import type { Judgement } from '../../../shared/eligibility/candidate.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import type { NormsResult } from '../../../shared/norms/result.ts';
import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import type { PlanResult } from '../../../shared/proposals/result.ts';
import type { WhatIfResult } from '../../../shared/proposals/what-if-result.ts';
import type { ShortagesResult } from '../../../shared/shortages/result.ts';
import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { WorkbookKind } from '../../../shared/sheets/declare.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import type { Opinions } from '../../../shared/tables/consents.ts';
import type { NormLine } from '../../../shared/tables/norm-lines.ts';
import type { ExcludedRow } from '../../../shared/tables/result-input.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import type { VersionLine } from '../../../shared/tables/plan-lines.ts';
import type { ReviewNotice } from './review/carry.ts';
import type { Completeness } from './review/draft.ts';
import type { Places } from '../../../shared/tables/places.ts';

/** Where norms, shortages and plans are computed: the Worker (default), or the same code in place. */
export interface Compute {
  readonly where: 'worker' | 'in-place';
  norms(input: StaffingCase, signal?: AbortSignal): Promise<NormsResult>;
  shortages(input: StaffingCase, signal?: AbortSignal): Promise<ShortagesResult>;
  proposals(input: StaffingCase, signal?: AbortSignal): Promise<PlanResult>;
  whatIf(input: StaffingCase, signal?: AbortSignal): Promise<WhatIfResult>;
}

/** The steps of the job, in order, as the pane shows them. */
export const STEPS = ['read', 'check', 'norms', 'shortages', 'plan', 'tables', 'write'] as const;
export type Step = (typeof STEPS)[number];

export interface FlowOptions {
  readonly lang: Lang;
  /** Cancels until writing starts. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: Step;
  /** 0..1 within the step. */
  readonly part: number;
}

export interface FindingCounts {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** What the screens show of a check. */
export interface CheckView {
  readonly kind: WorkbookKind;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  readonly findings: readonly Finding[];
  readonly summary: FindingCounts;
  /** The workbook holds result sheets that were made from other numbers than it holds now. */
  readonly resultIsStale: boolean;
}

export interface CheckResult extends CheckView {
  /** What was read and checked: a fix compares with it before it writes. */
  readonly raw: RawWorkbook;
  readonly dataset: Dataset;
}

/** How every unit stands against its norms, and what it lacks; part of a plan, or made alone. */
export interface NormsView extends CheckView {
  readonly input: StaffingCase;
  readonly norms: NormsResult;
  readonly shortages: ShortagesResult;
  readonly computedAt: Compute['where'];
  /** Names behind the codes; they stay in the workbook's side. */
  readonly names: Names;
  readonly people: ReadonlyMap<string, PersonCard>;
  /** Rows that are no part of the case, and why. */
  readonly excluded: readonly ExcludedRow[];
  /** Where the rows stand that are no people, and who confirmed their data. */
  readonly places: Places;
  /** Each unit's numbers by method with document, scope and status, in each language. */
  readonly normLines: Readonly<Record<Lang, readonly NormLine[]>>;
}

/** What the screens show of what one press of the button made. */
export interface PlanView extends NormsView {
  readonly plan: PlanResult;
  readonly opinions: Opinions;
  /** Lines of the version that this plan replaces; absent: there was none. */
  readonly before?: readonly VersionLine[];
  readonly review: ReviewView;
  readonly written: readonly OutputSheet[];
}

/** What reviewers' marks ask a person to look at, and how far the plan is from no longer being a draft. */
export interface ReviewView {
  readonly notices: readonly ReviewNotice[];
  readonly complete: Completeness;
}

/** What one press of the button made. */
export interface RunResult extends CheckResult, PlanView {}

/** What tables and screens show of a person key. */
export interface PersonCard {
  readonly key: string;
  readonly name: string;
  readonly category: string;
  readonly position: string;
  readonly employer: string;
  readonly birthDate: string;
  /** Place in the workbook. */
  readonly sheet: string;
  readonly row: number;
  /** For people of the pool and those free for concurrent work: what the personal rules gave, and which rule decided. */
  readonly judgement?: Judgement;
}
