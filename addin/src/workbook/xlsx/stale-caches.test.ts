import { describe, expect, it } from 'vitest';
import { pieChart } from '../../../testing/corpus/chart-xml.ts';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { changesOf } from '../dependents.ts';
import { WorkbookModel } from '../model.ts';
import { Package } from './package.ts';
import { dropChartCaches, refreshPivots, stalePivots } from './stale-caches.ts';

/** Trang 1 with a table A1:B9, where A5 was changed. */
function changed(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Trang 1');
  sheet.origin = { part: 'xl/worksheets/sheet1.xml', sheetId: 1, name: 'Trang 1', marks: '' };
  sheet.tables = [{ name: 'NhanSu', range: 'A1:B9', columns: ['a', 'b'], filterButtons: false, style: null }];
  sheet.setValue(4, 0, 1);
  return model;
}

const packOf = (files: Readonly<Record<string, string>>): Package => Package.open(zipOf(plainFiles('', files)));

describe('what charts keep', () => {
  it('goes where its cells have changed, and stays elsewhere', () => {
    const pack = packOf({ 'xl/charts/chart1.xml': pieChart("'Trang 1'!$A$2:$A$6", [1, 2]), 'xl/charts/chart2.xml': pieChart("'Trang 1'!$B$2:$B$6", [1, 2]), 'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="u"/>' });
    const before = pack.text('xl/charts/chart2.xml');
    dropChartCaches(pack, changesOf(changed()));
    expect(pack.text('xl/charts/chart1.xml')).toContain("<c:numRef><c:f>'Trang 1'!$A$2:$A$6</c:f></c:numRef>");
    expect(pack.text('xl/charts/chart2.xml')).toBe(before);
  });

  it('stays when nothing was changed', () => {
    const pack = packOf({ 'xl/charts/chart1.xml': pieChart('Ten_nao_do', [1]) });
    dropChartCaches(pack, changesOf(new WorkbookModel()));
    expect(pack.text('xl/charts/chart1.xml')).toContain('numCache');
  });
});

describe('pivot tables', () => {
  const cache = (source: string): string => `<pivotCacheDefinition xmlns="u" refreshedBy="tôi"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`;

  it('are made anew where their source has changed: cells, a table', () => {
    const pack = packOf({
      'xl/pivotCache/pivotCacheDefinition1.xml': cache('ref="A1:B9" sheet="Trang 1"'),
      'xl/pivotCache/pivotCacheDefinition2.xml': cache('name="NhanSu"'),
      'xl/pivotCache/pivotCacheDefinition3.xml': cache('ref="D1:E9" sheet="Trang 1"'),
      'xl/pivotCache/pivotCacheDefinition4.xml': '<pivotCacheDefinition xmlns="u"><cacheSource type="external" connectionId="1"/></pivotCacheDefinition>',
    });
    const model = changed();
    const stale = stalePivots(pack, model, changesOf(model));
    expect(stale).toEqual(['xl/pivotCache/pivotCacheDefinition1.xml', 'xl/pivotCache/pivotCacheDefinition2.xml']);
    refreshPivots(pack, stale);
    expect(pack.text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('<pivotCacheDefinition xmlns="u" refreshedBy="tôi" refreshOnLoad="1">');
    expect(pack.text('xl/pivotCache/pivotCacheDefinition3.xml')).not.toContain('refreshOnLoad');
  });
});
