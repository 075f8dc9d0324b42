import type { FindingCode } from '../../../shared/findings/codes.ts';
import type { Finding } from '../../../shared/findings/finding.ts';

/** Findings that a person answers by saying which column or page is which (addin/src/screens/mapping-screen.tsx). */
const MAPPABLE: ReadonlySet<FindingCode> = new Set([
  'column-near', 'column-missing', 'column-extra', 'column-duplicate', 'header-two-rows', 'tables-joined', 'table-not-read', 'column-misplaced',
]);

export function isMappable({ code, sheet }: Pick<Finding, 'code' | 'sheet'>): boolean {
  return sheet !== '' && MAPPABLE.has(code);
}
