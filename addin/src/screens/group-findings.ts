import { removesRows, restoresList } from '../../../shared/findings/fix-text.ts';
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
  const message = saysTheSame(findings, messageOf) ? messageOf(first) : null;
  return { id, severity: first.severity, sheet: first.sheet, column: first.column, message, findings };
}

/**
 * Making ten thousand sentences to compare them would hold the page up: with equal parameters they are equal, unless
 * the sentence names the cell's own value, row or fix; then each is made.
 */
function saysTheSame(findings: readonly Finding[], messageOf: (finding: Finding) => string): boolean {
  const first = findings[0]!;
  const params = JSON.stringify(first.params);
  if (findings.some((finding) => JSON.stringify(finding.params) !== params)) return false;
  const message = messageOf(first);
  const other: Finding = { ...first, value: '\u0001', row: -1, cell: '', ...(first.fix ? { fix: { ...first.fix, value: '\u0001' } } : {}) };
  return messageOf(other) === message || findings.every((finding) => messageOf(finding) === message);
}

/** One change that several cells would get: "KT" becomes "Kế toán". */
export interface SameChange {
  readonly before: string;
  readonly after: string;
  readonly findings: readonly Finding[];
}

/** Suggestions by what they change into what, the commonest first. */
export function groupChanges(findings: readonly Finding[], shown: (finding: Finding) => string): readonly SameChange[] {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify([finding.value, shown(finding)]));
  return [...groups.values()]
    .map((members) => ({ before: members[0]!.value, after: shown(members[0]!), findings: members }))
    .toSorted((a, b) => b.findings.length - a.findings.length);
}

/** A lossless fix: the value to write is known and nothing is lost by writing it. */
export function isAutoFix(finding: Finding): boolean {
  return finding.fix?.kind === 'auto' && (finding.fix.value !== undefined || restoresList(finding.code)) && finding.cell !== null;
}

/** Blank rows that a person may have taken out. */
export function isRowRemoval({ fix, code }: Finding): boolean {
  return fix?.kind === 'confirm' && removesRows(code);
}

/** A suggested value that a person must agree to. */
export function isSuggestion(finding: Finding): boolean {
  return finding.fix?.kind === 'confirm' && finding.fix.value !== undefined && finding.cell !== null;
}
