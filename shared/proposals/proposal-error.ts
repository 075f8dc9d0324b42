/**
 * certificate-failed: a checker found the plan wrong; it must never be shown.
 * bad-input: a number of the case is negative, not whole, or a weight that may not be used.
 */
export type ProposalErrorCode = 'certificate-failed' | 'bad-input';

/** `detail` is for logs and tests: codes and numbers, never names. */
export class ProposalError extends Error {
  override readonly name = 'ProposalError';
  readonly code: ProposalErrorCode;
  readonly detail: string;

  constructor(code: ProposalErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
