import * as z from 'zod';
import { FIELDS, patterns, POLICIES } from '../catalog/codes.ts';
import { LEVEL_NAMES } from '../proposals/result.ts';
import { RAISE_EFFECTS } from '../proposals/what-if-result.ts';
import type { WhatIfResult } from '../proposals/what-if-result.ts';
import { reasonSchema } from './results.ts';

/** What the Worker answers to /what-if; as closed as its other answers. */
const unit = z.string().regex(patterns.unit);
const field = z.enum(FIELDS);
const count = z.int().min(0);
const places = z.array(z.strictObject({ unit, field }));

const fewest = z.strictObject({
  people: count, reached: count, of: count,
  left: z.array(z.strictObject({ unit, field, never: z.boolean(), reason: reasonSchema })),
});

const raises = z.array(z.strictObject({
  agency: z.string().regex(patterns.agency),
  field: field.nullable(),
  totalLimit: count.nullable(), fieldLimit: count.nullable(),
  raised: z.array(z.enum(['total', 'field'])),
  effect: z.enum(RAISE_EFFECTS),
  levels: z.array(z.strictObject({ name: z.enum(LEVEL_NAMES), change: z.int() })),
  posts: z.int(), units: z.int(),
  gains: places, losses: places,
}));

export const whatIfResultSchema = z.strictObject({
  policy: z.enum(POLICIES),
  of: z.strictObject({ posts: count, weight: count, units: count, critical: count }),
  curve: z.array(z.strictObject({ people: count, posts: count, weight: z.int(), unitsAtZero: count, criticalEmpty: count })).min(1),
  enough: count,
  fewest: z.strictObject({ units: fewest, critical: fewest }),
  raises, further: raises,
}) satisfies z.ZodType<WhatIfResult>;
