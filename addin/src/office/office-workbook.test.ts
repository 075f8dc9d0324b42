import { describeWorkbookPort, rulesOfModel } from '../workbook/conformance.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { OfficeWorkbook } from './office-workbook.ts';

/** What the Excel behind a port holds. */
const models = new WeakMap<WorkbookPort, MemoryWorkbook['model']>();

// once as Excel 2021 has it, once with everything that the client knows
for (const api of ['1.14', '1.20']) {
  describeWorkbookPort(`in Excel with ExcelApi ${api}`, async (fixture) => {
    const { model } = MemoryWorkbook.of(fixture.sheets, 'so-lieu.xlsx', fixture.template === undefined ? {} : { template: fixture.template });
    await openInExcel(model, { api });
    const port = new OfficeWorkbook();
    models.set(port, model);
    return port;
  }, async (port, sheet) => rulesOfModel(models.get(port)!.mustSheet(sheet)));
}
