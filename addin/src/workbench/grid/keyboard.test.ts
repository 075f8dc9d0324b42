import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../../workbook/model.ts';
import { geometryOf } from './geometry.ts';
import { moveBy } from './keyboard.ts';

const sheet = new WorkbookModel().addSheet('Nhân sự');
for (let row = 0; row < 50; row += 1) sheet.setValue(row, 0, row);
sheet.setValue(0, 4, 'x');
const geometry = geometryOf(sheet);
const move = (key: string, row: number, column: number, control = false) => moveBy({ key, control }, { row, column }, sheet, geometry, 20);

describe('keys that move the selection', () => {
  it('stops at the edges', () => {
    expect(move('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 });
    expect(move('PageUp', 5, 0)).toEqual({ row: 0, column: 0 });
  });

  it('goes to the end of a block, and over blanks to the next filled cell', () => {
    expect(move('ArrowDown', 3, 0, true)).toEqual({ row: 49, column: 0 });
    expect(move('ArrowRight', 0, 0, true)).toEqual({ row: 0, column: 4 });
  });

  it('knows the corners of the data', () => {
    expect(move('End', 0, 0, true)).toEqual({ row: 49, column: 4 });
    expect(move('Home', 40, 3, true)).toEqual({ row: 0, column: 0 });
  });

  it('leaves other keys alone, Tab above all: the grid is no trap', () => {
    expect(move('Tab', 1, 1)).toBeNull();
    expect(move('a', 1, 1)).toBeNull();
  });
});
