import { zValidator } from '@hono/zod-validator';
import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import { ProblemError } from '../problem.ts';
import type { Ports } from '../ports.ts';

/** The country's largest province in one message is below 2 MB; this leaves room for the whole country. */
export const MAX_BODY_BYTES = 48 * 1024 * 1024;

export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new ProblemError('body-too-large');
  },
});

export const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (!/^application\/json(?:;|$)/i.test(c.req.header('content-type') ?? '')) throw new ProblemError('not-json');
  await next();
};

export function limitRate(ports: Ports): MiddlewareHandler {
  return async (c, next) => {
    if (!(await ports.mayProceed(c.req.header('cf-connecting-ip') ?? 'local'))) throw new ProblemError('too-many-requests');
    await next();
  };
}

/** At most this many places are named: enough to find the cause, small for a log of the client. */
const PLACES = 10;

/** Strict schema in. The answer names places (`people.12.key`), never what stood there. */
export function message<S extends z.ZodType>(schema: S) {
  return zValidator('json', schema, (result) => {
    if (result.success) return;
    throw new ProblemError('message-refused', result.error.issues.slice(0, PLACES).map((issue) => issue.path.join('.')));
  });
}
