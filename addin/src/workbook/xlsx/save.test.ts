import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { plainFiles, uglyFiles, zipOf } from '../../../testing/packages.ts';
import { findSoffice, sheetsInLibreOffice, validatorProblems } from '../../../testing/referees.ts';
import { MemoryWorkbook } from '../memory.ts';
import { Package } from './package.ts';
import { readDirectory } from './zip.ts';

const result = (rows: number): OutputSheet => ({
  key: 'summary',
  name: 'Tổng hợp biên chế',
  above: [{ text: 'TỔNG HỢP', style: 'title' }],
  columns: [
    { key: 'unit', title: 'Xã', width: 20, format: 'text' },
    { key: 'missing', title: 'Thiếu', width: 8, format: 'int', options: Array.from({ length: 80 }, (_none, index) => `giá trị ${index}`) },
  ],
  rows: Array.from({ length: rows }, (_none, index) => [`Xã ${index}`, { value: index, tone: 'error', link: { sheet: 'Nhân sự', cell: 'A1' } }]),
  below: [{ text: `Danh sách này có ${rows} xã./.`, style: 'closing' }],
  table: 'TongHop',
  heat: { from: 1, to: 1 },
  chart: { kind: 'bar', title: 'Thiếu', labels: 0, series: [{ column: 1, name: 'Thiếu', color: 'A4262C' }] },
  print: { landscape: true, repeatHeader: true, fitWidth: true },
});

/** Compressed bytes of every part, as text to compare. */
function parts(bytes: Uint8Array): Map<string, string> {
  return new Map(readDirectory(bytes, 10_000).map((entry) => [entry.name, `${entry.crc}:${Buffer.from(entry.raw).toString('base64')}`]));
}

/** Names of the parts of `before` that are gone or not byte-equal in `after`, compressed as they are. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = parts(after);
  return [...parts(before)].filter(([name, data]) => now.get(name) !== data).map(([name]) => name);
}

/** What the validator says of the file after and did not say before; that cells need no address it does not know. */
async function newProblems(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const known = new Set(await validatorProblems(before));
  return (await validatorProblems(after)).filter((problem) => !known.has(problem));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ugly = zipOf(uglyFiles());
const openUgly = (): Promise<MemoryWorkbook> => MemoryWorkbook.open(ugly, 'so-lieu.xlsx');

describe("saving a person's own file", () => {
  it('gives every part back when nothing was done', async () => {
    expect(changedParts(ugly, await (await openUgly()).toXlsx())).toEqual([]);
  });

  it('touches only the parts it must when a result is added', async () => {
    const workbook = await openUgly();
    await workbook.putSheet(result(5));
    const bytes = await workbook.toXlsx();
    expect(changedParts(ugly, bytes).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(await newProblems(ugly, bytes)).toEqual([]);
    const again = await MemoryWorkbook.open(bytes, 'so-lieu.xlsx');
    expect((await again.sheets()).map((sheet) => sheet.name)).toEqual(['Nhân sự', 'Danh mục & tên', 'Tổng hợp biên chế']);
    expect((await again.readSheet('Tổng hợp biên chế')).rows[2]).toEqual(['Xã 0', 0]);
    expect((await again.readSheet('Nhân sự')).rows).toEqual((await workbook.readSheet('Nhân sự')).rows);
  });

  it('keeps the look of our cells although the host has another default', async () => {
    const workbook = await openUgly();
    await workbook.putSheet(result(1));
    const { model } = await MemoryWorkbook.open(await workbook.toXlsx(), 'x.xlsx');
    expect(model.mustSheet('Tổng hợp biên chế').style(1, 0)).toMatchObject({ bold: true, fill: '1F5C8B' });
    expect(model.mustSheet('Nhân sự').style(1, 0)).toMatchObject({ bold: true, size: 13 });
  });

  it('writes cells and marks into a prefixed sheet, and nothing else of it changes', async () => {
    const workbook = await openUgly();
    await workbook.writeCells('Nhân sự', [
      { cell: 'A3', value: '0013', format: 'text' },
      { cell: 'B2', value: 45951 },
      { cell: 'F4', value: '=2+2' },
      { cell: 'A5', value: 'mới', format: 'text' },
      { cell: 'A9', value: 5 },
    ]);
    await workbook.mark('Nhân sự', [{ cell: 'A3', severity: 'error' }]);
    const bytes = await workbook.toXlsx();
    const before = Package.open(ugly).text('xl/worksheets/sheet1.xml');
    const after = Package.open(bytes).text('xl/worksheets/sheet1.xml');
    expect(after).toContain('<x:c r="A3" s="3" t="inlineStr"><x:is><x:t xml:space="preserve">0013</x:t></x:is></x:c>');
    expect(after).toContain('<x:c r="B2" s="1"><x:v>45951</x:v></x:c>');
    expect(after).toContain('<x:row r="5"><x:c r="A5" s="2" t="inlineStr">');
    expect(after).toContain('<x:cfRule type="duplicateValues" priority="4"/>');
    expect(after.slice(after.indexOf('<x:dataValidations'))).toBe(before.slice(before.indexOf('<x:dataValidations')));
    const again = await MemoryWorkbook.open(bytes, 'x.xlsx');
    expect((await again.readSheet('Nhân sự')).rows.map((row) => row[0] ?? null)).toEqual([' Họ & tên ', 'Lò Văn\rThử', '0013', null, 'mới', null, null, null, 5]);
    expect((await again.readSheet('Nhân sự')).rows[3]?.[5]).toBe('=2+2');
    expect((await again.readSheet('Nhân sự')).formulas.get('C4')).toBe('=SUM($A$1,B4)+LOG10(1)&"B2"');
    await again.clearMarks();
    expect(Package.open(await again.toXlsx()).text('xl/worksheets/sheet1.xml')).not.toContain('DP_MARK');
    expect(await newProblems(ugly, bytes)).toEqual([]);
  });

  it('writes a formula whose result nobody computed yet, in a row that is there and in a new one', async () => {
    const workbook = await openUgly();
    const sheet = workbook.model.mustSheet('Nhân sự');
    const [within, below] = [6, sheet.rowCount + 20];
    for (const row of [within, below]) sheet.setFormula(row, 30, '=ROW()*2', null);
    const again = (await MemoryWorkbook.open(await workbook.toXlsx(), 'x.xlsx')).model.mustSheet('Nhân sự');
    for (const row of [within, below]) expect([again.formula(row, 30), again.value(row, 30)]).toEqual(['=ROW()*2', null]);
  });

  it('writes out a shared formula whose first cell is overwritten; the others read as before', async () => {
    const workbook = await openUgly();
    await workbook.writeCells('Nhân sự', [{ cell: 'C2', value: 1 }]);
    const again = await MemoryWorkbook.open(await workbook.toXlsx(), 'x.xlsx');
    const before = (await (await openUgly()).readSheet('Nhân sự')).formulas;
    const after = (await again.readSheet('Nhân sự')).formulas;
    expect([...after]).toEqual([...before].filter(([cell]) => cell !== 'C2'));
    expect((await again.readSheet('Nhân sự')).rows[1]?.[2]).toBe(1);
  });

  it('refuses to overwrite one cell of an array formula, as Excel does', async () => {
    const workbook = await openUgly();
    for (const cell of ['E6', 'E7']) {
      await expect(workbook.writeCells('Nhân sự', [{ cell, value: 1 }])).rejects.toMatchObject({ code: 'cell-shared-formula', params: { cell } });
    }
    expect(changedParts(ugly, await workbook.toXlsx())).toEqual([]);
  });

  it('says which results are not computed again here, and has Excel compute them', async () => {
    const workbook = await openUgly();
    expect(workbook.whatIsNotKept()).toEqual([]);
    await workbook.writeCells('Nhân sự', [{ cell: 'B2', value: 2 }]);
    expect(workbook.whatIsNotKept()).toEqual(['formula-results']);
    const pack = Package.open(await workbook.toXlsx());
    const sheet = pack.text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<x:c><x:f t="shared" ref="C2:C4" si="0">SUM($A$1,B2)+LOG10(1)&amp;"B2"</x:f></x:c>');
    expect(sheet).toContain('<x:f t="array" ref="E6:E7">B2:B3*2</x:f></x:c>');
    // the second cell of the array would show the old number
    expect(sheet).toContain('<x:c r="E7"></x:c>');
    expect(sheet).toContain('<x:f t="shared" si="0"/><x:v>7</x:v>');
    expect(pack.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(pack.has('xl/calcChain.xml')).toBe(false);
    const signed = await MemoryWorkbook.open(zipOf({ ...plainFiles('<row/>'), '_xmlsignatures/sig1.xml': '<a/>' }), 'x.xlsx');
    expect(signed.whatIsNotKept()).toEqual(['signature']);
  });

  it('takes drop-downs and formats of a column along when its table grows', async () => {
    const files = plainFiles('<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>Giới</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>', {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Giới"/></tableColumns></table>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
    });
    const rules = '<conditionalFormatting sqref="A2"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations>';
    const sheet = (files['xl/worksheets/sheet1.xml'] ?? '').replace('</sheetData>', `</sheetData>${rules}`);
    const workbook = await MemoryWorkbook.open(zipOf({ ...files, 'xl/worksheets/sheet1.xml': sheet }), 'x.xlsx');
    workbook.edit('Trang 1', 'A3', '2');
    expect(workbook.model.sheets[0]?.validations[0]).toMatchObject({ range: 'B2:B3', values: ['Nam', 'Nữ'] });
    const pack = Package.open(await workbook.toXlsx());
    expect(pack.text('xl/tables/table1.xml')).toContain('ref="A1:B3"');
    expect(pack.text('xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="A2:A3">');
    expect(pack.text('xl/worksheets/sheet1.xml')).toContain('<dataValidation type="list" sqref="B2:B3">');
  });

  it('stays the same size through cycles of run and remove', async () => {
    let bytes = ugly;
    const sizes: number[] = [];
    for (let cycle = 0; cycle < 5; cycle += 1) {
      const workbook = await MemoryWorkbook.open(bytes, 'so-lieu.xlsx');
      await workbook.putSheet(result(3 + cycle));
      await workbook.putSheet({ ...result(4), key: 'plan', name: 'Phương án', table: 'PhuongAn' });
      await workbook.writeState([{ topic: 'run', key: String(cycle), value: '{}' }]);
      await workbook.clearMarks();
      await workbook.mark('Nhân sự', [{ cell: 'A2', severity: 'hint' }]);
      bytes = await workbook.toXlsx();
      expect(await newProblems(ugly, bytes)).toEqual([]);
      sizes.push(parts(bytes).size);
    }
    // the first run drops no calcChain, for nothing was there to remove
    expect(new Set(sizes.slice(1)).size).toBe(1);
    const styles = Package.open(bytes).text('xl/styles.xml');
    const workbook = await MemoryWorkbook.open(bytes, 'so-lieu.xlsx');
    for (const name of ['Tổng hợp biên chế', 'Phương án']) await workbook.removeSheet(name);
    await workbook.writeState([]);
    await workbook.clearMarks();
    const clean = await workbook.toXlsx();
    expect([...parts(clean).keys()].sort()).toEqual([...parts(ugly).keys()].filter((name) => name !== 'xl/calcChain.xml').sort());
    expect(Package.open(clean).text('xl/styles.xml')).toBe(styles);
    expect(Package.open(clean).text('xl/worksheets/sheet1.xml')).toBe(Package.open(ugly).text('xl/worksheets/sheet1.xml'));
  });

  it('keeps the values of the drop-downs of a result that was not made again', async () => {
    const first = await openUgly();
    await first.putSheet(result(3));
    const second = await MemoryWorkbook.open(await first.toXlsx(), 'x.xlsx');
    await second.putSheet({ ...result(3), key: 'plan', name: 'Phương án', table: 'PhuongAn' });
    const third = await MemoryWorkbook.open(await second.toXlsx(), 'x.xlsx');
    const sources = third.model.sheets.flatMap((sheet) => sheet.validations.filter((one) => one.values?.length === 80).map((one) => one.source));
    expect(sources).toEqual(["'_DP_lists_r'!$A$1:$A$80", "'_DP_lists_r2'!$A$1:$A$80"]);
    for (const key of ['summary', 'plan']) await third.putSheet({ ...result(2), key, name: key === 'plan' ? 'Phương án' : result(2).name });
    const { model } = await MemoryWorkbook.open(await third.toXlsx(), 'x.xlsx');
    expect(model.sheets.filter((sheet) => sheet.name.startsWith('_DP')).map((sheet) => sheet.name)).toEqual(['_DP_lists_r']);
  });

  it("keeps names local to a sheet on it, and shows the tab that was shown", async () => {
    const workbook = await openUgly();
    await workbook.putSheet(result(1));
    const { model } = await MemoryWorkbook.open(await workbook.toXlsx(), 'x.xlsx');
    expect(model.names.find((name) => name.name === '_xlnm.Print_Area')?.scope).toBe('Danh mục & tên');
    expect(model.names.find((name) => name.name === '_xlnm.Print_Titles')?.scope).toBe('Tổng hợp biên chế');
    expect(model.activeSheet).toBe('Danh mục & tên');
  });

  it('grafts into a workbook that has neither styles nor strings', async () => {
    const workbook = await MemoryWorkbook.open(zipOf(plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>')), 'x.xlsx');
    await workbook.putSheet(result(2));
    const bytes = await workbook.toXlsx();
    expect(await validatorProblems(bytes)).toEqual([]);
    const { model } = await MemoryWorkbook.open(bytes, 'x.xlsx');
    expect(model.mustSheet('Tổng hợp biên chế').style(1, 0)).toMatchObject({ bold: true, fill: '1F5C8B' });
    expect(model.mustSheet('Trang 1').style(0, 0)).toEqual({});
  });

  it.runIf(findSoffice() !== null)('opens in LibreOffice with the sheets of both', async () => {
    const workbook = await openUgly();
    await workbook.putSheet(result(3));
    await workbook.writeCells('Nhân sự', [{ cell: 'A3', value: 'đã sửa' }]);
    const sheets = await sheetsInLibreOffice(await workbook.toXlsx());
    expect(sheets.get('Tổng hợp biên chế')).toContain('Xã 2,2');
    expect(sheets.get('Nhân sự')).toContain('đã sửa');
  }, 120_000);
});
