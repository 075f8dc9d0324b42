import { expect, it } from 'vitest';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { OfficeWorkbook } from '../office/office-workbook.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { WorkbookModel } from '../workbook/model.ts';
import { Desk } from './desk.ts';

const LINES = [
  ['UBND XÃ NÀ BỦNG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], ['Tính đến ngày 01 tháng 10 năm 2025'],
  ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Loại', 'Khối', 'Phòng, bộ phận', 'Lĩnh vực được giao', 'Trạng thái'],
  [1, 'Lò Thị Lan', '05/09/1985', 'Nữ', 'Công chức', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán', 'Đang làm'],
  [2, 'Quàng Văn Hùng', '28/02/1979', 'Nam', 'Công chức', 'Chính quyền', 'Phòng Kinh tế', 'Kế toán', 'Đang làm'],
];

function list(): { readonly book: MemoryWorkbook; readonly model: WorkbookModel } {
  const book = MemoryWorkbook.of([]);
  const sheet = book.model.addSheet('Danh sách');
  LINES.forEach((row, at) => row.forEach((cell, column) => sheet.setValue(at, column, cell)));
  return { book, model: book.model };
}

const errors = (findings: readonly { readonly code: string; readonly severity: string }[]) => findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

it.each(['in a file', 'in Excel'])('a list that says whose it is above its header gets Thông tin by one press, and loses it by undo, %s', async (where) => {
  const { book, model } = list();
  if (where === 'in Excel') await openInExcel(model);
  const port = where === 'in Excel' ? new OfficeWorkbook() : book;
  const desk = new Desk(port);
  const before = await desk.check({ lang: 'vi' });
  expect(errors(before.findings)).toEqual(['info-missing']);

  const { fixed, check } = await desk.fix(before.findings.filter(({ code }) => code === 'info-missing'), '2025-10-05 08:00', { lang: 'vi' });
  expect(fixed).toMatchObject({ applied: 1, changed: [], log: [{ sheet: 'Thông tin', shown: 'Xã Nà Bủng (03176), 01/10/2025' }] });
  expect(errors(check.findings)).toEqual([]);
  expect(check.dataset.sheets.info!.rows.map(({ values }) => values.value)).toEqual(['01/10/2025', '11', 'Điện Biên', '03176', 'Xã Nà Bủng']);
  expect(check.dataset.sheets.roster!.rows.map(({ values }) => values.unitCode)).toEqual(['03176', '03176']);
  expect((await desk.fix(before.findings.filter(({ code }) => code === 'info-missing'), '', { lang: 'vi' })).fixed.applied).toBe(0);

  const undone = await desk.undo('all', { lang: 'vi' });
  expect(undone).toMatchObject({ undone: 1, changedSince: [] });
  expect(undone.check.findings).toEqual(before.findings);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(['Danh sách']);
});

it('leaves Thông tin where a person has written into it since', async () => {
  const { book } = list();
  const desk = new Desk(book);
  const { findings } = await desk.check({ lang: 'vi' });
  await desk.fix(findings.filter(({ code }) => code === 'info-missing'), '', { lang: 'vi' });
  book.edit('Thông tin', 'B2', '02/10/2025');
  expect(await desk.undo('all', { lang: 'vi' })).toMatchObject({ undone: 0, changedSince: [{ sheet: 'Thông tin', cell: 'A1' }] });
  expect(book.model.sheet('Thông tin')).toBeDefined();
});
