import * as z from 'zod';
import { staffingCaseSchema } from '../../../shared/contract/case.ts';
import { normsResultSchema, planResultSchema, shortagesResultSchema } from '../../../shared/contract/results.ts';
import { whatIfResultSchema } from '../../../shared/contract/what-if.ts';

/** OpenAPI 3.1 document made from the schemas that the routes enforce. */
export function openApi(): Record<string, unknown> {
  const post = (summary: string, answer: z.ZodType) => ({
    post: {
      summary,
      requestBody: { required: true, content: json(staffingCaseSchema) },
      responses: {
        200: { description: 'Computed', content: json(answer) },
        default: { description: 'Problem document (RFC 9457)', content: { 'application/problem+json': {} } },
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Điều Phối', version: '1', description: 'Pseudonymous staffing computations. Keeps nothing.' },
    paths: {
      '/api/v1/health': { get: { responses: { 200: { description: 'The Worker runs' } } } },
      '/api/v1/norms': post('Norm, actual and difference of each unit', normsResultSchema),
      '/api/v1/shortages': post('Verdict of each unit and shortage of each field', shortagesResultSchema),
      '/api/v1/proposals': post('Plan with reasons and certificate', planResultSchema),
      '/api/v1/what-if': post('Coverage by number of people sent, fewest people, one more from each agency', whatIfResultSchema),
    },
  };
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema: z.toJSONSchema(schema) } });
