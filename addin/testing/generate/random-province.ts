import type { FieldCode } from '../../../shared/catalog/codes.ts';
import { communesOf, type CommuneUnit } from '../../../shared/catalog/communes/index.ts';
import { createNamer } from './names.ts';
import { inventPerson, personKey, type Maker } from './person.ts';
import { candidateRows, senderFieldRows, senderRows, type Agency, type CandidateSpec } from './pool.ts';
import { paramRows, unitSheets, type GeneratedProvince } from './province.ts';
import { createRandom, type Random } from './random.ts';
import type { RowIn } from '../../../shared/tables/template-rows.ts';
import { need, splitBlocks, spread, type UnitSpec } from './unit.ts';

export interface RandomProvinceOptions {
  /** Number of units, taken from the real ones of the province. */
  readonly units?: number;
  readonly province?: string;
  /** Further provinces whose units are taken too, for cases larger than any province. */
  readonly with?: readonly string[];
  readonly candidates?: number;
}

const POOL_FIELDS: readonly FieldCode[] = ['IT', 'TC', 'KT', 'XD', 'DD', 'TP', 'NN', 'GD', 'GT', 'DT'];

/** A small made-up province for tests: over and short units, transfers, concurrent teachers, capped senders, odd candidates. */
export async function randomProvince(seed: number, options: RandomProvinceOptions = {}): Promise<GeneratedProvince> {
  const random = createRandom(seed);
  const code = options.province ?? '11';
  const catalogue = await communesOf(code);
  const more = await Promise.all((options.with ?? []).map(communesOf));
  const units = random.shuffle([...catalogue.units, ...more.flatMap((other) => other.units)]).slice(0, options.units ?? 8).sort((a, b) => (a.code < b.code ? -1 : 1));
  const maker: Maker = { random: random.fork('people'), namer: createNamer(), peoples: ['kinh', 'thai', 'mong', 'kho'] };
  const specs = units.map((unit) => randomUnit(unit, random.fork(unit.code)));
  const agencies = randomAgencies(random.fork('agencies'));
  const pool = randomPool(agencies, units, options.candidates ?? 20, random.fork('pool'));
  const candidates = candidateRows(pool, agencies, maker, units.map((unit) => unit.code));
  const asOf = '2025-10-01';
  return {
    code, name: catalogue.name, asOf, made: 'SỐ LIỆU MINH HỌA: sinh ngẫu nhiên để kiểm thử.',
    rows: {
      ...unitSheets(specs, {
        asOf, joinedOn: '2025-07-01', maker,
        quota: () => ({ scopeBlock: 'system', counted: 'cb-cc', armedForces: random.chance(0.5) ? 'yes' : 'no', document: '01/QĐ (minh họa)', documentDate: '2025-06-20', effectiveFrom: '2025-07-01', status: 'in-force' }),
      }),
      concurrent: units.flatMap((unit) => (random.chance(0.5) ? [freeTeacher(unit, maker)] : [])),
      candidates,
      senders: senderRows(agencies),
      senderFields: senderFieldRows(candidates, agencies),
      params: paramRows({
        'plan.start': '20/10/2025', 'plan.months': String(random.int(1, 12)), 'transfer.maxPerUnit': String(random.int(0, 3)),
        policy: random.pick(['Ưu tiên phủ đều các xã', 'Ưu tiên nơi thiếu nhiều']),
      }),
    },
  };
}

function randomUnit(unit: CommuneUnit, random: Random): UnitSpec {
  const staff = random.int(34, 80);
  const { party, front, specialists } = splitBlocks(staff);
  const armed = { police: random.int(4, 8), military: random.int(1, 3) };
  const fields = random.shuffle(POOL_FIELDS).slice(0, random.int(5, 9));
  const given = Object.fromEntries(fields.map((field) => [field, random.int(0, 2)]));
  return {
    unit, party, front, armed, border: random.chance(0.3), remote: random.chance(0.4), quota: staff + random.int(-12, 14),
    have: spread(specialists, given, { VP: 3, HCC: 3, VH: 2, LD: 1 }),
    needs: [need('VP', random.int(2, 5), random), need('HCC', random.int(2, 5), random), ...fields.map((field) => need(field, random.int(1, 2), random, random.chance(0.2)))],
    publicEmployees: random.int(0, 3), contracts: random.int(0, 1),
  };
}

function randomAgencies(random: Random): Agency[] {
  return ['STC', 'SXD', 'SNNMT', 'SKHCN', 'STP'].map((code) => ({
    code, name: `Cơ quan ${code} (minh họa)`, kind: 'department', staff: random.int(30, 120),
    maxRelease: random.chance(0.6) ? random.int(1, 5) : null, sentLast24: random.int(0, 4), divisions: ['Phòng 1', 'Phòng 2'],
  }));
}

function randomPool(agencies: readonly Agency[], units: readonly CommuneUnit[], count: number, random: Random): CandidateSpec[] {
  const pool = Array.from({ length: count }, (): CandidateSpec => ({
    agency: random.pick(agencies).code, field: random.pick(POOL_FIELDS), category: 'CC',
    fields: random.chance(0.3) ? [random.pick(POOL_FIELDS)] : [],
    row: {
      ...(random.chance(0.1) ? { eligible: 'consider' as const } : {}), ...(random.chance(0.08) ? { underDiscipline: true } : {}),
      ...(random.chance(0.2) ? { wishUnit: random.pick(units).code } : {}),
    },
  }));
  const heads = units.filter(() => random.chance(0.8)).map((unit): CandidateSpec => ({
    agency: agencies[0]!.code, field: 'YT', category: 'VC', form: 'station-head', row: { homeUnit: unit.code },
  }));
  return [...pool, ...heads];
}

function freeTeacher(unit: CommuneUnit, maker: Maker): RowIn<'concurrent'> {
  const { random } = maker;
  const [first, second] = random.pick([['c2', 'c3'], ['c3', 'c5'], ['c4', 'c6']] as const);
  return {
    key: personKey(unit.code, 801), unitCode: unit.code, unitName: unit.name, fullName: inventPerson(maker, [1980, 1996]).fullName,
    category: 'VC', mainEmployer: 'Trường THCS (minh họa)', room: 'VHXH', field: 'GD', [first]: true, [second]: true, dutyState: 'available',
  };
}
