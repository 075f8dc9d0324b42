/** Codes of all findings; one entry per check, see shared/checks. */
export const FINDING_CODES = ['sheet-missing'] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
