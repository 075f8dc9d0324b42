/** certificate-failed: a checker found the plan wrong; it must never be shown. bad-input: the case cannot be planned (usable.ts). */
export type ProposalErrorCode = 'certificate-failed' | 'bad-input';

/** Why a case cannot be planned; the sentences are those of the errors of the same codes. */
export type BadInput = 'input-number' | 'input-weights' | 'input-dates' | 'input-field' | 'input-posts';

/** `detail` is for logs and tests: codes and numbers, never names. */
export class ProposalError extends Error {
  override readonly name = 'ProposalError';
  readonly code: ProposalErrorCode;
  readonly detail: string;
  /** With bad-input: what is wrong, and the place in the case, by codes. */
  readonly refused: { readonly problem: BadInput; readonly at: string } | null;

  constructor(code: ProposalErrorCode, detail: string, refused: ProposalError['refused'] = null) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.refused = refused;
  }
}
