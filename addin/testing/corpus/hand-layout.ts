import { plainFiles, zipOf } from '../packages.ts';
import { MAIN, Parts, SHEETS, type CorpusBook } from './parts.ts';

/** How a workbook is set up: protection, hidden things, groups, themes, styles, pages. */
export function layoutBook(base: Uint8Array): CorpusBook {
  const parts = new Parts(base);
  const { roster, concurrent, params, guide } = SHEETS;
  parts.insert(concurrent, 'sheetProtection', '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1" objects="1" scenarios="1"/>');
  parts.insert(concurrent, 'protectedRanges', '<protectedRanges><protectedRange name="Vùng1" sqref="A1:B2"/></protectedRanges>');
  parts.edit('xl/workbook.xml', '<bookViews>', '<workbookPr defaultThemeVersion="166925" codeName="ThisWorkbook"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="BBBB" workbookSaltValue="BBBB" workbookSpinCount="100000" lockStructure="1"/><bookViews>');
  parts.edit('xl/workbook.xml', '</workbook>', '<customWorkbookViews><customWorkbookView name="Của tôi" guid="{CCCCCCCC-0000-0000-0000-000000000001}" xWindow="0" yWindow="0" windowWidth="100" windowHeight="100" activeSheetId="5"/></customWorkbookViews></workbook>');
  parts.edit('xl/workbook.xml', 'name="Điều chuyển nội bộ" sheetId="8"', 'name="Điều chuyển nội bộ" sheetId="8" state="hidden"');
  parts.edit(roster, '<row r="20"', '<row outlineLevel="1" hidden="1" r="20"');
  parts.edit(roster, '<row r="21"', '<row outlineLevel="1" collapsed="1" ht="33" customHeight="1" r="21"');
  parts.edit(roster, '<col min="21"', '<col outlineLevel="1" hidden="1" min="21"');
  parts.insert(roster, 'ignoredErrors', '<ignoredErrors><ignoredError sqref="A1:W99" numberStoredAsText="1"/></ignoredErrors>');
  parts.insert(roster, 'rowBreaks', '<rowBreaks count="1" manualBreakCount="1"><brk id="30" max="16383" man="1"/></rowBreaks>');
  parts.insert(params, 'customSheetViews', '<customSheetViews><customSheetView guid="{CCCCCCCC-0000-0000-0000-000000000001}" scale="80"><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></customSheetView></customSheetViews>');
  parts.insert(guide, 'hyperlinks', `<hyperlinks><hyperlink ref="D3" r:id="${parts.relate(guide, 'hyperlink', 'https://vi.du/ho-so?a=1&amp;b=2', true)}" tooltip="Mở hồ sơ"/></hyperlinks>`);
  parts.edit('xl/styles.xml', '</cellStyles>', '<cellStyle name="Đầu mục của tôi" xfId="0"/></cellStyles>');
  parts.edit('xl/styles.xml', '</styleSheet>', '<colors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>');
  totals(parts);
  return {
    name: 'layout', madeBy: 'by hand', bytes: parts.bytes(),
    features: [
      { name: 'protection of a sheet', inside: [[concurrent, 'hashValue="AAAA"'], [concurrent, '<protectedRange ']] },
      { name: 'protection of the workbook', inside: [['xl/workbook.xml', 'workbookHashValue="BBBB"']] },
      { name: 'hidden and very hidden sheets', inside: [['xl/workbook.xml', 'name="Điều chuyển nội bộ" sheetId="8" state="hidden"'], ['xl/workbook.xml', 'state="veryHidden"']] },
      { name: 'hidden rows and columns, groups, heights', inside: [[roster, 'outlineLevel="1"'], [roster, 'collapsed="1"']] },
      { name: 'views of a person', inside: [['xl/workbook.xml', 'customWorkbookView '], [params, 'customSheetView ']] },
      { name: 'page breaks, ignored errors', inside: [[roster, '<brk '], [roster, '<ignoredError ']] },
      { name: 'links to the web', inside: [[guide, 'Mở hồ sơ']] },
      { name: 'theme', parts: ['xl/theme/theme1.xml'] },
      { name: 'cell styles, colours and extensions of styles', inside: [['xl/styles.xml', 'Đầu mục của tôi'], ['xl/styles.xml', 'FF123456'], ['xl/styles.xml', 'SlicerStyleLight1']] },
      { name: 'tables with totals and computed columns', parts: ['xl/tables/table2.xml'], inside: [['xl/tables/table2.xml', 'totalsRowFunction="sum"'], ['xl/tables/table2.xml', '<calculatedColumnFormula>'], [SHEETS.units, 'SUBTOTAL(109,'], [SHEETS.units, COMPUTED]] },
    ],
  };
}

/** The table of units gets a row of totals and a computed column, with their cells. */
function totals(parts: Parts): void {
  const table = 'xl/tables/table2.xml';
  parts.edit(table, 'totalsRowShown="0"', 'totalsRowCount="1"');
  parts.edit(table, 'ref="A3:N7"', 'ref="A3:N8"');
  const last = /<tableColumn id="14" name="([^"]*)"\/>/.exec(parts.text(table))?.[1] ?? '';
  parts.edit(table, /<tableColumn id="14" [^>]*\/>/, `<tableColumn id="14" name="${last}" totalsRowFunction="sum"><calculatedColumnFormula>${COMPUTED}</calculatedColumnFormula></tableColumn>`);
  parts.edit(table, '<tableColumn id="1" name="Thứ tự"/>', '<tableColumn id="1" name="Thứ tự" totalsRowLabel="Tổng"/>');
  const cell = (address: string, formula: string, value: number): string => `<c r="${address}"><f>${formula}</f><v>${value}</v></c>`;
  const { units } = SHEETS;
  for (const row of [4, 5, 6, 7]) parts.edit(units, new RegExp(`(?:<c r="N${row}"[^>]*/>)?</row>(?=<row r="${row + 1}")`), `${cell(`N${row}`, COMPUTED, 5)}</row>`);
  parts.edit(units, /<row r="8"[^>]*>[\s\S]*?<\/row>/, `<row r="8"><c r="A8" t="inlineStr"><is><t>Tổng</t></is></c>${cell('N8', `SUBTOTAL(109,DP_DonVi[${last}])`, 20)}</row>`);
}

const COMPUTED = 'LEN(DP_DonVi[[#This Row],[Mã xã]])';

/** A workbook as a program without manners writes it: prefixed, without addresses, days counted from 1904, signed. */
export function uncommonBook(base: Uint8Array): CorpusBook {
  const parts = new Parts(base);
  const { roster } = SHEETS;
  const prefixed = (text: string): string => text.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
  for (const part of [roster, 'xl/styles.xml', 'xl/workbook.xml', 'xl/tables/table4.xml']) parts.files[part] = prefixed(parts.text(part));
  parts.files[roster] = withoutAddresses(parts.text(roster));
  return {
    name: 'uncommon', madeBy: 'by hand', bytes: parts.bytes(),
    features: [
      { name: 'prefixed XML', inside: [[roster, '<x:sheetData>'], ['xl/workbook.xml', '<x:sheets>']] },
      { name: 'rows and cells without addresses', inside: [[roster, '<x:row><x:c']] },
    ],
  };
}

/** Takes the addresses away where they follow from the order. */
function withoutAddresses(text: string): string {
  return text.replace(/<x:row ([^>]*)>([\s\S]*?)<\/x:row>/g, (whole, attributes: string, cells: string) => {
    const letters = [...cells.matchAll(/<x:c r="([A-Z]+)\d+"/g)].map((match) => match[1]);
    if (letters.some((letter, index) => letter !== String.fromCharCode(65 + index))) return whole;
    const rest = attributes.replace(/\s*r="\d+"/, '').trim();
    return `<x:row${rest === '' ? '' : ` ${rest}`}>${cells.replace(/<x:c r="[A-Z]+\d+"/g, '<x:c')}</x:row>`;
  });
}

/** Days counted from 1904, a signature, no styles: no provincial workbook, so only marks, cells and a result are written. */
export function signedBook(): CorpusBook {
  const files = plainFiles('<row r="1"><c r="A1"><v>44488</v></c><c r="B1"><f>A1+1</f><v>44489</v></c></row>', {
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
  const workbook = (files['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  return {
    name: 'signed-1904', madeBy: 'by hand', bytes: zipOf({ ...files, 'xl/workbook.xml': workbook }),
    features: [
      { name: 'days counted from 1904', inside: [['xl/workbook.xml', `date1904="1"`]] },
      { name: 'digital signature (kept, no longer valid: said before saving)', parts: ['_xmlsignatures/sig1.xml'] },
      { name: 'a workbook without styles and strings', inside: [['xl/worksheets/sheet1.xml', MAIN]] },
    ],
  };
}
