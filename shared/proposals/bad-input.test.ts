import { describe, expect, it } from 'vitest';
import { errors as en } from '../i18n/en/errors.ts';
import { errors as vi } from '../i18n/vi/errors.ts';
import { ProposalError } from './proposal-error.ts';
import { BAD_CASES, crowd } from './testing/bad-cases.ts';
import { plan } from './testing/cases.ts';

describe('bad input', () => {
  const planned = BAD_CASES.filter((bad) => bad.refused === null);
  const refused = BAD_CASES.flatMap((bad) => (bad.refused === null ? [] : [{ ...bad, refused: bad.refused }]));

  it.each(planned.map((bad) => [bad.name, bad] as const))('plans all the same: %s', (_, { input, lines, open }) => {
    const result = plan(input);
    expect(result.certificate.optimal).toBe(true);
    if (lines) expect(result.lines.map((line) => `${line.person} ${line.toUnit}/${line.field}`)).toEqual(lines);
    if (open) expect(result.unfilled.map((entry) => entry.reason.code)).toEqual(open);
  });

  it.each(refused.map((bad) => [bad.name, bad] as const))('refuses, with a sentence: %s', (_, bad) => {
    const error = problemOf(() => plan(bad.input));
    expect(error).toBeInstanceOf(ProposalError);
    const { problem, at } = (error as ProposalError).refused!;
    expect([problem, at === '']).toEqual([bad.refused, false]);
    expect([vi[problem].title.length > 20, vi[problem].todo.length > 20, en[problem].title.length > 20, en[problem].todo.length > 20]).toEqual([true, true, true, true]);
  });

  it('never sends the own people of a commune over its quota to itself', () => {
    const own = BAD_CASES.find((bad) => bad.name === 'a commune that is its own donor')!;
    expect(plan(own.input).lines.filter((line) => line.measure === 'transfer' && line.from === line.toUnit)).toEqual([]);
  });

  it('answers for ten thousand people and one post: the best of them', () => {
    const result = plan(crowd());
    expect(result.lines).toHaveLength(1);
    expect(result.lines[0]!.reasons).toContainEqual({ code: 'quality', params: { count: 100 } });
  });
});

function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}
