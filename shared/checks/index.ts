import type { Finding } from '../findings/finding.ts';
import type { Dataset } from '../sheets/index.ts';
import { checkAsOf } from './as-of.ts';
import { checkBirthDates } from './birth-date.ts';
import { checkCandidates } from './candidates.ts';
import { checkCategories } from './category.ts';
import type { Check, CheckContext } from './check.ts';
import { checkDecisions } from './decisions.ts';
import { factsOf } from './facts.ts';
import { checkFormulaText } from './formula-text.ts';
import { checkHealthStations } from './health-stations.ts';
import { checkIdentityNumbers } from './identity-number.ts';
import { checkInfo } from './info-missing.ts';
import { checkLeadingPosts } from './leading-posts.ts';
import { checkNeeds } from './needs.ts';
import { checkNumbers } from './numbers.ts';
import { orderFindings } from './order.ts';
import { checkParams } from './params.ts';
import { checkPayroll } from './payroll.ts';
import { checkPeriods } from './period.ts';
import { checkNormRules } from './norm-rules.ts';
import { checkPersonKeys } from './person-key.ts';
import { checkPersonNames } from './person-name.ts';
import { checkQuotas } from './quotas.ts';
import { checkRetirement } from './retirement.ts';
import { checkRooms } from './rooms.ts';
import { checkSamePerson } from './same-person.ts';
import { checkSenders } from './senders.ts';
import { checkStatus } from './status.ts';
import { checkTotals } from './totals.ts';
import { checkUnitList } from './unit-list.ts';
import { checkUnitReferences } from './unit-reference.ts';
import { checkWeekdays } from './weekdays.ts';

export type { CheckContext } from './check.ts';
export { orderFindings } from './order.ts';
export { summarize } from '../findings/summary.ts';

/** In the order of codes in shared/findings/codes.ts: of two equal findings of one cell the first is kept. */
const CHECKS: readonly Check[] = [
  checkInfo, checkAsOf, checkParams, checkNumbers, checkUnitReferences, checkUnitList, checkPersonKeys, checkSamePerson,
  checkPersonNames, checkBirthDates, checkRetirement, checkIdentityNumbers, checkCategories, checkStatus, checkRooms, checkLeadingPosts,
  checkTotals, checkQuotas, checkNormRules, checkNeeds, checkWeekdays, checkPeriods, checkDecisions, checkHealthStations,
  checkSenders, checkCandidates, checkPayroll, checkFormulaText,
];

/**
 * Everything that is wrong with typed rows, one finding per cell, in the order of sheets, rows and columns. Findings of
 * the reading are not repeated: a cell that could not be read is empty here. Never throws. To show both together, give
 * them to `orderFindings`.
 */
export function checkDataset(dataset: Dataset, context: CheckContext): readonly Finding[] {
  const facts = factsOf(dataset, context);
  return orderFindings(dataset, CHECKS.flatMap((check) => check(facts)));
}
