import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { MemoryWorkbook } from '../memory.ts';

const open = (files: Record<string, string>): Promise<MemoryWorkbook> => MemoryWorkbook.open(zipOf(files), 'a.xlsx');
const CELL = '<c r="A1"><v>1</v></c>';

/** What the patcher could not put a cell into is refused when the file is opened, not after an hour of work. */
describe('rows that do not hold together', () => {
  it.each([
    ['a row that is not closed', `<row r="1">${CELL}`],
    ['a row within a row', `<row r="1">${CELL}<row r="2">${CELL}</row></row>`],
    ['a row that was never opened', `${CELL}</row>`],
    ['a cell outside a row', `<row r="1">${CELL}</row><c r="A2"><v>2</v></c>`],
    ['an instruction that does not end', `<row r="1">${CELL}</row><?x`],
    ['a cell closed twice', `<row r="1">${CELL}</c></row>`],
  ])('%s', async (_what, rows) => {
    await expect(open(plainFiles(rows))).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('a row with more than cells in it is none of these', async () => {
    const { model } = await open(plainFiles(`<row r="1">${CELL}<extLst><ext uri="{0}"><x><y/></x></ext></extLst></row><row r="2"/><row r="3">${CELL.replace('A1', 'A3')}</row>`));
    expect(model.mustSheet('Trang 1').rows).toEqual([[1], [], [1]]);
  });
});

describe('columns outside any sheet', () => {
  it.each(['-999999999999', '1e20', '99999999999999999999', 'x', '0'])('min="%s" ends neither opening nor saving', async (min) => {
    const files = plainFiles(`<row r="1">${CELL}</row>`);
    const part = 'xl/worksheets/sheet1.xml';
    files[part] = files[part]!.replace('<sheetData', `<cols><col min="${min}" max="99999999999999999999" width="9" style="0"/></cols><sheetData`);
    const workbook = await open(files);
    await workbook.writeCells('Trang 1', [{ cell: 'A2', value: 2 }]);
    expect((await MemoryWorkbook.open(await workbook.toXlsx(), 'b.xlsx')).model.mustSheet('Trang 1').rows).toEqual([[1], [2]]);
  });
});
