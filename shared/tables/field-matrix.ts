import type { FieldCode } from '../catalog/codes.ts';
import { readSettings } from '../proposals/settings.ts';
import { paramsOf } from '../sheets/info.ts';
import type { FieldShortage } from '../shortages/result.ts';
import { rollUpFields } from '../shortages/roll-up.ts';
import type { FieldGroup } from '../shortages/roll-up.ts';
import type { ResultInput } from './result-input.ts';

/** Units by fields, at the level that Tham số asks for: every field, or the 15 of Lâm Đồng. */
export interface FieldMatrix {
  /** Fields in which somebody stated a need, in order. */
  readonly fields: readonly FieldCode[];
  /** In protocol order; cells in the order of `fields`. */
  readonly units: readonly { readonly unit: string; readonly hasData: boolean; readonly cells: readonly FieldGroup[] }[];
  /** Of the province, in the order of `fields`. */
  readonly totals: readonly { readonly field: FieldCode; /** The fields inside, where one is told for several. */ readonly parts: readonly FieldCode[]; readonly missing: number; readonly withoutFullTime: number; readonly withNobody: number }[];
}

export function fieldMatrix(result: Pick<ResultInput, 'dataset' | 'shortages'>): FieldMatrix {
  const { fieldLevel } = readSettings(paramsOf(result.dataset));
  const all = result.shortages.units.map((unit) => ({
    unit: unit.unit, hasData: unit.verdict !== 'no-data', cells: fieldLevel === 'ld15' ? rollUpFields(unit.fields) : unit.fields.map(alone),
  }));
  const fields = (all[0]?.cells ?? []).map((cell) => cell.field).filter((_, at) => all.some((unit) => unit.cells[at]?.hasNeed));
  const units = all.map((unit) => ({ ...unit, cells: unit.cells.filter((cell) => fields.includes(cell.field)) }));
  return {
    fields, units,
    totals: fields.map((field, at) => {
      const cells = units.flatMap((unit) => (unit.hasData ? unit.cells[at] ?? [] : []));
      return {
        field,
        parts: units[0]?.cells[at]?.parts ?? [field],
        missing: cells.reduce((sum, cell) => sum + cell.missing, 0),
        withoutFullTime: cells.filter((cell) => cell.fullTime === 0).length,
        withNobody: cells.filter((cell) => cell.nobody).length,
      };
    }),
  };
}

function alone(field: FieldShortage): FieldGroup {
  return { ...field, parts: [field.field], hasNeed: field.needSource !== 'none' };
}
