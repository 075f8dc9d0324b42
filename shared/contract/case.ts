import * as z from 'zod';
import {
  BLOCKS, CATEGORIES, COUNTED, CRITERIA, ELIGIBILITIES, FIELDS, MEASURES, patterns, POLICIES, QUOTA_STATUSES, RETIREMENT_CLASSES,
  ROOMS, SCOPE_BLOCKS, UNIT_KINDS, UNIT_PLACES, UNIT_TYPES, WEEKDAYS,
} from '../catalog/codes.ts';
import { LARGEST_COUNT, LARGEST_NEED } from '../catalog/limits.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';

/**
 * The one message that goes to the Worker: codes, numbers and dates. Every string comes from a closed list or
 * matches the pattern of its code, and every object is strict, so nothing personal has a place in it.
 */
const unitCode = z.string().regex(patterns.unit);
const agencyCode = z.string().regex(patterns.agency);
const personKey = z.string().regex(patterns.person);
const districtCode = z.string().regex(patterns.district);
const quotaId = z.string().regex(patterns.quota);
const date = z.string().regex(patterns.date);
const field = z.enum(FIELDS);
const room = z.enum(ROOMS);
const category = z.enum(CATEGORIES);
const count = z.int().min(0).max(LARGEST_COUNT);
const need = z.int().min(0).max(LARGEST_NEED);
const weight = z.int().min(0).max(1_000_000);
/** People and parts of people, km², points. */
const measure = z.number().min(0).max(LARGEST_COUNT);
const percent = z.int().min(0).max(1_000);

/** Upper limits of a case: the country in one request stays below them. */
export const LIMITS = { units: 4_000, people: 250_000, candidates: 20_000, rows: 100_000 } as const;

const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);

const unit = z.strictObject({
  code: unitCode,
  kind: z.enum(UNIT_KINDS),
  order: count,
  oldUnits: count,
  formerDistrict: districtCode.nullable(),
  formerDistrictCentre: z.boolean(),
  border: z.boolean(),
  remote: z.boolean(),
  hasData: z.boolean(),
  undecidedPeople: count,
  placesKept: count,
  type: z.enum(UNIT_TYPES).nullable(),
  place: z.enum(UNIT_PLACES).nullable(),
  population: count.nullable(),
  area: measure.nullable(),
  score: measure.nullable(),
  workload: measure.nullable(),
});

const scope = z.strictObject({ block: z.enum(SCOPE_BLOCKS), counted: z.enum(COUNTED), armedForces: z.boolean() });

const quota = z.strictObject({
  id: quotaId,
  unit: unitCode,
  scope,
  number: count,
  documentDate: date.nullable(),
  effectiveFrom: date.nullable(),
  status: z.enum(QUOTA_STATUSES),
  requiredByWorkload: measure.nullable(),
});

const person = z.strictObject({
  key: personKey,
  unit: unitCode,
  block: z.enum(BLOCKS).nullable(),
  category: category.nullable(),
  room: room.nullable(),
  mainField: field.nullable(),
  otherFields: list(field, FIELDS.length),
  qualifiedFields: list(field, FIELDS.length),
  present: z.boolean(),
  presentInPlan: z.boolean(),
  days: z.int().min(0).max(5),
  retirement: z.enum(RETIREMENT_CLASSES),
  heldInPost: z.boolean(),
});

const duty = z.strictObject({
  key: personKey,
  unit: unitCode,
  room: room.nullable(),
  field,
  state: z.enum(['working', 'available']),
  days: list(z.enum(WEEKDAYS), WEEKDAYS.length),
  eligibility: z.enum(ELIGIBILITIES),
});

const sender = z.strictObject({
  code: agencyCode,
  order: count,
  staff: count,
  maxRelease: count.nullable(),
  sentLast24: count,
  fields: list(z.strictObject({ field, staff: count, maxRelease: count.nullable() }), FIELDS.length),
});

const candidate = z.strictObject({
  key: personKey,
  sender: agencyCode,
  category: category.nullable(),
  measure: z.enum(['secondment', 'reinforcement', 'station-head']),
  mainField: field.nullable(),
  otherFields: list(field, FIELDS.length),
  quality: z.int().min(0).max(100),
  eligibility: z.enum(ELIGIBILITIES),
  retirement: z.enum(RETIREMENT_CLASSES),
  homeUnit: unitCode.nullable(),
  homeDistrict: districtCode.nullable(),
  wishUnit: unitCode.nullable(),
});

export const weightsSchema = z.strictObject({
  nobody: weight,
  belowMinimum: weight,
  belowNeed: weight,
  borderPercent: percent,
  remotePercent: percent,
  largeShortagePercent: percent,
  largeShortageFrom: count,
});

const settings = z.strictObject({
  policy: z.enum(POLICIES),
  measures: z.strictObject(Object.fromEntries(MEASURES.map((measure) => [measure, z.boolean()])) as Record<(typeof MEASURES)[number], z.ZodBoolean>),
  concurrentDays: z.int().min(1).max(5),
  concurrentMaxUnits: z.int().min(1).max(5),
  weights: weightsSchema,
  defaultNeeds: list(z.strictObject({ kind: z.enum(UNIT_KINDS), field, need }), 1_000),
  transferMaxPerUnit: count,
  limits: z.strictObject(Object.fromEntries(MEASURES.map((measure) => [measure, count.nullable()])) as Record<(typeof MEASURES)[number], z.ZodNullable<typeof count>>),
});

const envelope = z.strictObject({
  scope,
  total: count,
  minimum: count,
  maximum: count,
  weights: z.strictObject(Object.fromEntries(CRITERIA.map((criterion) => [criterion, percent])) as Record<(typeof CRITERIA)[number], typeof percent>),
});

const ruleSet = z.strictObject({
  code: z.string().regex(patterns.ruleSet),
  scope,
  rules: list(z.strictObject({
    kind: z.enum(UNIT_KINDS).nullable(),
    type: z.enum(UNIT_TYPES).nullable(),
    place: z.enum(UNIT_PLACES).nullable(),
    criterion: z.enum(CRITERIA).nullable(),
    above: measure,
    step: measure,
    each: count,
    most: count.nullable(),
  }), 1_000),
});

const pin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep'), person: personKey, unit: unitCode, field }),
  z.strictObject({ kind: z.literal('forbid'), person: personKey, unit: unitCode }),
  z.strictObject({ kind: z.literal('withdraw'), person: personKey }),
  z.strictObject({ kind: z.literal('empty'), unit: unitCode, field }),
]);

export const planPeriodSchema = z.strictObject({ start: date, end: date, months: z.int().min(1).max(36) });
export const pinSchema = pin;
export const previousLineSchema = z.strictObject({ person: personKey, unit: unitCode, field, measure: z.enum(MEASURES) });

export const staffingCaseSchema = z.strictObject({
  asOf: date,
  plan: planPeriodSchema,
  units: list(unit, LIMITS.units),
  quotas: list(quota, LIMITS.rows),
  people: list(person, LIMITS.people),
  armedForces: list(z.strictObject({ unit: unitCode, police: count, military: count }), LIMITS.rows),
  stationHeads: list(z.strictObject({ unit: unitCode, key: personKey }), LIMITS.rows),
  needs: list(z.strictObject({
    unit: unitCode, field, asked: need.nullable(), appraised: need.nullable(), minimum: need.nullable(), fullTimeRequired: z.boolean(),
  }), LIMITS.rows),
  duties: list(duty, LIMITS.rows),
  moves: list(z.strictObject({ key: personKey, unit: unitCode, room: room.nullable(), field, temporary: z.boolean() }), LIMITS.rows),
  support: list(z.strictObject({ key: personKey, unit: unitCode, field, start: date, end: date }), LIMITS.rows),
  senders: list(sender, LIMITS.rows),
  candidates: list(candidate, LIMITS.candidates),
  settings,
  envelope: envelope.nullable(),
  ruleSets: list(ruleSet, 100),
  pins: list(pin, LIMITS.rows),
  previous: list(previousLineSchema, LIMITS.rows),
}) satisfies z.ZodType<StaffingCase>;
