/**
 * Every error of the system, in one catalogue. `status` is for errors that the Worker answers (RFC 9457 problem
 * documents); the others come from opening, computing or writing on the person's side. Sentences: shared/i18n errors.
 */
export const ERRORS = {
  // answered by the Worker
  'not-found': { status: 404 },
  'method-not-allowed': { status: 405 },
  'not-json': { status: 415 },
  'body-too-large': { status: 413 },
  'message-refused': { status: 422 },
  // a case that cannot be planned: shared/proposals/usable.ts
  'input-number': { status: 422 },
  'input-weights': { status: 422 },
  'input-dates': { status: 422 },
  'input-field': { status: 422 },
  'input-posts': { status: 422 },
  'too-many-requests': { status: 429 },
  'certificate-failed': { status: 500 },
  'internal': { status: 500 },
  // reaching the Worker
  'server-unreachable': { status: null },
  'server-timeout': { status: null },
  'server-answer-unreadable': { status: null },
  'answer-refused': { status: null },
  // opening a file
  'file-not-found': { status: null },
  'file-not-readable': { status: null },
  'file-not-workbook': { status: null },
  'file-empty': { status: null },
  'file-xls': { status: null },
  'file-password': { status: null },
  'file-macros': { status: null },
  'file-too-large': { status: null },
  'file-memory': { status: null },
  'file-bomb': { status: null },
  'file-doctype': { status: null },
  'file-strict': { status: null },
  'file-zip64': { status: null },
  'file-damaged': { status: null },
  'file-too-many-cells': { status: null },
  'file-exists': { status: null },
  // using a workbook
  'sheet-required': { status: null },
  'workbook-unknown': { status: null },
  'sheet-not-found': { status: null },
  'sheet-not-ours': { status: null },
  'sheet-protected': { status: null },
  'sheet-name-taken': { status: null },
  'sheet-name-invalid': { status: null },
  'cell-not-found': { status: null },
  'cell-shared-formula': { status: null },
  'table-totals': { status: null },
  'formula-not-here': { status: null },
  'rows-hold-formulas': { status: null },
  'rows-fixed': { status: null },
  'workbook-read-only': { status: null },
  'workbook-busy': { status: null },
  'excel-too-old': { status: null },
  'excel-failed': { status: null },
  'province-only': { status: null },
  'plan-missing': { status: null },
  'plan-unfinished': { status: null },
  'version-missing': { status: null },
  'version-name-missing': { status: null },
  'version-name-taken': { status: null },
  'versions-full': { status: null },
  'plan-out-of-date': { status: null },
  'plan-not-proved': { status: null },
  'list-empty': { status: null },
  'list-unknown': { status: null },
  'certificate-unusable': { status: null },
  'no-units': { status: null },
  'merge-no-room': { status: null },
  'merge-several-tables': { status: null },
  'merge-no-province': { status: null },
  'as-of-missing': { status: null },
  'plan-period-unusable': { status: null },
  'cancelled': { status: null },
  'out-not-writable': { status: null },
  'out-not-xlsx': { status: null },
  'file-is-folder': { status: null },
  'server-not-url': { status: null },
  // command line
  'usage': { status: null },
  'option-unknown': { status: null },
  'word-too-many': { status: null },
  'option-missing': { status: null },
  'unit-unknown': { status: null },
  'province-unknown': { status: null },
  'template-newer': { status: null },
  'template-from-unknown': { status: null },
  'template-from-other': { status: null },
  'template-from-other-unit': { status: null },
} as const satisfies Record<string, { readonly status: number | null }>;

export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** RFC 9457 problem document; `code` is the entry above, `at` the place in the message, never a value from it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly requestId: string;
  readonly at?: readonly string[];
}
