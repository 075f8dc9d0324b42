import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { computeNorms } from '../norms/norms.ts';
import { propose } from '../proposals/propose.ts';
import { generateSmall } from '../proposals/testing/generate.ts';
import { whatIf } from '../proposals/what-if.ts';
import { computeShortages } from '../shortages/shortages.ts';
import { normsResultSchema, planResultSchema, shortagesResultSchema } from './results.ts';
import { smallCase } from './testing.ts';
import { whatIfResultSchema } from './what-if.ts';

/** Answers of the Worker to small cases that together have every kind of part. */
const inputs = [smallCase(), ...Array.from({ length: 12 }, (_none, at) => generateSmall(at + 1).input)];
const answers = inputs.flatMap((input) => {
  const norms = computeNorms(input);
  const shortages = computeShortages(input, norms);
  return [
    { name: 'norms', schema: normsResultSchema as z.ZodType, answer: norms as unknown },
    { name: 'shortages', schema: shortagesResultSchema as z.ZodType, answer: shortages as unknown },
    { name: 'proposals', schema: planResultSchema as z.ZodType, answer: propose(input, shortages) as unknown },
    { name: 'what-if', schema: whatIfResultSchema as z.ZodType, answer: whatIf(input, shortages) as unknown },
  ];
});

type Path = readonly string[];

/** Every object of an answer; of lists the first item. Numbers of a sentence (params) are a list of their own names. */
function objectsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || at.at(-1) === 'params') return [];
  if (Array.isArray(value)) return value.length > 0 ? objectsIn(value[0], [...at, '0']) : [];
  return [at, ...Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...at, key]))];
}

function withKey(answer: unknown, path: Path, key: string, value: unknown): unknown {
  const copy = structuredClone(answer);
  const target = path.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], copy);
  (target as Record<string, unknown>)[key] = value;
  return copy;
}

describe('answers of the Worker', () => {
  it('are what the schemas say', () => {
    for (const { name, schema, answer } of answers) expect(schema.safeParse(answer).error, name).toBeUndefined();
  });

  it('are refused with a key more in any of their objects', () => {
    const places = new Set<string>();
    for (const { name, schema, answer } of answers) {
      for (const path of objectsIn(answer)) {
        const place = `${name}: ${path.join('.')}`;
        if (places.has(place)) continue;
        places.add(place);
        expect(schema.safeParse(withKey(answer, path, 'fullName', 'x')).success, place).toBe(false);
      }
    }
    expect([...places]).toEqual(expect.arrayContaining([
      'norms: units.0.outside.0', 'norms: units.0.references.0.scope', 'norms: totals.byScope.0', 'shortages: units.0.fields.0.keys', 'shortages: totals.verdicts',
      'proposals: lines.0.reasons.0', 'proposals: lines.0.alternatives.0', 'proposals: unfilled.0.reason', 'proposals: certificate.levels.0', 'proposals: totals.byMeasure',
      'what-if: of', 'what-if: curve.0', 'what-if: fewest.critical.left.0.reason', 'what-if: raises.0.levels.0', 'what-if: further.0.gains.0',
    ]));
  });

  it('have no place for a name among the numbers of a sentence', () => {
    const found = answers.find(({ name, answer }) => name === 'proposals' && objectsIn(answer).some((path) => path.join('.') === 'lines.0.reasons.0'));
    const put = (key: string, value: string) => planResultSchema.safeParse(withKey(found?.answer, ['lines', '0', 'reasons', '0', 'params'], key, value)).success;
    expect([put('field', 'IT'), put('field', 'Lò Thị Thử'), put('họ tên', 'IT')]).toEqual([true, false, false]);
  });
});
