import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../../catalog/communes/index.ts';
import { findings as vi } from '../../i18n/vi/findings.ts';
import { sheets } from '../../sheets/index.ts';
import { encodeLegacy } from '../testing/encode-legacy.ts';
import { encodingOfFont, legacyFontOf, legacyReadings, readLegacy } from './read-legacy.ts';
import { isSyllable } from './syllable.ts';
import { decode, TCVN3, VNI } from './tables.ts';

const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const ENCODINGS = ['tcvn3', 'vni'] as const;
const names = (await Promise.all(['11', '68'].map(communesOf))).flatMap(({ units, oldUnits }) => [...units, ...oldUnits].map(({ name }) => name));

describe('the tables', () => {
  test('hold every Vietnamese letter once', () => {
    expect([...TCVN3.values()].filter((letter) => letter === letter.toLowerCase()).sort()).toEqual([...SMALL].sort());
    expect([...TCVN3.values()].filter((letter) => letter !== letter.toLowerCase()).join('')).toBe('ĂÂĐÊÔƠƯ');
    for (const letter of [...SMALL, ...SMALL.toUpperCase()]) expect([...VNI.values()]).toContain(letter);
  });

  test('any text of letters comes back: both cases in VNI, small ones and the font of capitals in TCVN3', () => {
    const small = fc.string({ unit: fc.constantFrom(...SMALL, ...'abcdeghiklmnopqrstuvxy ') });
    const both = fc.string({ unit: fc.constantFrom(...SMALL, ...SMALL.toUpperCase(), ...'aAeEoObBcC ') });
    fc.assert(fc.property(small, (text) => { expect(decode(encodeLegacy(text, 'tcvn3'), 'tcvn3')).toBe(text); }), { numRuns: 500 });
    fc.assert(fc.property(both, (text) => { expect(decode(encodeLegacy(text, 'vni'), 'vni')).toBe(text); }), { numRuns: 500 });
    for (const word of ['phường', 'đặc khu', 'nguyễn', 'trần', 'ẩn', 'hữu']) expect(readLegacy(encodeLegacy(word, 'tcvn3'), '.VnTimeH')?.text).toBe(word.toUpperCase());
  });
});

test.each([['.VnTime', 'tcvn3', false], ['.VnTimeH', 'tcvn3', true], ['.VnArialH', 'tcvn3', true], ['.VnArial Narrow', 'tcvn3', false], ['VNI-Times', 'vni', false]] as const)('%s', (font, encoding, capitals) => {
  expect(encodingOfFont(font)).toEqual({ encoding, capitals });
});

test.each(['Times New Roman', 'Calibri', 'VNtime', ''])('%s is a font of today', (font) => {
  expect(encodingOfFont(font)).toBeNull();
});

test.each([
  ['NguyÔn V¨n H¶i', 'Nguyễn Văn Hải'], ['NGUYÔN V¡N H¶I', 'NGUYỄN VĂN HẢI'], ['§Æng Quang', 'Đặng Quang'], ['Tr­êng', 'Trường'], ['Uû ban nh©n d©n x·', 'Uỷ ban nhân dân xã'],
  ['Nguyeãn Vaên Haûi', 'Nguyễn Văn Hải'], ['Coâng ngheä', 'Công nghệ'], ['Chuû tòch UBND huyeän', 'Chủ tịch UBND huyện'], ['Aùnh Döông', 'Ánh Dương'],
])('%s reads %s', (text, meant) => {
  expect(readLegacy(text)?.text).toBe(meant);
});

test.each(['François', 'café', 'Müller', 'Noël', 'Hué', 'Lê Anh', 'Hà Nam', 'Hoà Bình', 'Vò', '50 µm', '© 2025', '½ ngày', 'Phòng «Kinh tế»', '30m² × 2', '37°C ± 1', "H'Zeê Kpă", 'Aê Nuôl', 'QĐ-123', 'résumé à Genève', ''])('%s stays', (text) => {
  expect(readLegacy(text)).toBeNull();
});

test('the name of the font decides what letters alone do not, unless the text is in Unicode', () => {
  expect(readLegacy('Lê', '.VnTime')?.text).toBe('Lờ');
  expect(readLegacy('Bé', '.VnTime')?.text).toBe('Bộ');
  expect(readLegacy('bé', '.VnTimeH')?.text).toBe('BỘ');
  expect(readLegacy('Hà Nam', '.VnTime')).toBeNull();
  expect(readLegacy('Nguyễn', '.VnTime')).toBeNull();
  expect(readLegacy('Nam', '.VnTime')).toBeNull();
  expect(readLegacy('Hoà', 'VNI-Times')?.text).toBe('Hồ');
});

test('the texts of a sheet tell its font; one in Unicode among few leaves it open', () => {
  expect(legacyFontOf(['Hä vµ tªn', 'Chøc vô', 'NguyÔn V¨n H¶i', 'TrÇn ThÞ Lan', 'Bé', 'Lò'])).toBe('.VnTime');
  expect(legacyFontOf(['Nguyeãn Vaên', 'Traàn Thò Lan', 'Chöùc vuï'])).toBe('VNI-Times');
  expect(legacyFontOf(['NguyÔn V¨n H¶i', 'Nguyễn Văn Hải', 'Lò Thị Thử'])).toBeNull();
  expect(legacyFontOf(['François', 'café', 'Noël'])).toBeNull();
});

test('titles of columns: one of the readings is the title', () => {
  const titles = Object.values(sheets).flatMap((sheet) => Object.values(sheet.columns).map((column) => column.title));
  for (const encoding of ENCODINGS) {
    for (const title of titles) {
      const legacy = encodeLegacy(title, encoding);
      if (legacy !== title) expect(legacyReadings(legacy).map((text) => text.toLowerCase()), legacy).toContain(title.toLowerCase());
    }
  }
});

test.each(ENCODINGS)('%s: names of communes are read right or not at all, and right in a sheet of that font', (encoding) => {
  const font = encoding === 'vni' ? 'VNI-Times' : '.VnTime';
  let read = 0;
  for (const name of names) {
    const legacy = encodeLegacy(name, encoding);
    const alone = readLegacy(legacy);
    if (alone) {
      expect(alone.text.toLowerCase(), legacy).toBe(name.toLowerCase());
      read++;
    }
    if (legacy !== name) expect(readLegacy(legacy, font)?.text.toLowerCase(), legacy).toBe(name.toLowerCase());
  }
  expect(read / names.length).toBeGreaterThan(0.8);
});

test('sentences of the product, encoded and read', () => {
  for (const encoding of ENCODINGS) {
    for (const sentence of Object.values(vi)) {
      expect(readLegacy(sentence)).toBeNull();
      const plain = sentence.replace(/[{}«»]/g, '').normalize('NFC');
      const reading = readLegacy(encodeLegacy(plain, encoding));
      if (reading) expect(reading.text.toLowerCase()).toBe(plain.toLowerCase());
    }
  }
});

test('syllables', () => {
  for (const word of ['nguyễn', 'hòa', 'hoà', 'thuỷ', 'thủy', 'quốc', 'quý', 'gì', 'giếng', 'người', 'khuỷu', 'ngoằn', 'Đường', 'y', 'xoong', 'quên', 'hữu', 'mía', 'của']) expect(isSyllable(word), word).toBe(true);
  for (const word of ['ngheọ', 'Franỗois', 'cafộ', 'hoàt', 'àmh', 'Huộ', 'brồn', 'nguyễ', 'µm', '', 'đ']) expect(isSyllable(word), word).toBe(false);
});
