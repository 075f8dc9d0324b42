import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../model.ts';
import type { SheetModel } from '../sheet-model.ts';
import { ListSheet } from './write-lists.ts';
import { hucreSheet } from './write-sheet.ts';

function written(make: (sheet: SheetModel) => void, name = 'Trang 1') {
  const model = new WorkbookModel();
  const sheet = model.addSheet(name);
  make(sheet);
  return hucreSheet(sheet, model.styles, new ListSheet('_ds'));
}

describe('values for the library writer', () => {
  it('go as they are; what it would take for something else goes in another way', () => {
    const { rows, cells } = written((sheet) => ['=1+1', '#N/A', '_x000D_', { error: '#REF!' }, null, true, 1.5].forEach((value, column) => sheet.setValue(0, column, value)));
    expect(rows?.[0]).toEqual(['=1+1', null, '_x005F_x000D_', null, null, true, 1.5]);
    expect(cells?.get('0,1')).toEqual({ richText: [{ text: '#N/A' }] });
    expect(cells?.get('0,3')).toEqual({ value: '#REF!' });
  });

  it('have a formula only where the model has one, with its result', () => {
    const { cells } = written((sheet) => sheet.setFormula(1, 2, '=A1&""', 'x'));
    expect(cells?.get('1,2')).toMatchObject({ formula: 'A1&""', formulaResult: 'x' });
  });

  it('keep a look that their column has not', () => {
    const { columns, cells } = written((sheet) => {
      for (const row of [0, 1, 2]) {
        sheet.setValue(row, 0, row);
        sheet.setStyle(row, 0, row === 0 ? { bold: true } : { format: '@' });
      }
      sheet.columnWidths.set(0, 12);
    });
    expect(columns?.[0]).toMatchObject({ width: 12, style: { numFmt: '@' } });
    expect([...(cells?.keys() ?? [])]).toEqual(['0,0']);
    expect(cells?.get('0,0')?.style?.font?.bold).toBe(true);
  });
});

describe('rules for the library writer', () => {
  it('cut prompts at what Excel takes, and leave out rules that a person’s file has and we do not know', () => {
    const { dataValidations } = written((sheet) => {
      sheet.validations = [{ range: 'A1', kind: 'prompt', prompt: 'p'.repeat(300), strict: true }, { range: 'B1', kind: 'other', strict: true }, { range: 'C1', kind: 'list', values: ['Nam', 'Nữ'], strict: false }];
    });
    expect(dataValidations?.map(({ range, type, inputMessage, errorStyle }) => [range, type, inputMessage?.length, errorStyle])).toEqual([['A1', 'textLength', 255, undefined], ['C1', 'list', undefined, 'warning']]);
  });

  it('name their own sheet in charts, in quotes', () => {
    const { charts } = written((sheet) => {
      sheet.charts = [{ chart: { kind: 'bar', title: 'Thiếu', labels: 0, series: [] }, labels: 'A2:A3', series: [{ name: 'Thiếu', values: 'B2:B3', color: '1F5C8B' }], at: { row: 1, column: 2, rows: 3, columns: 4 } }];
    }, "Xã 'A' 2");
    expect(charts?.[0]).toMatchObject({ type: 'bar', series: [{ values: "'Xã ''A'' 2'!B2:B3", categories: "'Xã ''A'' 2'!A2:A3" }], anchor: { from: { row: 1, col: 2 }, to: { row: 4, col: 6 } }, legend: false });
  });

  it('hide what is hidden', () => {
    const { hidden, veryHidden, rowDefs, columns } = written((sheet) => {
      sheet.visibility = 'veryHidden';
      sheet.hiddenRows.add(3);
      sheet.rowHeights.set(2, 40);
      sheet.hiddenColumns.add(1);
    });
    expect([hidden, veryHidden]).toEqual([undefined, true]);
    expect(rowDefs?.get(2)).toEqual({ height: 40, hidden: true });
    expect(columns?.map((column) => column.hidden ?? false)).toEqual([false, true]);
  });
});
