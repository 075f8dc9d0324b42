import { describe, expect, it } from 'vitest';
import { ListSheet } from './write-lists.ts';

describe('values of drop-downs', () => {
  it('stand in the rule as long as they fit and none of them holds what divides them', () => {
    const lists = new ListSheet('_ds');
    expect(lists.source(['Nam', 'Nữ'])).toEqual({ values: ['Nam', 'Nữ'] });
    expect(lists.source([`${'a'.repeat(252)}`, 'bb'])).toEqual({ values: ['a'.repeat(252), 'bb'] });
    expect(lists.sheet()).toBeNull();
  });

  it.each([['too long together', ['a'.repeat(253), 'bb']], ['a comma', ['Kế toán, tài chính']], ['a quotation mark', ['"A"']], ['a space at the end', ['Nam ']]])('stand in cells otherwise: %s', (_what, values) => {
    const lists = new ListSheet("Danh 'mục'");
    expect(lists.source(values)).toEqual({ formula1: `'Danh ''mục'''!$A$1:$A$${values.length}` });
    expect(lists.sheet()).toEqual({ name: "Danh 'mục'", rows: values.map((value) => [value]), veryHidden: true });
  });

  it('stand there once, each list in a column of its own, blanks below the shorter ones', () => {
    const lists = new ListSheet('_ds');
    const [long, other] = [['a, b', 'c', 'd'], ['x "y"']];
    expect([lists.source(long), lists.source(other), lists.source([...long])]).toEqual([{ formula1: "'_ds'!$A$1:$A$3" }, { formula1: "'_ds'!$B$1:$B$1" }, { formula1: "'_ds'!$A$1:$A$3" }]);
    expect(lists.sheet()?.rows).toEqual([['a, b', 'x "y"'], ['c', null], ['d', null]]);
  });
});
