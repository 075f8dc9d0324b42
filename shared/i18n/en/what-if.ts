import type { WhatIfTexts } from '../vi/what-if.ts';

export const whatIf: WhatIfTexts = {
  title: 'Try other plans',
  sheetTitle: 'OTHER PLANS',
  intro: 'Figures of {date}. Policy: {policy}. {posts} {posts|post|posts} {posts|is|are} missing in {units} {units|commune|communes}; in {critical} cases nobody at all works in the field there.',
  open: 'Try other plans',
  back: 'Back to the result',
  computing: 'Computing other plans',
  again: 'Compute',
  stale: 'The data changed after the plan was made: the numbers here are of the old plan. Make the plan again, then try again.',

  unitsAll: 'At least {people} {people|person|people} seconded or sent as reinforcement {people|is|are} needed for every commune with a missing post to get somebody.',
  unitsSome: 'At most {reached} of {of} {of|commune|communes} with a missing post can get somebody; that takes at least {people} {people|person|people} seconded or sent as reinforcement.',
  unitsNone: 'No commune has a missing post.',
  criticalAll: 'At least {people} {people|person|people} seconded or sent as reinforcement {people|is|are} needed to leave no field of a commune empty (nobody at all).',
  criticalSome: 'At most {reached} of {of} empty {of|field|fields} (nobody at all) can get somebody; that takes at least {people} {people|person|people} seconded or sent as reinforcement.',
  criticalNone: 'No field of a commune is empty.',
  byPolicy: 'Under the policy of the plan this is reached with {people} {people|person|people}.',
  enough: 'The plan sends {people} {people|person|people}; {enough} of them would cover as much.',
  counted: 'Counted as people: secondment and reinforcement. Transfers and concurrent duty are arranged anew for every number; reassignment inside communes and the list of health-station heads stay as in the plan.',
  question: 'The first two sentences ask for the fewest people only, without weights; the table and the chart follow the policy of the plan and may get there later.',

  curve: 'What each number of people covers',
  people: 'People', posts: 'Posts covered', weight: 'Weighted need met', unitsAtZero: 'Communes that get nobody', criticalEmpty: 'Fields still empty',
  chart: 'Posts covered and places still empty by number of people sent',
  chartLabel: 'Chart by number of people from 0 to {people}: posts covered rise from {first} to {last} of {posts}; communes that get nobody go from {zeroFirst} to {zeroLast}; empty fields from {emptyFirst} to {emptyLast}.',
  axisPeople: 'people', axisShare: '% of the total',
  choose: 'People seconded or sent as reinforcement',
  at: 'With {people} {people|person|people}: {count} of {posts} {posts|post|posts} covered ({share}% of the weighted need); {zero} of {units} {units|commune|communes} {zero|gets|get} nobody; {empty} of {critical} empty {critical|field|fields} {empty|stays|stay} empty.',
  table: 'Numbers of the chart',

  raises: 'One more person from each agency',
  raisesHelp: 'Each line is the best plan if that agency sent exactly one more, all other limits unchanged. Somebody not named yet is taken to be like those of the same main field whom the agency has named.',
  agency: 'Agency', more: 'Further person', gain: 'Posts gained', what: 'What changes',
  listed: 'on the list already', named: 'one more named: {name}',
  noGain: 'no further post', gainPosts: 'posts gained: {posts}', gainWeight: 'as many posts, where the need is greater', gainUnits: '{units} more {units|commune|communes} {units|gets|get} somebody',
  gainOther: 'as many posts; better in: {levels}',
  limitTotal: 'limit of the agency up from {limit} to {more}', limitField: 'limit for {name} up from {limit} to {more}',
  gains: 'Gains: {list}', gainsAndOthers: 'Gains: {list}; places where another field is covered instead: {count}', place: '{unit} ({name})',
  othersNone: '{count} other {count|agency|agencies}: one more person covers no further post.', noAgency: 'No sending agency is in this plan.',

  left: 'Places that get nobody', leftUnits: 'Communes that cannot get anybody', leftCritical: 'Fields that cannot be filled',
  leftCounts: 'Nobody can come to {never} of them; {others} could only be filled by emptying a place just as empty.',
  never: 'nobody can come', place1: 'Commune', field: 'Field', why: 'Why', leftNone: 'There are none.',

  write: 'Write as a sheet into the workbook', written: 'The sheet “{sheet}” was written, with table and chart, ready to print on A4.', seeSheet: 'See that sheet',
  cliPoint: '{people} {people|person|people}: {posts} {posts|post|posts}, {zero} {zero|commune|communes} {zero|gets|get} nobody, {empty} {empty|field|fields} still empty',
};
