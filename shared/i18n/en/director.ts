import type { DirectorTexts } from '../vi/director.ts';

export const director: DirectorTexts = {
  title: 'COMMUNE STAFFING: KEY NUMBERS',
  confirmation: 'I. CONFIRMATION OF DATA',
  confirmedLine: '{count}/{units} {units|commune or ward|communes and wards} {count|has|have} confirmed their data; {reported}/{units} have data.',
  confirmedUnknown: 'No information on confirmation: no commune file was merged into this workbook. {reported}/{units} {units|commune or ward|communes and wards} {reported|has|have} data.',
  unconfirmedNames: 'Not confirmed ({count}): {list}.',
  moreNames: '{list} and {count} more',
  noDataNames: 'No data ({count}): {list}.',

  staffing: 'II. QUOTA',
  quota: 'Assigned quota', actual: 'Actual', difference: 'Difference (actual − quota)',
  payroll: 'People on the payroll', payrollDifference: 'Payroll − roster', noPayroll: 'Payroll reconciliation', noPayrollValue: 'no payroll given',
  armed: 'Armed forces', noteScope: 'The difference counts only units with both a quota and data.',
  noteWithoutNorm: '{count} {count|unit|units} without a clear quota.',
  noteArmedPart: 'Actual {actual} = {own} {name} + {armed} armed forces (police {police}, military {military}).', listed: 'people of the sheet «Nhân sự»',
  noteArmedApart: 'Armed forces (police {police}, military {military}) are reported apart and are in no sum on this page.',
  notePayroll: 'The payroll has {payroll} {payroll|person|people}, the roster of those units {roster}; {agree}/{units} {units|unit|units} {agree|agrees|agree}.',

  fields: 'III. PROFESSIONAL FIELDS', field: 'Field', need: 'Need (appr.)', needAsked: 'Need', fullTime: 'Full time', concurrent: 'Part week',
  support: 'Helped by', missing: 'Short', planned: 'In the plan', left: 'Left', otherFields: '{count} further {count|field|fields}', total: 'Total',

  hardest: 'IV. THE {count} HARDEST COMMUNES', unit: 'Commune, ward', differenceShort: 'To quota',
  nothingToFill: 'There is no post to fill.',
  nobodyHard: 'No unit lacks people in any field.',

  plan: 'V. THE PLAN (DRAFT)',
  seconded: 'Secondment, reinforcement', heads: 'Station heads ({present} + {planned})', combined: 'Both together: {seconded} + {heads}',
  others: 'Inside, concurrent, transfer', unfilled: 'Posts not filled',
  check: 'Plan check', checkGood: 'passed', checkBad: 'failed',

  senders: 'VI. SENDING AGENCIES', agency: 'Agency', staff: 'Staff', sent24: 'Sent, 24 mths', now: 'This time', share: 'Share',
  otherAgencies: '{count} further {count|agency|agencies}', noSenders: 'No list of sending agencies.',

  consents: 'VII. OPINIONS ON THE PLAN', consentOf: { sender: 'Agency', person: 'The person', unit: 'Commune' },
  answers: { agreed: 'Yes', refused: 'No', other: 'Other', none: 'Not yet' }, opinionOf: 'Opinion of',
  risks: 'VIII. END DATES AND RISKS', ending: 'Secondments ending within 30 days', planEnd: 'The plan ends on {date}',
  retiring: 'Retiring during the plan', single: 'Fields that hang on one person',
  closing: 'People seconded in stay on the sender\'s quota: communes are «supported»; their shortage against the quota does not fall. Part week: concurrent people in full-time equivalents. Station heads: present + planned. Share = (sent in 24 months + this time) / staff.',

  order: 'Order', sortedBy: 'Sorted by severity: {verdicts}. The column «Order» keeps the order of the list of units.',
  legend: 'Legend (people missing)', legendMet: '– enough', legendSome: '{count} missing',

  comparison: {
    title: 'COMPARED WITH LAST TIME',
    dates: 'Data as of {date2} compared with {date1}.', sameDate: 'Data as of {date1} after corrections, compared with before.',
    counts: '{units} {units|unit|units} changed; {joined} {joined|person|people} joined, {gone} {gone|person|people} left.',
    verdictBefore: 'Verdict before', verdictNow: 'Verdict now', quotaBefore: 'Quota before', quotaNow: 'Quota now',
    actualBefore: 'Actual before', actualNow: 'Actual now', differenceBefore: 'Difference before', differenceNow: 'Difference now',
    filled: 'Fields missing fewer', opened: 'Fields missing more', joined: 'Joined (keys)', gone: 'Left (keys)',
    change: '{name} {before}→{now}', newUnit: 'not in the last snapshot', goneUnit: 'no longer in the list', none: 'No unit has changed.',
    note: 'The last snapshot was kept in the file when the plan was made: codes and numbers only, no names.',
  },

  trace: {
    title: 'Where this number comes from', hint: 'Select a number on a result sheet to see the people and documents behind it.', of: '{what}: {unit}', ofField: '{what}: {unit}, {field}', ofProvince: '{what}: the province', ofProvinceField: '{what}: the province, {field}',
    count: '{count} {count|row|rows}', nothing: 'No row stands behind this number.', notTraced: 'This cell is not counted from rows.', goTo: 'Go to {sheet}, row {row}',
    stale: 'The data has changed since this sheet was made: make the plan again.',
    more: 'Show {count} more', gone: 'no longer in this workbook',
    what: {
      workload: 'Need by workload and who counts', combined: 'Seconded, reinforced and station heads',
      quota: 'Quota documents', actual: 'People counted against the quota', difference: 'Quota and people counted', outside: 'People outside the quota',
      armed: 'Armed forces', payroll: 'Differences with the payroll', support: 'People who support', missing: 'Need and people there', need: 'Need',
      fullTime: 'Full-time people', concurrent: 'Concurrent people', left: 'Needs not filled', nobody: 'Units with nobody', withoutFullTime: 'Units without full-time staff',
      planned: 'Lines of the plan', confirmed: 'Data confirmed', unconfirmed: 'Data not confirmed', sender: 'Agency and people sent', heads: 'Health-station heads',
      ending: 'Secondments that end soon', retiring: 'Retiring during the plan', single: 'Only one person', people: 'People',
    },
    role: {
      workload: 'needed by workload {number}',
      actual: 'counted against the quota', outside: 'outside the quota: {reason}', fullTime: 'full time', partTime: 'part of the week', concurrent: 'concurrent', support: 'supports until {date}', need: 'need {need}, missing {missing}',
      quota: 'quota {number}', armed: 'police {police}, military {military}', left: '{missing} left: {reason}', supportPlain: 'supports', staff: 'staff {staff}, sent {sent}',
    },
  },
};
