import type { RefusedTexts } from '../vi/refused.ts';

export const refused: RefusedTexts = {
  title: 'PEOPLE OF COMMUNES OVER THEIR QUOTA WHO MAY NOT BE TRANSFERRED',
  intro: '{count} {count|person|people} in {units} {units|commune|communes} over their quota may not be transferred to another. Each line is one rule in one commune; a person counts once, under the first rule that refuses.',
  byRule: '{text}: {count} {count|person|people}. Basis: {basis}.',
  where: 'Each person with the rule that refuses: sheet “{name}”.',
  count: 'People', over: 'Over the quota by', rule: 'Rule that refuses', total: 'Total',
  none: 'No rule keeps anybody in the communes over their quota.',
  off: 'Transfer is switched off (sheet Tham số): nobody was judged.',
  peopleTitle: 'EVERYBODY WHO MAY NOT BE TRANSFERRED',
  peopleIntro: 'A list of {count} {count|person|people} to filter and look up on the screen, not to print. For paper: sheet “{name}”.',
  pointer: '{count} {count|person|people} of communes over their quota may not be transferred: see sheet “{name}”.',
};
