import { createApp } from './app.ts';
import type { Ports } from './ports.ts';

/** Bindings of wrangler.jsonc; no other file sees them. */
interface Env {
  readonly RATE_LIMITER: RateLimit;
}

function portsOf(env: Env): Ports {
  return {
    now: () => Date.now(),
    requestId: () => crypto.randomUUID(),
    // Workers Logs take standard output, one JSON object on a line.
    // oxlint-disable-next-line no-console -- the log of the Worker is its console
    log: (line) => console.log(JSON.stringify(line)),
    mayProceed: async (key) => (await env.RATE_LIMITER.limit({ key })).success,
  };
}

export default {
  fetch: (request, env, context) => createApp(portsOf(env)).fetch(request, env, context),
} satisfies ExportedHandler<Env>;
