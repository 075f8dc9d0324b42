import { describeWorkbookPort } from '../workbook/conformance.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { openInExcel } from '../../testing/excel-host/node.ts';
import { OfficeWorkbook } from './office-workbook.ts';

// once as Excel 2021 has it, once with everything that the client knows
for (const api of ['1.14', '1.20']) {
  describeWorkbookPort(`in Excel with ExcelApi ${api}`, async (fixture) => {
    const { model } = MemoryWorkbook.of(fixture.sheets, 'so-lieu.xlsx', fixture.template === undefined ? {} : { template: fixture.template });
    await openInExcel(model, { api });
    return new OfficeWorkbook();
  });
}
