import type { FieldCode } from '../../../shared/catalog/codes.ts';
import type { HomeConcurrent, HomePerson, UnitShortage } from '../../../shared/shortages/result.ts';
import type { PersonCard, PlanView } from './types.ts';

/** A person as screens and sheets show them, with what was computed of them. */
export type Shown<T extends { readonly key: string }> = T & { readonly card: PersonCard | null };

/** Fixes at home and gifts of one unit, with the people behind the keys; the names stay in the workbook's side. */
export interface HomeView {
  readonly unit: string;
  readonly name: string;
  readonly fixes: readonly {
    readonly field: FieldCode;
    readonly missing: number;
    readonly people: readonly Shown<HomePerson>[];
    readonly concurrent: readonly Shown<HomeConcurrent>[];
  }[];
  /** Most people whom the unit can give in all. */
  readonly canRelease: number;
  readonly gives: readonly { readonly field: FieldCode; readonly count: number; readonly people: readonly Shown<{ readonly key: string }>[] }[];
}

/** Units with somebody at home for a missing field, or something to give; in protocol order. */
export function homeViews({ shortages, people, names }: Pick<PlanView, 'shortages' | 'people' | 'names'>): readonly HomeView[] {
  const shown = <T extends { readonly key: string }>(item: T): Shown<T> => ({ ...item, card: people.get(item.key) ?? null });
  return shortages.units.filter(hasSomething).map((unit) => ({
    unit: unit.unit,
    name: names.unit(unit.unit),
    fixes: unit.atHome.filter(isFixable).map((fix) => ({ ...fix, people: fix.people.map(shown), concurrent: fix.concurrent.map(shown) })),
    canRelease: unit.canRelease,
    gives: unit.gives.map(({ field, count, keys }) => ({ field, count, people: keys.map((key) => shown({ key })) })),
  }));
}

function isFixable(fix: UnitShortage['atHome'][number]): boolean {
  return fix.people.length > 0 || fix.concurrent.length > 0;
}

function hasSomething(unit: UnitShortage): boolean {
  return unit.canRelease > 0 || unit.atHome.some(isFixable);
}
