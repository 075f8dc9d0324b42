import type { Finding } from './finding.ts';

export interface FindingsSummary {
  /** Rows that were checked. */
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export function summarize(findings: readonly Finding[], rows: number): FindingsSummary {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return { rows, errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
