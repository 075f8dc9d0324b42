import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/contract/errors.ts';
import type { PlanResult } from '../../shared/proposals/result.ts';
import { BAD_CASES, crowd } from '../../shared/proposals/testing/bad-cases.ts';

const post = (body: unknown) => exports.default.fetch(new Request('https://worker.test/api/v1/proposals', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body, told),
}));

/** JSON has no word for a number that is none: it comes as a text. */
function told(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

describe('bad input at the Worker', () => {
  it.each(BAD_CASES.map((bad) => [bad.name, bad] as const))('%s', async (_, { input, refused, lines }) => {
    const answer = await post(input);
    if (refused === null) {
      expect(answer.status).toBe(200);
      const plan: PlanResult = await answer.json();
      if (lines) expect(plan.lines.map((line) => `${line.person} ${line.toUnit}/${line.field}`)).toEqual(lines);
      return;
    }
    expect(answer.status).toBe(422);
    const { code, at }: Problem = await answer.json();
    expect([refused, 'message-refused']).toContain(code);
    expect(at?.length).toBeGreaterThan(0);
  });

  it('answers for ten thousand people and one post', async () => {
    const answer = await post(crowd());
    expect(answer.status).toBe(200);
    const plan: PlanResult = await answer.json();
    expect(plan.lines).toHaveLength(1);
  });
});
