import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The dependency direction of the architecture: who may import whom, and which names may appear where. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly to: string; readonly typeOnly: boolean }[];
}

const root = join(import.meta.dirname, '..');
const sources = ['shared', 'worker/src', 'addin/src', 'addin/cli'].flatMap(sourcesIn);
const product = sources.filter((source) => !/\.test\.tsx?$|\/testing\/|\/testing\.ts$|\.fixture\.ts$|conformance/.test(source.path));

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Source['imports'] {
  const found = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm)]
    .map(([, type, to = '']) => ({ to: resolve(path, to), typeOnly: type !== undefined }));
  const lazy = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, to = '']) => ({ to: resolve(path, to), typeOnly: false }));
  return [...found, ...lazy];
}

function resolve(path: string, to: string): string {
  return to.startsWith('.') ? normalize(join(dirname(path), to)) : to;
}

function offences(from: RegExp, forbidden: (imported: { to: string; typeOnly: boolean }, path: string) => boolean): string[] {
  return product.filter((source) => from.test(source.path)).flatMap((source) =>
    source.imports.filter((imported) => forbidden(imported, source.path)).map((imported) => `${relative(root, source.path)} -> ${imported.to}`));
}

/** Code without comments and strings, so that words in them are not taken for names. */
const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"/gm, ' ');

describe('dependency direction', () => {
  it('sees the imports it judges', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(product.flatMap((source) => source.imports).length).toBeGreaterThan(150);
  });

  it('shared imports only zod, fastest-levenshtein in text/, and itself', () => {
    expect(offences(/^shared\//, ({ to }, path) =>
      !(to.startsWith('shared/') || to === 'zod' || (to === 'fastest-levenshtein' && path.startsWith('shared/text/'))))).toEqual([]);
  });

  it('shared has no clock, random, fetch or console', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.|\bfetch\(|\bconsole\.|\bperformance\.now\b/;
    expect(product.filter(({ path, text }) => path.startsWith('shared/') && impure.test(bare(text))).map(({ path }) => path)).toEqual([]);
  });

  it('the domain rooms never import contract, tables or i18n', () => {
    expect(offences(/^shared\/(?:norms|shortages|eligibility|proposals)\//, ({ to }) => /^shared\/(?:contract|tables|i18n)\//.test(to))).toEqual([]);
  });

  it('worker imports shared and never addin', () => {
    expect(offences(/^worker\//, ({ to }) => to.startsWith('addin/'))).toEqual([]);
  });

  it('addin imports types of the worker only, except the composition root of the command line', () => {
    expect(offences(/^addin\//, ({ to, typeOnly }, path) =>
      to.startsWith('worker/') && !typeOnly && path !== 'addin/cli/worker-in-process.ts')).toEqual([]);
  });

  it('routes -> use-cases, never back, and Env only in index.ts', () => {
    expect(offences(/^worker\/src\/use-cases\//, ({ to }) => to.startsWith('worker/src/routes'))).toEqual([]);
    expect(product.filter(({ path, text }) => path.startsWith('worker/src/') && path !== 'worker/src/index.ts' && /\bEnv\b/.test(bare(text))).map(({ path }) => path)).toEqual([]);
  });

  it('Excel and Office are named only under addin/src/office', () => {
    const globals = /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\s*[.!?]/;
    expect(product.filter(({ path, text }) => !path.startsWith('addin/src/office/') && globals.test(bare(text))).map(({ path }) => path)).toEqual([]);
  });

  it('screens and flows see the port, not an implementation', () => {
    expect(offences(/^addin\/src\/screens\//, ({ to }) => /^addin\/src\/(?:office|workbook\/(?:memory|xlsx))/.test(to))).toEqual([]);
  });

  it('zod is imported as a namespace: the other form brings every locale into the Worker', () => {
    expect(product.filter(({ text }) => /import \{[^}]*\} from 'zod'/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
