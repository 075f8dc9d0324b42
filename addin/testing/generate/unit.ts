import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { CommuneUnit } from '../../../shared/catalog/communes/index.ts';
import { FIELDS } from '../../../shared/catalog/codes.ts';
import type { RowIn } from '../../../shared/tables/template-rows.ts';
import { share, type Random } from './random.ts';
import { GOVERNMENT_LEADERS, type FieldCounts } from './roster.ts';

/** One unit of a generated province: real code, name and merger; everything else is decided by the generator. */
export interface UnitSpec {
  readonly unit: CommuneUnit;
  readonly border: boolean;
  readonly remote: boolean;
  readonly party: number;
  readonly front: number;
  readonly have: FieldCounts;
  readonly publicEmployees: number;
  readonly contracts: number;
  readonly armed: { readonly police: number; readonly military: number };
  readonly quota: number;
  readonly needs: readonly NeedSpec[];
}

export interface NeedSpec {
  readonly field: FieldCode;
  readonly asked: number;
  readonly appraised: number;
  readonly minimum?: number;
  readonly fullTimeRequired?: boolean;
}

/** How many of `staff` cadres and civil servants are with the Party and the Front; the rest is government. */
export function splitBlocks(staff: number): { party: number; front: number; specialists: number } {
  const party = Math.max(4, Math.round(staff * 0.2));
  const front = Math.max(3, Math.round(staff * 0.16));
  return { party, front, specialists: staff - party - front - GOVERNMENT_LEADERS };
}

/** Spreads the specialists over fields: first those given, the rest by weight over the `common` fields. */
export function spread(specialists: number, given: FieldCounts, common: Readonly<Partial<Record<FieldCode, number>>>): FieldCounts {
  const fixed = Object.values(given).reduce((sum, count) => sum + count, 0);
  if (fixed > specialists) throw new RangeError(`${fixed} specialists given, ${specialists} in the unit`);
  const open = FIELDS.filter((field) => common[field] !== undefined);
  const parts = share(specialists - fixed, open.map((field) => common[field]!));
  const rest = Object.fromEntries(open.map((field, index) => [field, parts[index]!])) as FieldCounts;
  return Object.fromEntries(FIELDS.map((field) => [field, (given[field] ?? 0) + (rest[field] ?? 0)]).filter(([, count]) => count !== 0)) as FieldCounts;
}

/** The appraised number is what the engine uses; communes ask for somewhat more. */
export function need(field: FieldCode, appraised: number, random: Random, fullTimeRequired = false): NeedSpec {
  return {
    field, appraised, asked: appraised + (random.chance(0.35) ? 1 : 0),
    ...(appraised > 1 ? { minimum: 1 } : {}),
    ...(fullTimeRequired ? { fullTimeRequired } : {}),
  };
}

export function staffOf(spec: UnitSpec): number {
  return spec.party + spec.front + GOVERNMENT_LEADERS + Object.values(spec.have).reduce((sum, count) => sum + count, 0);
}

export function needRows(spec: UnitSpec): RowIn<'needs'>[] {
  return spec.needs.map((entry) => ({
    unitCode: spec.unit.code, unitName: spec.unit.name, field: entry.field, asked: entry.asked, appraised: entry.appraised,
    minimum: entry.minimum ?? null, fullTimeRequired: entry.fullTimeRequired ?? false,
  }));
}
