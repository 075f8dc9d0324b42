import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseWorkbook } from './base.ts';
import { dataBook } from './hand-data.ts';
import { excel2010Book } from './hand-excel-2010.ts';
import { layoutBook, signedBook, uncommonBook } from './hand-layout.ts';
import { reviewingBook } from './hand-reviewing.ts';
import type { CorpusBook, Feature } from './parts.ts';

/** Charts over cells whose results are no longer known. */
const CHART_CACHES = Object.fromEntries([1, 2, 3].map((number) => [`xl/charts/chart${number}.xml`, 'charts over changed cells are drawn from the cells: the numbers kept beside are left out']));

const LIBREOFFICE: Readonly<Record<string, readonly Feature[]>> = {
  'charts-pivot': [
    { name: 'charts (column, line, pie, area)', parts: [1, 2, 3, 4].map((number) => `xl/charts/chart${number}.xml`), changes: CHART_CACHES },
    { name: 'pictures and shapes', parts: ['xl/media/image1.png', 'xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels'] },
    { name: 'pivot tables', parts: ['xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheRecords1.xml'], changes: { 'xl/pivotCache/pivotCacheDefinition1.xml': 'made anew when Excel opens the file, since cells of the source changed' } },
  ],
  editing: [
    { name: 'notes of LibreOffice', parts: ['xl/comments15.xml', 'xl/drawings/vmlDrawing1.vml'] },
    { name: 'colour scales, data bars, icon sets', inside: [['xl/worksheets/sheet15.xml', '<colorScale>'], ['xl/worksheets/sheet15.xml', '<dataBar'], ['xl/worksheets/sheet15.xml', '<iconSet']] },
    { name: 'rich text', parts: ['xl/sharedStrings.xml'] },
    { name: 'array formulas of LibreOffice', inside: [['xl/worksheets/sheet15.xml', 't="array"']] },
    { name: 'groups and hidden columns', inside: [['xl/worksheets/sheet15.xml', 'outlineLevel="1"']] },
    { name: 'protection without password', inside: [['xl/worksheets/sheet15.xml', '<sheetProtection'], ['xl/workbook.xml', '<workbookProtection']] },
    { name: 'names with scopes of LibreOffice', inside: [['xl/workbook.xml', 'name="Rieng"'], ['xl/workbook.xml', 'name="Toan_so_dong"']] },
  ],
};

/** Every workbook of the corpus, the same bytes every time. */
export async function corpus(): Promise<readonly CorpusBook[]> {
  const base = await baseWorkbook();
  const made = Object.entries(LIBREOFFICE).map(async ([name, features]): Promise<CorpusBook> => {
    const bytes = new Uint8Array(await readFile(join(import.meta.dirname, 'libreoffice', `${name}.xlsx`)));
    return { name, madeBy: 'LibreOffice', bytes, features };
  });
  return [...(await Promise.all(made)), reviewingBook(base), excel2010Book(base), dataBook(base), layoutBook(base), uncommonBook(base), signedBook()];
}
