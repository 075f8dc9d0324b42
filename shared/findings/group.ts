import type { Finding, Severity } from './finding.ts';
import { SEVERITIES } from './finding.ts';

/** The same fault in one column of one sheet. */
export interface FindingGroup {
  readonly code: Finding['code'];
  readonly severity: Severity;
  readonly sheet: string;
  readonly column: string | null;
  readonly findings: readonly Finding[];
}

/** Equal findings together ("24 ô giống nhau"), most severe first, otherwise in the order in which they came. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byFault = Map.groupBy(findings, ({ severity, code, sheet, column }) => JSON.stringify([severity, code, sheet, column]));
  return [...byFault.values()]
    .map((same): FindingGroup => {
      const { code, severity, sheet, column } = same[0]!;
      return { code, severity, sheet, column, findings: same };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
