import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Sizes that must hold (architecture.md): the Worker at most 150 KB gz; the pane's first load at most 220 KB gz
 * without office.js. First load: what taskpane.html names and what those modules import statically.
 */
const KB = 1024;
const limits = { worker: 150 * KB, pane: 220 * KB };

const sizes = { worker: workerSize(), pane: paneSize('addin/dist', 'taskpane.html') };
let failed = 0;
for (const [name, size] of Object.entries(sizes)) {
  const limit = limits[name as keyof typeof limits];
  const ok = size <= limit;
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${(size / KB).toFixed(1)} KB gz (at most ${limit / KB})`);
}
console.log(`sizes: ${Object.keys(sizes).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What wrangler would upload, minified. */
function workerSize(): number {
  const out = mkdtempSync(join(tmpdir(), 'dp-size-'));
  try {
    execFileSync('wrangler', ['deploy', '--config', 'worker/wrangler.jsonc', '--dry-run', '--minify', '--outdir', out], {
      stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    });
    return gzipSync(readFileSync(join(out, 'index.js'))).length;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function paneSize(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  const queue = [...first];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.js')) queue.push(...staticImports(readFileSync(join(dist, file), 'utf8')));
  }
  const known = new Set(readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`));
  return [...seen].filter((file) => known.has(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, gzipSync(html).length);
}

/** `from"./x.js"` and `import"./x.js"` at the top of a built module; `import("./x.js")` is lazy and not counted. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((match) => `assets/${match[1]}`);
}
