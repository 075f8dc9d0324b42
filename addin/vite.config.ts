import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const DEVELOPMENT_ORIGIN = 'https://localhost:8787';
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

/**
 * Puts the manifest beside the pages, for the admin centre and for uploading in Excel on the web. PUBLIC_URL names the
 * origin that the build will be served from; without it the manifest points to the development server.
 */
function manifestFile(): Plugin {
  return {
    name: 'manifest-file',
    apply: 'build',
    generateBundle() {
      const origin = (process.env['PUBLIC_URL'] ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: readFileSync(manifest, 'utf8').replaceAll(DEVELOPMENT_ORIGIN, origin) });
    },
  };
}

export default defineConfig({
  root,
  publicDir: 'public',
  plugins: [sampleFiles(), manifestFile()],
  oxc: { jsx: { runtime: 'automatic' } },
  // The checking runs in a web worker that loads its parts when first used.
  worker: { format: 'es' },
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
