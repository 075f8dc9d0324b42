import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTools } from './ensure-tools.ts';

/**
 * npm test: types, lint, build, every test (unit in Node, Worker in workerd, browser in Chromium), sizes. Runs all
 * steps even when one fails, so that one run tells everything, and ends with `N passed, N failed`.
 */
interface Count {
  passed: number;
  failed: number;
}

const results = mkdtempSync(join(tmpdir(), 'dp-test-'));
const total: Count = { passed: 0, failed: 0 };

step('tools', () => {
  ensureTools();
  return true;
});
step('types', () => run('tsc', '-b'));
step('lint', () => run('oxlint', '--deny-warnings'));
step('build', () => run('vite', 'build', '--config', 'addin/vite.config.ts', '--logLevel', 'warn'));
for (const project of ['unit', 'worker', 'browser']) suite(project);
step('sizes', () => run('node', 'scripts/sizes.ts'));

rmSync(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function step(name: string, work: () => boolean): void {
  console.log(`\n== ${name}`);
  let ok = false;
  try {
    ok = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (ok) total.passed += 1;
  else total.failed += 1;
  console.log(`${name}: ${ok ? 'ok' : 'FAILED'}`);
}

function run(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment() }).status === 0;
}

/** A vitest project; a run that ended without writing its counts is one failure. */
function suite(project: string): void {
  console.log(`\n== ${project} tests`);
  const file = join(results, `${project}.json`);
  const ok = run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const count = countOf(file);
  total.passed += count.passed;
  total.failed += count.failed + (!ok && count.failed === 0 ? 1 : 0);
}

function countOf(file: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_UPDATE_NOTIFIER: '1' };
}
