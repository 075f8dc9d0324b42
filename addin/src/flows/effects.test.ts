import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/checks/testing/book.ts';
import { EXAMPLES, rawExample } from '../../../shared/checks/testing/examples.ts';
import { catalog } from '../../../shared/findings/catalog.ts';
import { FINDING_CODES } from '../../../shared/findings/codes.ts';
import type { FindingCode } from '../../../shared/findings/codes.ts';
import { EFFECTS, effectOf, errorsWithoutEffect } from '../../../shared/findings/effects.ts';
import type { Effect } from '../../../shared/findings/effects.ts';
import { computeNorms } from '../../../shared/norms/norms.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';
import { sheetsOf } from '../../../shared/sheets/index.ts';
import { buildCase } from './build-case.ts';

/** A finding blocks only what needs its cell: every example of the table of checks goes through the case that is computed. */

function judged(code: FindingCode) {
  const example = EXAMPLES[code];
  const { dataset, findings } = judge(rawExample(example), example.context);
  return { dataset, findings, finding: findings.find((one) => one.code === code)! };
}

function built(code: FindingCode) {
  const { dataset, findings, finding } = judged(code);
  const result = buildCase(dataset, findings);
  const isExcluded = result.excluded.some(({ sheet, row }) => sheet === finding.sheet && row === finding.row);
  return { ...result, dataset, finding, isExcluded };
}

const codesOf = (effect: Effect): FindingCode[] => FINDING_CODES.filter((code) => effectOf(code) === effect);
/** Rows of the roster, less those whom the sender counts. */
const staffOf = ({ dataset }: ReturnType<typeof built>): number => (dataset.sheets.roster?.rows ?? []).filter(({ values }) => values.status !== 'seconded-in').length;

it('every error says what it blocks', () => {
  expect(errorsWithoutEffect()).toEqual([]);
});

describe('the person still counts', () => {
  const counting: readonly Effect[] = ['nothing', 'column', 'value', 'retirement', 'proposal', 'comparison', 'outside-quota', 'both-count'];
  it.each(counting.flatMap(codesOf))('%s', (code) => {
    const result = built(code);
    expect(result.input.people).toHaveLength(staffOf(result));
    if (result.finding.sheet === 'Nhân sự' && catalog[code].severity === 'error') expect(result.isExcluded).toBe(false);
  });
});

describe('what is blocked', () => {
  it.each(codesOf('file'))('%s: the file', (code) => {
    const { dataset } = judged(code);
    expect(sheetsOf('province').filter((decl) => decl.in.province === 'required' && !Object.hasOwn(dataset.sheets, decl.key)).length).toBeGreaterThan(0);
  });

  it.each(codesOf('computing'))('%s: the computation', (code) => {
    expect(() => built(code)).toThrow();
  });

  it.each(codesOf('row'))('%s: that row alone', (code) => {
    const result = built(code);
    expect(result.isExcluded).toBe(true);
    const here = result.finding.sheet === 'Nhân sự' ? result.excluded.filter(({ sheet }) => sheet === 'Nhân sự').length : 0;
    expect(result.input.people).toHaveLength(staffOf(result) - here);
    expect(here).toBeLessThanOrEqual(1);
  });

  it.each(codesOf('repeated-row'))('%s: the row that repeats', (code) => {
    const { input } = built(code);
    for (const codes of [input.units, input.senders].map((rows) => rows.map((row) => row.code))) expect(new Set(codes).size).toBe(codes.length);
    for (const { fields } of input.senders) expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
  });

  it.each(codesOf('no-data'))('%s: the unit has no data', (code) => {
    expect(built(code).input.units.some(({ hasData }) => !hasData)).toBe(true);
  });

  it.each(codesOf('retirement'))('%s: the retirement of that person', (code) => {
    expect(built(code).input.people.filter(({ retirement }) => retirement === 'unknown')).toHaveLength(1);
  });

  it.each(codesOf('proposal'))('%s: proposing that person', (code) => {
    expect(built(code).input.candidates.filter(({ eligibility }) => eligibility !== 'no')).toEqual([]);
  });

  it.each(codesOf('comparison'))('%s: the comparison with the quota', (code) => {
    const { input } = built(code);
    const units = computeShortages(input, computeNorms(input)).units;
    expect(units.filter(({ verdict }) => verdict === 'undecided')).toHaveLength(1);
  });

  it.each(codesOf('outside-quota'))('%s: being counted in the quota', (code) => {
    const { input, dataset } = built(code);
    const counted = computeNorms(input).units.reduce((sum, { actual }) => sum + actual, 0);
    expect(counted).toBe((dataset.sheets.roster?.rows.length ?? 0) - 1);
  });

  it.each(codesOf('both-count'))('%s: nothing until a person decides', (code) => {
    const { input } = built(code);
    expect(new Set([...input.people, ...input.candidates, ...input.support].map(({ key }) => key)).size)
      .toBe(input.people.length + input.candidates.length + input.support.length);
  });
});

it('a category that cannot be read gives a range, and no verdict where one reading would give another than the other', () => {
  const { dataset, findings } = judge(rawExample({ rows: ({ lan, quota }) => { lan['category'] = 'nhân viên'; quota['number'] = 2; } }));
  const { input } = buildCase(dataset, findings);
  const unit = computeShortages(input, computeNorms(input)).units.find((one) => one.unit === '03356')!;
  expect(unit).toMatchObject({ verdict: 'undecided', range: [-1, 0] });
});

it('every effect is one that some finding has', () => {
  expect(EFFECTS.filter((effect) => codesOf(effect).length === 0)).toEqual([]);
});
