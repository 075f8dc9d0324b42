import type { FieldCode } from '../../../../shared/catalog/codes.ts';
import type { CommuneUnit } from '../../../../shared/catalog/communes/index.ts';
import { share, type Random } from '../random.ts';
import { need, splitBlocks, spread, type NeedSpec, type UnitSpec } from '../unit.ts';
import type { FieldCounts } from '../roster.ts';

/** Cadres and civil servants in the communes of Điện Biên on 01/10/2025 (Báo Tin tức, 21/10/2025). */
const TOTAL_STAFF = 2952;

/** Invented: the press says 15 border communes, not which flags the province's file carries. */
const BORDER: ReadonlySet<string> = new Set(['03158', '03160', '03162', '03164', '03166', '03169', '03172', '03176', '03199', '03202', '03328', '03349', '03356', '03358', '03368']);
const REMOTE: ReadonlySet<string> = new Set(['03158', '03163', '03164', '03175', '03176', '03193', '03194', '03199', '03208', '03220', '03226', '03241', '03244', '03260', '03368', '03370', '03382', '03385']);

const FURTHER: readonly FieldCode[] = ['GT', 'DT', 'CT', 'KHCN', 'MT', 'YT', 'DTTG'];
/** Where the press names a secondee: the field joins the needs, and these units lack nobody in any other thin field. */
const TOLD: Readonly<Record<string, { readonly further: FieldCode; readonly short: readonly FieldCode[] }>> = {
  '03163': { further: 'DT', short: ['IT', 'DT'] },
  '03244': { further: 'KHCN', short: ['KHCN'] },
  '03356': { further: 'GT', short: ['XD'] },
};

interface Fixed {
  readonly staff: number;
  readonly quota: number;
  readonly armed: readonly [police: number, military: number];
  readonly have?: FieldCounts;
  readonly needs?: readonly (readonly [FieldCode, number, 'full-time'?])[];
}

/** Nobody in the thin fields, one at most in the usual ones: the communes that the press names as short twice over. */
const thin = { IT: 0, XD: 0, GT: 0, KT: 0, DT: 0, GD: 0, CT: 0, KHCN: 0, MT: 0, TP: 1, TC: 1, DD: 1, NN: 1 } as const;

/**
 * Units whose numbers follow the press. Xa Dung: quota 59, actual 49, armed forces included (guidance 05-HD/TU of
 * 20/05/2025). Xa Dung, Pu Nhi, Tìa Dình, Nậm Nèn lack 10 to 16; those, Phình Giàng, Pa Ham and Thanh An are short in
 * fields too. Nà Bủng: 36 people, three of them public employees. What the press leaves open is invented.
 */
const FIXED: Readonly<Record<string, Fixed>> = {
  '03208': { staff: 40, quota: 59, armed: [6, 3], have: thin },
  '03370': { staff: 41, quota: 61, armed: [6, 2], have: { ...thin, KT: 1 } },
  '03385': { staff: 34, quota: 57, armed: [5, 2], have: { ...thin, TC: 0 } },
  '03194': { staff: 37, quota: 58, armed: [5, 2], have: { ...thin, DD: 0 } },
  '03382': { staff: 48, quota: 61, armed: [6, 2], have: { ...thin, TC: 0 } },
  '03193': { staff: 46, quota: 60, armed: [6, 2], have: { ...thin, KT: 1 } },
  '03352': { staff: 62, quota: 75, armed: [7, 2], have: { ...thin, TC: 2, NN: 2 } },
  '03176': {
    staff: 33, quota: 49, armed: [6, 2],
    have: { VP: 3, TP: 2, TC: 1, DD: 1, NN: 1, VH: 2, LD: 1, NV: 1, HCC: 3 },
    needs: [['VP', 3], ['TP', 2], ['KT', 2, 'full-time'], ['IT', 2, 'full-time'], ['DD', 1], ['XD', 1], ['GT', 1], ['TC', 2], ['NN', 2], ['GD', 2], ['LD', 1], ['VH', 2], ['HCC', 3]],
  },
};

/** The units of the sample, with exactly TOTAL_STAFF cadres and civil servants among them. */
export function dienBienUnits(units: readonly CommuneUnit[], random: Random): UnitSpec[] {
  const free = units.filter((unit) => !FIXED[unit.code]);
  const fixedStaff = Object.values(FIXED).reduce((sum, fixed) => sum + fixed.staff, 0);
  const staff = share(TOTAL_STAFF - fixedStaff, free.map((unit) => sizeWeight(unit, random)));
  const staffOfFree = new Map(free.map((unit, index) => [unit.code, staff[index]!]));
  const differences = differencesOf(free, random);
  return units.map((unit) => {
    const own = random.fork(unit.code);
    const fixed = FIXED[unit.code];
    return fixed ? fixedUnit(unit, fixed, own) : freeUnit(unit, staffOfFree.get(unit.code)!, differences.get(unit.code)!, own);
  });
}

function sizeWeight(unit: CommuneUnit, random: Random): number {
  return 30 + unit.oldUnits * 11 + (unit.formerDistrictCentre ? 14 : 0) + random.int(0, 6);
}

/** Units merged from three or more, or with an old district centre, are mostly over their quota. */
function differencesOf(units: readonly CommuneUnit[], random: Random): Map<string, number> {
  const ofTwo = random.shuffle([-4, -3, -1, 0, 0, 2, 3, 4, 6]);
  let next = 0;
  return new Map(units.map((unit) => {
    if (unit.formerDistrictCentre) return [unit.code, random.int(18, 30)];
    if (unit.oldUnits < 3) return [unit.code, ofTwo[next++ % ofTwo.length]!];
    return [unit.code, random.chance(0.85) ? random.int(9, 22) : random.pick([-2, 0, 0])];
  }));
}

/** Units with their own IT civil servant: the old district centres and five more. */
function hasIt(unit: CommuneUnit): boolean {
  return unit.formerDistrictCentre || ['03175', '03220', '03226', '03241', '03260'].includes(unit.code);
}

function fixedUnit(unit: CommuneUnit, fixed: Fixed, random: Random): UnitSpec {
  const { party, front, specialists } = splitBlocks(fixed.staff);
  const complete = unit.code === '03176';
  const needs = fixed.needs?.map(([field, count, fullTime]) => need(field, count, random, fullTime === 'full-time'));
  return {
    ...flags(unit), party, front, quota: fixed.quota,
    have: complete ? spread(specialists, fixed.have ?? {}, {}) : spread(specialists, fixed.have ?? {}, { VP: 4, HCC: 4, VH: 2, LD: 2, NV: 1 }),
    needs: needs ?? [...usualNeeds(unit, fixed.staff, random), need('NV', 2, random)].map(moreCommon),
    publicEmployees: complete ? 3 : 2, contracts: complete ? 0 : 1,
    armed: { police: fixed.armed[0], military: fixed.armed[1] },
  };
}

function freeUnit(unit: CommuneUnit, staff: number, difference: number, random: Random): UnitSpec {
  const { party, front, specialists } = splitBlocks(staff);
  const armed = { police: random.int(5, unit.kind === 'phuong' ? 10 : 7), military: random.int(2, 3) };
  const needs = usualNeeds(unit, staff, random);
  const scarce: FieldCounts = {
    IT: hasIt(unit) ? 1 : 0, XD: random.int(0, 1), GT: random.chance(0.3) ? 1 : 0, KT: random.chance(0.6) ? 1 : 0,
    DT: random.chance(0.1) ? 1 : 0, GD: random.chance(0.5) ? 1 : 0, MT: random.chance(0.2) ? 1 : 0,
    ...atMost(needs, { TP: random.int(1, 3), TC: random.int(1, 3), DD: random.int(1, 2), NN: random.int(1, 3), YT: 1 }),
    ...(unit.formerDistrictCentre ? { TP: 4, NN: 4 } : {}),
    ...fullBut(TOLD[unit.code]?.short, needs),
  };
  return {
    ...flags(unit), party, front, needs, armed, quota: staff + armed.police + armed.military - difference,
    have: spread(specialists, scarce, { VP: 6, HCC: 5, VH: 4, NV: 3, LD: 4, DTTG: 1, VT: 2, HDND: 2 }),
    publicEmployees: random.int(2, 5), contracts: random.int(0, 2),
  };
}

/** As many people as needed in every field but the common ones and those that the press tells of. */
function fullBut(short: readonly FieldCode[] | undefined, needs: readonly NeedSpec[]): FieldCounts {
  if (!short) return {};
  const own = needs.filter((entry) => !['VP', 'HCC', 'VH', 'NV', 'LD'].includes(entry.field));
  return Object.fromEntries(own.map((entry) => [entry.field, short.includes(entry.field) ? 0 : entry.appraised])) as FieldCounts;
}

/** Where people lack by the dozen, the common fields lack them too. */
function moreCommon(entry: NeedSpec): NeedSpec {
  const more = { VP: 2, HCC: 2, VH: 1, LD: 1 }[entry.field as string] ?? 0;
  return { ...entry, asked: entry.asked + more, appraised: entry.appraised + more };
}

/** Not more people in these fields than the unit needs: nobody there is to spare. */
function atMost(needs: readonly NeedSpec[], counts: FieldCounts): FieldCounts {
  const needed = new Map(needs.map((entry) => [entry.field, entry.appraised]));
  return Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, Math.min(count, needed.get(field as FieldCode) ?? 0)])) as FieldCounts;
}

/** Twelve fields everywhere, two or three more in turn; larger units need more people in the common ones. */
function usualNeeds(unit: CommuneUnit, staff: number, random: Random): NeedSpec[] {
  const large = staff > 72 ? 1 : 0;
  const centre = unit.formerDistrictCentre ? 1 : 0;
  const told = TOLD[unit.code]?.further;
  const flagged = BORDER.has(unit.code) || REMOTE.has(unit.code);
  const open = FURTHER.filter((field) => field !== told && !(flagged && (field === 'DT' || field === 'KHCN')));
  const further = random.shuffle(open).slice(0, 2 + large - (told ? 1 : 0));
  return [
    need('VP', 3 + large, random), need('TP', 2 + large, random), need('KT', 1, random, true), need('IT', 1 + centre, random, true),
    need('DD', 2, random), need('XD', 1 + centre, random), need('TC', 2 + large, random), need('NN', 2 + large, random),
    need('GD', 1 + (random.chance(0.3) ? 1 : 0), random), need('LD', 2, random), need('VH', 2, random), need('HCC', 3 + large + centre, random),
    ...[...(told ? [told] : []), ...further].map((field) => need(field, 1, random)),
  ];
}

function flags(unit: CommuneUnit): Pick<UnitSpec, 'unit' | 'border' | 'remote'> {
  return { unit, border: BORDER.has(unit.code), remote: REMOTE.has(unit.code) };
}
