import * as z from 'zod';
import {
  COUNTED, ELIGIBILITIES, FIELDS, MEASURES, patterns, POLICIES, ROOMS, SCOPE_BLOCKS, WEEKDAYS,
} from '../catalog/codes.ts';
import { OUTSIDE_REASONS } from '../norms/result.ts';
import type { NormsResult } from '../norms/result.ts';
import { LEVEL_NAMES, REASON_CODES } from '../proposals/result.ts';
import type { PlanResult } from '../proposals/result.ts';
import { VERDICTS } from '../shortages/result.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { pinSchema, planPeriodSchema } from './case.ts';

/** What the Worker answers; as closed as what it accepts. */
const unitCode = z.string().regex(patterns.unit);
const personKey = z.string().regex(patterns.person);
const quotaId = z.string().regex(patterns.quota);
const date = z.string().regex(patterns.date);
const field = z.enum(FIELDS);
const number = z.number();
const count = z.int().min(0);
const keys = z.array(personKey);

const norm = z.strictObject({
  unit: unitCode,
  method: z.enum(['assigned', 'none']),
  quota: quotaId.nullable(),
  scope: z.strictObject({ block: z.enum(SCOPE_BLOCKS), counted: z.enum(COUNTED), armedForces: z.boolean() }).nullable(),
  number: count.nullable(),
  conflict: z.array(quotaId),
  changes: z.array(z.strictObject({ quota: quotaId, from: date, number: count })),
  others: z.array(quotaId),
  frame: count,
  actual: count,
  actualKeys: keys,
  armedForcesCounted: count,
  outside: z.array(z.strictObject({ reason: z.enum(OUTSIDE_REASONS), count, keys })),
  difference: z.int().nullable(),
  wisn: z.strictObject({ required: number, difference: number, ratio: number }).nullable(),
});

export const normsResultSchema = z.strictObject({
  asOf: date,
  units: z.array(norm),
  totals: z.strictObject({
    units: count, reported: count, number: count, actual: count, difference: z.int(), withoutNorm: count,
  }),
}) satisfies z.ZodType<NormsResult>;

const fieldShortage = z.strictObject({
  field,
  need: count,
  needSource: z.enum(['appraised', 'asked', 'default', 'none']),
  minimum: count.nullable(),
  fullTimeRequired: z.boolean(),
  have: count,
  fullTime: count,
  concurrentFifths: count,
  support: count,
  missing: count,
  posts: count,
  nobody: z.boolean(),
  surplus: count,
  keys: z.strictObject({ fullTime: keys, partTime: keys, concurrent: keys, support: keys }),
  retiringWithin6: keys,
  retiringWithin12: keys,
  singlePointOfFailure: z.boolean(),
});

const verdicts = z.strictObject(
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, count])) as Record<(typeof VERDICTS)[number], typeof count>,
);

export const shortagesResultSchema = z.strictObject({
  asOf: date,
  fields: z.array(field),
  units: z.array(z.strictObject({
    unit: unitCode,
    verdict: z.enum(VERDICTS),
    range: z.tuple([z.int(), z.int()]).nullable(),
    fields: z.array(fieldShortage),
    mismatched: keys,
    canRelease: count,
  })),
  totals: z.strictObject({
    verdicts,
    missing: count,
    posts: count,
    byField: z.array(z.strictObject({
      field, need: count, have: count, fullTime: count, missing: count, posts: count, unitsWithoutFullTime: count,
      unitsWithNobody: count,
    })),
  }),
}) satisfies z.ZodType<ShortagesResult>;

const placeCode = z.union([unitCode, z.string().regex(patterns.agency)]);
/** Parameters of a sentence are numbers or codes; no free text fits the pattern. */
const paramText = z.string().regex(/^[A-Za-z0-9/_, -]{0,200}$/);
const reason = z.strictObject({
  code: z.enum(REASON_CODES),
  params: z.record(z.string().regex(/^[A-Za-z0-9]{1,30}$/), z.union([paramText, number])),
});

const byMeasure = z.strictObject(
  Object.fromEntries(MEASURES.map((measure) => [measure, count])) as Record<(typeof MEASURES)[number], typeof count>,
);

export const planResultSchema = z.strictObject({
  period: planPeriodSchema,
  policy: z.enum(POLICIES),
  lines: z.array(z.strictObject({
    need: z.string().regex(/^\d{5}\/[A-Z]{1,4}\/\d{1,6}$/),
    person: personKey,
    measure: z.enum(MEASURES),
    from: placeCode,
    toUnit: unitCode,
    field,
    room: z.enum(ROOMS),
    days: z.array(z.enum(WEEKDAYS)),
    eligibility: z.enum(ELIGIBILITIES),
    reasons: z.array(reason).min(1),
    alternatives: z.array(z.strictObject({ person: personKey, from: placeCode, usedAt: unitCode.nullable(), price: z.array(number) })),
  })),
  unfilled: z.array(z.strictObject({ unit: unitCode, field, missing: count, reason })),
  droppedPins: z.array(pinSchema),
  certificate: z.strictObject({
    optimal: z.boolean(),
    levels: z.array(z.strictObject({
      network: z.enum(['inside', 'main']), name: z.enum(LEVEL_NAMES), value: number, bound: number,
    })),
  }),
  totals: z.strictObject({
    posts: count,
    covered: count,
    byMeasure,
    byField: z.array(z.strictObject({ field, posts: count, covered: count })),
    unitsServed: count,
    unitsWithPosts: count,
    seconded: count,
    combined: count,
  }),
}) satisfies z.ZodType<PlanResult>;
