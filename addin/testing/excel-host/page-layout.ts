import { rangeAddress } from '../../src/workbook/address.ts';
import type { PrintModel } from '../../src/workbook/model-types.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { areaAt } from './cells.ts';
import { apiNotFound, invalidArgument } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { areaOf } from './range.ts';

interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** Print set-up; the model keeps what the result sheets need of it. */
export function pageLayout(sheet: SheetModel): HostObject {
  const put = (change: PrintModel): void => {
    sheet.print = { ...sheet.print, ...change };
  };
  return {
    type: 'PageLayout',
    get: { Orientation: () => (sheet.print.landscape ? 'Landscape' : 'Portrait'), HeadersFooters: () => headersFooters(put) },
    set: {
      Orientation: (value) => put({ landscape: value === 'Landscape' }),
      PaperSize: (value) => {
        if (value !== 'A4') throw apiNotFound(`PageLayout.paperSize ${String(value)}`);
      },
      Zoom: (value) => {
        const { horizontalFitToPages, verticalFitToPages, scale } = value as Zoom;
        if (scale !== undefined && (horizontalFitToPages ?? verticalFitToPages) !== undefined) throw invalidArgument('zoom is a scale or a number of pages, not both');
        put({ fitWidth: horizontalFitToPages ?? 0, fitHeight: verticalFitToPages ?? 0 });
      },
      CenterHorizontally: () => undefined,
      TopMargin: () => undefined,
      BottomMargin: () => undefined,
      LeftMargin: () => undefined,
      RightMargin: () => undefined,
      HeaderMargin: () => undefined,
      FooterMargin: () => undefined,
    },
    call: {
      SetPrintArea: (range) => {
        put({ area: rangeAddress(typeof range === 'string' ? areaAt(sheet, range) : areaOf(range)) });
      },
      SetPrintTitleColumns: (columns) => {
        const area = typeof columns === 'string' ? areaAt(sheet, columns) : areaOf(columns);
        put({ repeatColumns: area.right + 1 });
      },
      SetPrintTitleRows: (rows) => {
        const area = typeof rows === 'string' ? areaAt(sheet, rows) : areaOf(rows);
        put({ repeatRows: { from: area.top + 1, to: area.bottom + 1 } });
      },
    },
  };
}

function headersFooters(put: (change: PrintModel) => void): HostObject {
  let first = false;
  const page: HostObject = {
    type: 'HeaderFooter',
    get: {},
    set: Object.fromEntries(
      ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map((name) => [
        name,
        (value: unknown) => {
          if (String(value).includes('&P')) put({ pageNumbers: true });
        },
      ]),
    ),
  };
  return {
    type: 'HeaderFooterGroup',
    get: { State: () => (first ? 'FirstAndDefault' : 'Default'), DefaultForAllPages: () => page, FirstPage: () => page },
    set: { State: (value) => void (first = value === 'FirstAndDefault') },
  };
}
