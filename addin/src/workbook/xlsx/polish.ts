import { cellAddress } from '../address.ts';
import type { WorkbookModel } from '../model.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { StyleTable } from '../style-table.ts';
import { Package } from './package.ts';
import { withFilters } from './table-filters.ts';
import { attribute, withAttribute, XmlScanner } from './xml.ts';

/**
 * What hucre leaves out of the file it writes: the look of a column's blank cells, so that a code typed under the
 * last row stays a text, the number of the first page, the selected cell, the order of bars, and names that are hidden. The package is packed again so that its bytes do not depend on
 * the clock.
 */
export function polish(bytes: Uint8Array, model: WorkbookModel, written: readonly SheetModel[]): Package {
  const pack = Package.open(bytes);
  for (const [index, sheet] of written.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const text = sheet.columnStyles.size === 0 ? pack.text(part) : withColumnStyles(pack.text(part), sheet, model.styles);
    // the pages of each list are counted from 1, also when the whole workbook is printed
    pack.set(part, withSelection(text, sheet).replace('<pageSetup ', '<pageSetup firstPageNumber="1" useFirstPageNumber="1" '));
  }
  writeFilters(pack, written);
  for (const part of pack.names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) pack.set(part, withFirstBarOnTop(pack.text(part)));
  const hidden = new Set(model.names.filter((defined) => defined.hidden === true).map((defined) => defined.name));
  if (hidden.size > 0) pack.set('xl/workbook.xml', hideNames(pack.text('xl/workbook.xml'), hidden));
  for (const name of pack.names) pack.set(name, pack.bytes(name));
  return pack;
}

/** Bars stand in the order of their rows, the first on top as in the table beside it; their scale stays below. */
function withFirstBarOnTop(text: string): string {
  if (!text.includes('<c:barDir val="bar"/>')) return text;
  return text
    .replace(/(<c:catAx>.*?<c:orientation val=")minMax/s, '$1maxMin')
    .replace(/(<c:valAx>.*?<c:crosses val=")autoZero/s, '$1max');
}

/** Names of tables are unique in a workbook. */
function writeFilters(pack: Package, written: readonly SheetModel[]): void {
  const filtered = new Map(written.flatMap((sheet) => sheet.tables).filter((table) => table.filters).map((table) => [table.name, table]));
  if (filtered.size === 0) return;
  for (const part of pack.names.filter((name) => name.startsWith('xl/tables/'))) {
    const text = pack.text(part);
    const table = filtered.get(attribute(new XmlScanner(text, text.indexOf('<table ')).next()?.attributes ?? '', 'displayName') ?? '');
    if (table) pack.set(part, withFilters(text, table));
  }
}

/** The selected cell, in the pane that scrolls where the sheet is frozen. */
function withSelection(text: string, { firstSelected, freeze }: SheetModel): string {
  if (firstSelected === null) return text;
  const frozen = freeze !== null && (freeze.rows > 0 || freeze.columns > 0);
  const pane = !frozen ? '' : freeze.rows === 0 ? ' pane="topRight"' : freeze.columns === 0 ? ' pane="bottomLeft"' : ' pane="bottomRight"';
  const selection = `<selection${pane} activeCell="${firstSelected}" sqref="${firstSelected}"/>`;
  return text.replace(/<sheetView\b([^>]*)\/>|(<sheetView\b[^>]*[^/]>)([\s\S]*?)<\/sheetView>/, (_whole, alone: string | undefined, open: string, inside: string) =>
    (alone === undefined ? `${open}${inside.replace(/<selection\b[^>]*\/>/g, '')}${selection}</sheetView>` : `<sheetView${alone}>${selection}</sheetView>`));
}

/** Takes the style number of a column from a cell of it that has the look of its blank cells. */
function withColumnStyles(text: string, sheet: SheetModel, styles: StyleTable): string {
  const numbers = new Map<number, string>();
  for (const [column, style] of sheet.columnStyles) {
    const row = lowestRow(sheet, column, styles.id(style));
    const at = row === null ? -1 : text.indexOf(`<c r="${cellAddress(row, column)}"`);
    const number = at < 0 ? undefined : attribute(new XmlScanner(text, at).next()?.attributes ?? '', 's');
    if (number !== undefined) numbers.set(column, number);
  }
  return text.replace(/<col min="(\d+)"/g, (whole, min: string) => {
    const number = numbers.get(Number(min) - 1);
    return number === undefined ? whole : `${whole} style="${number}"`;
  });
}

function lowestRow(sheet: SheetModel, column: number, styleId: number): number | null {
  for (let row = sheet.styledRowCount - 1; row >= 0; row -= 1) if (sheet.styleId(row, column) === styleId) return row;
  return null;
}

function hideNames(text: string, hidden: ReadonlySet<string>): string {
  const scanner = new XmlScanner(text);
  let out = '';
  let at = 0;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name !== 'definedName' || tag.kind !== 'open' || !hidden.has(attribute(tag.attributes, 'name') ?? '')) continue;
    out += `${text.slice(at, tag.start)}<definedName${withAttribute(tag.attributes, 'hidden', '1')}>`;
    at = tag.end;
  }
  return out + text.slice(at);
}
