import type { FieldCode, UnitKind } from '../../../shared/catalog/codes.ts';
import type { NormResult } from '../../../shared/norms/result.ts';
import type { Unit } from '../../../shared/norms/staffing-case.ts';
import { VERDICTS } from '../../../shared/shortages/result.ts';
import type { FieldShortage, UnitShortage, Verdict } from '../../../shared/shortages/result.ts';
import { matchKey } from '../../../shared/text/match-key.ts';
import type { NormsView } from '../flows/types.ts';

/** One unit of the list: what the workbook says of it, its norm, its shortages. */
export interface UnitLine {
  readonly unit: Unit;
  readonly name: string;
  readonly norm: NormResult;
  readonly shortage: UnitShortage;
  /** Needed fields with people missing, most missing first. */
  readonly short: readonly FieldShortage[];
  readonly missing: number;
}

/** Verdicts by how much a reader has to do about them, as the sheet Tổng hợp biên chế sorts them. */
const SEVERITY: readonly Verdict[] = ['below', 'over-and-short', 'met-field-short', 'undecided', 'over', 'met', 'no-data'];

/**
 * Every unit, the hardest first: by verdict, then by how far it is from its quota, then by people missing in its
 * fields, then in protocol order. Units without data stay in the list, at its end.
 */
export function unitLines({ input, norms, shortages }: Pick<NormsView, 'input' | 'norms' | 'shortages'>, nameOf: (code: string) => string): readonly UnitLine[] {
  const units = new Map(input.units.map((unit) => [unit.code, unit]));
  const shortOf = new Map(shortages.units.map((one) => [one.unit, one]));
  const lines = norms.units.flatMap((norm): UnitLine[] => {
    const unit = units.get(norm.unit);
    const shortage = shortOf.get(norm.unit);
    if (!unit || !shortage) return [];
    const short = shortage.fields.filter((field) => field.missing > 0).toSorted((a, b) => b.missing - a.missing);
    return [{ unit, name: nameOf(norm.unit), norm, shortage, short, missing: short.reduce((sum, field) => sum + field.missing, 0) }];
  });
  const rank = ({ shortage }: UnitLine): number => SEVERITY.indexOf(shortage.verdict);
  const distance = ({ norm }: UnitLine): number => Math.abs(norm.difference ?? 0);
  return lines.toSorted((a, b) => rank(a) - rank(b) || distance(b) - distance(a) || b.missing - a.missing || a.unit.order - b.unit.order);
}

/** What a person wants to see; null: all. */
export interface UnitFilter {
  readonly text: string;
  readonly kind: UnitKind | null;
  readonly place: 'border' | 'remote' | null;
  readonly verdict: Verdict | null;
  /** Units that miss people in this field. */
  readonly field: FieldCode | null;
}

export const NO_FILTER: UnitFilter = { text: '', kind: null, place: null, verdict: null, field: null };

/** A name is found without its accents, a unit also by its code. */
export function filterUnits(lines: readonly UnitLine[], filter: UnitFilter): readonly UnitLine[] {
  const wanted = matchKey(filter.text);
  return lines.filter(({ unit, name, shortage, short }) =>
    (wanted === '' || matchKey(name).includes(wanted) || unit.code.startsWith(filter.text.trim()))
    && (filter.kind === null || unit.kind === filter.kind)
    && (filter.place === null || unit[filter.place])
    && (filter.verdict === null || shortage.verdict === filter.verdict)
    && (filter.field === null || short.some((field) => field.field === filter.field)));
}

/** What the filters can choose from: only what occurs among the units. */
export interface FilterChoices {
  readonly kinds: readonly UnitKind[];
  readonly places: readonly ('border' | 'remote')[];
  readonly verdicts: readonly Verdict[];
  readonly fields: readonly FieldCode[];
}

export function choicesIn(lines: readonly UnitLine[]): FilterChoices {
  const has = (is: (line: UnitLine) => boolean): boolean => lines.some(is);
  return {
    kinds: (['xa', 'phuong', 'dac-khu'] as const).filter((kind) => has(({ unit }) => unit.kind === kind)),
    places: (['border', 'remote'] as const).filter((place) => has(({ unit }) => unit[place])),
    verdicts: VERDICTS.filter((verdict) => has(({ shortage }) => shortage.verdict === verdict)),
    fields: (lines[0]?.shortage.fields ?? []).map(({ field }) => field).filter((field) => has(({ short }) => short.some((one) => one.field === field))),
  };
}

/** People missing in one field over the units shown. */
export interface FieldBar {
  readonly field: FieldCode;
  readonly missing: number;
  /** Units that need the field and have nobody in it. */
  readonly nobody: number;
  /** Missing once those who retire within 12 months of the plan's first day have left. */
  readonly missingIn12: number;
}

/** Fields with people missing now or within 12 months, most missing first. */
export function fieldBars(lines: readonly UnitLine[]): readonly FieldBar[] {
  const fields = lines[0]?.shortage.fields ?? [];
  return fields
    .map(({ field }, at): FieldBar => {
      const needed = lines.flatMap(({ shortage }) => shortage.fields[at] ?? []).filter((one) => one.need > 0);
      const sum = (of: (one: FieldShortage) => number): number => needed.reduce((total, one) => total + of(one), 0);
      return { field, missing: sum((one) => one.missing), nobody: needed.filter((one) => one.nobody).length, missingIn12: sum((one) => one.missingIn12) };
    })
    .filter((bar) => bar.missingIn12 > 0)
    .toSorted((a, b) => b.missing - a.missing || b.missingIn12 - a.missingIn12);
}
