import type { DataRow, SheetData } from '../sheets/declare.ts';
import { valuesOf } from '../sheets/typed-columns.ts';
import { matchUnit } from '../text/match-unit.ts';
import type { Facts } from './check.ts';
import { textOf, trimmed } from './people.ts';

/**
 * Units that a row speaks of: that of its code and, where the code is none or the name says another, those that the name
 * may mean. A slip in one row is told there; whoever asks which units have rows must not blame the other sheets for it.
 */
function unitsMeant({ known, unitByCode }: Pick<Facts, 'known' | 'unitByCode'>, code: string | null, name: string | null): readonly string[] {
  if (known === null) return code === null ? [] : [code];
  const unit = unitByCode.get(code ?? '');
  if (unit && (name === null || name === unit.name)) return [unit.code];
  const match = name === null ? null : matchUnit(name, known);
  const byName = match?.kind === 'one' ? [match.unit.code] : match?.kind === 'ask' ? match.options.map((option) => option.unit.code) : [];
  return unit ? [unit.code, ...byName] : byName;
}

/** Units of many rows. */
export function allUnitsMeant(facts: Pick<Facts, 'known' | 'unitByCode'>, rows: readonly DataRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => unitsMeant(facts, textOf(row, 'unitCode'), textOf(row, 'unitName'))));
}

/** Units that the rows of a whole list name by their code, or may mean: each different pair of code and name is asked once. */
export function allUnitsNamed(facts: Pick<Facts, 'known' | 'unitByCode'>, sheet: SheetData): ReadonlySet<string> {
  const named = new Set<string>();
  const asked = new Map<unknown, Set<unknown>>();
  const names = valuesOf(sheet, 'unitName');
  for (const [i, code] of valuesOf(sheet, 'unitCode').entries()) {
    const name = names[i];
    const before = asked.get(code);
    if (before?.has(name)) continue;
    if (before) before.add(name);
    else asked.set(code, new Set([name]));
    const written = trimmed(code);
    if (written !== null) named.add(written);
    for (const unit of unitsMeant(facts, written, trimmed(name))) named.add(unit);
  }
  return named;
}
