import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const samples = fileURLToPath(new URL('../samples', import.meta.url));

/** Puts samples/*.xlsx under /samples, where the workbench opens them. */
function sampleFiles(): Plugin {
  return {
    name: 'sample-files',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(samples, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.xlsx')) continue;
        this.emitFile({ type: 'asset', fileName: `samples/${name}`, source: readFileSync(`${samples}/${name}`) });
      }
    },
  };
}

export default defineConfig({
  root,
  publicDir: 'public',
  plugins: [sampleFiles()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The sizes are checked gzipped by scripts/sizes.ts.
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      onwarn(warning, warn) {
        // Fluent marks its modules 'use client' for server rendering, which there is none of here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      input: {
        index: `${root}index.html`,
        taskpane: `${root}taskpane.html`,
        commands: `${root}commands.html`,
        workbench: `${root}workbench.html`,
      },
    },
  },
});
