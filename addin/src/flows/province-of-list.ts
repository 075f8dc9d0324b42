import { communesOf, PROVINCES, provinceOfUnit } from '../../../shared/catalog/communes/index.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { matchUnit } from '../../../shared/text/match-unit.ts';

/** So many names tell a list's province, or nothing does. */
const NAMES = 3;

/**
 * Code of the province whose a list without Thông tin is: by a code in its rows, by the line above it that names a
 * province, else where one province alone has all the communes that the list names. null: nothing tells.
 */
export async function provinceOfList({ kind, sheets, letterhead }: Dataset): Promise<string | null> {
  if (kind !== 'commune') return null;
  const rows = sheets.roster?.rows ?? [];
  const code = rows.find(({ values }) => values.unitCode !== null)?.values.unitCode;
  const said = (code ? provinceOfUnit(code) : null) ?? letterhead?.province ?? null;
  if (said !== null) return said;
  const names = [...new Set([...(letterhead?.units.map(({ text }) => text) ?? []), ...rows.flatMap(({ values }) => values.unitName ?? [])])].slice(0, NAMES);
  if (names.length === 0) return null;
  const having = await Promise.all(PROVINCES.map(async (province) => {
    const units = await communesOf(province.code);
    const isHere = (name: string): boolean => {
      const match = matchUnit(name, units);
      return match.kind === 'one' && match.how === 'name' && !match.misspelt;
    };
    return names.every(isHere) ? [province.code] : [];
  }));
  const [only, ...others] = having.flat();
  return others.length === 0 ? only ?? null : null;
}
