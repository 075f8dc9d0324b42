import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Served } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const START = 60_000;

/** Pane, workbench and API as `npm start` serves them: the built add-in and the Worker in workerd, on a free port. */
export async function startServer(): Promise<Served> {
  const port = await freePort();
  const child = spawn(
    // the project's own Node: wrangler does not start on an older one that the tests may run on
    `${ROOT}node_modules/.bin/node`,
    [
      `${ROOT}node_modules/wrangler/bin/wrangler.js`, 'dev', '--config', 'worker/wrangler.jsonc', '--port', String(port), '--ip', '127.0.0.1',
      '--inspector-port', '0', '--show-interactive-dev-session=false', '--log-level', 'warn',
    ],
    // a group of its own: workerd is a grandchild and must not outlive the test
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  );
  let said = '';
  const hear = (data: Buffer): void => {
    said += data.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const url = `http://localhost:${port}`;
  if (await isHealthy(url, child)) return { url, stop: () => stopGroup(child) };
  await stopGroup(child);
  throw new Error(`The server did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function isHealthy(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + START;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${url}/api/v1/health`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const group = -child.pid;
  process.kill(group, 'SIGTERM');
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), 5_000);
  await exited;
  clearTimeout(timer);
}
