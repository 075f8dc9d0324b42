import type { IsoDate } from '../catalog/codes.ts';
import type { Candidate } from '../norms/staffing-case.ts';
import type { DataRow } from '../sheets/declare.ts';
import type { candidatesSheet } from '../sheets/declared/secondment.ts';
import type { CandidateFacts } from './candidate.ts';
import type { Secondment } from './overlap.ts';
import { overrideIn } from './override.ts';

type Values = DataRow<typeof candidatesSheet>['values'];

/**
 * What judgeCandidate asks, from a row of Danh sách dự kiến cử.
 * @param present secondments that Biệt phái đến tells of, where the person's own row may not say so yet
 */
export function candidateFacts(values: Values, measure: Candidate['measure'], retiresOn: IsoDate | null, present: readonly Secondment[]): CandidateFacts {
  return {
    category: values.category,
    measure,
    retiresOn,
    override: overrideIn(values.reviewer),
    secondments: [...ownSecondment(values, present), ...present],
    underDiscipline: values.underDiscipline === true,
    senderSays: values.eligible,
    ratings: [values.rating1, values.rating2, values.rating3].filter((rating) => rating !== null),
  };
}

/** The row tells the last day alone; where Biệt phái đến has a secondment with that end, its start is known from there. */
export function ownSecondment({ lastEnd }: Pick<Values, 'lastEnd'>, present: readonly Secondment[]): readonly Secondment[] {
  return lastEnd === null || present.some(({ end }) => end === lastEnd.iso) ? [] : [{ start: null, end: lastEnd.iso }];
}
