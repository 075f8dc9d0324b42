import type { IsoDate, UnitKind } from '../codes.ts';
import type { CommuneUnit, OldUnit, OldUnitChange, ProvinceEntry, ProvinceUnits } from './types.ts';

/** Quyết định 19/2025/QĐ-TTg. */
const MERGER: IsoDate = '2025-07-01';
const BEFORE_MERGER: IsoDate = '2025-06-30';
const KINDS: readonly (readonly [string, UnitKind])[] = [['Xã ', 'xa'], ['Phường ', 'phuong'], ['Đặc khu ', 'dac-khu']];
const CHANGES: Readonly<Record<string, OldUnitChange>> = { '~': 'part', '=': 'kept', '>': 'renamed' };

interface District { readonly name: string; readonly province: string }

/**
 * A province file as written by scripts/communes.ts. A district is "676 Huyện Lâm Hà" or "593 Huyện Bắc Bình, Bình Thuận"
 * where its province was another; a unit is its code, name and old units by district: "03151 Phường Mường Lay|095 Phường
 * Sông Đà, Xã Lay Nưa|097 Xã Sá Tổng", each with ~ for a part, = for kept, > for renamed. What changed later carries its
 * day in brackets: "99001 [2026-04-30] Phường A" from that day, and among its old units "Xã B[2026-04-29]" until then.
 */
export function unpack(data: string, { code: province, name, city }: Pick<ProvinceEntry, 'code' | 'name' | 'city'>): ProvinceUnits {
  const districts = new Map<string, District>();
  const units: CommuneUnit[] = [];
  const oldUnits: OldUnit[] = [];
  for (const line of data.trim().split('\n')) {
    const district = /^(\d{3}) ([^,]+)(?:, (.+))?$/.exec(line);
    if (district) {
      districts.set(district[1]!, { name: district[2]!, province: district[3] ?? name });
      continue;
    }
    const unit = /^(\d{5}) (?:\[([\d-]+)\] )?([^|]+)(.*)$/.exec(line);
    if (!unit) throw new Error(`province ${province}: not a line of units: ${line}`);
    const [, code, from = MERGER, unitName, came] = unit as unknown as [string, string, string | undefined, string, string];
    const { old, place } = oldUnitsOf(came, code, districts);
    oldUnits.push(...old);
    units.push({
      code, name: unitName, kind: KINDS.find(([word]) => unitName.startsWith(word))![1], from, oldUnits: Math.max(1, old.length),
      formerDistrict: place, formerDistrictName: districts.get(place)?.name ?? '',
      formerDistrictCentre: old.some((one) => /^(?:Thị trấn|Phường) /.test(one.name)),
    });
  }
  return { province, name, city, units, oldUnits };
}

/** The old units of "|095 Phường Sông Đà, Xã Lay Nưa|097 Xã Sá Tổng", and the district of most. */
function oldUnitsOf(came: string, code: string, districts: ReadonlyMap<string, District>): { old: OldUnit[]; place: string } {
  const old: OldUnit[] = [];
  let place = '';
  for (const part of came.split('|').slice(1)) {
    const district = part.slice(0, 3);
    place ||= district;
    const { name: districtName, province: provinceName } = districts.get(district)!;
    for (const text of part.slice(4).split(', ').filter((name) => name !== '')) {
      const [, name, mark, until = BEFORE_MERGER] = /^(.+?)([~=>])?(?:\[([\d-]+)\])?$/.exec(text) as unknown as [string, string, string | undefined, string | undefined];
      old.push({ name, district, districtName, provinceName, code, change: mark === undefined ? 'whole' : CHANGES[mark]!, until });
    }
  }
  return { old, place: old.length === 0 ? place : mostFrequent(old.map(({ district }) => district)) };
}

/** The first of those that occur most often. */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
