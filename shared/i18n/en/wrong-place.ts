import type { WrongPlaceTexts } from '../vi/wrong-place.ts';

export const wrongPlace: WrongPlaceTexts = {
  parts: {
    lines: 'line {at} of the plan', unfilled: 'open need {at}', unused: 'unassigned person {at}',
    droppedPins: 'dropped mark {at}', certificate: 'values and bounds of the levels', proof: 'the proof', totals: 'the totals', format: 'the form of the file',
    version: 'the version of the file', asOf: 'the as-of date', period: 'the period', policy: 'the policy', order: 'the order of levels', weights: 'the weights',
    pins: 'mark {at}', previous: 'line {at} of the earlier plan',
  },
  other: 'the part "{part}"',
  notProved: '{part}: does not follow from the proof',
  ruleOf: '{who}: {rule}',
  level: 'level {at}: its value is not the bound that is proved',
  proof: 'the proof is missing, malformed or out of balance',
  rules: {
    'more than one line': 'more than one line', 'a commune twice': 'a commune twice', 'too many communes': 'too many communes',
    'works there already': 'works there already', 'a weekday twice': 'a weekday twice',
    'more lines than its limit': 'more lines than its limit', 'above its limit': 'above its limit',
    'places are not kept': 'places are not kept', 'releases too many': 'releases too many', 'goes below its need': 'goes below its need',
    'the last person leaves': 'the last person leaves', 'more than one station head': 'more than one station head',
    'more lines than missing posts': 'more lines than missing posts', 'two lines for one post': 'two lines for one post',
    'kept line neither held nor dropped': 'kept line neither held nor dropped',
    'covered and unfilled do not add up to the missing posts': 'covered and unfilled do not add up to the missing posts',
    'a line without a reason': 'a line without a reason', 'measure is off': 'measure is off', 'unit is unknown': 'unit is unknown',
    'person was withdrawn': 'person was withdrawn', 'unit was refused for the person': 'unit was refused for the person',
    'not eligible': 'not eligible', 'unit is not in the rows of the person': 'unit is not in the rows of the person',
    'field does not fit': 'field does not fit', 'post requires full time': 'post requires full time', 'days do not fit': 'days do not fit',
    'not at work in the unit': 'not at work in the unit', 'measure does not fit the unit': 'measure does not fit the unit',
  },
};
