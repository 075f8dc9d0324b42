import { expect, test } from 'vitest';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from './memory.ts';

const people: OutputSheet = {
  key: 'people', name: 'Nhân sự', above: [], table: 'T', below: [], print: { landscape: true, repeatHeader: true, fitWidth: true },
  columns: [{ key: 'name', title: 'Họ và tên', width: 20, format: 'text' }, { key: 'field', title: 'Lĩnh vực', width: 20, format: 'text', options: ['Kế toán', 'Đất đai'] }],
  rows: [['Lò Văn Thử', 'Kế toán'], ['Vì Thị Mẫu', { value: 'Đất đai', tone: 'warning' }], ['Cà Văn Ví', null]],
};

test('tells colours of a person, drop-downs and the last row with a look, also after the file was saved', async () => {
  const book = MemoryWorkbook.of([people]);
  const sheet = book.model.mustSheet('Nhân sự');
  for (const row of [1, 2]) sheet.setStyle(row, 0, { ...sheet.style(row, 0), fill: 'FFFF00' });
  sheet.setStyle(40, 0, { bold: true });
  const saved = await MemoryWorkbook.open(await book.toXlsx(), 'a.xlsx');
  for (const port of [book, saved]) {
    const { facts } = await port.readSheet('Nhân sự', { facts: true });
    expect(facts).toEqual({ lastRow: 41, fills: [{ column: 0, from: 2, to: 3, color: 'FFFF00' }], notes: [], lists: ['B2:B2004'] });
  }
  expect(await saved.readSheet('Nhân sự')).not.toHaveProperty('facts');
});

test('colours in thousands of runs are the look of the sheet', async () => {
  const book = MemoryWorkbook.of([people]);
  const sheet = book.model.mustSheet('Nhân sự');
  for (let row = 0; row < 6000; row += 1) {
    sheet.setValue(row, 0, 'x');
    sheet.setStyle(row, 0, { fill: row % 2 === 0 ? 'FFFF00' : '00FFFF' });
  }
  expect((await book.readSheet('Nhân sự', { facts: true })).facts).not.toHaveProperty('fills');
});
