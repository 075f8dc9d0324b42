import type { Finding, Severity } from '../../../shared/findings/finding.ts';
import { SEVERITIES } from '../../../shared/findings/finding.ts';

/** Findings of one check in one column of one sheet. */
export interface FindingGroup {
  readonly id: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly column: string | null;
  /** What all of them say; null when they say different things. */
  readonly message: string | null;
  readonly findings: readonly Finding[];
}

/** Equal ones together, most severe first, then in the order in which the check gave them. */
export function groupFindings(findings: readonly Finding[], messageOf: (finding: Finding) => string): readonly FindingGroup[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.code, finding.sheet, finding.column ?? ''].join('\n');
    const members = byKey.get(key);
    if (members) members.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey]
    .map(([id, members]) => groupOf(id, members, messageOf))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function groupOf(id: string, findings: readonly Finding[], messageOf: (finding: Finding) => string): FindingGroup {
  const first = findings[0]!;
  const message = messageOf(first);
  const same = findings.every((finding) => messageOf(finding) === message);
  return { id, severity: first.severity, sheet: first.sheet, column: first.column, message: same ? message : null, findings };
}

/** A lossless fix: the value to write is known and nothing is lost by writing it. */
export function isAutoFix(finding: Finding): boolean {
  return finding.fix?.kind === 'auto' && finding.fix.value !== undefined && finding.cell !== null;
}

/** A suggested value that a person must agree to. */
export function isSuggestion(finding: Finding): boolean {
  return finding.fix?.kind === 'confirm' && finding.fix.value !== undefined && finding.cell !== null;
}
