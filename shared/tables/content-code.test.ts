import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentCode, contentCodeFormula, CODE_COLUMNS, LEAST_CODE } from './content-code.ts';

const row = (name: string, more: Partial<Record<(typeof CODE_COLUMNS)[number], string>> = {}): string[] => CODE_COLUMNS.map((key) => (key === 'fullName' ? name : more[key] ?? ''));
const LIST = [
  row('Giàng A Dơ', { birthDate: '31295', category: 'Công chức', room: 'Phòng Kinh tế', mainField: 'Đất đai, tài nguyên' }),
  row('Vàng Thị Mỷ', { birthDate: '1990', category: 'Viên chức', room: 'Văn phòng HĐND và UBND', mainField: 'Kế toán' }),
  row('Lò Văn Một', { birthDate: '31300', category: 'Công chức', room: 'Phòng Kinh tế', mainField: 'Xây dựng' }),
];

test('has six digits, whoever is in the list', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: CODE_COLUMNS.length, maxLength: CODE_COLUMNS.length }), { maxLength: 40 }), (rows) => {
    const code = contentCode(rows);
    expect(String(code)).toMatch(/^\d{6}$/);
    expect(code).toBeGreaterThanOrEqual(LEAST_CODE);
  }));
});

test('any one letter of any cell changes it', () => {
  const code = contentCode(LIST);
  fc.assert(fc.property(fc.nat(2), fc.nat(CODE_COLUMNS.length - 1), fc.nat(40), fc.constantFrom(...'aăâđêôơưAĐ019, '), (person, column, place, letter) => {
    const cell = LIST[person]![column]!;
    const at = place % (cell.length + 1);
    const changed = cell.slice(0, at) + letter + cell.slice(at + 1);
    fc.pre(changed !== cell && !(column === 0 && changed === '') && changed.trim() !== cell.trim());
    expect(contentCode(LIST.map((cells, index) => (index === person ? cells.with(column, changed) : cells)))).not.toBe(code);
  }), { numRuns: 2_000 });
});

test('two people who exchange a cell change it, the order of the rows does not, blank rows do not', () => {
  const code = contentCode(LIST);
  const [one, two, three] = LIST as [string[], string[], string[]];
  for (let column = 1; column < CODE_COLUMNS.length; column++) {
    if (one[column] === two[column]) continue;
    expect(contentCode([one.with(column, two[column]!), two.with(column, one[column]!), three])).not.toBe(code);
  }
  expect(contentCode([three, one, two])).toBe(code);
  expect(contentCode([...LIST, row('', { room: 'Phòng Kinh tế' })])).toBe(code);
});

test('the formula asks nothing of a program that Excel 2016 lacks, and fits into a cell', () => {
  const formula = contentCodeFormula((column) => `'Nhân sự'!$${column.length}$4:$${column.length}$503`);
  expect(formula.length).toBeLessThan(8_192);
  expect(new Set(formula.match(/[A-Z][A-Z.]+(?=\()/g))).toEqual(new Set(['MOD', 'SUMPRODUCT', 'MMULT', 'UNICODE', 'MID', 'REPT']));
});
