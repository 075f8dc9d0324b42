import * as z from 'zod';
import {
  BLOCKS, COUNTED, CRITERIA, ELIGIBILITIES, FIELDS, MEASURES, patterns, POLICIES, ROOMS, SCOPE_BLOCKS, WEEKDAYS,
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

const scope = z.strictObject({ block: z.enum(SCOPE_BLOCKS), counted: z.enum(COUNTED), armedForces: z.boolean() });

const scopeNorm = {
  quota: quotaId.nullable(),
  scope,
  number: count.nullable(),
  conflict: z.array(quotaId),
  changes: z.array(z.strictObject({ quota: quotaId, from: date, number: count })),
  actual: count,
  actualKeys: keys,
  armedForcesCounted: count,
  outside: z.array(z.strictObject({ reason: z.enum(OUTSIDE_REASONS), count, keys })),
  difference: z.int().nullable(),
};

const norm = z.strictObject({
  unit: unitCode,
  method: z.enum(['assigned', 'none']),
  ...scopeNorm,
  scope: scope.nullable(),
  others: z.array(z.strictObject(scopeNorm)),
  references: z.array(z.strictObject({
    method: z.enum(['frame', 'rule-set', 'envelope']),
    source: z.string().regex(patterns.ruleSet),
    scope,
    number: count.nullable(),
    lacks: z.array(z.enum([...CRITERIA, 'type', 'place'])),
  })),
  frame: count,
  wisn: z.strictObject({ required: number, difference: number, ratio: number }).nullable(),
});

export const normsResultSchema = z.strictObject({
  asOf: date,
  units: z.array(norm),
  envelope: z.union([
    z.strictObject({ ok: z.literal(true), total: count }),
    z.strictObject({ ok: z.literal(false), reason: z.enum(['below-minimums', 'above-maximums']) }),
    z.strictObject({
      ok: z.literal(false), reason: z.literal('incomplete'),
      lacking: z.array(z.strictObject({ criterion: z.enum(CRITERIA), units: z.array(unitCode) })),
    }),
  ]).nullable(),
  totals: z.strictObject({
    scope,
    byScope: z.array(z.strictObject({ scope, units: count, number: count, actual: count, difference: z.int() })),
    over: z.strictObject({ units: count, people: count }),
    below: z.strictObject({ units: count, people: count }),
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
  missingIn6: count,
  missingIn12: count,
  singlePointOfFailure: z.boolean(),
});

const range = z.tuple([z.int(), z.int()]).nullable();

const homeFix = z.strictObject({
  field,
  missing: count,
  people: z.array(z.strictObject({
    key: personKey, from: field.nullable(), room: z.enum(ROOMS).nullable(), block: z.enum(BLOCKS),
    place: z.enum(['other-block', 'other-room', 'same-room']), by: z.enum(['qualification', 'other-field']), free: z.boolean(),
  })),
  concurrent: z.array(z.strictObject({ key: personKey, days: z.array(z.enum(WEEKDAYS)), eligibility: z.enum(ELIGIBILITIES) })),
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
    because: z.enum(['no-norm', 'conflict', 'unknown-data']).nullable(),
    scopes: z.array(z.strictObject({
      quota: quotaId.nullable(), verdict: z.enum(['below', 'met', 'over', 'undecided', 'no-data']), range,
    })),
    range,
    fields: z.array(fieldShortage),
    mismatched: keys,
    canRelease: count,
    gives: z.array(z.strictObject({ field, count, keys })),
    atHome: z.array(homeFix),
  })),
  totals: z.strictObject({
    verdict: z.enum(VERDICTS),
    verdicts,
    missing: count,
    posts: count,
    byField: z.array(z.strictObject({
      field, need: count, have: count, fullTime: count, missing: count, posts: count, unitsWithoutFullTime: count,
      unitsWithNobody: count,
      missingIn6: count,
      missingIn12: count,
    })),
  }),
}) satisfies z.ZodType<ShortagesResult>;

const placeCode = z.union([unitCode, z.string().regex(patterns.agency)]);
/** Parameters of a sentence are numbers or codes; no free text fits the pattern. */
const paramText = z.string().regex(/^[A-Za-z0-9/_, -]{0,200}$/);
export const reasonSchema = z.strictObject({
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
    reasons: z.array(reasonSchema).min(1),
    alternatives: z.array(z.strictObject({ person: personKey, from: placeCode, usedAt: unitCode.nullable(), price: z.array(number) })),
  })),
  unfilled: z.array(z.strictObject({ unit: unitCode, field, missing: count, reason: reasonSchema, also: z.array(reasonSchema), price: z.array(number).nullable() })),
  unused: z.array(z.strictObject({ person: personKey, measure: z.enum(MEASURES), reason: reasonSchema, price: z.array(number).nullable() })),
  droppedPins: z.array(pinSchema),
  certificate: z.strictObject({
    optimal: z.boolean(),
    levels: z.array(z.strictObject({
      network: z.enum(['inside', 'main']), name: z.enum(LEVEL_NAMES), value: number, bound: number,
    })),
  }),
  proof: z.array(z.strictObject({
    network: z.enum(['inside', 'main']), flow: z.array(z.tuple([count, count])), potentials: z.array(z.array(z.int())),
  })),
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
