import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { WorkbookModel } from '../model.ts';
import { MARK_ID, markFormula } from '../ours.ts';
import type { SheetModel } from '../sheet-model.ts';
import { Package } from './package.ts';
import { readSheet } from './read-sheet.ts';
import { escapeXml } from './xml.ts';

const PART = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function read(before: string, after = '', more: Record<string, string> = {}): SheetModel {
  const pack = Package.open(zipOf(plainFiles('', { [PART]: `\ufeff<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="m">${before}<x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c></x:row></x:sheetData>${after}</x:worksheet>`, ...more })));
  const model = new WorkbookModel();
  const sheet = model.loadSheet('A');
  readSheet(sheet, { pack, part: PART, strings: [], styleOf: (xf) => xf, budget: { left: 100 }, newId: (kind) => model.newId(kind) });
  return sheet;
}

describe('what stands before the rows of a sheet', () => {
  it('is the colour of its tab, its grid lines, its frozen panes', () => {
    const sheet = read('<x:sheetPr><x:tabColor rgb="FF00B050"/><x:pageSetUpPr fitToPage="1"/></x:sheetPr><x:sheetViews><x:sheetView showGridLines="0" workbookViewId="0"><x:pane xSplit="2" ySplit="5" state="frozenSplit"/><x:selection/></x:sheetView></x:sheetViews>', '<x:pageSetup orientation="landscape" fitToHeight="0"/>');
    expect([sheet.tab, sheet.gridLines, sheet.freeze]).toEqual(['00B050', false, { rows: 5, columns: 2 }]);
    expect(sheet.print).toEqual({ landscape: true, fitWidth: 1, fitHeight: 0 });
    expect(read('<x:sheetViews><x:sheetView><x:pane ySplit="900" state="split"/></x:sheetView></x:sheetViews>').freeze).toBeNull();
  });

  it('is the width, the look and the hiding of columns; "to the last column" is cut', () => {
    const sheet = read('<x:cols><!-- <x:col min="1" max="1" width="99"/> --><x:col min="2" max="3" width="12.5" style="4" hidden="1"/><x:col min="5" max="16384" width="9"></x:col></x:cols>');
    expect([sheet.columnWidths.get(0), sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([undefined, 12.5, 12.5]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.columnWidths.size).toBeLessThan(300);
  });
});

describe('what stands after the rows of a sheet', () => {
  it('is its protection, its merged cells, links within the workbook', () => {
    const sheet = read('', '<x:sheetProtection sheet="1"/><x:mergeCells count="1"><x:mergeCell ref="A1:B2"></x:mergeCell></x:mergeCells><x:hyperlinks><x:hyperlink ref="B3" location="\'Trang &amp; khác\'!$C$7:$D$9"/><x:hyperlink ref="B4" r:id="rId1" location="x!A1"/></x:hyperlinks>');
    expect(sheet.protected).toBe(true);
    expect(sheet.merges).toEqual(['A1:B2']);
    expect([...sheet.links()]).toEqual([{ row: 2, column: 1, link: { sheet: 'Trang & khác', cell: 'C7' } }]);
  });

  it('is our marks; conditional formats of a person stay in the part', () => {
    const rule = (formula: string): string => `<x:cfRule type="expression" dxfId="0" priority="1"><x:formula>${escapeXml(formula)}</x:formula></x:cfRule>`;
    const sheet = read('', `<x:conditionalFormatting sqref="B3 C4">${rule('B3>1')}${rule(markFormula('hint'))}</x:conditionalFormatting>`);
    expect(sheet.conditionalFormats.map(({ id, range, rule: { kind } }) => [id.startsWith(MARK_ID), range, kind])).toEqual([[true, 'B3 C4', 'formula']]);
  });

  it('is what cells may hold, of both kinds', () => {
    const list = '<x:dataValidation type="list" sqref="A1" errorStyle="warning" prompt="a_x000A_b"><x:formula1>"Nam, Nữ,""x"""</x:formula1></x:dataValidation>';
    const date = '<x:dataValidation type="date" operator="between" sqref="B1"><x:formula1>1</x:formula1><x:formula2>2</x:formula2></x:dataValidation>';
    const new2010 = '<x:extLst><x:ext uri="{C}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Khác!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1 D1</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>';
    expect(read('', `<x:dataValidations count="2">${list}${date}</x:dataValidations>${new2010}`).validations).toEqual([
      { range: 'A1', kind: 'list', values: ['Nam', 'Nữ', '"x"'], prompt: 'a\nb', strict: false }, { range: 'B1', kind: 'other', strict: true }, { range: 'C1 D1', kind: 'list', source: 'Khác!$A$1:$A$3', strict: true },
    ]);
  });
});

describe('what stands beside a sheet', () => {
  it('is its tables with totals and computed columns, and the cells of its notes', () => {
    const sheet = read('', '', {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/table" Target="../t.xml"/><Relationship Id="b" Type="${OFFICE}/comments" Target="../c.xml"/><Relationship Id="c" Type="${OFFICE}/table" Target="../gone.xml"/></Relationships>`,
      'xl/t.xml': '<table name="n" displayName="Bảng1" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/><tableColumns><tableColumn name="Họ_x000A_tên"/><tableColumn name="A &amp; B"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>',
      'xl/c.xml': '<comments><commentList><comment ref="B3"><text><t>x</t></text></comment></commentList></comments>',
    });
    expect(sheet.tables).toEqual([{ name: 'Bảng1', range: 'A1:B4', filterButtons: true, style: 'TableStyleLight1', totals: true, columns: ['Họ\ntên', 'A & B'], computed: [1] }]);
    expect(sheet.notes).toEqual(['B3']);
  });
});

it.each(['<x:cols><x:col min="1"></x:cols>', '<x:sheetViews>'])('a sheet that does not hold together is refused when it is read: %s', (before) => {
  expect(() => read(before)).toThrow('file-damaged');
});
