import type { MiddlewareHandler } from 'hono';
import type { Ports } from '../ports.ts';

export interface AppEnv {
  Variables: { requestId: string; startedAt: number; problemCode: string | undefined };
}

/** Request id, Server-Timing, no-store and one log line, around every route. */
export function envelope(ports: Ports): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const startedAt = ports.now();
    c.set('requestId', ports.requestId());
    c.set('startedAt', startedAt);
    await next();
    const ms = Math.max(0, ports.now() - startedAt);
    c.header('X-Request-Id', c.get('requestId'));
    c.header('Server-Timing', `app;dur=${ms}`);
    c.header('Cache-Control', 'no-store');
    const code = c.get('problemCode');
    ports.log({
      id: c.get('requestId'),
      method: c.req.method,
      route: routeOf(c.req.path),
      status: c.res.status,
      ms,
      bytes: Number(c.req.header('content-length') ?? 0),
      ...(code === undefined ? {} : { code }),
    });
  };
}

/** Only known paths are logged: an unknown one could hold anything. */
function routeOf(path: string): string {
  return /^\/api\/v1\/(?:norms|shortages|proposals|what-if|health|openapi\.json)$/.test(path) ? path : 'other';
}
