import { describe, expect, test } from 'vitest';
import { CASES, casesOf } from '../findings/cases.ts';
import type { Finding } from '../findings/finding.ts';
import { removesRows, restoresList } from '../findings/fix-text.ts';
import { catalog } from '../findings/catalog.ts';
import { FINDING_CODES } from '../findings/codes.ts';
import { messageOf } from '../i18n/finding-message.ts';
import { bookOf, gridsOf, judge, rawOf } from './testing/book.ts';
import { EXAMPLES, findingsOf } from './testing/examples.ts';

/** Every finding on a real workbook, spoilt in one place: the same examples are printed in README.md. */

test.each(['province', 'commune', 'sender'] as const)('the sound %s workbook has nothing to mend', (kind) => {
  expect(judge(rawOf(gridsOf(bookOf(kind)))).findings).toEqual([]);
});

describe('one slip, one finding', () => {
  test.each(FINDING_CODES)('%s', (code) => {
    const findings = findingsOf(code);
    const { also = [] } = EXAMPLES[code];
    expect([...new Set(findings.map((finding) => finding.code))].sort()).toEqual([code, ...also.filter((other) => other !== code)].sort());
    if (!also.includes(code)) expect(findings.filter((finding) => finding.code === code)).toHaveLength(1);
    const finding = findings.find((one) => one.code === code)!;
    for (const lang of ['vi', 'en'] as const) expect(messageOf(finding, lang)).not.toMatch(/[{}[\]]\w|undefined|null/);
    if (finding.fix?.value !== undefined) expect(finding.fix.kind).toBe(catalog[code].fix);
    // A finding without a sheet is about the file; every other has a place that a click can reach.
    expect(finding.sheet !== '' || code === 'workbook-kind-unknown' || code === 'sheet-missing').toBe(true);
  });
});

test('a code that promises a button has one in its example', () => {
  const promised = FINDING_CODES.filter((code) => catalog[code].fix !== 'manual');
  const hasButton = (finding: Finding | undefined) => finding?.fix?.value !== undefined || (finding?.fix?.kind === 'confirm' && removesRows(finding.code)) || (finding?.fix?.kind === 'auto' && restoresList(finding.code));
  expect(promised.filter((code) => !hasButton(findingsOf(code).find((one) => one.code === code)))).toEqual([]);
});

test('every case of part D is spoken of, by findings that exist', () => {
  expect(Object.keys(CASES).map(Number)).toEqual(Array.from({ length: 63 }, (_, at) => at + 1));
  const known = new Set<string>(FINDING_CODES);
  for (const [number, { codes, errors = [], done }] of Object.entries(CASES)) {
    expect([number, codes.filter((code) => !known.has(code))]).toEqual([number, []]);
    expect([number, codes.length + errors.length > 0 || done !== undefined]).toEqual([number, true]);
  }
  expect(casesOf('person-two-units')).toEqual([26]);
});
