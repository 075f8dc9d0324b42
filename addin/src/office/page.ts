import { columnLetters, rangeAddress } from '../workbook/address.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';

/** Margins in points, as our files have them: 0.6 inches, 0.4 on the right, 0.3 for header and footer. */
const MARGINS = { leftMargin: 43.2, rightMargin: 28.8, topMargin: 43.2, bottomMargin: 43.2, headerMargin: 21.6, footerMargin: 21.6 } as const;

/** Tab, panes and print set-up: A4, header repeated, page number at the top from page 2 (Decree 30/2020). */
export function setPage(target: Excel.Worksheet, { print, freeze, tab, gridLines }: SheetModel): void {
  target.tabColor = tab === null ? '' : `#${tab}`;
  target.showGridlines = gridLines;
  if (freeze) setPanes(target, freeze);
  const { pageLayout } = target;
  pageLayout.orientation = print.landscape === true ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  Object.assign(pageLayout, MARGINS);
  if (print.fitWidth !== undefined) {
    // pages down are left out for "as many as it takes": Excel refuses 0
    const down = print.fitHeight === undefined || print.fitHeight === 0 ? {} : { verticalFitToPages: print.fitHeight };
    pageLayout.zoom = { horizontalFitToPages: print.fitWidth, ...down };
  }
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.from}:$${print.repeatRows.to}`);
  if (print.repeatColumns !== undefined) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(print.repeatColumns - 1)}`);
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
  if (print.pageNumbers === true) {
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
  }
}

function setPanes(target: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}
