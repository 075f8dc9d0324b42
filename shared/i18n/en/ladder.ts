import type { LadderTexts } from '../vi/ladder.ts';

export const ladder: LadderTexts = {
  order: 'Order of the measures: {steps}.',
  step: '{measure}: {count} lines',
  stepOff: '{measure}: switched off',
  stepLimit: '{measure}: {count} lines (limit {limit})',
  stations: 'Health-station heads are a list of their own, one for each unit.',
  shares: 'Agencies that second and reinforce: where one of the two is limited, the places of the agency are shared between them before people are chosen.',
  also: 'Also: {text}',
  prices: {
    pins: '{count} lines kept by the reviewer are given up',
    'communes-served': '{count} more communes get nobody',
    severity: 'the need that is met falls by {count} points (a field with nobody = {nobody} points)',
    fairness: 'people are shared less evenly among communes',
    match: 'qualification and experience fit less well, by {count} points',
    'sender-and-distance': 'further away or from fewer senders ({count} points)',
    stability: '{count} more lines differ from the previous plan',
  },
  gains: {
    pins: '{count} more lines kept by the reviewer hold',
    'communes-served': '{count} more communes are served',
    severity: 'the need that is met rises by {count} points',
    fairness: 'communes are served more evenly',
    match: 'qualification and experience fit better, by {count} points',
    'sender-and-distance': 'nearer or from more senders ({count} points)',
    stability: '{count} more lines of the previous plan stay',
  },
  inReturn: '{loss}; in return {gain}',
  noPrice: 'nothing is lost, equal on every criterion',
  forcing: 'If one more person is placed here all the same: {price}.',
  forcingTitle: 'If one more person is placed all the same',
  cannotForce: 'There is no way within the limits that are set.',
};
