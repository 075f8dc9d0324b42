import { expect, test } from 'vitest';
import { fireAtChecks } from './checks.ts';

/** The short run of `npm run -s fire -- checks`. */
test('ugly workbooks are checked, fixed, undone, run and saved without a crash or a lost value', async () => {
  const { failures, findings, ends, fixed, files } = await fireAtChecks(120);
  expect(failures).toEqual([]);
  // The run did meet what it is for.
  expect(files).toBeGreaterThan(5);
  expect([findings.error > 500, findings.warning > 50, findings.hint > 50, fixed > 20]).toEqual([true, true, true, true]);
  for (const end of ['checked', 'planned', 'sheet-required', 'province-only']) expect(ends.get(end), end).toBeGreaterThan(0);
}, 120_000);
