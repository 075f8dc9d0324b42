import type { TableTexts } from '../vi/tables.ts';
import { tables as vi } from '../vi/tables.ts';

export const tables: TableTexts = {
  asOf: 'Data as of {date}. {reported}/{units} {units|commune or ward|communes and wards} {reported|has|have} data.',
  made: 'About these numbers: {made}',
  period: '{date1} to {date2} ({months} {months|month|months})',
  total: 'Total',
  no: 'No.',
  key: 'Key',
  unitCode: 'Code',
  unit: 'Commune, ward',
  field: 'Field',
  room: 'Room',
  person: 'Full name',
  nothing: 'None',

  findings: {
    title: 'CELLS TO FIX AND TO REVIEW',
    intro: '{errors} {errors|cell|cells} must be fixed, {warnings} should be reviewed. Click the address to go there. {hints} {hints|hint|hints} {hints|is|are} in the pane.',
    level: 'Level', sheet: 'Sheet', cell: 'Cell', column: 'Column', value: 'Value', message: 'What is wrong and what to do', suggestion: 'Suggested value',
    row: 'Row {row}',
    none: 'Nothing must be fixed or checked.',
  },

  staffing: {
    title: 'STAFF AGAINST THE ASSIGNED QUOTA',
    intro: 'Actual includes people on maternity leave or seconded away, not people seconded in or concurrent staff. Support stays on the sender\'s quota and does not lower the shortage. The CV 09 frame is for reference only.',
    sums: 'Differences are added only where a unit has both a quota and data.',
    scope: 'Scope', number: 'Quota', document: 'Document', documentDate: 'Document date', actual: 'Actual', outside: 'Outside the quota',
    outsideBy: 'Of these', support: 'Supported by', difference: 'Difference', verdict: 'Verdict', frame: 'CV 09 frame', required: 'Required by workload',
    sameScope: 'Scope: {scope}.', wisnDifference: 'Actual minus required', wisnRatio: 'Actual over required', notes: 'Notes',
    noDocument: 'no document given',
    reported: '{reported}/{units} with data',
    range: 'The difference lies between {low} and {high}: {count} {count|person|people} with unknown category or block.',
    unknownFields: 'Undecided: the field of some people is unknown; they may be people of a field that is short.',
    conflict: 'Quotas in rows {rows} have the same dates and different numbers.',
    noQuota: 'No quota in force.',
    change: 'From {date}: {number}.',
    armed: 'Actual includes {count} armed forces.',
    armedApart: 'Armed forces {count}, in no sum.',
    otherQuota: 'Also assigned {number}: {scope}{source}; actual {actual}: {verdict}.',
    otherConflict: '{scope}: quotas in rows {rows} have the same dates and different numbers.',
    frameNote: 'CV 09 frame (reference only): {total} = {parts}.',
    frameParts: {
      'council-leaders': 'People\'s Council leaders', 'committee-leaders': 'People\'s Committee leaders', 'council-committees': 'Council committees',
      'room-leaders': 'heads of rooms', 'room-staff': 'staff of rooms', 'service-centre': 'Public Administration Service Centre',
    },
  },

  fields: {
    title: 'SHORTAGES BY PROFESSIONAL FIELD',
    intro: 'Each cell is the number of people missing against the need (appraised, else asked). A dash: enough people. Blank: no need stated, or no data. People seconded in and concurrent staff do not lower the shortage.',
    missing: 'Missing in all', province: 'Province', provinceMissing: 'People missing', withoutFullTime: 'Units without full-time staff', withNobody: 'Units with nobody',
    chart: 'People missing by field', none: 'No commune has stated a need by field.',
  },

  plan: {
    title: 'STAFFING PLAN FOR COMMUNES AND WARDS',
    draft: 'DRAFT',
    intro: 'Data as of {date}. Period: {period}. Policy: {policy}.',
    order: 'Order of decision: {levels}.',
    weights: 'Weights: nobody in the field {nobody}; below the minimum {belowMinimum}; below the need {belowNeed}; added for border communes {border}%, difficult areas {remote}%, communes short of {least} or more {large}%.',
    certified: 'Plan check: passed. Checked: no plan is better in the stated order of decision.',
    notCertified: 'Plan check: FAILED. Do not use this plan.',
    measure: 'Measure', category: 'Category', position: 'Position', from: 'Sender', to: 'To commune, ward', start: 'From', end: 'To',
    days: 'Days at commune', eligibility: 'Eligibility', reasons: 'Reasons', next: 'Next best', basis: 'Legal basis',
    opinion: 'Review', opinionReason: 'Reason of review', writer: 'Written by', date: 'Date', senderOpinion: 'Sender\'s opinion',
    personOpinion: 'Person\'s opinion', unitOpinion: 'Commune\'s opinion', status: 'Status',
    nextPerson: '{person} ({from})', nextPersonUsed: '{person} ({from}), in this plan for {unit}',
    closing: 'This list has {count} {count|person|people}./.',
    empty: 'Nobody is proposed: see the sheet «Nhu cầu chưa bố trí được».',
    nothing: 'There is no post to fill.',
    linesOf: '{lines} {lines|line|lines} {text}.',
    ruleText: '{eligibility}: {rule}',
  },

  unfilled: {
    title: 'NEEDS NOT FILLED',
    intro: '{missing} {missing|post|posts} in {units} {units|commune or ward|communes and wards} {missing|remains|remain} after every measure.',
    missing: 'Still missing', reason: 'Reason', solution: 'Way forward',
    none: 'Every stated need is filled.',
  },

  weekly: {
    title: 'WEEKLY SCHEDULE OF CONCURRENT STAFF',
    intro: 'Concurrent staff count as FTE (days at the commune over 5), never as full time.',
    state: 'State', working: 'Working', proposed: 'Proposed', employer: 'Main employer', atCommune: 'Commune', atMain: 'Main', share: 'FTE',
    none: 'No concurrent staff.',
  },

  /** How many people the lines of the plan are. */
  leader: {
    linesNote: 'for {people} {people|person|people}',
    linesDuty: 'for {people} {people|person|people}: {count} with concurrent duty at several places {count|has|have} several lines',
    linesRepeated: 'for {people} {people|person|people}: {count} {count|has|have} several lines',
  },

  log: {
    title: 'LOG',
    what: 'Step', about: 'About', result: 'Result', basis: 'Basis',
    read: 'Sheet read', rows: '{count} {count|row|rows}',
    found: 'Data check', foundResult: '{errors} to fix, {warnings} to check, {hints} {hints|hint|hints}',
    leftOut: 'Rows that count nowhere', leftOutResult: '{count} {count|row|rows} {reason}: rows {rows}',
    leftOutReasons: {
      'no-unit': 'without a unit code', 'unknown-unit': 'with a unit code that is not listed', 'no-agency': 'without an agency code', 'unknown-agency': 'with an agency code that is not listed',
      incomplete: 'without a required cell', 'end-before-start': 'whose end is before the start',
    },
    computed: 'Computed', worker: 'by the server', 'in-place': 'on this machine',
    asOf: 'As-of date', period: 'Period of the plan', policy: 'Policy', scope: 'Scope of the quota', units: '{count} {count|commune or ward|communes and wards}',
    level: 'Level of the plan', levelResult: 'value {value}, bound {bound}', inside: 'inside communes', main: 'province',
    rule: 'Eligibility', until: 'until {date}', pin: 'Mark that could not hold', mismatch: 'Field does not fit the degree',
    retiring: 'Retires within 12 months', single: 'Field with one person only', change: 'Quota changes in the period',
    reopen: 'Secondment ends in the period', reopenResult: 'the post reopens on {date}',
    from: 'from {date}', away: 'Away for a time', awayResult: '{count} away, for the time until {date}',
    awayLater: '{count} will be away from {date1} to {date2}', noField: 'Field not known', temporary: 'Temporary move',
  },

  // The choices are read back by the next run, whatever language it runs in.
  opinions: vi.opinions,
  statuses: vi.statuses,
};
