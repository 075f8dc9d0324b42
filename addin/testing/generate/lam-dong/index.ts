import { communesOf } from '../../../../shared/catalog/communes/index.ts';
import { createNamer } from '../names.ts';
import type { Maker } from '../person.ts';
import { candidateRows, senderFieldRows, senderRows } from '../pool.ts';
import { paramRows, unitSheets, type GeneratedProvince } from '../province.ts';
import { createRandom } from '../random.ts';
import type { UnitSpec } from '../unit.ts';
import { LAM_DONG_AGENCIES, lamDongPool } from './pool.ts';
import { lamDongUnits, MISPLACED, PUBLISHED_QUOTAS } from './units.ts';

const AS_OF = '2025-07-31';

const LAM_DONG_MADE = [
  'SỐ LIỆU MINH HỌA: người, ngày sinh, phần lớn biên chế, nhu cầu và các cờ biên giới, khó khăn là hư cấu, không dùng để ra quyết định.',
  'Phần thật: tên, mã, số đơn vị cũ của 124 xã, phường, đặc khu; các con số đã đăng báo (260 người, 3 tháng, 15 lĩnh vực, 93 đơn vị chưa có công chức chuyên trách công nghệ thông tin;',
  '370 công an, 100 quân sự tăng cường riêng; 6.233 biên chế cấp xã, 2.302 ở Bình Thuận cũ và số của 9 đơn vị).',
].join(' ');

/** Lâm Đồng on 31/07/2025, the day before 260 people were sent for three months. */
export async function lamDong(seed = 68): Promise<GeneratedProvince> {
  const random = createRandom(seed);
  const units = (await communesOf('68')).units;
  const maker: Maker = { random, namer: createNamer(), peoples: ['kinh', 'kinh', 'kinh', 'kinh', 'kinh', 'kinh', 'kho', 'kho', 'mnong', 'cham'] };
  const specs = lamDongUnits(units, random.fork('units'));
  const homes = ['24781', '24781', '24787', '24778', '24823', '22945', '22945', '24615', '24958'];
  const candidates = candidateRows(lamDongPool(random.fork('specs')), LAM_DONG_AGENCIES, { ...maker, random: random.fork('pool'), peoples: ['kinh', 'kinh', 'kinh', 'kho'] }, homes);
  return {
    code: '68', name: 'Lâm Đồng', asOf: AS_OF, made: LAM_DONG_MADE,
    rows: {
      ...unitSheets(specs, { asOf: AS_OF, joinedOn: '2025-07-01', maker: { ...maker, random: random.fork('roster') }, quota, misplaced }),
      candidates,
      senders: senderRows(LAM_DONG_AGENCIES),
      senderFields: senderFieldRows(candidates, LAM_DONG_AGENCIES),
      params: paramRows({ 'plan.start': '01/08/2025', 'plan.months': '3', 'transfer.maxPerUnit': '1' }),
    },
  };
}

/** Posts of cadres and civil servants; armed forces are reported apart. */
function quota(spec: UnitSpec): ReturnType<Parameters<typeof unitSheets>[1]['quota']> {
  const published = PUBLISHED_QUOTAS[spec.unit.code] !== undefined;
  return {
    scopeBlock: 'system', counted: 'cb-cc', armedForces: 'no', document: 'Số giao 2025 (minh họa)', documentDate: '2025-06-19',
    effectiveFrom: '2025-07-01', status: 'in-force', note: published ? 'Số đã đăng báo' : 'Số minh họa',
  };
}

function misplaced(spec: UnitSpec): { from: 'VH'; degreeOf: 'XD' } | undefined {
  return MISPLACED.has(spec.unit.code) ? { from: 'VH', degreeOf: 'XD' } : undefined;
}
