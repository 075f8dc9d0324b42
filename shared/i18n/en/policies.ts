import type { PolicyTexts } from '../vi/policies.ts';

export const policies: PolicyTexts = {
  task: 'Compare both policies',
  title: 'BOTH POLICIES SIDE BY SIDE',
  intro: 'The same figures and limits; only the order differs: every commune first, or the worst shortages first. Nothing in the present plan is changed.',
  now: 'Chosen in Tham số: {policy}.',
  start: 'Make both and compare',
  again: 'Compare again',
  open: 'Open the comparison',
  part: 'Part', item: 'What', even: 'Every commune', worst: 'Worst shortages', difference: 'Difference',
  parts: { totals: 'Totals', levels: 'Criterion', units: 'Commune', lines: 'Person' },
  totals: { covered: 'Posts filled', served: 'Communes that get somebody', unfilled: 'Posts left open', sent: 'Seconded and reinforcing' },
  people: '{count} {count|person|people}', nobody: 'not sent', line: '{unit}, {field} ({measure})',
  elsewhere: 'another post', onlyEven: 'only with every commune first', onlyWorst: 'only with worst shortages first',
  better: 'every commune is better', worse: 'worst shortages is better', equal: 'equal',
  alike: '{units} {units|commune|communes} {units|gets|get} as many people; {lines} {lines|line|lines} {lines|is|are} the same in both plans.',
  same: 'Both policies give the same plan.',
  summary: 'Every commune first: {served1} {served1|commune|communes} {served1|gets|get} somebody, {severity1} {severity1|point|points} of need are met. Worst shortages first: {served2} {served2|commune|communes}, {severity2} {severity2|point|points}. {units} {units|commune|communes} and {people} {people|person|people} differ.',
  takeEven: 'Take: every commune first',
  takeWorst: 'Take: worst shortages first',
  takeHelp: 'Writes the choice into sheet Tham số and makes the plan that way.',
  levelsTitle: 'Criterion by criterion', unitsTitle: 'Communes that differ ({count})', linesTitle: 'People who differ ({count})',
};
