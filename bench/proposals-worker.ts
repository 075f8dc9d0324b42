import { generate, LARGE, PROVINCE, type Generated } from '../shared/proposals/testing/generate.ts';
import { allLevels } from './all-levels.ts';

/** GET /province?runs=20: solves the case so often; answers the values of its levels. The case is made at the first request. */
const cases = new Map<string, Generated>();

export default {
  fetch(request: Request): Response {
    const { pathname, searchParams } = new URL(request.url);
    const made = cases.get(pathname) ?? generate(1, pathname === '/large' ? LARGE : PROVINCE);
    cases.set(pathname, made);
    let values: readonly number[] = [];
    for (let run = 0; run < Number(searchParams.get('runs')); run++) {
      values = allLevels(made).flatMap((solved) => solved.certificate.map((level) => level.value));
    }
    return Response.json(values);
  },
};
