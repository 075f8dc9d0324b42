import { ERRORS } from '../../shared/contract/errors.ts';
import type { ErrorCode, Problem } from '../../shared/contract/errors.ts';

/** The codes that the Worker may answer: those with a status. */
export type ProblemCode = { [C in ErrorCode]: (typeof ERRORS)[C]['status'] extends number ? C : never }[ErrorCode];

/** Thrown anywhere below the app; onError turns it into a problem document. `at` holds paths, never values. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly at: readonly string[];

  constructor(code: ProblemCode, at: readonly string[] = []) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.at = at;
  }
}

/** RFC 9457 document; the title is the code, people's sentences are made by the client in their language. */
export function problemOf(code: ProblemCode, requestId: string, at: readonly string[] = []) {
  return {
    type: `https://dieu-phoi.invalid/problems/${code}`,
    title: code,
    status: ERRORS[code].status,
    code,
    requestId,
    ...(at.length > 0 ? { at } : {}),
  } satisfies Problem;
}
