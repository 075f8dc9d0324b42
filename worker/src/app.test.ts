import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { smallCase } from '../../shared/contract/testing.ts';
import type { Problem } from '../../shared/contract/errors.ts';
import type { NormsResult } from '../../shared/norms/result.ts';
import type { PlanResult } from '../../shared/proposals/result.ts';
import type { WhatIfResult } from '../../shared/proposals/what-if-result.ts';
import type { ShortagesResult } from '../../shared/shortages/result.ts';

/** The Worker as deployed: index.ts with its bindings, in workerd. */
const post = (route: string, body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  exports.default.fetch(new Request(`https://worker.test/api/v1/${route}`, {
    method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body),
  }));

describe('the Worker in workerd', () => {
  it('answers health with a request id and no caching', async () => {
    const answer = await exports.default.fetch(new Request('https://worker.test/api/v1/health'));
    expect(await answer.json()).toEqual({ status: 'ok' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('server-timing')).toMatch(/^app;dur=\d/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('computes norms', async () => {
    const answer = await post('norms', smallCase());
    expect(answer.status).toBe(200);
    const result: NormsResult = await answer.json();
    expect(result.units.map(({ unit, number, actual, difference }) => ({ unit, number, actual, difference }))).toEqual([
      { unit: '03176', number: 3, actual: 2, difference: -1 },
      { unit: '03208', number: 1, actual: 2, difference: 1 },
    ]);
  });

  it('computes shortages', async () => {
    const result: ShortagesResult = await (await post('shortages', smallCase())).json();
    const unit = result.units.find((one) => one.unit === '03176');
    expect(unit?.verdict).toBe('below');
    expect(unit?.fields.find((field) => field.field === 'IT')).toMatchObject({ need: 1, have: 0, posts: 1, nobody: true });
  });

  it('proposes a line with reasons and an optimal certificate', async () => {
    const result: PlanResult = await (await post('proposals', smallCase())).json();
    const line = result.lines.find((one) => one.person === 'SKHCN-001');
    expect(line).toMatchObject({ toUnit: '03176', field: 'IT', measure: 'secondment' });
    expect(line?.reasons.length).toBeGreaterThan(0);
    expect(result.certificate.optimal).toBe(true);
    for (const level of result.certificate.levels) expect(level.bound).toBe(level.value);
  });

  it('answers what if from the same case', async () => {
    const result: WhatIfResult = await (await post('what-if', smallCase())).json();
    expect(result.curve).toMatchObject([{ people: 0, posts: 0, unitsAtZero: 1 }, { people: 1, posts: 1, unitsAtZero: 0 }]);
    expect(result.fewest.units).toMatchObject({ people: 1, reached: 1, of: 1, left: [] });
    const wrong = await post('what-if', { ...smallCase(), comment: 'Lò Thị Thử' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).not.toContain('Lò Thị Thử');
  });

  it('serves an OpenAPI document made from its schemas', async () => {
    const answer = await exports.default.fetch(new Request('https://worker.test/api/v1/openapi.json'));
    const document: { openapi: string; paths: Record<string, unknown> } = await answer.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/v1/proposals', '/api/v1/what-if']));
  });
});

describe('what the Worker refuses', () => {
  const problemOf = async (answer: Response): Promise<Problem> => {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    return answer.json();
  };

  it('refuses unknown keys, so a name has no place, and does not repeat it', async () => {
    const input = smallCase();
    const person = { ...input.people[0], fullName: 'Lò Thị Thử' };
    const answer = await post('norms', { ...input, people: [person] });
    expect(answer.status).toBe(422);
    const text = await answer.clone().text();
    expect(text).not.toContain('Lò Thị Thử');
    expect(text).not.toContain('fullName');
    expect(await problemOf(answer)).toMatchObject({ code: 'message-refused', at: ['people.0'] });
  });

  it.each(['011185001234', '123456789', 'Lò Thị Thử', '03176-0001 Lò Thị Thử', ''])('refuses %j as a person key', async (key) => {
    const input = smallCase();
    const answer = await post('shortages', { ...input, people: [{ ...input.people[0], key }] });
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).at).toEqual(['people.0.key']);
  });

  it.each([
    ['a field that is not in the catalogue', { mainField: 'Tin học' }],
    ['more days than a week has', { days: 6 }],
    ['a fraction of a day', { days: 2.5 }],
  ])('refuses %s', async (_, change) => {
    const input = smallCase();
    expect((await post('norms', { ...input, people: [{ ...input.people[0], ...change }] })).status).toBe(422);
  });

  it('refuses weights that rise from the first post to the next', async () => {
    const input = smallCase();
    const weights = { ...input.settings.weights, nobody: 1, belowNeed: 1_000 };
    const answer = await post('proposals', { ...input, settings: { ...input.settings, weights } });
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).code).toBe('input-weights');
  });

  it('refuses what is not JSON, by header and by content', async () => {
    expect((await problemOf(await post('norms', 'a=1', { 'content-type': 'text/plain' }))).code).toBe('not-json');
    expect((await problemOf(await post('norms', '{"asOf":'))).code).toBe('not-json');
  });

  it('answers a problem document for an unknown path and for a wrong method', async () => {
    const unknown = await exports.default.fetch(new Request('https://worker.test/api/v1/people'));
    expect(unknown.status).toBe(404);
    expect((await problemOf(unknown)).code).toBe('not-found');
    const wrong = await exports.default.fetch(new Request('https://worker.test/api/v1/norms'));
    expect(wrong.status).toBe(405);
    expect((await problemOf(wrong)).code).toBe('method-not-allowed');
  });

  it('refuses a body over the limit', async () => {
    const answer = await post('norms', 'x', { 'content-type': 'application/json', 'content-length': String(49 * 1024 * 1024) });
    expect((await problemOf(answer)).code).toBe('body-too-large');
  });
});
