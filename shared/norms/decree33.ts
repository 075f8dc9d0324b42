/**
 * Decree 33/2023/NĐ-CP Article 6: staff of a commune before 1 July 2025 (domain.md B1). Kept as a rule set to check
 * the method against and to compare with the past; it is not a norm of the new communes.
 */
export const DECREE_33 = {
  document: 'Nghị định 33/2023/NĐ-CP',
  article: 'Điều 6',
  /** Cadres and civil servants by type of unit. */
  base: {
    ward: { I: 23, II: 21, III: 19 },
    commune: { I: 22, II: 20, III: 18 },
  },
  /** Standards of Resolution 1211/2016 as amended by 27/2022: people and km². */
  standards: {
    'mountainous-commune': { people: 5000, area: 50 },
    commune: { people: 8000, area: 30 },
    'urban-district-ward': { people: 15_000, area: 5.5 },
    'city-ward': { people: 7000, area: 5.5 },
    'town-ward': { people: 5000, area: 5.5 },
  },
} as const;

export interface FormerUnit {
  readonly type: 'I' | 'II' | 'III';
  readonly place: keyof typeof DECREE_33.standards;
  readonly people: number;
  /** km². */
  readonly area: number;
}

/**
 * Base by type, plus one for each full third (wards of urban districts) or half (others) of the standard population
 * above it, plus one for each full 100 % of the standard area above it.
 */
export function decree33Staff(unit: FormerUnit): number {
  const standard = DECREE_33.standards[unit.place];
  const kind = unit.place.endsWith('ward') ? 'ward' : 'commune';
  const parts = unit.place === 'urban-district-ward' ? 3 : 2;
  const extraPeople = fullSteps((unit.people - standard.people) * parts, standard.people);
  const extraArea = fullSteps(unit.area - standard.area, standard.area);
  return DECREE_33.base[kind][unit.type] + extraPeople + extraArea;
}

function fullSteps(above: number, step: number): number {
  return above > 0 ? Math.floor(above / step) : 0;
}
