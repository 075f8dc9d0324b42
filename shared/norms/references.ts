import { CRITERIA } from '../catalog/codes.ts';
import type { Criterion } from '../catalog/codes.ts';
import { shareEnvelope } from './envelope.ts';
import { FRAME_TOTAL } from './frame.ts';
import { byText } from './order.ts';
import type { EnvelopeOutcome, ReferenceNorm } from './result.ts';
import { DECREE_33 } from './rule-data/decree33.ts';
import { applyRules, measureOf } from './rule-sets.ts';
import type { EnvelopeCase, StaffingCase, Unit } from './staffing-case.ts';

const FRAME: ReferenceNorm = {
  method: 'frame', source: 'CV09', scope: { block: 'government', counted: 'cb-cc', armedForces: false }, number: FRAME_TOTAL, lacks: [],
};

export interface References {
  readonly of: (unit: Unit) => readonly ReferenceNorm[];
  readonly envelope: EnvelopeOutcome | null;
}

/**
 * The numbers of all methods other than the assigned quota (engine.md, Norms): the frame for every unit, rule sets of
 * the product where the type of the unit is given, those of the province, and the shares of its total. They stand
 * beside the quota and never make a surplus, a shortage or a donor.
 */
export function referencesOf(input: Pick<StaffingCase, 'units' | 'envelope' | 'ruleSets'>): References {
  const { envelope } = input;
  const own = [...input.ruleSets].sort((a, b) => byText(a.code, b.code));
  const shared = envelope ? share(envelope, input.units) : null;
  return {
    envelope: shared?.outcome ?? null,
    of: (unit) => [
      FRAME,
      ...[...(unit.type === null ? [] : [DECREE_33]), ...own].flatMap((set): ReferenceNorm[] => {
        const outcome = applyRules(set, unit);
        return outcome ? [{ method: 'rule-set', source: set.code, scope: set.scope, ...outcome }] : [];
      }),
      ...(envelope ? [{ method: 'envelope', source: 'ENVELOPE', scope: envelope.scope, number: shared?.numbers.get(unit.code) ?? null, lacks: lackingOf(envelope, unit) } as const] : []),
    ],
  };
}

function weighed(envelope: EnvelopeCase): readonly Criterion[] {
  return CRITERIA.filter((criterion) => envelope.weights[criterion] > 0);
}

function lackingOf(envelope: EnvelopeCase, unit: Unit): readonly Criterion[] {
  return weighed(envelope).filter((criterion) => measureOf(unit, criterion) === null).sort();
}

/** A unit without a measure would be given nothing for it: then nobody is given anything, and the units are named. */
function share(envelope: EnvelopeCase, units: readonly Unit[]): { readonly outcome: EnvelopeOutcome; readonly numbers: ReadonlyMap<string, number> } {
  const criteria = weighed(envelope);
  const lacking = criteria
    .map((criterion) => ({ criterion, units: units.filter((unit) => measureOf(unit, criterion) === null).map((unit) => unit.code).sort(byText) }))
    .filter((item) => item.units.length > 0);
  if (lacking.length > 0) return { outcome: { ok: false, reason: 'incomplete', lacking }, numbers: new Map() };
  const result = shareEnvelope({
    total: envelope.total, minimum: envelope.minimum, maximum: envelope.maximum,
    weights: criteria.map((criterion) => envelope.weights[criterion]),
    // In hundredths, since the shares are counted in whole numbers and km² are not.
    units: units.map((unit) => ({ code: unit.code, measures: criteria.map((criterion) => Math.round((measureOf(unit, criterion) ?? 0) * 100)) })),
  });
  return result.ok
    ? { outcome: { ok: true, total: envelope.total }, numbers: new Map(result.shares.map(({ code, number }) => [code, number])) }
    : { outcome: result, numbers: new Map() };
}
