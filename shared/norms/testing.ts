import type { FieldCode } from '../catalog/codes.ts';
import { DEFAULT_SETTINGS } from '../proposals/settings.ts';
import type { FieldNeed, Quota, RosterPerson, Scope, StaffingCase, Unit } from './staffing-case.ts';

/** Builders of small cases for tests; every person and number is invented. */
export const GOVERNMENT: Scope = { block: 'government', counted: 'cb-cc', armedForces: false };
export const SYSTEM: Scope = { block: 'system', counted: 'cb-cc', armedForces: false };

export function unit(code: string, more: Partial<Unit> = {}): Unit {
  return {
    code, kind: 'xa', order: 1, oldUnits: 2, formerDistrict: null, formerDistrictCentre: false, border: false, remote: false,
    hasData: true, undecidedPeople: 0, placesKept: 0,
    type: null, place: null, population: null, area: null, score: null, workload: null, ...more,
  };
}

export function quota(id: string, unitCode: string, number: number, more: Partial<Quota> = {}): Quota {
  return {
    id, unit: unitCode, scope: SYSTEM, number, documentDate: '2025-05-20', effectiveFrom: null, status: 'in-force',
    requiredByWorkload: null, ...more,
  };
}

export function person(key: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return {
    key, unit: key.slice(0, 5), block: 'government', category: 'CC', room: 'KT', mainField: 'VP', otherFields: [],
    qualifiedFields: [], present: true, presentInPlan: true, days: 5, retirement: 'later', heldInPost: false, ...more,
  };
}

/** n people of a unit, numbered from `first`. */
export function people(unitCode: string, n: number, more: Partial<RosterPerson> = {}, first = 1): readonly RosterPerson[] {
  return Array.from({ length: n }, (_, at) => person(`${unitCode}-${String(first + at).padStart(3, '0')}`, more));
}

export function need(unitCode: string, field: FieldCode, appraised: number | null, more: Partial<FieldNeed> = {}): FieldNeed {
  return { unit: unitCode, field, asked: null, appraised, minimum: null, fullTimeRequired: false, ...more };
}

export function staffingCase(more: Partial<StaffingCase> = {}): StaffingCase {
  return {
    asOf: '2025-10-01', plan: { start: '2025-10-20', end: '2026-04-19', months: 6 },
    units: [], quotas: [], people: [], armedForces: [], stationHeads: [], needs: [], duties: [], moves: [], support: [],
    senders: [], candidates: [], settings: DEFAULT_SETTINGS, envelope: null, ruleSets: [], pins: [], previous: [], ...more,
  };
}
