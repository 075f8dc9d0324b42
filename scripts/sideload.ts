import { spawn, spawnSync } from 'node:child_process';
import { homedir, platform } from 'node:os';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { localhostCertificatePath, localhostKeyPath } from 'office-addin-dev-certs/lib/defaults.js';

/**
 * npm run sideload, on a machine with Excel: builds, serves https://localhost:8787 with the development certificate
 * (the address in manifest.xml) and puts the manifest where Excel finds it.
 */
const system = platform();

await ensureCertificatesAreInstalled();
if (spawnSync('vite', ['build', '--config', 'addin/vite.config.ts', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0) process.exit(1);
register();

const server = spawn(
  'wrangler',
  ['dev', '--config', 'worker/wrangler.jsonc', '--port', '8787', '--ip', '127.0.0.1', '--local-protocol', 'https',
    '--https-key-path', localhostKeyPath, '--https-cert-path', localhostCertificatePath, '--show-interactive-dev-session=false'],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, WRANGLER_SEND_METRICS: 'false' }, shell: system === 'win32' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGINT'));
server.once('exit', (code) => process.exit(code ?? 0));

function register(): void {
  if (system === 'darwin') {
    const folder = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(folder, { recursive: true });
    copyFileSync('manifest.xml', join(folder, 'dieu-phoi.xml'));
    console.log('Đã đặt manifest cho Excel; mở lại Excel, Insert → My Add-ins. / Manifest placed; restart Excel, Insert → My Add-ins.');
    return;
  }
  if (system === 'win32') {
    // Needs native modules that a fresh clone must not build, so it is fetched only here, on a machine with Excel.
    spawnSync('npx', ['--yes', 'office-addin-dev-settings@4.0.0', 'sideload', 'manifest.xml', 'desktop', '--app', 'excel'], { stdio: 'inherit', shell: true });
    return;
  }
  console.log('Máy này không có Excel cài sẵn. Mở Excel trên web → Insert → Add-ins → Upload My Add-in → manifest.xml.');
  console.log('No desktop Excel here. In Excel on the web: Insert → Add-ins → Upload My Add-in → manifest.xml.');
}
