import * as z from 'zod';
import { patterns, POLICIES } from '../catalog/codes.ts';
import { CERTIFICATE_FORMAT, CERTIFICATE_VERSION } from '../proposals/certificate.ts';
import type { CertificateFile } from '../proposals/certificate.ts';
import { LEVEL_NAMES } from '../proposals/result.ts';
import { pinSchema, planPeriodSchema, previousLineSchema, weightsSchema } from './case.ts';
import { planResultSchema } from './results.ts';

const levels = z.array(z.enum(LEVEL_NAMES));

/** An exported certificate; as closed as the messages on the wire. */
export const certificateSchema = z.strictObject({
  format: z.literal(CERTIFICATE_FORMAT),
  version: z.literal(CERTIFICATE_VERSION),
  inputDigest: z.string().regex(/^[0-9a-f]{64}$/),
  asOf: z.string().regex(patterns.date),
  period: planPeriodSchema,
  policy: z.enum(POLICIES),
  order: z.strictObject({ inside: levels, main: levels }),
  weights: weightsSchema,
  pins: z.array(pinSchema),
  previous: z.array(previousLineSchema),
  plan: planResultSchema,
}) satisfies z.ZodType<CertificateFile>;
