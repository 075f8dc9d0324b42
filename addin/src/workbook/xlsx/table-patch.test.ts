import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { WorkbookModel } from '../model.ts';
import { Package } from './package.ts';
import { patchTables } from './table-patch.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const table = (filter: string): string =>
  `<x:table xmlns:x="m" id="3" name="ds" displayName="Danh_sách" ref="A3:C5" totalsRowShown="0">${filter}<x:tableColumns count="1"><x:tableColumn id="1" name="Mã"><x:calculatedColumnFormula>A3:C5</x:calculatedColumnFormula></x:tableColumn></x:tableColumns></x:table>`;
const open = (filter: string): Package => Package.open(zipOf(plainFiles('', {
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/table" Target="../tables/table1.xml"/><Relationship Id="r2" Type="${OFFICE}/table" Target="../tables/gone.xml"/></Relationships>`,
  'xl/tables/table1.xml': table(filter),
})));

function sheetWith(range: string) {
  const sheet = new WorkbookModel().addSheet('Trang');
  sheet.tables.push({ name: 'Danh_sách', range, columns: ['Mã'], filterButtons: true, style: null });
  return sheet;
}

describe('the part of a table that has grown', () => {
  it('says the new range, for its filter buttons too, and nothing else of it changes', () => {
    const pack = open('<x:autoFilter ref="A3:C5"><x:filterColumn colId="0"/></x:autoFilter>');
    const growths = patchTables(pack, sheetWith('A3:C9'), SHEET);
    expect(growths).toEqual([{ from: { top: 2, left: 0, bottom: 4, right: 2 }, to: { top: 2, left: 0, bottom: 8, right: 2 } }]);
    expect(pack.text('xl/tables/table1.xml')).toBe(table('<x:autoFilter ref="A3:C9"><x:filterColumn colId="0"/></x:autoFilter>').replace('ref="A3:C5" totalsRowShown="0"', 'totalsRowShown="0" ref="A3:C9"'));
  });

  it('leaves a filter over something else as it is, and a table that has not grown byte for byte', () => {
    const odd = open('<x:autoFilter ref="A3:C4"/>');
    patchTables(odd, sheetWith('A3:C9'), SHEET);
    expect(odd.text('xl/tables/table1.xml')).toContain('<x:autoFilter ref="A3:C4"/>');
    const same = open('');
    expect(patchTables(same, sheetWith('A3:C5'), SHEET)).toEqual([]);
    expect(same.text('xl/tables/table1.xml')).toBe(table(''));
  });
});
