/** npm run -s bench -- files | page | checks | worker | worker-sizes | pane | marks | merge | proposals | reasons | what-if: measured side by side in one run; the figures to quote are the last lines. */
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  files: async () => (await import('./files.ts')).benchFiles(),
  page: async () => (await import('./page.ts')).benchPage(),
  checks: async () => (await import('./checks.ts')).benchChecks(),
  worker: async () => (await import('./worker.ts')).benchWorker(),
  'worker-sizes': async () => (await import('./worker.ts')).benchWorkerSizes(),
  pane: async () => (await import('./pane.ts')).benchPane(),
  marks: async () => (await import('./marks.ts')).benchMarks(),
  merge: async () => (await import('./merge.ts')).benchMerge(),
  'what-if': async () => (await import('./what-if.ts')).benchWhatIf(),
  reasons: async () => (await import('./reasons.ts')).benchReasons(),
  proposals: async () => (await import('./proposals.ts')).benchProposals(),
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench) {
  for (const line of await bench()) console.log(line);
  // the inspector of workerd does not answer the close of its connection, which would keep this process waiting
  process.exit();
} else {
  console.error(`npm run -s bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
