import { expect, test } from 'vitest';
import type { Cell } from '../../../shared/sheets/testing/raw-workbook.ts';
import { bookOf, gridsOf } from '../../../shared/checks/testing/book.ts';
import { isoToSerial } from '../../../shared/sheets/dates.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { WorkbookModel } from '../workbook/model.ts';
import { writeModel } from '../workbook/xlsx/write.ts';
import { checkWorkbook } from './check.ts';
import { preview, readMapping, saveMapping, withMapping } from './mapping.ts';

/** The sound commune workbook, with other titles on its roster. */
async function workbook(titles: Readonly<Record<string, string>>): Promise<MemoryWorkbook> {
  const model = new WorkbookModel();
  for (const grid of Object.values(gridsOf(bookOf('commune')))) {
    const sheet = model.addSheet(grid.name);
    grid.rows.forEach((row, at) => row.forEach((cell, column) => {
      const title = at === 0 && grid.name === 'Nhân sự' ? titles[String(cell)] ?? cell : cell;
      sheet.setValue(at, column, plain(title));
    }));
  }
  return MemoryWorkbook.open(await writeModel(model), 'xa.xlsx');
}

function plain(cell: Cell) {
  return typeof cell === 'object' && cell !== null && 'day' in cell ? isoToSerial(cell.day, false) : cell;
}

const UNKNOWN = { 'Họ và tên': 'Đồng chí', 'Chức vụ': 'Ghi gì đó' };

test('a correction is remembered in the file and honoured by every later check', async () => {
  const port = await workbook(UNKNOWN);
  const before = await checkWorkbook(port, { lang: 'vi' });
  expect(before.findings.map(({ code }) => code)).toContain('column-missing');
  await saveMapping(port, [{ sheet: 'Nhân sự', columns: [{ title: 'Đồng chí', column: 3, target: 'fullName' }, { title: 'Ghi gì đó', column: 10, target: 'ignore' }] }]);
  const again = await MemoryWorkbook.open(await port.toXlsx(), 'xa.xlsx');
  const { dataset, findings } = await checkWorkbook(again, { lang: 'vi' });
  expect(dataset.sheets.roster!.rows.map(({ values }) => values.fullName)).toEqual(['Lò Thị Lan', 'Quàng Văn Hùng']);
  expect(findings).toEqual([]);
});

test('a damaged row of _DP corrects nothing; saving nothing leaves nothing', async () => {
  const port = await workbook({});
  await port.writeState([{ topic: 'mapping', key: 'Nhân sự', value: '{"columns":[{"title":1}]}' }, { topic: 'mapping', key: 'x', value: 'no JSON' }, { topic: 'run', key: 'input', value: 'a' }]);
  expect(await readMapping(port)).toEqual([]);
  await saveMapping(port, [{ sheet: 'Nhân sự', columns: [] }]);
  expect(await port.readState()).toEqual([{ topic: 'run', key: 'input', value: 'a' }]);
});

test('a preview tells what each column is and why, under corrections not saved yet', async () => {
  const port = await workbook({ ...UNKNOWN, 'Trạng thái': 'Trạng thái hiện nay' });
  const raw = await withMapping(port, await port.read());
  const roster = (mapping: Parameters<typeof preview>[1]) => preview(raw, mapping).pages.find(({ sheet }) => sheet === 'Nhân sự')!;
  const [table] = roster([]).tables;
  expect(table!.missing).toEqual(['fullName']);
  expect(table!.columns.find(({ title }) => title === 'Đồng chí')).toEqual({ index: 3, title: 'Đồng chí', target: null, how: 'none', samples: ['Lò Thị Lan', 'Quàng Văn Hùng'] });
  expect(table!.columns.find(({ title }) => title === 'Trạng thái hiện nay')).toMatchObject({ target: 'status', how: 'near' });
  expect(table).toMatchObject({ kind: 'roster', header: { first: 1, last: 1 }, rows: { data: 2 } });
  const lines = [['Họ và tên', 'Ngày sinh', 'Loại', 'Khối', 'Lĩnh vực', 'Trạng thái'], ['I. Phòng Kinh tế'], ['Lò Thị Lan', 1985, 'Công chức', 'Chính quyền', 'Kế toán', 'Đang làm']];
  const said = preview({ ...raw, template: 'commune/2', sheets: [{ name: 'Nhân sự', rows: lines, formats: new Map(), formulas: new Map(), hiddenRows: new Set(), merges: [] }] }, []);
  // whose the rows are says the file, the room the line above them
  expect(said.pages[0]!.tables[0]!.missing).toEqual([]);
  const mapped = roster([{ sheet: 'Nhân sự', columns: [{ title: 'Đồng chí', column: 3, target: 'fullName' }] }]);
  expect(mapped.tables[0]!.missing).toEqual([]);
  expect(mapped.tables[0]!.columns[3]).toMatchObject({ target: 'fullName', how: 'mapped' });
  expect(roster([{ sheet: 'Nhân sự', kind: 'ignore', columns: [] }]).tables).toEqual([]);
});

test('the row numbers of a list are known as such; a column «Số» that holds something else is not', async () => {
  const port = await workbook({ 'Chức vụ': 'Số' });
  const sheet = port.model.mustSheet('Nhân sự');
  const last = sheet.columnCount;
  sheet.setValue(0, last, 'TT');
  sheet.setValue(1, sheet.rows[0]!.indexOf('Số'), '12/QĐ-UBND');
  for (const row of [1, 2]) sheet.setValue(row, last, row);
  const { pages } = preview(await port.read(), []);
  const columns = pages.find((page) => page.sheet === 'Nhân sự')!.tables[0]!.columns;
  expect(columns.filter(({ title }) => title === 'TT' || title === 'Số').map(({ title, how, target }) => [title, how, target])).toEqual([['Số', 'none', null], ['TT', 'numbering', null]]);
});
