import type { ErrorCode } from '../../../shared/contract/errors.ts';

/** A failure of a flow that a person can act on; the sentence is made by explain-error.ts. */
export class FlowError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'FlowError';
    this.code = code;
    this.params = params;
  }
}

/** Throws 'cancelled' when the person has pressed Cancel. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FlowError('cancelled');
}
