import type { FieldCode } from '../../../../shared/catalog/codes.ts';
import type { CommuneUnit } from '../../../../shared/catalog/communes/index.ts';
import { share, type Random } from '../random.ts';
import type { FieldCounts } from '../roster.ts';
import { need, splitBlocks, spread, type NeedSpec, type UnitSpec } from '../unit.ts';

/** Commune posts of Lâm Đồng in 2025, and of them the former Bình Thuận (Lao Động, 19/06/2025; vietnam.vn). */
const TOTAL_QUOTA = 6233;
const BINH_THUAN_QUOTA = 2302;
/** Published for single units of the former Bình Thuận; Tà Năng: 26 people for 35 posts. */
export const PUBLISHED_QUOTAS: Readonly<Record<string, number>> = {
  '23235': 84, '23272': 77, '22945': 66, '22960': 54, '22924': 54, '22933': 54, '22918': 52, '23074': 31, '24988': 35,
};
const TA_NANG = '24988';
/** Invented total: the press gives no number of people. */
const TOTAL_STAFF = 6018;
/** Units with their own full-time IT civil servant: 124 less the 93 that the press counts without. */
const UNITS_WITH_IT = 31;
const POLICE = 370;
const MILITARY = 100;

export function lamDongUnits(units: readonly CommuneUnit[], random: Random): UnitSpec[] {
  const quotas = quotasOf(units, random.fork('quotas'));
  const staff = staffOfUnits(units, quotas, random.fork('staff'));
  const withIt = unitsWithIt(units, random.fork('it'));
  const police = share(POLICE, units.map((unit) => 2 + unit.oldUnits));
  const military = share(MILITARY, units.map((unit) => 1 + unit.oldUnits));
  const remote = new Set(random.fork('flags').shuffle(units.filter((unit) => unit.kind === 'xa').map((unit) => unit.code)).slice(0, 34));
  return units.map((unit, index) => {
    const own = random.fork(unit.code);
    return unitSpec(unit, {
      quota: quotas.get(unit.code)!, staff: staff[index]!, hasIt: withIt.has(unit.code),
      armed: { police: police[index]!, military: military[index]! }, remote: remote.has(unit.code),
    }, own);
  });
}

/** Published numbers as they are; the others share what is left of the former Bình Thuận and of the whole province. */
function quotasOf(units: readonly CommuneUnit[], random: Random): Map<string, number> {
  const isBinhThuan = (unit: CommuneUnit): boolean => unit.code < '23300';
  const quotas = new Map<string, number>(Object.entries(PUBLISHED_QUOTAS));
  const distribute = (group: readonly CommuneUnit[], total: number): void => {
    const open = group.filter((unit) => !quotas.has(unit.code));
    const given = group.reduce((sum, unit) => sum + (quotas.get(unit.code) ?? 0), 0);
    share(total - given, open.map((unit) => 34 + unit.oldUnits * 4 + (unit.kind === 'phuong' ? 7 : 0) + random.int(0, 4)))
      .forEach((quota, index) => quotas.set(open[index]!.code, quota));
  };
  distribute(units.filter(isBinhThuan), BINH_THUAN_QUOTA);
  distribute(units.filter((unit) => !isBinhThuan(unit)), TOTAL_QUOTA - BINH_THUAN_QUOTA);
  return quotas;
}

/** Around the quota: most are a little below, units of three and more or with an old centre often above. */
function staffOfUnits(units: readonly CommuneUnit[], quotas: ReadonlyMap<string, number>, random: Random): number[] {
  const wanted = units.map((unit) => {
    const quota = quotas.get(unit.code)!;
    if (unit.code === TA_NANG) return 0;
    return quota * (unit.formerDistrictCentre ? 1.03 : unit.oldUnits >= 3 ? 0.99 : 0.9) * (0.94 + random.next() * 0.1);
  });
  return share(TOTAL_STAFF - 26, wanted).map((count, index) => (units[index]!.code === TA_NANG ? 26 : count));
}

function unitsWithIt(units: readonly CommuneUnit[], random: Random): ReadonlySet<string> {
  const wards = units.filter((unit) => unit.kind !== 'xa').map((unit) => unit.code);
  const others = random.shuffle(units.filter((unit) => unit.kind === 'xa').map((unit) => unit.code));
  return new Set([...wards.slice(0, 17), ...others].slice(0, UNITS_WITH_IT));
}

/** Somebody from Văn hóa, above the need there, has a degree in construction: put right inside the commune (invented). */
export const MISPLACED: ReadonlySet<string> = new Set(['22933', '23086', '23122', '23230', '24640', '24688', '24976', '24931', '25018', '25093']);

interface Decided {
  readonly quota: number;
  readonly staff: number;
  readonly hasIt: boolean;
  readonly armed: UnitSpec['armed'];
  readonly remote: boolean;
}

function unitSpec(unit: CommuneUnit, decided: Decided, random: Random): UnitSpec {
  const { party, front, specialists } = splitBlocks(decided.staff);
  const needs = needsOf(unit, decided.staff, random);
  const needed = new Map(needs.map((entry) => [entry.field, entry.appraised]));
  const upTo = (field: FieldCode, chanceOfOneLess: number): number => {
    const full = needed.get(field) ?? 0;
    return Math.max(0, full - (random.chance(chanceOfOneLess) ? 1 : 0));
  };
  const given: FieldCounts = trim({
    IT: decided.hasIt ? 1 : 0, KT: upTo('KT', 0.4), DD: upTo('DD', 0.45), XD: upTo('XD', 0.5), TC: upTo('TC', 0.4),
    TP: upTo('TP', 0.35), NV: upTo('NV', 0.4), LD: upTo('LD', 0.4), YT: upTo('YT', 0.25), NN: upTo('NN', 0.25),
    GD: upTo('GD', 0.3), DTTG: upTo('DTTG', 0.3), CT: upTo('CT', 0.35), VH: upTo('VH', 0.2) + (MISPLACED.has(unit.code) ? 2 : 0), HCC: upTo('HCC', 0.3), VP: upTo('VP', 0.3),
  }, specialists - 3);
  return {
    unit, party, front, needs, border: BORDER.has(unit.code), remote: decided.remote, armed: decided.armed, quota: decided.quota,
    have: spread(specialists, given, { VT: 2, HDND: 2, MT: 2, KHCN: 1, DN: 1 }), publicEmployees: 0, contracts: 0,
  };
}

/** Takes people out of the last fields until so many are left. */
function trim(counts: FieldCounts, most: number): FieldCounts {
  const kept = { ...counts };
  const fields = (Object.keys(kept) as FieldCode[]).filter((field) => field !== 'IT').reverse();
  for (let turn = 0; Object.values(kept).reduce((sum, count) => sum + count, 0) > most; turn += 1) {
    const field = fields[turn % fields.length]!;
    kept[field] = Math.max(0, kept[field]! - 1);
  }
  return kept;
}

/** The fields of the published list; six to twelve of them in every unit, IT always full-time. */
function needsOf(unit: CommuneUnit, staff: number, random: Random): NeedSpec[] {
  const large = staff > 50 ? 1 : 0;
  const further = random.shuffle(['YT', 'DTTG', 'CT', 'GD', 'LD', 'NV'] as const).slice(0, 2 + large);
  return [
    need('TP', 2, random), need('KT', 1 + large, random), need('VP', 2 + large, random), need('IT', 1, random, true), need('DD', 2, random),
    need('XD', unit.kind === 'xa' ? 1 : 2, random), need('TC', 1 + large, random), need('NN', unit.kind === 'phuong' ? 1 : 2, random), need('VH', 1 + large, random),
    ...further.map((field) => need(field, 1, random)), need('HCC', 3 + large, random),
  ];
}

/** Invented border flags: communes along Cambodia carry them in this file. */
const BORDER: ReadonlySet<string> = new Set(['24736', '24739', '24748', '24722', '24682', '24646', '24664']);
