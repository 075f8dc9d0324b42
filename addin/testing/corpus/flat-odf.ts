/** What is put into the small workbook as flat OpenDocument, before LibreOffice writes it as .xlsx: see make.ts. */

const SHEET = 'Phân tích';

const cell = (value: string | number): string =>
  typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

const formula = (text: string, more = ''): string => `<table:table-cell table:formula="of:${text}" office:value-type="float" office:value="0"${more}/>`;

const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

function chart(kind: string, place: readonly [x: number, y: number], columns: readonly string[]): string {
  const range = (column: string, rows = '2:5'): string => {
    const [from = '', to = ''] = rows.split(':');
    return `'${SHEET}'.$${column}$${from}:'${SHEET}'.$${column}$${to}`;
  };
  const series = columns.map(
    (column) => `<chart:series chart:class="chart:${kind}" chart:values-cell-range-address="${range(column)}" chart:label-cell-address="'${SHEET}'.$${column}$1"><chart:data-point chart:repeated="4"/></chart:series>`,
  );
  return (
    `<draw:frame draw:name="${kind}" svg:width="9cm" svg:height="7cm" svg:x="${place[0]}cm" svg:y="${place[1]}cm"><draw:object draw:notify-on-update-of-ranges="'${SHEET}'.A1:'${SHEET}'.C5">` +
    `<office:document office:mimetype="application/vnd.oasis.opendocument.chart" office:version="1.3"><office:body><office:chart>` +
    `<chart:chart chart:class="chart:${kind}" svg:width="9cm" svg:height="7cm"><chart:title><text:p>Biểu đồ ${kind}</text:p></chart:title><chart:legend chart:legend-position="end"/>` +
    `<chart:plot-area table:cell-range-address="'${SHEET}'.$A$1:'${SHEET}'.$C$5" chart:data-source-has-labels="both">` +
    `<chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="${range('A')}"/></chart:axis>` +
    `<chart:axis chart:dimension="y" chart:name="primary-y"><chart:grid chart:class="major"/></chart:axis>${series.join('')}` +
    `</chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`
  );
}

/** One red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Charts over formulas and numbers, a picture, a shape with text, and a pivot table over the roster. */
export function chartsAndPivot(fods: string): string {
  const shapes =
    chart('bar', [8, 0.5], ['B', 'C']) + chart('line', [18, 0.5], ['B', 'C']) + chart('circle', [8, 8], ['B']) + chart('area', [18, 8], ['C']) +
    `<draw:frame draw:name="Dấu" svg:width="1cm" svg:height="1cm" svg:x="1cm" svg:y="6cm"><draw:image><office:binary-data>${PIXEL}</office:binary-data></draw:image></draw:frame>` +
    `<draw:custom-shape svg:width="4cm" svg:height="1.5cm" svg:x="1cm" svg:y="8cm"><text:p>Ghi chú trên hình</text:p><draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="rectangle" draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>`;
  const rows = [1, 2, 3, 4].map((index) => row(cell(`Xã ${index}`), formula(`=COUNTIF(['Nhân sự'.$B$4:.$B$60];&quot;*${index}*&quot;)`), cell(10 + index * index)));
  const table = `<table:table table:name="${SHEET}"><table:shapes>${shapes}</table:shapes><table:table-column table:number-columns-repeated="4"/>${row(cell('Xã'), cell('Có mặt'), cell('Cần'))}${rows.join('')}</table:table>`;
  const field = (name: string, orientation: string, use = 'auto'): string => `<table:data-pilot-field table:source-field-name="${name}" table:orientation="${orientation}" table:function="${use}"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field>`;
  const pivot =
    `<table:data-pilot-tables><table:data-pilot-table table:name="TongHopXa" table:target-range-address="Pivot.A1:Pivot.F20" table:buttons="Pivot.A1">` +
    `<table:source-cell-range table:cell-range-address="'Nhân sự'.A3:'Nhân sự'.K51"/>${field('Tên đơn vị', 'row')}${field('Giới tính', 'column')}${field('Mã', 'data', 'count')}</table:data-pilot-table></table:data-pilot-tables>`;
  const pivotSheet = `<table:table table:name="Pivot"><table:table-column/>${row(cell(''))}</table:table>`;
  return withTables(fods, table + pivotSheet).replace('</table:database-ranges>', `</table:database-ranges>${pivot}`);
}

/** Notes, formats by condition, rich text, array formulas, groups, hidden rows, names with scopes, protection. */
export function edited(fods: string): string {
  const own =
    `<table:table table:name="Của tôi" table:protected="true"><table:table-column/><table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/></table:table-column-group><table:table-column/>` +
    row(`<table:table-cell office:value-type="string"><office:annotation><dc:creator>Cán bộ</dc:creator><dc:date>2025-10-20T08:00:00</dc:date><text:p>Hỏi lại xã</text:p></office:annotation><text:p>Chữ <text:span text:style-name="DamCorpus">đậm</text:span> và thường</text:p></table:table-cell>`) +
    row(formula('=ROW([.A1:.B2])*2', ' table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="2"'), cell(2)) +
    row(cell(4), cell(4)) +
    `<table:table-row-group>${row(cell(1))}<table:table-row table:visibility="collapse">${cell(2)}</table:table-row>${row(cell(3))}</table:table-row-group>` +
    row(formula('=SUM([.A4:.A6])'), formula(`=COUNTA(['Nhân sự'.$D$4:.$D$60])`)) +
    row(formula('=Toan_so_dong*2')) +
    `<table:named-expressions><table:named-range table:name="Rieng" table:base-cell-address="$'Của tôi'.$A$1" table:cell-range-address="$'Của tôi'.$A$4:.$A$6"/></table:named-expressions>` +
    `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="'Của tôi'.A4:'Của tôi'.A6"><calcext:color-scale><calcext:color-scale-entry calcext:value="0" calcext:type="minimum" calcext:color="#ff0000"/><calcext:color-scale-entry calcext:value="0" calcext:type="maximum" calcext:color="#00ff00"/></calcext:color-scale></calcext:conditional-format>` +
    `<calcext:conditional-format calcext:target-range-address="'Của tôi'.A7:'Của tôi'.A7"><calcext:data-bar calcext:positive-color="#638ec6"><calcext:formatting-entry calcext:value="0" calcext:type="auto-minimum"/><calcext:formatting-entry calcext:value="0" calcext:type="auto-maximum"/></calcext:data-bar></calcext:conditional-format>` +
    `<calcext:conditional-format calcext:target-range-address="'Của tôi'.A5:'Của tôi'.A6"><calcext:icon-set calcext:icon-set-type="3Arrows"><calcext:formatting-entry calcext:value="0" calcext:type="percent"/><calcext:formatting-entry calcext:value="33" calcext:type="percent"/><calcext:formatting-entry calcext:value="66" calcext:type="percent"/></calcext:icon-set></calcext:conditional-format></calcext:conditional-formats></table:table>`;
  const style = '<style:style style:name="DamCorpus" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#c00000"/></style:style>';
  const hidden = `<table:table table:name="Ẩn" table:style-name="taHidden"><table:table-column/>${row(cell('ẩn'))}</table:table>`;
  const hiddenStyle = '<style:style style:name="taHidden" style:family="table" style:master-page-name="Default"><style:table-properties table:display="false"/></style:style>';
  const name = `<table:named-range table:name="Toan_so_dong" table:base-cell-address="$'Nhân sự'.$A$1" table:cell-range-address="$'Của tôi'.$A$7"/>`;
  return withTables(fods, own + hidden, name)
    .replace('</office:automatic-styles>', () => `${style}${hiddenStyle}</office:automatic-styles>`)
    .replace('<office:spreadsheet>', '<office:spreadsheet table:structure-protected="true">');
}

/** Puts sheets, and names of the workbook, after the last sheet. */
function withTables(fods: string, tables: string, names = ''): string {
  const at = fods.lastIndexOf('</table:table>') + '</table:table>'.length;
  const rest = fods.slice(at).replace('<table:named-expressions>', () => `<table:named-expressions>${names}`);
  return fods.slice(0, at) + tables + rest;
}
