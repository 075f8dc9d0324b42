import type { DataRow } from '../sheets/declare.ts';
import { matchUnit } from '../text/match-unit.ts';
import type { Facts } from './check.ts';
import { textOf } from './people.ts';

/**
 * Units that a row speaks of: that of its code and, where the code is none or the name says another, those that the name
 * may mean. A slip in one row is told there; whoever asks which units have rows must not blame the other sheets for it.
 */
export function unitsMeant({ known, unitByCode }: Pick<Facts, 'known' | 'unitByCode'>, row: DataRow): readonly string[] {
  const code = textOf(row, 'unitCode');
  const name = textOf(row, 'unitName');
  if (known === null) return code === null ? [] : [code];
  const unit = unitByCode.get(code ?? '');
  if (unit && (name === null || name === unit.name)) return [unit.code];
  const match = name === null ? null : matchUnit(name, known);
  const byName = match?.kind === 'one' ? [match.unit.code] : match?.kind === 'ask' ? match.options.map((option) => option.unit.code) : [];
  return unit ? [unit.code, ...byName] : byName;
}

/** Units of many rows. */
export function allUnitsMeant(facts: Pick<Facts, 'known' | 'unitByCode'>, rows: readonly DataRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => unitsMeant(facts, row)));
}
