import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * npm start: builds the add-in, serves pane, workbench and API by the Worker in workerd, prints what to open, and
 * stops its children on Ctrl-C. PORT chooses another port.
 */
const port = Number(process.env.PORT ?? 8787);
const host = 'localhost';

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT phải là số từ 1 đến 65535. / PORT must be a number from 1 to 65535 (is: ${process.env.PORT}).`);
}
if (!(await isFree(port))) {
  fail(`Cổng ${port} đang bận; chạy: PORT=8790 npm start / Port ${port} is busy; run: PORT=8790 npm start`);
}
await build();
await serve();

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function build(): Promise<void> {
  const child = spawn('vite', ['build', '--config', 'addin/vite.config.ts', '--logLevel', 'warn'], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) fail('Không dựng được add-in. / The add-in could not be built.');
}

async function serve(): Promise<void> {
  const child = spawn(
    'wrangler',
    ['dev', '--config', 'worker/wrangler.jsonc', '--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0',
      '--show-interactive-dev-session=false', '--log-level', 'warn'],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  );
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    child.kill('SIGINT');
    // workerd sometimes outlives a polite request; a person who pressed Ctrl-C wants the port back.
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = await Promise.race([waitForHealth(), exited.then(() => false)]);
  if (ready && !stopping) announce();
  const code = await exited;
  process.exit(stopping ? 0 : (code ?? 1));
}

async function waitForHealth(): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://${host}:${port}/api/v1/health`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function announce(): void {
  const base = `http://${host}:${port}`;
  console.log(`
Điều Phối đang chạy / is running

  Bảng làm việc / workbench    ${base}/workbench.html?sample=dien-bien
  Trang đầu / start page       ${base}/
  Bảng trong Excel / pane      ${base}/taskpane.html   (Excel: npm run sideload)
  API                          ${base}/api/v1/openapi.json

Mở địa chỉ đầu, bấm «Lập phương án». Ctrl-C để dừng.
Open the first address, press «Lập phương án». Ctrl-C stops.
`);
}
