import type { FieldCode } from '../catalog/codes.ts';
import { groupBy } from '../norms/order.ts';
import type { Candidate } from '../norms/staffing-case.ts';
import type { Facts } from './facts.ts';
import { distanceCost, matchScore, optionsTo, type TargetList } from './movers.ts';
import type { Group, Mover } from './problem.ts';

/**
 * A field in which the agency gives no limit keeps at least one person; an agency that is not listed has no limit.
 * Of two rows about one agency or field the stricter limit counts.
 */
export function agencyGroups(facts: Facts, groups: Group[]): ReadonlyMap<string, number> {
  const listed = groupBy(facts.senders, (sender) => sender.code);
  const codes = new Set([...listed.keys(), ...facts.candidates.map((candidate) => candidate.sender)]);
  return new Map([...codes].map((code) => {
    const rows = listed.get(code) ?? [];
    const fieldCaps = new Map<FieldCode, number>();
    for (const { field, maxRelease, staff } of rows.flatMap((row) => row.fields)) {
      fieldCaps.set(field, Math.min(fieldCaps.get(field) ?? Infinity, maxRelease ?? Math.max(0, staff - 1)));
    }
    const group: Group = {
      code, kind: 'agency', cap: Math.min(...rows.map((row) => row.maxRelease ?? Infinity)), fieldCaps,
      staff: rows[0]?.staff ?? 0, sentLast24: rows[0]?.sentLast24 ?? 0,
    };
    return [code, groups.push(group) - 1];
  }));
}

export function candidateFields(candidate: Candidate): readonly FieldCode[] {
  return [...new Set(candidate.mainField === null ? candidate.otherFields : [candidate.mainField, ...candidate.otherFields])];
}

/** One person of the pool; null where the person may not be sent at all. `stations`: targets of station heads. */
export function candidateMover(
  facts: Facts, list: TargetList, stations: readonly number[], candidate: Candidate, agencyOf: ReadonlyMap<string, number>,
): Mover | null {
  const { key, measure } = candidate;
  if (!facts.input.settings.measures[measure] || candidate.eligibility === 'no' || facts.pins.withdrawn.has(key)) return null;
  const fields = candidateFields(candidate);
  const kept = (facts.pins.keepsOf.get(key) ?? []).filter((pin) => facts.unitOf.has(pin.unit) && fields.includes(pin.field));
  const at = measure === 'station-head'
    ? stations
    : [...fields.flatMap((field) => list.of(field)), ...kept.map((pin) => list.forKept(pin))];
  const from = {
    unit: candidate.homeUnit, wish: candidate.wishUnit,
    district: candidate.homeDistrict ?? facts.unitOf.get(candidate.homeUnit ?? '')?.formerDistrict ?? null,
  };
  const options = optionsTo(facts, list, key, at, (target) => ({
    match: matchScore(target.field === candidate.mainField, false, candidate.quality, candidate.eligibility),
    distance: distanceCost(from, facts.unitOf.get(target.unit)!),
  }));
  return {
    key, measure, group: agencyOf.get(candidate.sender)!, mainField: candidate.mainField, capacity: 1,
    eligibility: candidate.eligibility, quality: candidate.quality, freeDays: [], options,
  };
}
