import { expect, test } from 'vitest';
import { findEntry, spellingsOf } from '../sheets/list-lookup.ts';
import { lists, type ListKey } from '../sheets/lists.ts';
import { tightKey } from '../text/match-key.ts';
import { CATEGORIES, FIELDS, ROOMS } from './codes.ts';
import { compositeFields, defaultRoom, fieldEntries, fieldOrder, LD_FIELDS, ldNumber } from './fields.ts';
import { roomEntries, roomsOf } from './rooms.ts';

const keys = Object.keys(lists) as ListKey[];

test.each(keys)('%s: no spelling belongs to two entries', (list) => {
  const owners = new Map<string, Set<string>>();
  for (const { text, entry } of spellingsOf(list)) {
    const key = tightKey(text);
    expect(key, text).not.toBe('');
    owners.set(key, (owners.get(key) ?? new Set()).add(entry.code));
  }
  expect([...owners].filter(([, codes]) => codes.size > 1).map(([key, codes]) => `${key}: ${[...codes].join(', ')}`)).toEqual([]);
});

test.each(keys)('%s: every label and code finds its own entry', (list) => {
  for (const entry of lists[list]) {
    expect(findEntry(list, entry.vi)?.code).toBe(entry.code);
    expect(findEntry(list, entry.code)?.code).toBe(entry.code);
    expect(findEntry(list, ` ${entry.vi.toUpperCase().normalize('NFD')} `)?.code).toBe(entry.code);
  }
});

test('every code of the closed vocabularies has an entry', () => {
  expect(fieldEntries.map((entry) => entry.code)).toEqual(FIELDS);
  expect(roomEntries.map((entry) => entry.code).sort()).toEqual([...ROOMS].sort());
  expect(lists.category.map((entry) => entry.code)).toEqual(CATEGORIES);
});

test('spellings from the field', () => {
  const of = (list: ListKey, text: string) => findEntry(list, text)?.code;
  expect(of('field', 'CNTT')).toBe('IT');
  expect(of('field', 'địa chính')).toBe('DD');
  expect(of('field', 'GD & ĐT')).toBe('GD');
  expect(of('field', 'IT - Công nghệ thông tin')).toBe('IT');
  expect(of('room', 'P. Kinh tế')).toBe('KT');
  expect(of('room', 'phòng văn hoá - xã hội')).toBe('VHXH');
  expect(of('room', 'Culture - Social Room')).toBe('VHXH');
  expect(of('category', 'HĐLĐ')).toBe('HD');
  expect(of('degree', 'Cử nhân')).toBe('dai-hoc');
  expect(of('degree', 'thạc sỹ')).toBe('thac-si');
  expect(of('degree', 'ThS')).toBe('thac-si');
  expect(of('scopeBlock', 'toàn hệ thống')).toBe('system');
  expect(of('field', 'làm việc chung')).toBeUndefined();
});

test('what names two fields is no synonym of one', () => {
  for (const { text, codes } of compositeFields) {
    expect(findEntry('field', text), text).toBeNull();
    expect(codes.length).toBeGreaterThan(1);
  }
});

test('the fifteen fields of the Lâm Đồng report', () => {
  expect(LD_FIELDS).toHaveLength(15);
  LD_FIELDS.forEach((code, index) => expect(ldNumber(code)).toBe(index + 1));
  expect(ldNumber('GT')).toBe(ldNumber('XD'));
  expect(ldNumber('VT')).toBe(ldNumber('VP'));
  expect(ldNumber('HCC')).toBeNull();
  expect(fieldOrder('TP')).toBe(0);
});

test('rooms by kind of unit', () => {
  expect(defaultRoom('XD', 'xa')).toBe('KT');
  expect(defaultRoom('XD', 'phuong')).toBe('KTHT');
  expect(defaultRoom('XD', 'dac-khu')).toBe('KT');
  expect(defaultRoom('GD', 'phuong')).toBe('VHXH');
  expect(roomsOf('phuong')).not.toContain('KT');
  expect(roomsOf('xa')).not.toContain('KTHT');
});
