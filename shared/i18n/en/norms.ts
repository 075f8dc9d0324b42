import type { NormTexts } from '../vi/norms.ts';

export const norms: NormTexts = {
  title: 'QUOTAS AND REFERENCE NORMS',
  intro: 'Only rows “Quota” decide the verdict of their scope. Rows “Reference” are for comparison: they make no surplus, no shortage and no reason to move anybody.',
  method: 'Method', role: 'Role', scope: 'Scope', number: 'Number', actual: 'Actual', difference: 'Difference', verdict: 'Verdict', source: 'Document', date: 'Date',
  status: 'Status', notes: 'Notes',
  methods: {
    assigned: 'Assigned quota', frame: 'Frame of CV 09', 'rule-set': 'Rule set', envelope: 'Share of the provincial total', workload: 'By workload (WISN)',
  },
  quota: 'Quota', reference: 'Reference', noQuota: 'No quota yet',
  lacks: 'Cannot be computed; missing: {inputs}.',
  contradicting: 'Cannot be computed: first lines of the rule set contradict each other.',
  inputs: {
    type: 'type of unit', place: 'where it lies', equal: '', population: 'population', area: 'area', oldUnits: 'former units', score: 'points',
    workload: 'number required by workload', border: 'border commune', remote: 'difficult area',
  },
  past: 'Rule for communes before 1 July 2025; only to compare with the time before the mergers.',
  reported: 'as reported in the press, to be checked against the text',
  ofProvince: 'rule of the province',
  wisn: 'Actual over required: {ratio}; below 1 means pressure.',
  armed: 'Actual includes {count} of the armed forces.',
  frame: 'Frame of CV 09 ({document}; {status}), the same for every unit: {total} = {parts}.',
  frameDocument: 'CV 09/CV-BCĐ, sources say 6 May or 30 May 2025',
  envelope: 'The total of {total} is shared by the criteria and weights of sheet Tham số, by largest remainder; the parts add up to exactly {total}.',
  envelopeRefused: {
    'below-minimums': 'The total cannot be shared: it is less than the minimums of all units together. Correct it in sheet Tham số.',
    'above-maximums': 'The total cannot be shared: it is more than the maximums of all units together. Correct it in sheet Tham số.',
    incomplete: 'The total cannot be shared because Danh mục đơn vị lacks {input} of {count} {count|unit|units}: {units}. Add it, or set that weight to 0.',
  },
};
