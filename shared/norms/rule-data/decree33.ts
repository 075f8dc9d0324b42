import type { UnitKind, UnitPlace } from '../../catalog/codes.ts';
import type { NormRule, RuleSet } from '../staffing-case.ts';
import type { LegalSource } from './legal-source.ts';

/**
 * Decree 33/2023/NĐ-CP Article 6: cadres and civil servants of a commune before 1 July 2025 (domain.md B1), with the
 * standards of Resolution 1211/2016 as amended by 27/2022. It is no norm of the new communes: a comparison with the
 * past, and the example that the method is checked against.
 */
export const DECREE_33_SOURCE: LegalSource = {
  document: 'Nghị định 33/2023/NĐ-CP',
  article: 'Điều 6',
  date: null,
  madeUntil: '2025-06-30',
  checked: 'reported',
  read: [
    'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/number-of-commune-level-cadres-and-civil-servants-in-vietnam-according-to-decree-33-2023-121443.html',
    'https://www.vietnam.vn/en/tang-cong-chuc-cap-xa-theo-quy-mo-dan-so',
  ],
};

const ANY = { kind: null, type: null, place: null, criterion: null, above: 0, step: 0, most: null } as const;

/** Numbers to start from, by kind and type of the unit. */
const BASES = { phuong: { I: 23, II: 21, III: 19 }, xa: { I: 22, II: 20, III: 18 } } as const;

/** Standard population and km², and the part of the standard population above it that gives one person more. */
const STANDARDS: readonly { readonly place: UnitPlace; readonly kind: UnitKind; readonly people: number; readonly area: number; readonly parts: number }[] = [
  { place: 'mountain', kind: 'xa', people: 5000, area: 50, parts: 2 },
  { place: 'plain', kind: 'xa', people: 8000, area: 30, parts: 2 },
  { place: 'district-ward', kind: 'phuong', people: 15_000, area: 5.5, parts: 3 },
  { place: 'city-ward', kind: 'phuong', people: 7000, area: 5.5, parts: 2 },
  { place: 'town-ward', kind: 'phuong', people: 5000, area: 5.5, parts: 2 },
];

export const DECREE_33: RuleSet = {
  code: 'ND33',
  scope: { block: 'system', counted: 'cb-cc', armedForces: false },
  rules: [
    ...(['phuong', 'xa'] as const).flatMap((kind) => (['I', 'II', 'III'] as const).map((type): NormRule => ({ ...ANY, kind, type, each: BASES[kind][type] }))),
    ...STANDARDS.flatMap(({ place, kind, people, area, parts }): NormRule[] => [
      { ...ANY, kind, place, criterion: 'population', above: people, step: people / parts, each: 1 },
      { ...ANY, kind, place, criterion: 'area', above: area, step: area, each: 1 },
    ]),
  ],
};
