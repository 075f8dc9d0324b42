import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS } from '../catalog/codes.ts';
import { labelOf, spellingsOf } from './list-lookup.ts';
import { lists, type ListKey } from './lists.ts';
import { readMulti, readOne } from './read-list.ts';

const keys = Object.keys(lists) as ListKey[];

test('any set of fields, written as templates write them, reads back in its order', () => {
  const separator = fc.constantFrom(', ', ',', '; ', ';\n', ' + ');
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 6 }), separator, (codes, between) => {
    const reading = readMulti('field', codes.map((code) => labelOf('field', code)).join(between));
    expect(reading.entries.map((entry) => entry.code)).toEqual(codes);
    expect(reading).toMatchObject({ exact: true, unknown: [] });
  }), { numRuns: 500 });
});

test('every spelling of every list reads as its entry, in any case and without accents', () => {
  const spellings = keys.flatMap((list) => spellingsOf(list).map((spelling) => ({ list, ...spelling })));
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(), (text) => text.normalize('NFD'), (text) => ` ${text}\u00A0`,
    (text) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  ];
  fc.assert(fc.property(fc.constantFrom(...spellings), fc.constantFrom(...changes), ({ list, text, entry }, change) => {
    expect(readOne(list, change(text))).toMatchObject({ kind: 'one', entry: { code: entry.code } });
  }), { numRuns: 1000 });
});

test('two values are both named, in their order, and none is chosen', () => {
  const several = (text: string) => {
    const reading = readOne('field', text);
    return reading.kind === 'several' ? reading.entries.map((entry) => entry.code) : reading.kind;
  };
  expect(several('Tài chính – kế toán')).toEqual(['TC', 'KT']);
  expect(several('giao thông, xây dựng')).toEqual(['XD', 'GT']);
  expect(several('Nội vụ; Giáo dục')).toEqual(['NV', 'GD']);
  expect(several('CNTT, chuyển đổi số')).toBe('one');
  expect(several('Tin học, chuyển đổi số')).toBe('one');
  expect(several('Nội vụ; đi rừng')).toBe('unknown');
});

test('unknown words come with the nearest entry, far ones with none', () => {
  const near = (list: ListKey, text: string) => {
    const reading = readOne(list, text);
    return reading.kind === 'unknown' ? reading.near?.code ?? null : reading.kind;
  };
  expect(near('room', 'Phòng Kinh tê xã')).toBe('KT');
  expect(near('degree', 'Đai hoc')).toBe('one');
  expect(near('degree', 'Đạii học')).toBe('dai-hoc');
  expect(near('field', 'đi rừng')).toBeNull();
  expect(readMulti('field', 'Kế toán, đi rừng').unknown).toEqual(['đi rừng']);
});

test('a cell of thousands of commas is read at once', () => {
  const { unknown } = readMulti('field', 'a, '.repeat(3_000));
  expect(unknown).toHaveLength(3_001);
});
