import { communesOf } from '../../../../shared/catalog/communes/index.ts';
import type { RowIn, TemplateRows } from '../../../../shared/tables/template-rows.ts';
import { createNamer } from '../names.ts';
import type { Maker } from '../person.ts';
import { candidateRows, senderFieldRows, senderRows } from '../pool.ts';
import { paramRows, unitSheets, type GeneratedProvince } from '../province.ts';
import { createRandom } from '../random.ts';
import type { UnitSpec } from '../unit.ts';
import { AGENCIES } from './agencies.ts';
import { dienBienPool, NAMED_SECONDEES } from './pool.ts';
import { concurrentRows, moveRows, NAMED_TEACHERS } from './schools.ts';
import { dienBienUnits } from './units.ts';

const AS_OF = '2025-10-01';

const DIEN_BIEN_MADE = [
  'SỐ LIỆU MINH HỌA: người, ngày sinh, biên chế, nhu cầu và các cờ biên giới, khó khăn là hư cấu, không dùng để ra quyết định.',
  'Phần thật: tên, mã, số đơn vị cũ của 45 xã, phường; các con số đã đăng báo (2.952 cán bộ, công chức ngày 01/10/2025; Xa Dung 59 và 49; Nà Bủng 36;',
  '52 người biệt phái và 45 trưởng trạm, 21 người công nghệ thông tin); 8 người nêu tên trong các bài báo, chỉ trong đúng việc của họ, ngày sinh là hư cấu.',
].join(' ');

/** Điện Biên on 01/10/2025, before the decision of 17/10/2025: real units, published totals, invented people. */
export async function dienBien(seed = 11): Promise<GeneratedProvince> {
  const random = createRandom(seed);
  const units = (await communesOf('11')).units;
  const maker: Maker = {
    random,
    namer: createNamer([...NAMED_SECONDEES, ...NAMED_TEACHERS]),
    peoples: ['kinh', 'kinh', 'kinh', 'thai', 'thai', 'thai', 'mong', 'mong', 'mong', 'hanhi', 'khmu'],
  };
  const specs = dienBienUnits(units, random.fork('units'));
  const homes = ['03127', '03127', '03127', '03334', '03334', '03328', '03253', '03256', '03172', '03203'];
  const candidates = candidateRows(dienBienPool(units), AGENCIES, { ...maker, random: random.fork('pool'), peoples: ['kinh', 'kinh', 'thai', 'mong'] }, homes);
  const sheets = unitSheets(specs, { asOf: AS_OF, joinedOn: '2025-07-01', maker: { ...maker, random: random.fork('roster') }, quota, misplaced });
  const rows: TemplateRows = {
    ...sheets,
    roster: naBungDegrees(sheets.roster ?? []),
    quotas: [...(sheets.quotas ?? []), ...otherQuotas(specs)],
    concurrent: concurrentRows(specs, { ...maker, random: random.fork('schools') }),
    moves: moveRows(specs, { ...maker, random: random.fork('moves') }),
    candidates,
    senders: senderRows(AGENCIES),
    senderFields: senderFieldRows(candidates, AGENCIES),
    params: paramRows({ 'plan.start': '20/10/2025', 'plan.months': '6', 'transfer.maxPerUnit': '1' }),
  };
  return { code: '11', name: 'Điện Biên', asOf: AS_OF, made: DIEN_BIEN_MADE, rows };
}

/** One guidance for all units: whole system, armed forces included (05-HD/TU); only Xa Dung's number is published. */
function quota(spec: UnitSpec): ReturnType<Parameters<typeof unitSheets>[1]['quota']> {
  const published = spec.unit.code === '03208';
  return {
    scopeBlock: 'system', counted: 'cb-cc', armedForces: 'yes', document: '05-HD/TU', documentDate: '2025-05-20',
    effectiveFrom: '2025-07-01', status: 'in-force', note: published ? 'Số đã đăng báo' : 'Số minh họa',
  };
}

/** A number that was replaced, and one that takes effect during the plan: what real files hold; both invented. */
function otherQuotas(specs: readonly UnitSpec[]): RowIn<'quotas'>[] {
  const of = (code: string) => specs.find((spec) => spec.unit.code === code)!;
  const row = (spec: UnitSpec, number: number, more: RowIn<'quotas'>): RowIn<'quotas'> => ({
    unitCode: spec.unit.code, unitName: spec.unit.name, scopeBlock: 'system', counted: 'cb-cc', armedForces: 'yes', number, note: 'Số minh họa', ...more,
  });
  return [
    row(of('03160'), of('03160').quota + 3, { document: '02-HD/TU (minh họa)', documentDate: '2025-04-18', status: 'replaced' }),
    row(of('03328'), of('03328').quota - 2, { document: '11-HD/TU (minh họa)', documentDate: '2025-09-25', effectiveFrom: '2026-01-01', status: 'in-force' }),
  ];
}

/** In some units somebody from Văn phòng has the degree of a field that has nobody: a case for reassignment inside. */
function misplaced(spec: UnitSpec): { from: 'VP'; degreeOf: 'KT' | 'GD' } | undefined {
  if (['03166', '03169', '03253', '03283', '03301'].includes(spec.unit.code)) return { from: 'VP', degreeOf: (spec.have.KT ?? 0) === 0 ? 'KT' : 'GD' };
  return undefined;
}

/** Nà Bủng: 35 of 36 with a university degree, one public employee with a college degree (báo Điện Biên Phủ). */
function naBungDegrees(roster: readonly RowIn<'roster'>[]): RowIn<'roster'>[] {
  const college = roster.findLast((person) => person.unitCode === '03176' && person.category === 'VC');
  return roster.map((person) => {
    if (person.unitCode !== '03176') return person;
    return person === college
      ? { ...person, degree: 'cao-dang', note: 'Đang học đại học' }
      : { ...person, degree: 'dai-hoc' };
  });
}
