import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentKey, bothKeys, hasAccents, matchKey, tightKey } from './match-key.ts';
import { nearest } from './near.ts';
import { isPlain, isVisible, tidy, toNfc } from './normalize.ts';

test('spaces that nobody sees', () => {
  expect(tidy('\u00A0Nguyễn\u00A0 Văn\u200B\n A ')).toBe('Nguyễn Văn A');
  expect(tidy('Lò\u0001 \u001FVăn\u0008')).toBe('Lò Văn');
  expect(isVisible('\u0001\b \u001F')).toBe(false);
  expect(toNfc('Nậm Nèn'.normalize('NFD'))).toBe('Nậm Nèn');
});

test.each([
  ['Hoà', 'HÒA'], ['Thuỷ', 'thủy'], ['Lý', 'Lí'], ['Mỹ', 'mĩ'], ['Quý', 'quí'], ['Đắk', 'ðắk'], ['B’Lao', "b'lao"], ["K' Nàng", "K'Nàng"],
  ['Tư pháp – Hộ tịch', 'TƯ PHÁP-HỘ TỊCH'], ['Y tế', 'i tế'], ['Họ và tên', 'Họ  và\u00A0tên'], ['Nậm Nèn', 'Nậm Nèn'.normalize('NFD')],
])('%s and %s share a key, accents kept or not', (one, other) => {
  expect(matchKey(one)).toBe(matchKey(other));
  expect(accentKey(one)).toBe(accentKey(other));
});

test('y stays where it is part of a longer vowel', () => {
  expect(matchKey('Nguyễn Thúy')).toBe('nguyen thuy');
  expect(matchKey('Tuy Đức')).toBe('tuy duc');
});

test('accents tell Tân Thành from Tân Thanh', () => {
  expect(matchKey('Tân Thành')).toBe(matchKey('Tân Thanh'));
  expect(accentKey('Tân Thành')).not.toBe(accentKey('Tân Thanh'));
  expect(hasAccents('Pa Ham')).toBe(false);
  expect(hasAccents('Đam')).toBe(true);
});

test('keys of keys are the same, whatever the text and its form', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(matchKey(matchKey(text))).toBe(matchKey(text));
    expect(matchKey(text.normalize('NFD'))).toBe(matchKey(text));
    expect(tightKey(tightKey(text))).toBe(tightKey(text));
    expect(tidy(tidy(text))).toBe(tidy(text));
    expect(tidy(text)).not.toMatch(/^\s|\s$|\s\s/);
  }), { numRuns: 2000 });
});

test('near names, best first; none for what is far', () => {
  const columns = ['Họ và tên', 'Ngày sinh', 'Lĩnh vực chính', 'Lĩnh vực kiêm'];
  expect(nearest('Lĩnh vực chín', columns, (text) => text)[0]).toBe('Lĩnh vực chính');
  expect(nearest('Ngày sinh (dd/mm)', columns, (text) => text)).toEqual(['Ngày sinh']);
  expect(nearest('Quê quán', columns, (text) => text)).toEqual([]);
});

test('any run of spaces and invisible characters becomes one space, none at the ends', () => {
  const gap = fc.string({ unit: fc.constantFrom(' ', '\u00A0', '\t', '\n', '\r', '\u2009', '\u3000', '\u200B', '\uFEFF', '\u00AD'), minLength: 1, maxLength: 4 });
  fc.assert(fc.property(gap, gap, (one, two) => {
    const inner = /[^\u200B\uFEFF\u00AD]/.test(one) ? ' ' : '';
    expect(tidy(`${two}Lò${one}Lan${two}`)).toBe(`Lò${inner}Lan`);
  }), { numRuns: 500 });
});

/** Words as cells hold them, with what joins, hides and decomposes. */
const cellText = fc.array(fc.constantFrom(
  'Nguyễn', 'LÝ', 'Quý', 'K’', "K'", 'a', 'Hoà', 'đ', 'ð', 'ß', '·', '-', '–', '(', '12', 'İ', 'ŉ', '\u00AD', '\u200B', '\u0301', 'e\u0302\u0301', '\u00A0', '\t', ' ', ' ', ' ', '´', '¨', '\u0085', '😀', 'ﬁ',
), { maxLength: 9 }).map((parts) => parts.join(''));

test('plain text is what tidying leaves alone, and its keys are those of any text', () => {
  fc.assert(fc.property(cellText, (text) => {
    if (isPlain(text)) expect(text.normalize('NFC').replace(/[\u200B-\u200F\u00AD]/g, '').replace(/\s+/g, ' ').trim()).toBe(text);
    expect(isVisible(text)).toBe(/[^\s\u00AD\u200B]/.test(text));
    // An invisible character takes the long way to the same key.
    expect(matchKey(text)).toBe(matchKey(`${text}\u200B`));
    expect(accentKey(text)).toBe(accentKey(`${text}\u200B`));
    expect(bothKeys(text)).toEqual({ matchKey: matchKey(text), accentKey: accentKey(text) });
    expect(hasAccents(text)).toBe(/[\u0300-\u036F\u0111\u0110\u00F0\u00D0]/.test(text.normalize('NFD')));
  }), { numRuns: 500 });
});
