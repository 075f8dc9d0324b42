import { MAIN, MC, OFFICE, Parts, SHEETS, type CorpusBook } from './parts.ts';
import { DRAWING, pieChart } from './chart-xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Where numbers come from and how they are computed: connections, other workbooks, chart sheets, formulas of every kind. */
export function dataBook(base: Uint8Array): CorpusBook {
  const parts = new Parts(base);
  connections(parts);
  const [link, linkId] = externalLink(parts);
  const chartsheet = chartSheet(parts);
  const metadata = parts.add(
    'xl/metadata.xml',
    `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    '.sheetMetadata+xml',
  );
  parts.relate('xl/workbook.xml', 'sheetMetadata', metadata);
  const calc = parts.add('xl/calcChain.xml', `<calcChain xmlns="${MAIN}"><c r="B2" i="15"/><c r="B3" i="15"/></calcChain>`, '.calcChain+xml');
  parts.relate('xl/workbook.xml', 'calcChain', calc);
  const formulas = formulaSheet(parts);
  parts.edit('xl/sharedStrings.xml', '</sst>', '<si><t>課長</t><rPh sb="0" eb="2"><t>かちょう</t></rPh><phoneticPr fontId="0"/></si><si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Đậm </t></r><r><t>thường</t></r></si></sst>');
  parts.edit('xl/workbook.xml', /<\/sheets>/, `<sheet name="Công thức" sheetId="30" r:id="${formulas.id}"/><sheet name="Biểu đồ" sheetId="31" r:id="${chartsheet.id}"/></sheets><externalReferences><externalReference r:id="${linkId}"/></externalReferences>`);
  parts.edit('xl/workbook.xml', '</definedNames>', `<definedName name="Rieng" localSheetId="14">'Công thức'!$A$2:$A$9</definedName><definedName name="Rieng" localSheetId="15">'Nhân sự'!$A$1</definedName><definedName name="NgoaiSo">[1]Nguồn!$A$1</definedName></definedNames>`);
  parts.edit('xl/workbook.xml', '<calcPr ', '<calcPr iterate="1" ');
  const app = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>' + titles(parts) + '<Company>Sở Nội vụ</Company><AppVersion>16.0300</AppVersion></Properties>';
  parts.files['docProps/app.xml'] = app;
  return {
    name: 'data', madeBy: 'by hand', bytes: parts.bytes(),
    features: [
      { name: 'connections and query tables', parts: ['xl/connections.xml', 'xl/queryTables/queryTable1.xml'] },
      { name: 'links to other workbooks', parts: [link, 'xl/externalLinks/_rels/externalLink1.xml.rels'], inside: [['xl/workbook.xml', '<externalReference '], [formulas.part, '[1]Nguồn!$A$1']] },
      { name: 'chart sheets', parts: ['xl/chartsheets/sheet1.xml', 'xl/drawings/drawing9.xml', 'xl/charts/chart9.xml'], inside: [['xl/workbook.xml', 'name="Biểu đồ" sheetId="31"']] },
      { name: 'dynamic arrays', parts: [metadata], inside: [[formulas.part, 'cm="1"']] },
      { name: 'shared, array and table formulas', inside: [[formulas.part, 't="shared" ref="C2:C6"'], [formulas.part, 't="array" ref="D2:D4"'], [formulas.part, 't="dataTable"']] },
      { name: 'names with scopes', inside: [['xl/workbook.xml', '<definedName name="Rieng" localSheetId="14">'], ['xl/workbook.xml', '<definedName name="Rieng" localSheetId="15">']] },
      { name: 'phonetic guides and rich text in shared strings', parts: ['xl/sharedStrings.xml'] },
      { name: 'settings of computing', inside: [['xl/workbook.xml', 'iterate="1"']] },
      { name: 'properties with titles of sheets', inside: [['docProps/app.xml', '<Company>Sở Nội vụ</Company>']], changes: { 'docProps/app.xml': 'titles name the sheets that are there now' } },
      { name: 'order of computing (calcChain)', changes: { 'xl/calcChain.xml': 'left out when formulas change: every program makes it anew' } },
    ],
  };
}

function connections(parts: Parts): void {
  parts.add('xl/connections.xml', `<connections xmlns="${MAIN}"><connection id="1" name="Nguồn" type="6" refreshedVersion="8" background="1" saveData="1"><textPr codePage="65001" sourceFile="C:\\nguon.csv" comma="1"><textFields/></textPr></connection></connections>`, '.connections+xml');
  parts.relate('xl/workbook.xml', 'connections', 'xl/connections.xml');
  parts.add('xl/queryTables/queryTable1.xml', `<queryTable xmlns="${MAIN}" name="Nguồn" connectionId="1" autoFormatId="16"/>`, '.queryTable+xml');
  parts.relate(SHEETS.params, 'queryTable', 'xl/queryTables/queryTable1.xml');
  parts.edit('xl/workbook.xml', '</definedNames>', `<definedName name="Nguồn" localSheetId="12" hidden="1">'Tham số'!$A$1:$B$2</definedName></definedNames>`);
}

function externalLink(parts: Parts): [part: string, id: string] {
  const part = parts.add('xl/externalLinks/externalLink1.xml', `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${MC}"><externalBook r:id="rIdX1"><sheetNames><sheetName val="Nguồn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`, '.externalLink+xml');
  parts.relate(part, 'externalLinkPath', 'nguon.xlsx', true);
  return [part, parts.relate('xl/workbook.xml', 'externalLink', part)];
}

function chartSheet(parts: Parts): { readonly id: string } {
  const part = parts.add('xl/chartsheets/sheet1.xml', `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rIdX1"/></chartsheet>`, '.chartsheet+xml');
  parts.add('xl/drawings/drawing9.xml', DRAWING, `${TYPE}.drawing+xml`);
  parts.add('xl/charts/chart9.xml', pieChart("'Công thức'!$A$2:$A$6", [1, 2, 3, 4, 5]), `${TYPE}.drawingml.chart+xml`);
  parts.relate(part, 'drawing', 'xl/drawings/drawing9.xml');
  parts.relate('xl/drawings/drawing9.xml', 'chart', 'xl/charts/chart9.xml');
  return { id: parts.relate('xl/workbook.xml', 'chartsheet', part) };
}

function formulaSheet(parts: Parts): { readonly id: string; readonly part: string } {
  const cell = (address: string, inside: string, attributes = ''): string => `<c r="${address}"${attributes}>${inside}</c>`;
  const rows = [1, 2, 3, 4, 5].map((value, index) => {
    const row = index + 2;
    const shared = index === 0 ? `<f t="shared" ref="C2:C6" si="0">A2*2+COUNTA('Nhân sự'!$D$4:$D$60)</f>` : '<f t="shared" si="0"/>';
    const array = index === 0 ? cell('D2', '<f t="array" ref="D2:D4">A2:A4*10</f><v>10</v>') : index < 3 ? cell(`D${row}`, `<v>${value * 10}</v>`) : '';
    const dynamic = index === 0 ? cell('E2', '<f t="array" ref="E2:E3">_xlfn._xlws.SORT(A2:A3)</f><v>1</v>', ' cm="1"') : index === 1 ? cell('E3', '<v>2</v>') : '';
    return `<row r="${row}">${cell(`A${row}`, `<v>${value}</v>`)}${cell(`C${row}`, `${shared}<v>${value * 2 + 48}</v>`)}${array}${dynamic}</row>`;
  });
  const table = '<row r="8"><c r="A8"><v>5</v></c><c r="B8"><f t="dataTable" ref="B8:B9" dt2D="0" dtr="0" r1="A2"/><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>';
  // C11, over several sheets, is legal in Excel; LibreOffice 7 reads none whose names are in quotes and says #NAME? as soon as
  // it computes the cell, of this workbook as of what we save: that is no damage of ours
  const more = `<row r="11"><c r="A11"><f>[1]Nguồn!$A$1+1</f><v>43</v></c><c r="B11"><f>SUM(DP_NhanSu[Số ngày/tuần])</f><v>0</v></c><c r="C11"><f>SUM('Danh mục đơn vị:Nhân sự'!A1)</f><v>0</v></c></row>`;
  const part = parts.add('xl/worksheets/sheet30.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}${table}${more}</sheetData></worksheet>`, '.worksheet+xml');
  return { id: parts.relate('xl/workbook.xml', 'worksheet', part), part };
}

/** HeadingPairs and TitlesOfParts as Excel writes them in Vietnamese. */
function titles(parts: Parts): string {
  const names = [...parts.text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sheets = names.filter((name) => name !== 'Biểu đồ');
  const pair = (label: string, count: number): string => `<vt:variant><vt:lpstr>${label}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  const all = [...sheets, 'Biểu đồ', 'NgoaiSo'];
  return `<HeadingPairs><vt:vector size="6" baseType="variant">${pair('Trang tính', sheets.length)}${pair('Biểu đồ', 1)}${pair('Phạm vi có tên', 1)}</vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${all.length}" baseType="lpstr">${all.map((name) => `<vt:lpstr>${name}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>`;
}
