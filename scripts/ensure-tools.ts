import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The programs that tests use beside Node: Chromium (pane, workbench), LibreOffice and pdftoppm (our files opened by
 * another program). Installed from Debian's packages when they are missing and we may; else a message says how.
 */
const tools = [
  { name: 'chromium', packages: ['chromium'], found: () => hasChromium() },
  { name: 'soffice', packages: ['libreoffice-calc'], found: () => onPath('soffice') || onPath('libreoffice') },
  { name: 'pdftoppm', packages: ['poppler-utils'], found: () => onPath('pdftoppm') },
] as const;

export function ensureTools(): void {
  const missing = tools.filter((tool) => !tool.found());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error(howTo(packages));
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core', 'fonts-liberation');
  const still = tools.filter((tool) => !tool.found());
  if (still.length > 0) throw new Error(howTo(still.flatMap((tool) => tool.packages)));
}

function hasChromium(): boolean {
  const named = process.env.CHROMIUM;
  return named !== undefined ? existsSync(named) : ['chromium', 'google-chrome', 'chromium-browser'].some(onPath);
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));
}

function howTo(packages: readonly string[]): string {
  return `The tests need ${packages.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. `
    + 'Elsewhere install Chromium and LibreOffice and set CHROMIUM to the path of the browser.';
}
