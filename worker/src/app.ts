import { Hono } from 'hono';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { ProposalError } from '../../shared/proposals/proposal-error.ts';
import { envelope } from './middleware/envelope.ts';
import type { AppEnv } from './middleware/envelope.ts';
import { jsonOnly, limitBody, limitRate } from './middleware/message.ts';
import type { Ports } from './ports.ts';
import { problemOf, ProblemError } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import { v1 } from './routes/v1.ts';

/**
 * The whole API under /api/v1.
 *
 * @example
 * const app = createApp(ports);
 * const answer = await app.request('/api/v1/health');
 */
export function createApp(ports: Ports) {
  const app = new Hono<AppEnv>();
  app.use(secureHeaders());
  app.use(envelope(ports));
  app.post('/api/*', limitRate(ports), jsonOnly, limitBody);
  app.notFound((c) => answer(c, isRoute(c.req.path) ? 'method-not-allowed' : 'not-found'));
  app.onError((error, c) => answer(c, codeOf(error), placesOf(error)));
  // Assets are served by name only; the bare address is what people type.
  app.get('/', (c) => c.redirect('/index.html'));
  return app.route('/api/v1', v1);
}

export type AppType = ReturnType<typeof createApp>;

function answer(c: Context<AppEnv>, code: ProblemCode, at: readonly string[] = []): Response {
  c.set('problemCode', code);
  const problem = problemOf(code, c.get('requestId'), at);
  return c.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json' });
}

function isRoute(path: string): boolean {
  return v1.routes.some((route) => `/api/v1${route.path}` === path);
}

/** The text of an unforeseen error may quote data, so only its code goes out. */
function codeOf(error: Error): ProblemCode {
  if (error instanceof ProblemError) return error.code;
  if (error instanceof ProposalError) return error.refused?.problem ?? 'certificate-failed';
  if (error instanceof HTTPException && error.status === 400) return 'not-json';
  return 'internal';
}

/** Places in the message, never what stood there. */
function placesOf(error: Error): readonly string[] {
  if (error instanceof ProblemError) return error.at;
  return error instanceof ProposalError && error.refused ? [error.refused.at] : [];
}
