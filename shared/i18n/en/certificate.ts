import type { CertificateTexts } from '../vi/certificate.ts';

export const certificate: CertificateTexts = {
  steps: {
    data: { good: 'Data: the workbook holds exactly the data from which the plan was made.', bad: 'Data: DIFFERENT. The workbook does not hold exactly the data from which the plan was made.' },
    plan: { good: 'Plan: passes both checks; every line, reason and number follows from the proof.', bad: 'Plan: FAILS ({wrong}).' },
    statement: { good: 'Order, weights and period: as in the workbook.', bad: 'Order, weights, period: DIFFERENT ({wrong}).' },
  },
  holds: 'HOLDS: {lines} {lines|line|lines}, {levels} {levels|level|levels}; no plan is better in the stated order of priorities.',
  holdsNot: 'DOES NOT HOLD: do not use this plan.',

  title: 'CERTIFICATE OF THE PLAN',
  how: 'The plan is checked twice, in two ways that share nothing with how it is computed: (1) on each level the value reached equals a proved bound, so that no plan is better; (2) every line keeps all conditions, limits and opinions. {where}',
  where: { worker: 'The server checks before it answers; this machine checks again from the data of the workbook before anything is written.', 'in-place': 'Computed and checked on this machine.' },
  good: 'Result: passed.',
  bad: 'Result: FAILED. Do not use this plan.',
  order: 'Order: a level is kept before the next one is looked at.',
  columns: { network: 'Scope', level: 'Level', value: 'Value', bound: 'Bound', result: 'Result' },
  networks: { inside: 'Inside each commune', main: 'Whole province' },
  equal: 'Passed', unequal: 'FAILED',
  pins: 'Opinions used: {keep} kept, {forbid} not to the commune, {withdraw} withdrawn, {empty} left empty; {dropped} could not be kept.',
  closing: 'The certificate can be exported as a file with which others check the plan against this workbook.',
};
