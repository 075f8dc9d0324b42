import type { FindingCode } from '../../findings/codes.ts';

export const findings: Record<FindingCode, string> = {
  'sheet-missing': '{sheet}',
};
