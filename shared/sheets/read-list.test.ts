import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS } from '../catalog/codes.ts';
import { compositeFields } from '../catalog/fields.ts';
import { tightKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import { findEntry, labelOf, spellingsOf } from './list-lookup.ts';
import { lists, type ListEntry, type ListKey } from './lists.ts';
import { ListTexts, nearEntry, readMulti, readOne, type MultiReading } from './read-list.ts';

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

test('several values are read as when every run of parts is looked up, whatever is passed over', () => {
  const withCommas = (list: ListKey): string[] => spellingsOf(list).map(({ text }) => text).filter((text) => text.includes(','));
  const cell = fc.constantFrom(...keys).chain((list) => {
    const spelling = fc.oneof(fc.constantFrom(...spellingsOf(list).map(({ text }) => text)), fc.constantFrom(...withCommas(list), 'Nội vụ'));
    const cut = fc.tuple(spelling, fc.nat(30)).map(([text, end]) => text.slice(0, end));
    const ugly = fc.constantFrom('', ' ', 'a', 'y', 'đi rừng', "K'", 'IT - ', 'IT', 'KT –', 'ABCDE.', 'XD: ', '-', '1', '\u0301', '\u200B', 'İ', 'x'.repeat(300), 'constructor');
    const piece = fc.oneof({ arbitrary: spelling, weight: 4 }, cut, ugly, fc.constantFrom(...compositeFields.map(({ text }) => text)));
    const change = fc.constantFrom<(text: string) => string>((text) => text, (text) => text.toUpperCase(), (text) => text.normalize('NFD'));
    const separator = fc.constantFrom(',', ',', ', ', ' ,', '', ' - ', ';', '\n');
    return fc.tuple(fc.constant(list), fc.array(fc.tuple(piece, change, separator), { maxLength: 7 }))
      .map(([list, pieces]) => ({ list, text: pieces.map(([piece, change, separator]) => change(piece) + separator).join('') }));
  });
  let [entries, unknown, joined] = [0, 0, 0];
  fc.assert(fc.property(cell, ({ list, text }) => {
    const expected = plainMulti(list, text);
    entries += expected.entries.length;
    unknown += expected.unknown.length;
    joined += expected.entries.some(({ vi }) => vi.includes(',')) ? 1 : 0;
    expect(readMulti(list, text)).toEqual(expected);
  }), { numRuns: 3_000 });
  expect([entries > 1_000, unknown > 1_000, joined > 50]).toEqual([true, true, true]);
});

/** The rule as it is documented, without shortcuts. */
function plainMulti(list: ListKey, text: string): MultiReading {
  const found = new Map<string, ListEntry>();
  const unknown: string[] = [];
  let exact = true;
  // no entry has more parts than words
  const most = Math.max(...spellingsOf(list).map((spelling) => spelling.text.split(/[^\p{L}\p{N}]+/u).length));
  for (const piece of text.split(/[;\n\r+|]+/).map(tidy).filter((part) => part !== '')) {
    const parts = piece.split(',');
    while (parts.length > 0) {
      const runs = Array.from({ length: Math.min(parts.length, most) }, (_, at) => parts.slice(0, at + 1)).reverse();
      const run = runs.find((one) => plainEntries(list, tidy(one.join(','))).length > 0) ?? [parts[0]!];
      const name = tidy(run.join(','));
      const entries = plainEntries(list, name);
      for (const entry of entries) found.set(entry.code, entry);
      if (entries.length === 0) unknown.push(name);
      exact &&= entries.length === 1 && [entries[0]!.vi, entries[0]!.code].includes(name);
      parts.splice(0, run.length);
    }
  }
  return { entries: [...found.values()], exact, unknown };
}

function plainEntries(list: ListKey, text: string): readonly ListEntry[] {
  const entry = findEntry(list, text);
  if (entry) return [entry];
  const composite = list === 'field' ? compositeFields.findLast((one) => tightKey(one.text) === tightKey(text)) : undefined;
  return composite ? composite.codes.map((code) => lists.field.find((one) => one.code === code)!) : [];
}

test('the texts of a column are read as they stand alone, the second time too', () => {
  const texts = ['Kế toán, đi rừng', 'Kế toán', 'Kê toan', 'Tài chính – kế toán', 'Nội vụ', '', 'Phòng Kinh tê xã; Kế toán'];
  const column = new ListTexts('field');
  for (const text of [...texts, ...texts]) {
    expect(column.one(text)).toEqual(readOne('field', text));
    const reading = readMulti('field', text);
    expect(column.multi(text)).toEqual({ ...reading, near: reading.unknown.map((part) => nearEntry('field', part)).filter((entry) => entry !== null) });
  }
});
