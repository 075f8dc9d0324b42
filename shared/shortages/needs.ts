import type { FieldCode } from '../catalog/codes.ts';
import type { FieldNeed, Settings, Unit } from '../norms/staffing-case.ts';
import type { FieldShortage } from './result.ts';

export interface Need {
  readonly need: number;
  readonly source: FieldShortage['needSource'];
  readonly minimum: number | null;
  readonly fullTimeRequired: boolean;
}

/**
 * Need of a unit in a field: Sở thẩm định, else Xã đề nghị, else the province's default for the kind of unit.
 * Two rows for the same field are one need, the larger number of each column.
 */
export function needOf(unit: Unit, field: FieldCode, rows: readonly FieldNeed[], settings: Settings): Need {
  const largest = (of: (row: FieldNeed) => number | null): number | null =>
    rows.reduce<number | null>((most, row) => {
      const value = of(row);
      return value === null ? most : Math.max(most ?? value, value);
    }, null);
  const rest = { minimum: largest((row) => row.minimum), fullTimeRequired: rows.some((row) => row.fullTimeRequired) };
  const appraised = largest((row) => row.appraised);
  if (appraised !== null) return { need: appraised, source: 'appraised', ...rest };
  const asked = largest((row) => row.asked);
  if (asked !== null) return { need: asked, source: 'asked', ...rest };
  const standard = settings.defaultNeeds.find((entry) => entry.kind === unit.kind && entry.field === field);
  return standard ? { need: standard.need, source: 'default', ...rest } : { need: 0, source: 'none', ...rest };
}
