import { restoresList } from '../../../shared/findings/fix-text.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { applyFixes } from './fix.ts';
import type { FixResult } from './fix.ts';
import type { CheckResult } from './types.ts';

/** A tidied text may be a date, and a date may be a period's end: each fix can uncover one more. */
const ROUNDS = 5;

/** A fix that loses nothing: the value to write is known and says the same as the cell, or the drop-down is put back. */
export function isLossless(finding: Finding): boolean {
  return finding.fix?.kind === 'auto' && (finding.fix.value !== undefined || restoresList(finding.code)) && finding.cell !== null;
}

/** Applies every lossless fix, also those that show only once others are made. `check` reads the workbook again. */
export async function fixLossless(
  port: WorkbookPort, checked: CheckResult, check: () => Promise<CheckResult>, options: { readonly at?: string } = {},
): Promise<{ readonly fixed: FixResult; readonly check: CheckResult }> {
  let last = checked;
  let fixed: FixResult = { applied: 0, log: [], formulas: [], changed: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = last.findings.filter(isLossless);
    if (left.length === 0) break;
    const made = await applyFixes(port, left, { ...options, seen: last.raw });
    fixed = { applied: fixed.applied + made.applied, log: [...fixed.log, ...made.log], formulas: made.formulas, changed: made.changed };
    if (made.applied > 0 || made.changed.length > 0) last = await check();
    if (made.applied === 0) break;
  }
  return { fixed, check: last };
}
