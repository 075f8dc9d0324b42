import { describe, expect, it } from 'vitest';
import { cellAddress, type CellRange } from './address.ts';
import { changesOf, staleFormulas } from './dependents.ts';
import { WorkbookModel } from './model.ts';
import { placeOf } from './cell-keys.ts';

/** Formulas by address on sheet "Nhân sự"; returns those that go stale when A1 is changed. */
function stale(formulas: Readonly<Record<string, string>>, block?: CellRange): string[] {
  const model = new WorkbookModel();
  model.names = [{ name: 'Biên_chế', refersTo: "'Nhân sự'!$A$1" }];
  for (const name of ['Nhân sự', 'Tổng']) {
    const sheet = model.addSheet(name);
    sheet.origin = { part: name, sheetId: 1, name, marks: '' };
  }
  const sheet = model.mustSheet('Nhân sự');
  for (const [address, formula] of Object.entries(formulas)) {
    const column = address.charCodeAt(0) - 65;
    sheet.setFormula(Number(address.slice(1)) - 1, column, formula, 1);
  }
  if (block) sheet.formulaBlocks.push(block);
  sheet.tables = [{ name: 'DP_NhanSu', range: 'E1:F3', columns: ['a', 'b'], filterButtons: false, style: null }];
  for (const each of model.sheets) each.settle();
  sheet.setValue(0, 0, 5);
  const found = staleFormulas(model).get(sheet) ?? new Set<number>();
  return [...found].map((key) => cellAddress(placeOf(key).row, placeOf(key).column)).sort();
}

describe('formulas whose result may have changed', () => {
  it('ends with an array that is said to reach over the whole sheet', () => {
    expect(stale({ B2: '=A1:A9' }, { top: 1, left: 1, bottom: 1_048_575, right: 16_383 })).toEqual(['B2']);
  });

  it('follows references, ranges, whole columns and rows, and other formulas', () => {
    expect(stale({ B1: '=A1+1', B2: '=$B$1*2', B3: '=SUM(A:A)', B4: '=SUM(1:1)', B5: '=SUM(A2:A9)', B6: '=C6', C6: '=B2' })).toEqual(['B1', 'B2', 'B3', 'B4', 'B6', 'C6']);
  });

  it('knows whose cells are meant', () => {
    expect(stale({ B1: "='Nhân sự'!A1", B2: '=Tổng!A1', B3: '=COUNTIF(Tổng!A:A,"A1")', B4: '=LOG10(4)+AA1+XA1' })).toEqual(['B1']);
  });

  it('counts ranges whose end is computed, several sheets at once, and tables by their name', () => {
    expect(stale({ B1: '=SUM(C1:INDEX(C:C,5))', B2: "=SUM('Nhân sự:Tổng'!C9)", B3: '=SUM(Tổng:Khác!C9)', B4: '=ROWS(DP_NhanSu)', B5: '=SUM(Tổng!C1:C9)' })).toEqual(['B1', 'B2', 'B3', 'B4']);
  });

  it('takes the cells of an array with its formula, and what looks at them', () => {
    expect(stale({ B1: '=A1:A2*2', C1: '=B2+1' }, { top: 0, left: 1, bottom: 1, right: 1 })).toEqual(['B1', 'B2', 'C1']);
  });

  it('knows what a chart or a pivot table looks at', () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet('Nhân sự');
    sheet.origin = { part: 'a', sheetId: 1, name: 'Nhân sự', marks: '' };
    expect(changesOf(model).touches('INDIRECT("A1")', 'Nhân sự')).toBe(false);
    sheet.setValue(4, 0, 1);
    const { touches } = changesOf(model);
    expect(touches("'Nhân sự'!$A$2:$A$5", '')).toBe(true);
    expect(touches("('Nhân sự'!$B$2:$B$5,'Nhân sự'!$A$5)", '')).toBe(true);
    expect(touches("'Nhân sự'!$A$2:$A$4", '')).toBe(false);
  });

  it('counts what cannot be read', () => {
    expect(stale({ B1: '=INDIRECT("A"&1)', B2: '=SUM(NhanSu[Mã])', B3: '=Biên_chế*2', B4: '=[1]Khác!B2', B5: '="Biên_chế"' })).toEqual(['B1', 'B2', 'B3']);
  });
});
