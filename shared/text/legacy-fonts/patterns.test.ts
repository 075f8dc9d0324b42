import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communesOf } from '../../catalog/communes/index.ts';
import { sheets } from '../../sheets/index.ts';
import { lists, type ListEntry } from '../../sheets/lists.ts';
import { findings as vi } from '../../i18n/vi/findings.ts';
import { PARAMS } from '../../proposals/settings.ts';
import { isLegacyFont } from './patterns.ts';

const TCVN3 = ['NguyÔn V¨n H¶i', 'TrÇn ThÞ Lan', 'Ph¹m Minh', 'Hoµng V¨n Nam', 'Lª §øc', '§inh ThÞ Hoa', '§Æng Quang', 'V¨n phßng', 'Chñ tÞch', 'X· Nµ Bñng', 'NGUYÔN V¡N H¶I', 'Ngô B¶o Ch©u', '®inh v¨n nam', 'S¬n La', 'N«ng nghiÖp'];
const VNI = ['Nguyeãn Vaên', 'Nguyeãn Vaên Haûi', 'Traàn Thò Lan', 'Phaïm Minh', 'Hoaøng Vaên Nam', 'Leâ Ñöùc', 'Ñaëng Quang', 'Vaên phoøng', 'Chuû tòch UBND huyeän', 'NGUYEÃN VAÊN HAÛI', 'Ngoâ Baûo Chaâu', 'Buøi Huøng', 'Döông Taán', 'Coâng ngheä'];

describe('texts typed for old fonts', () => {
  test.each([...TCVN3, ...VNI])('%s is one', (text) => {
    expect(isLegacyFont(text)).toBe(true);
  });
});

describe('proper text is never taken for one', () => {
  test('the communes of today and before, their districts', async () => {
    for (const code of ['11', '68']) {
      const { units, oldUnits } = await communesOf(code);
      const names = [...units.flatMap((unit) => [unit.name, unit.formerDistrictName]), ...oldUnits.map((unit) => unit.name)];
      expect(names.filter(isLegacyFont)).toEqual([]);
      expect(names.map((name) => name.toUpperCase()).filter(isLegacyFont)).toEqual([]);
    }
  });

  test('every label, header, help and sentence of the product', () => {
    const labels = (Object.values(lists) as readonly (readonly ListEntry[])[]).flat().flatMap((entry) => [entry.vi, entry.en, ...entry.synonyms]);
    const columns = Object.values(sheets).flatMap((sheet) => [sheet.title, ...Object.values(sheet.columns).flatMap((column) => [column.title, column.help.vi, column.help.en])]);
    const texts = [...labels, ...columns, ...PARAMS.map((param) => param.vi), ...Object.values(vi)];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(isLegacyFont)).toEqual([]);
  });

  test.each([
    'Y Ñuê Niê', 'Aê Nuôl', "H'Zeê Kpă", 'Rơ Châm Hyơi', 'K’ Brồi', 'hoà thuỷ khoẻ', 'hòa thủy khỏe', 'Thuý Huỳnh Quý Khuê Khoá', 'xoong coóc boòng toòng goõng', 'Aérobic', 'naïve', 'café',
    'Michaël', 'François', '«Nguyễn Văn An»', 'Phòng «Kinh tế»', 'Nguyễn Văn An¹', '30m² × 2', 'kích thước 3×4', '§ 5', '© 2025', 'Excel®', 'Hà Nội · Việt Nam', '·Ghi chú', '½ ngày', '37°C ± 1', '50 µm', '12/QĐ-UBND',
    'kĐt', 'HĐND-UBND', 'Số 1ª', 'PGĐ Sở', 'ĐƯỜNG', 'hÀ nỘI', 'QuÝ', '',
  ])('%s is none', (text) => {
    expect(isLegacyFont(text)).toBe(false);
  });

  test('no text of Vietnamese syllables, whatever they are', () => {
    const onset = fc.constantFrom('', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x');
    // the letter after | takes the tone
    const rhyme = fc.constantFrom(...('|a |ai |ao |au |ay |ă |â |âu |ây |e |eo |ê |êu |i |ia i|ê i|êu |iu |o o|a |oa o|ai o|ay o|ă o|e |oe |oi |ô |ôi |ơ |ơi '
      + '|u |ua u|a u|â u|ây u|ê |ui u|ô u|ôi u|ơ u|y |uy uy|a uy|ê |ư |ưa |ưi |ưu ư|ơ ư|ơi ư|ơu |y y|ê y|êu').split(' '));
    const coda = fc.constantFrom('', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't');
    const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const syllable = fc.tuple(onset, rhyme, coda, tone, fc.boolean()).map(([start, vowels, end, mark, capital]) => {
      const text = (start + vowels.replace(/\|(.)/u, `$1${mark}`) + end).normalize('NFC');
      return capital ? text[0]!.toUpperCase() + text.slice(1) : text;
    });
    fc.assert(fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (syllables) => {
      const text = syllables.join(' ');
      expect(isLegacyFont(text)).toBe(false);
      expect(isLegacyFont(text.toUpperCase())).toBe(false);
    }), { numRuns: 3000 });
  });
});
