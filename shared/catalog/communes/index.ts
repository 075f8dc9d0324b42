import type { CommuneUnit, OldUnit, ProvinceData, ProvinceUnits } from './types.ts';

export type { CommuneUnit, OldUnit, OldUnitChange, ProvinceUnits } from './types.ts';

/** Provinces whose units the software holds. */
export const PROVINCES = ['11', '68'] as const;
export type ProvinceCode = (typeof PROVINCES)[number];

const loaders: Readonly<Record<ProvinceCode, () => Promise<{ data: ProvinceData }>>> = {
  11: () => import('./11.ts'),
  68: () => import('./68.ts'),
};

/** First and last codes of each province's units; Lâm Đồng joins the former Bình Thuận and Đắk Nông. */
const CODE_RANGES: Readonly<Record<ProvinceCode, readonly (readonly [string, string])[]>> = {
  11: [['03127', '03385']],
  68: [['22918', '23272'], ['24611', '25180']],
};

/** The province whose codes hold this five-digit commune code; null for a province that is not held. */
export function provinceOfUnit(code: string): ProvinceCode | null {
  return PROVINCES.find((province) => CODE_RANGES[province].some(([first, last]) => first <= code && code <= last)) ?? null;
}

export function hasProvince(province: string): province is ProvinceCode {
  return (PROVINCES as readonly string[]).includes(province);
}

/** Units of a province (code as in "11"), loaded when first asked for. Throws RangeError for a province it does not hold. */
export async function communesOf(province: string): Promise<ProvinceUnits> {
  if (!hasProvince(province)) throw new RangeError(`no units held for province ${province}`);
  return unpack((await loaders[province]()).data);
}

function unpack(data: ProvinceData): ProvinceUnits {
  const oldUnits = data.units.flatMap(([code, , , old]) => old.map(([name, district, change = 'whole']): OldUnit => ({
    name, district, districtName: data.districts[district]!, code, change,
  })));
  const units = data.units.map(([code, name, kind, old]): CommuneUnit => {
    const formerDistrict = mostFrequent(old.map(([, district]) => district));
    return {
      code, name, kind, oldUnits: old.length, formerDistrict, formerDistrictName: data.districts[formerDistrict]!,
      formerDistrictCentre: old.some(([oldName]) => /^(?:Thị trấn|Phường) /.test(oldName)),
    };
  });
  return { province: data.province, name: data.name, units, oldUnits };
}

/** The first of those that occur most often. */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
