import { expect, it } from 'vitest';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { bookOf, gridsOf } from '../../../shared/checks/testing/book.ts';
import { checkWorkbook, readWorkbook } from '../flows/check.ts';
import { preview, saveMapping } from '../flows/mapping.ts';
import { WorkbookModel } from '../workbook/model.ts';
import { OfficeWorkbook } from './office-workbook.ts';

const ROSTER = 'Nhân sự';

/** A commune's list in Excel as people write it: dates of birth under Nam and Nữ, a title that nobody knows. */
async function inExcel(): Promise<{ readonly port: OfficeWorkbook; readonly errors: readonly string[] }> {
  const model = new WorkbookModel();
  for (const { name, rows } of Object.values(gridsOf(bookOf('commune')))) {
    const sheet = model.addSheet(name);
    const isRoster = name === ROSTER;
    const born = rows[0]!.indexOf('Ngày sinh');
    rows.forEach((row, at) => row.forEach((cell, column) => {
      const title = at === 0 && isRoster && cell === 'Họ và tên' ? 'Đồng chí' : cell;
      const to = isRoster && column > born ? column + 1 : column;
      if (typeof title === 'object' && title !== null && 'day' in title) sheet.setValue(at + (isRoster && at > 0 ? 1 : 0), to + (isRoster && at === 2 ? 1 : 0), title.day);
      else sheet.setValue(at + (isRoster && at > 0 ? 1 : 0), to, title);
    }));
    if (isRoster) for (const [at, word] of ['Nam', 'Nữ'].entries()) sheet.setValue(1, born + at, word);
  }
  const host = await openInExcel(model);
  return { port: new OfficeWorkbook(), errors: host.traffic.errors };
}

it('columns mapped inside Excel are remembered in the workbook and honoured by the next check', async () => {
  const { port, errors } = await inExcel();
  const before = await checkWorkbook(port, { lang: 'vi' });
  expect(before.findings.map(({ code, params }) => [code, params.column])).toContainEqual(['column-missing', 'Họ và tên']);

  const raw = await readWorkbook(port, { lang: 'vi' });
  const columns = preview(raw, []).pages.find(({ sheet }) => sheet === ROSTER)!.tables[0]!.columns;
  expect(columns.filter(({ title }) => title.startsWith('Ngày sinh'))).toMatchObject([
    { target: 'birthDate', holds: 'birthDate' }, { target: 'birthDate', holds: 'birthDate' },
  ]);
  const unknown = columns.find(({ title }) => title === 'Đồng chí')!;
  await saveMapping(port, [{ sheet: ROSTER, columns: [{ title: unknown.title, column: unknown.index, target: 'fullName' }] }]);

  const { dataset, findings } = await checkWorkbook(new OfficeWorkbook(), { lang: 'vi' });
  expect(dataset.sheets.roster!.rows.map(({ values }) => values.fullName)).toEqual(['Lò Thị Lan', 'Quàng Văn Hùng']);
  expect(findings.filter(({ code }) => code === 'column-missing')).toEqual([]);
  expect((await port.sheets()).map(({ name }) => name)).not.toContain('_DP');
  expect(errors).toEqual([]);

  await saveMapping(port, []);
  expect((await checkWorkbook(port, { lang: 'vi' })).findings).toEqual(before.findings);
});
