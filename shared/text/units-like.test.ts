import { expect, test } from 'vitest';
import { unitsLike } from './units-like.ts';

const units = [
  { code: '03256', name: 'Xã Mường Nà' }, { code: '03176', name: 'Xã Nà Bủng' }, { code: '03316', name: 'Xã Nà Tấu' }, { code: '03334', name: 'Phường Mường Thanh' },
];
const found = (typed: string): string[] => unitsLike(units, typed).map(({ code }) => code);

test('a unit is found by any part of its name, with or without accents, or by its code', () => {
  expect(found('na bung')).toEqual(['03176']);
  expect(found('Nà Bủng')).toEqual(['03176']);
  expect(found('phường m')).toEqual(['03334']);
  expect(found('0331')).toEqual(['03316']);
  expect(found('không có')).toEqual([]);
  expect(found('')).toHaveLength(4);
});

test('names that begin with what is typed come first', () => {
  expect(found('nà')).toEqual(['03176', '03316', '03256']);
});
