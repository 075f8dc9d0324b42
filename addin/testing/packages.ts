import { deflateRawSync } from 'node:zlib';
import { packedEntry, writeZip, type ZipEntry } from '../src/workbook/xlsx/zip.ts';

/** A zip of these texts and bytes, in this order. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeZip(Object.entries(files).map(([name, data]) => entryOf(name, data)));
}

/** One entry, to be changed before writing: for archives whose headers lie. */
export function entryOf(name: string, data: string | Uint8Array): ZipEntry {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return packedEntry(name, bytes, deflateRawSync(bytes));
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const APPLICATION = 'application/vnd.openxmlformats-officedocument';

/** The least that makes a workbook with one sheet; sheetData is the inside of that element. */
export function plainFiles(sheetData: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${APPLICATION}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${APPLICATION}.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
}

/**
 * A legal workbook as no program we like would write it: prefixed XML, rows and cells without addresses, a chart
 * sheet between the sheets, shared and array formulas, a list of Excel 2010 in extLst, names local to the last sheet,
 * absolute targets, a part in UTF-16, entries whose order is unusual.
 */
export function uglyFiles(): Record<string, string | Uint8Array> {
  const relationship = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relationships = (...lines: readonly string[]): string => `<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`;
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${APPLICATION}.${type}+xml"/>`;
  return {
    'xl/worksheets/sheet1.xml': uglySheet(),
    'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Thủ công</Application></Properties>',
    '[Content_Types].xml':
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>` +
      override('/xl/workbook.xml', 'spreadsheetml.sheet.main') +
      override('/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet') +
      override('/xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet') +
      override('/xl/chartsheets/sheet1.xml', 'spreadsheetml.chartsheet') +
      override('/xl/drawings/drawing1.xml', 'drawing') +
      override('/xl/charts/chart1.xml', 'drawingml.chart') +
      override('/xl/styles.xml', 'spreadsheetml.styles') +
      override('/xl/sharedStrings.xml', 'spreadsheetml.sharedStrings') +
      override('/xl/calcChain.xml', 'spreadsheetml.calcChain') +
      '</Types>',
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- viết tay --><x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:workbookPr/>` +
      `<x:bookViews><x:workbookView activeTab="2"/></x:bookViews><x:sheets>` +
      `<x:sheet name="Nhân sự" sheetId="7" q:id="a"/><x:sheet name="Biểu đồ" sheetId="9" q:id="b"/>` +
      `<x:sheet name="Danh mục &amp; tên" sheetId="12" state="hidden" q:id="c"/></x:sheets>` +
      `<x:definedNames><x:definedName name="_xlnm.Print_Area" localSheetId="2">'Danh mục &amp; tên'!$A$1:$B$3</x:definedName>` +
      `<x:definedName name="Linh_vuc">'Danh mục &amp; tên'!$A$1:$A$3</x:definedName></x:definedNames><x:calcPr calcId="191029"/></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('a', 'worksheet', '/xl/worksheets/sheet1.xml'),
      relationship('b', 'chartsheet', 'chartsheets/sheet1.xml'),
      relationship('c', 'worksheet', 'worksheets/sheet2.xml'),
      relationship('d', 'styles', 'styles.xml'),
      relationship('e', 'sharedStrings', 'sharedStrings.xml'),
      relationship('f', 'calcChain', 'calcChain.xml'),
    ),
    'xl/worksheets/sheet2.xml': utf16(
      `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Kế toán</t></is></c></row>` +
        `<row r="2"><c r="A2" t="inlineStr"><is><r><t>Đất </t></r><r><t>đai</t></r><rPh sb="0" eb="1"><t>bỏ</t></rPh></is></c></row>` +
        `<row r="3"><c r="A3" t="inlineStr"><is><t>Công nghệ</t></is></c></row></sheetData></worksheet>`,
    ),
    'xl/styles.xml':
      `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></x:numFmts>` +
      `<x:fonts count="2"><x:font><x:sz val="13"/><x:name val="Times New Roman"/></x:font><x:font><x:b/><x:sz val="13"/><x:name val="Times New Roman"/></x:font></x:fonts>` +
      `<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>` +
      `<x:borders count="1"><x:border><x:left/><x:right/><x:top/><x:bottom/><x:diagonal/></x:border></x:borders>` +
      `<x:cellStyleXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellStyleXfs>` +
      `<x:cellXfs count="3"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><x:xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
      `<x:xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0"><x:alignment wrapText="1"/></x:xf></x:cellXfs></x:styleSheet>`,
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t xml:space="preserve"> Họ &amp; tên </x:t></x:si><x:si><x:r><x:t>Lò </x:t></x:r><x:r><x:t>Văn_x000D_Thử</x:t></x:r></x:si></x:sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="7"/></calcChain>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships(relationship('rId1', 'drawing', '../drawings/drawing1.xml')),
    'xl/drawings/drawing1.xml': chartDrawing(),
    'xl/drawings/_rels/drawing1.xml.rels': relationships(relationship('rId1', 'chart', '../charts/chart1.xml')),
    'xl/charts/chart1.xml': pieChart(),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3, 0, 255]),
  };
}

/** Rows and cells carry no address but where they jump; attributes hold > and the names of others. */
function uglySheet(): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="${MAIN}"><x:sheetPr><x:tabColor rgb="FF00B050"/></x:sheetPr>` +
    `<x:cols><x:col min="1" max="2" width="20.5" style="2"/></x:cols><x:sheetData>` +
    `<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Ngày</x:t></x:is></x:c><x:c t="str"><x:v>Tổng</x:v></x:c></x:row>` +
    `<x:row><x:c t="s" s="2"><x:v>1</x:v></x:c><x:c s="1"><x:v>45950</x:v></x:c><x:c><x:f t="shared" ref="C2:C4" si="0">SUM($A$1,B2)+LOG10(1)&amp;"B2"</x:f><x:v>45950</x:v></x:c></x:row>` +
    `<x:row r="3" hidden="1"><x:c><x:v>1E3</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>7</x:v></x:c></x:row>` +
    `<x:row r="4"><x:c r="B4" t="b"><x:v>1</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>8</x:v></x:c></x:row>` +
    `<x:row r="6"><x:c r="E6"><x:f t="array" ref="E6:E7">B2:B3*2</x:f><x:v>2</x:v></x:c></x:row><x:row r="7"><x:c r="E7"><x:v>4</x:v></x:c></x:row>` +
    `</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="D1:E1"/></x:mergeCells>` +
    `<x:conditionalFormatting sqref="A1:A9"><x:cfRule type="duplicateValues" priority="4"/></x:conditionalFormatting>` +
    `<x:dataValidations count="1"><x:dataValidation type="whole" operator="greaterThan" prompt="a > b" sqref="B2:B9"><x:formula1>0</x:formula1></x:dataValidation></x:dataValidations>` +
    `<x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<x:extLst><x:ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">` +
    `<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1">` +
    `<x14:formula1><xm:f>'Danh mục &amp; tên'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst></x:worksheet>`
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

function chartDrawing(): string {
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return (
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`
  );
}

function pieChart(): string {
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Nhân sự'!$C$2:$C$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}
