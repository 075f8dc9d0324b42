import { PROVINCES } from './provinces.ts';
import type { ProvinceUnits } from './types.ts';
import { unpack } from './unpack.ts';

export { PROVINCES } from './provinces.ts';
export type { CommuneUnit, OldUnit, OldUnitChange, ProvinceEntry, ProvinceUnits } from './types.ts';

const loaded = new Map<string, Promise<ProvinceUnits>>();

/** The province whose runs of codes hold this five-digit commune code; null for a code of none. */
export function provinceOfUnit(code: string): string | null {
  return PROVINCES.find(({ codes }) => codes.split(' ').some((run) => {
    const [first, last = first] = run.split('-');
    return first! <= code && code <= last!;
  }))?.code ?? null;
}

export function hasProvince(province: string): boolean {
  return PROVINCES.some(({ code }) => code === province);
}

/** Name of a province without its kind; its code where there is no such province. */
export function provinceName(province: string): string {
  return PROVINCES.find(({ code }) => code === province)?.name ?? province;
}

/** Units of a province (code as in "11"), loaded when first asked for. Throws RangeError for a code of no province. */
export async function communesOf(province: string): Promise<ProvinceUnits> {
  const entry = PROVINCES.find(({ code }) => code === province);
  if (!entry) throw new RangeError(`no province ${province}`);
  const known = loaded.get(province) ?? entry.load().then(({ data }) => unpack(data, entry), (error: unknown) => {
    // A network that is away now may be back at the next press.
    loaded.delete(province);
    throw error;
  });
  loaded.set(province, known);
  return known;
}
