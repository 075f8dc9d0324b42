import type { FieldCode } from '../catalog/codes.ts';
import type { Candidate } from '../norms/staffing-case.ts';
import type { Facts } from './facts.ts';
import { distanceCost, matchScore, optionsTo, type TargetList } from './movers.ts';
import type { Group, Mover } from './problem.ts';

/** A field in which the agency gives no limit keeps at least one person; an agency that is not listed has no limit. */
export function agencyGroups(facts: Facts, groups: Group[]): ReadonlyMap<string, number> {
  const listed = new Map(facts.senders.map((sender) => [sender.code, sender]));
  const codes = new Set([...listed.keys(), ...facts.candidates.map((candidate) => candidate.sender)]);
  return new Map([...codes].map((code) => {
    const sender = listed.get(code);
    const fieldCaps = new Map((sender?.fields ?? []).map((field) => [field.field, field.maxRelease ?? Math.max(0, field.staff - 1)]));
    const group: Group = {
      code, kind: 'agency', cap: sender?.maxRelease ?? Infinity, fieldCaps,
      staff: sender?.staff ?? 0, sentLast24: sender?.sentLast24 ?? 0,
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
