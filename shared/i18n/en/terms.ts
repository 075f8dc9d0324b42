import type { Terms } from '../vi/terms.ts';

export const terms: Terms = {
  verdicts: {
    below: 'short', met: 'met', over: 'above the assigned quota', 'over-and-short': 'over in total, short in a field',
    'met-field-short': 'total met, a field short', undecided: 'not enough to judge', 'no-data': 'no data yet',
  },
  measures: {
    reassign: 'Reassignment', concurrent: 'Concurrent duty', transfer: 'Transfer', secondment: 'Secondment',
    reinforcement: 'Reinforcement', 'station-head': 'Health-station head',
  },
  outside: {
    'other-block': 'another block', 'not-counted-category': 'category not counted', contract: 'labour contract',
    'non-specialised': 'non-specialised', 'armed-forces': 'armed forces', 'seconded-in': 'seconded in',
    concurrent: 'concurrent', 'local-public-unit': 'from a local public unit', 'station-head': 'health-station head',
    undecided: 'category or block unknown',
  },
  scopeBlocks: { government: 'Government', 'party-mass': 'Party and mass organisations', system: 'Whole system' },
  counted: {
    'cb-cc': 'cadres, civil servants', 'cb-cc-vc': 'cadres, civil servants, public employees',
    'cb-cc-vc-hd': 'cadres, civil servants, public employees, contracts', vc: 'public employees',
  },
  withArmedForces: 'armed forces included',
  policies: { even: 'serve every commune first', 'worst-first': 'largest shortages first' },
  levels: {
    pins: 'keep the lines that reviewers kept', 'communes-served': 'as many short communes as possible get someone',
    severity: 'the most severe posts first (by weight)', fairness: 'share evenly between communes', match: 'fitting profession and experience',
    'sender-and-distance': 'share between senders, near home', stability: 'few changes since the last version',
  },
  severities: { error: 'Must fix', warning: 'Review', hint: 'Better to fix' },
  weekdays: { T2: 'Mon', T3: 'Tue', T4: 'Wed', T5: 'Thu', T6: 'Fri' },
  rules: {
    'retires-before-end': 'Reaches retirement age before the end; considered if the reviewer writes a reason in «Lý do chấp nhận ngoại lệ»',
    'still-seconded': 'Another secondment has days in common with the plan',
    'under-discipline': 'Under disciplinary review',
    'sender-refuses': 'The sender says not eligible',
    'sender-considers': 'The sender asks to consider',
    'category-unknown': 'Category not given, so the form cannot be decided',
    'contract-not-seconded': 'Contract or non-specialised staff: not under secondment; see reinforcement',
    'rating-below-good': 'Rated below "completed well" in one of the last 3 years',
    'rating-not-done': 'Rated "not completed" in one of the last 3 years',
    'duty-ended': 'Free on no day of the plan',
    'duty-part-of-plan': 'Free for concurrent work on part of the plan only',
    'donor-without-category': 'Category or block not given',
    'donor-in-post': 'Holds an elected or leading post',
    'donor-not-on-quota': 'Not a civil servant or public employee on the quota',
    'donor-away': 'Away, or not at the commune all week',
    'donor-retiring': 'About to retire',
  },
  ruleStatus: {
    confirmed: 'compared with published reports', 'to-check': 'document to be checked', local: 'criterion of the province',
    design: 'proposal, the province decides',
  },
  noDocument: 'No document yet; the province determines the basis',
  eligibility: { yes: 'Yes', consider: 'Consider', no: 'No' },
  fieldShort: {
    TP: 'Justice', KT: 'Accounting', VP: 'Office', VT: 'Archives', IT: 'IT', DD: 'Land', MT: 'Environment', XD: 'Construction',
    GT: 'Transport', TC: 'Finance', DT: 'Investment', NV: 'Home affairs', LD: 'Labour', YT: 'Health', NN: 'Agriculture', GD: 'Education',
    DTTG: 'Ethnic, religion', CT: 'Trade', VH: 'Culture', KHCN: 'Science', DN: 'Foreign', HCC: 'One-stop',
    HDND: 'Council', QS: 'Military', CA: 'Police', K: 'Other',
  },
};
