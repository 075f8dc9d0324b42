import { describe, expect, it } from 'vitest';
import { LARGE_REFUSED } from '../../../testing/corpus/refused-files.ts';
import { openInChild } from '../../../testing/open-in-child.ts';

/** Those that are made quickly; all of them, with their time, by addin/testing/corpus/limits.ts. */
const QUICK = LARGE_REFUSED.filter(({ what }) => /300 MB|declared as|nobody lists|short as can be|password/.test(what));

/** Each is answered in a process of 200 MB, Node itself included; how fast is measured, not tested. */
describe('files that swell, opened where memory is short', () => {
  it.each(QUICK)('$what', async ({ code, make }) => {
    const opened = await openInChild(make());
    expect(opened.code).toBe(code);
    expect(opened.peakMegabytes).toBeLessThan(200);
  }, 60_000);

  it('are five', () => {
    expect(QUICK).toHaveLength(5);
  });
});
