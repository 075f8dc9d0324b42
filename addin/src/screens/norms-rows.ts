import { scopeKey } from '../../../shared/norms/choose-quota.ts';
import type { NormResult, ScopeNorm } from '../../../shared/norms/result.ts';
import type { Place } from '../../../shared/tables/places.ts';
import type { NormsView } from '../flows/types.ts';
import type { BehindRow } from './behind.tsx';

/** Behind the totals of the province: decisions and people of the units that are judged in its scope, and the units over and below. */
export function totalRows(view: Pick<NormsView, 'people' | 'places' | 'input' | 'norms'>, nameOf: (unit: string) => string, armedText: string) {
  const scope = scopeKey(view.norms.totals.scope);
  const judged = view.norms.units.filter((norm) => norm.scope === null || scopeKey(norm.scope) === scope);
  const units = (isSo: (difference: number) => boolean) => judged.filter(({ difference }) => difference !== null && isSo(difference))
    .flatMap(({ unit, difference }) => placeRows(view.places.units.get(unit), unit, nameOf(unit), (difference ?? 0) > 0 ? `+${difference}` : String(difference)));
  return {
    quotas: judged.flatMap((norm) => quotaRowsOf(view, norm.unit, norm).map((row) => ({ ...row, id: `${norm.unit}|${row.id}`, text: nameOf(norm.unit), note: row.text }))),
    actual: judged.flatMap((norm) => actualRows(view, norm, norm, armedText)),
    over: units((difference) => difference > 0),
    below: units((difference) => difference < 0),
  };
}

type Rows = Pick<NormsView, 'people' | 'places' | 'input'>;

/** The rows of people, by their keys. */
export function personRows({ people }: Rows, keys: readonly string[]): readonly BehindRow[] {
  return keys.map((key) => {
    const card = people.get(key);
    return { id: key, text: card?.name || key, note: card ? [card.position, card.category].filter((part) => part !== '').join(', ') : '', sheet: card?.sheet ?? null, row: card?.row ?? 0, code: key };
  });
}

/** A row of another list, which holds the code of the unit; none where the workbook has none. */
export function placeRows(place: Place | undefined, unit: string, text: string, note = ''): readonly BehindRow[] {
  return place ? [{ id: `${place.sheet}!${place.row}`, text, note, sheet: place.sheet, row: place.row, code: unit }] : [];
}

/** The decisions that a quota comes from: one, or those that contradict each other. */
export function quotaRowsOf({ places, input }: Rows, unit: string, norm: Pick<ScopeNorm, 'quota' | 'conflict'>): readonly BehindRow[] {
  return [norm.quota, ...norm.conflict].flatMap((id) => (id === null ? [] : placeRows(places.quotas.get(id), unit, String(input.quotas.find((quota) => quota.id === id)?.number ?? id), places.quotas.get(id)?.sheet ?? '')));
}

/** Everyone who counts against a quota, and the row of the armed forces where its scope includes them. */
export function actualRows(rows: Rows, norm: Pick<NormResult, 'unit'>, scope: Pick<ScopeNorm, 'actualKeys' | 'armedForcesCounted'>, armedText: string): readonly BehindRow[] {
  const armed = scope.armedForcesCounted > 0 ? placeRows(rows.places.armedForces.get(norm.unit), norm.unit, armedText, String(scope.armedForcesCounted)) : [];
  return [...personRows(rows, scope.actualKeys), ...armed];
}
