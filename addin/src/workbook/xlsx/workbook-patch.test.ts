import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../model.ts';
import { patchWorkbook, type WorkbookChange } from './workbook-patch.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Prefixed; sheets A, our result (rId2), B hidden, C; names local to result and C; C is shown. */
const TEXT =
  `<x:workbook xmlns:x="m" xmlns:q="${OFFICE}"><x:bookViews><x:workbookView activeTab="3" firstSheet="1" xWindow="9"/></x:bookViews>` +
  `<x:sheets><x:sheet name="A" sheetId="1" q:id="rId1"/><x:sheet name="Kết quả" sheetId="9" q:id="rId2"/><x:sheet name="B" sheetId="4" state="hidden" q:id="rId3"/><x:sheet name="C" sheetId="5" q:id="rId4"/></x:sheets>` +
  `<x:definedNames><x:definedName name="DP_SHEET_plan" hidden="1">'Kết quả'!$A$1</x:definedName><x:definedName name="Local" localSheetId="1">'Kết quả'!$B$1</x:definedName>` +
  `<x:definedName name="_xlnm.Print_Area" localSheetId="3" comment="của tôi">'C'!$A$1</x:definedName><x:definedName name="Toan_bo">1 &lt; 2</x:definedName></x:definedNames>` +
  `<x:calcPr calcId="5" iterate="1"/><x:extLst/></x:workbook>`;

const change = (more: Partial<WorkbookChange>): WorkbookChange => ({ removed: new Set(), grafted: [], recalculate: false, ...more });
const model = (): WorkbookModel => new WorkbookModel();

describe('the workbook part', () => {
  it('loses a sheet with the names local to it; the others, the shown tab and names count on', () => {
    const xml = patchWorkbook(TEXT, model(), change({ removed: new Set(['rId2']) }));
    expect(xml).toContain('<x:workbookView xWindow="9" activeTab="2" firstSheet="0"/>');
    expect(xml).not.toContain('Kết quả');
    expect(xml).toContain(`<x:definedName name="_xlnm.Print_Area" comment="của tôi" localSheetId="2">'C'!$A$1</x:definedName><x:definedName name="Toan_bo">1 &lt; 2</x:definedName>`);
    expect(xml).toContain('<x:calcPr calcId="5" iterate="1"/><x:extLst/></x:workbook>');
  });

  it('takes a result that was made again where the old one stood, and a new one at the end, under free ids', () => {
    const own = model();
    own.setName('DP_SHEET_plan', "'Kết quả'!$A$1", true);
    own.addSheet('Kết quả').print = { repeatRows: { from: 1, to: 2 } };
    const grafted = [{ name: 'Mới & khác', state: 'veryHidden', relationship: 'rId9' }, { name: 'Kết quả', state: undefined, relationship: 'rId8' }];
    const xml = patchWorkbook(TEXT, own, change({ removed: new Set(['rId2']), grafted }));
    expect([...xml.matchAll(/<x:sheet name="([^"]*)" sheetId="(\d+)"/g)].map(([, name, id]) => [name, id])).toEqual([['A', '1'], ['Kết quả', '6'], ['B', '4'], ['C', '5'], ['Mới &amp; khác', '7']]);
    expect(xml).toContain('state="veryHidden"');
    expect(xml).toContain('comment="của tôi" localSheetId="3"');
    // the tab that was first to be seen is the result: made again, it still is
    expect(xml).toContain('activeTab="3" firstSheet="1"');
    expect(xml).toContain(`<x:definedName name="_xlnm.Print_Titles" localSheetId="1">'Kết quả'!$1:$2</x:definedName>`);
    expect(xml.match(/DP_SHEET_plan/g)).toHaveLength(1);
    expect(xml).not.toContain('name="Local"');
  });

  it('asks for computing without losing how the person computes, and makes the places that are not there', () => {
    expect(patchWorkbook(TEXT, model(), change({ recalculate: true }))).toContain('<x:calcPr calcId="5" iterate="1" fullCalcOnLoad="1"/>');
    const bare = `<workbook xmlns="m"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><fileRecoveryPr/></workbook>`;
    const own = model();
    own.setName('DP_SHEET_plan', 'A!$A$1', true);
    const xml = patchWorkbook(bare, own, change({ recalculate: true }));
    expect(xml).toMatch(/<\/sheets>(<definedNames>.*<\/definedNames>)?<calcPr fullCalcOnLoad="1"\/>(<definedNames>.*)?<fileRecoveryPr\/>/);
    expect(xml.indexOf('<definedNames>')).toBeLessThan(xml.indexOf('<calcPr'));
  });
});
