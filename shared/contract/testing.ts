import type { StaffingCase } from '../norms/staffing-case.ts';
import { DEFAULT_SETTINGS } from '../proposals/settings.ts';

/** Two communes, one short of IT and below its quota, one over; one candidate for the post. For tests. */
export function smallCase(): StaffingCase {
  const unit = { kind: 'xa', oldUnits: 2, formerDistrict: '103', formerDistrictCentre: false, border: true, remote: true, hasData: true, undecidedPeople: 0, placesKept: 0, type: null, place: null, population: null, area: null, score: null, workload: null } as const;
  const person = { block: 'government', category: 'CC', room: 'VP', otherFields: [], qualifiedFields: [], present: true, presentInPlan: true, days: 5, retirement: 'later', heldInPost: false } as const;
  const quota = { scope: { block: 'government', counted: 'cb-cc', armedForces: false }, documentDate: '2025-05-20', effectiveFrom: '2025-07-01', status: 'in-force', requiredByWorkload: null } as const;
  return {
    asOf: '2025-10-01',
    plan: { start: '2025-10-20', end: '2026-04-19', months: 6 },
    units: [{ ...unit, code: '03176', order: 1 }, { ...unit, code: '03208', order: 2 }],
    quotas: [{ ...quota, id: 'Q1', unit: '03176', number: 3 }, { ...quota, id: 'Q2', unit: '03208', number: 1 }],
    people: [
      { ...person, key: '03176-0001', unit: '03176', mainField: 'TC' },
      { ...person, key: '03176-0002', unit: '03176', mainField: 'VP' },
      { ...person, key: '03208-0001', unit: '03208', mainField: 'VP' },
      { ...person, key: '03208-0002', unit: '03208', mainField: 'TP' },
    ],
    armedForces: [],
    stationHeads: [{ unit: '03176', key: '03176-9001' }, { unit: '03208', key: '03208-9001' }],
    needs: [{ unit: '03176', field: 'IT', asked: 2, appraised: 1, minimum: 1, fullTimeRequired: true }],
    duties: [],
    moves: [],
    support: [],
    senders: [{ code: 'SKHCN', order: 1, staff: 40, maxRelease: 2, sentLast24: 0, fields: [{ field: 'IT', staff: 10, maxRelease: null }] }],
    candidates: [{
      key: 'SKHCN-001', sender: 'SKHCN', category: 'CC', measure: 'secondment', mainField: 'IT', otherFields: [], quality: 70,
      eligibility: 'yes', retirement: 'later', homeUnit: null, homeDistrict: null, wishUnit: null,
    }],
    settings: DEFAULT_SETTINGS,
    envelope: null,
    ruleSets: [],
    pins: [],
    previous: [],
  };
}
