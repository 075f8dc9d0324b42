import { Hono } from 'hono';
import { staffingCaseSchema } from '../../../shared/contract/case.ts';
import { normsResultSchema, planResultSchema, shortagesResultSchema } from '../../../shared/contract/results.ts';
import { whatIfResultSchema } from '../../../shared/contract/what-if.ts';
import { message } from '../middleware/message.ts';
import type { AppEnv } from '../middleware/envelope.ts';
import { norms, proposals, shortages, whatIf } from '../use-cases/compute.ts';
import { openApi } from './open-api.ts';

/**
 * The API, stateless: each route takes a whole case, answers, and keeps nothing. Answers pass their own schema, so
 * nothing that has no place in a message can leave either.
 */
export const v1 = new Hono<AppEnv>()
  .get('/health', (c) => c.json({ status: 'ok' as const }))
  .get('/openapi.json', (c) => c.json(openApi()))
  .post('/norms', message(staffingCaseSchema), (c) => c.json(normsResultSchema.parse(norms(c.req.valid('json')))))
  .post('/shortages', message(staffingCaseSchema), (c) =>
    c.json(shortagesResultSchema.parse(shortages(c.req.valid('json')))))
  .post('/proposals', message(staffingCaseSchema), (c) =>
    c.json(planResultSchema.parse(proposals(c.req.valid('json')))))
  .post('/what-if', message(staffingCaseSchema), (c) => c.json(whatIfResultSchema.parse(whatIf(c.req.valid('json')))));
