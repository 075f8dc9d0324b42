import { expect, it } from 'vitest';
import { PAYROLL_SHEET } from '../../../shared/tables/payroll-table.ts';
import { TEMPLATE_IDS } from '../../../shared/tables/template.ts';
import { provinceWorkbook } from '../../testing/generate/province.ts';
import { randomProvince } from '../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { checkWorkbook } from './check.ts';
import { reconcile } from './reconcile.ts';

it('writes who is only here and only there, with a jump to the row, and reads nothing of it back', async () => {
  const province = await randomProvince(3, { units: 2, candidates: 4 });
  const [first, second] = province.rows.units!.map((unit) => unit.unitCode!);
  const paid = province.rows.roster!.filter((row) => row.unitCode === first);
  const payroll = [...paid.slice(1).map((row) => ({ key: row.key!, fullName: row.fullName! })), { fullName: 'Lường Văn Lạ', unitCode: first! }];
  const workbook = MemoryWorkbook.of(provinceWorkbook({ ...province, rows: { ...province.rows, payroll } }), 'tinh.xlsx', { template: TEMPLATE_IDS.province });
  const before = (await checkWorkbook(workbook, { lang: 'vi' })).findings;
  const units = await reconcile(workbook, { lang: 'vi' });
  expect(units!.map(({ unit }) => unit.code)).toEqual([first]);
  expect(units![0]!.unit).toMatchObject({ roster: paid.length, payroll: paid.length, both: paid.length - 1 });
  expect(units![0]!.unit.differences.map(({ kind }) => kind)).toEqual(['only-payroll', 'only-roster']);
  const { rows } = await workbook.readSheet(PAYROLL_SHEET);
  expect(rows.flat()).toContain('1 người chỉ có trong bảng lương; 1 người chỉ có trong Nhân sự');
  expect(rows.flat()).not.toContain(second);
  expect((await checkWorkbook(workbook, { lang: 'vi' })).findings).toEqual(before);
});
