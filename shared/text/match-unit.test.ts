import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { communesOf, PROVINCES, type ProvinceUnits } from '../catalog/communes/index.ts';
import { matchUnit, type UnitMatch } from './match-unit.ts';
import { judgeNames } from './testing/noisy-names.ts';

const dienBien = await communesOf('11');
const lamDong = await communesOf('68');
const withProvince = (province: ProvinceUnits) => province.units.map((unit) => ({ unit, province }));
const all = [...withProvince(dienBien), ...withProvince(lamDong)];

function codes(match: UnitMatch): string | string[] {
  if (match.kind === 'one') return match.unit.code;
  return match.kind === 'ask' ? match.options.map((option) => option.unit.code).sort() : [];
}

function dropAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

test.each([
  ['03356', '03356', 'code'], ['3356', '03356', 'lost-zero'], ['Xã Nà Bủng', '03176', 'name'], ['nà bủng', '03176', 'name'],
  ['Na Bung', '03176', 'name'], ['UBND xã Nà Bủng', '03176', 'name'], ['Xa Dung', '03208', 'name'], ['xã Xa Dung', '03208', 'name'],
  ['xa xa dung', '03208', 'name'], ['Phinh Giang', '03382', 'name'], ['Vàng Đán', '03176', 'old-name'],
  ['Vàng Ðán', '03176', 'old-name'], ['03356 - Sam Mứn', '03356', 'code'], ['Xã Nà Bủng (03176)', '03176', 'code'],
  ['Thị trấn Mường Chà', '03172', 'old-name'], ['TT. Mường Chà', '03172', 'old-name'], ['Xã Mường Chà', '03166', 'name'],
  ['Nà Bủng, huyện Nậm Pồ, tỉnh Điện Biên', '03176', 'name'], ['Nà Bủng, Điện Biên', '03176', 'name'],
])('Điện Biên: %s is %s', (text, code, how) => {
  expect(matchUnit(text, dienBien)).toMatchObject({ kind: 'one', how, unit: { code } });
});

test.each([
  ['Sông Luỹ', '23023'], ['Quảng Hoà', '24620'], ['Phú Thủy', '22924'], ['P. Phú Thuỷ', '22924'], ['B’Lao', '24829'], ["D'Ran", '24934'],
  ['Đắk song', '24718'], ['ĐẶC KHU PHÚ QUÝ', '23272'], ['Xuân Hương', '24781'], ['Phường Xuân Hương – Đà Lạt', '24781'],
  ['P.Xuân Hương, TP. Đà Lạt', '24781'], ["Đạ K'Nàng", '24886'], ['Xã Lạc Dương', '24848'], ['thị trấn Lạc Dương', '24846'],
  ['Thị trấn Đắk Mil', '24664'], ['Hoài Đức, Lâm Hà', '24916'], ['Hoài Đức (huyện Đức Linh)', '23194'],
  ['Tân Thành, huyện Krông Nô', '24688'], ['Tân Thành, Đức Trọng, Lâm Đồng', '24976'], ['Phường 1 Bảo Lộc', '24823'], ['Tân Thanh', '24907'],
])('Lâm Đồng: %s is %s', (text, code) => {
  expect(codes(matchUnit(text, lamDong))).toBe(code);
});

test.each([
  ['Sam Mứn', ['03352', '03356']], ['xã Sam Mun', ['03352', '03356']], ['Sam Mứn, huyện Điện Biên', ['03352', '03356']],
  ['Mường Chà', ['03166', '03172']], ['Mường Thanh', ['03127', '03334']], ['Phường Mường Thanh', ['03127', '03334']],
])('Điện Biên: %s is asked', (text, options) => {
  expect(codes(matchUnit(text, dienBien))).toEqual(options);
});

test.each([
  ['Lạc Dương', ['24846', '24848']], ['Đắk Mil', ['24664', '24670']], ['Hoài Đức', ['23194', '24916']],
  ['Tân Thành', ['23143', '24688', '24976']], ['Tân Hà', ['23227', '23236', '24916']], ['Phong Phú', ['22972', '22978']],
  ['P.1', ['24781', '24823']], ['Tan Thanh', ['23143', '24688', '24907', '24976']],
])('Lâm Đồng: %s is asked', (text, options) => {
  expect(codes(matchUnit(text, lamDong))).toEqual(options);
});

test('what contradicts itself is asked, never corrected', () => {
  expect(codes(matchUnit('Phường Nà Bủng', dienBien))).toEqual(['03176']);
  expect(matchUnit('Phường Nà Bủng', dienBien).kind).toBe('ask');
  expect(codes(matchUnit('Nà Bủng, huyện Tủa Chùa', dienBien))).toEqual(['03176']);
  expect(codes(matchUnit('03356 - Nà Bủng', dienBien))).toEqual(['03176', '03356']);
});

test.each([
  ['Xã Sam Mứn (cũ)', '03352'], ['xã Sam Mứn cũ, huyện Điện Biên', '03352'], ['Sam Mứn (trước sắp xếp)', '03352'], ['Xã Sam Mứn (mới)', '03356'],
  ['nguyên xã Sam Mứn, H. Điện Biên (cũ)', '03352'], ['Mường Chà (thị trấn)', '03172'], ['TTr. Mường Chà', '03172'], ['Thị trấn Mường Chà cũ', '03172'],
  ['P. Him Lam - TP ĐBP', '03127'], ['Phường Him Lam, TP.ĐBP (cũ)', '03127'], ['Him Lam/TP. Điện Biên Phủ', '03127'],
  ['TP. Điện Biên Phủ, phường Him Lam', '03127'], ['Phường Him Lam thuộc thành phố Điện Biên Phủ', '03127'],
  ['HĐND-UBND xã Nà Bủng', '03176'], ['Văn phòng HĐND và UBND xã Nà Bủng', '03176'], ['Đảng uỷ xã Nà Bủng', '03176'], ['UBMTTQ Việt Nam xã Nà Bủng', '03176'],
  ['1. Xã Nà Bủng', '03176'], ['- Xã Nà Bủng', '03176'], ['"Xã Nà Bủng"', '03176'], ['Xã: Nà Bủng', '03176'], ['X Nà Bủng', '03176'], ['Xa_Na_Bung', '03176'],
  ['NàBủng', '03176'], ['Nà-Bủng', '03176'], ['3176 - Nà Bủng', '03176'], ['Nà Bủng [03176]', '03176'], ['Nà Bủng (mã 03176)', '03176'], ['P. Mường Thanh (cũ)', '03127'],
])('Điện Biên, as people write: %s is %s', (text, code) => {
  expect(codes(matchUnit(text, dienBien))).toBe(code);
});

test.each([
  ['Xã Bảo Lâm I', '25054'], ['Xã Bảo Lâm số 2', '25084'], ['BẢO LÂM 03', '25093'], ['Phường 1 (Bảo Lộc cũ)', '24823'], ['P 1 Bảo Lộc', '24823'], ['Phường I, TP. Bảo Lộc', '24823'],
  ['D Ran', '24934'], ['D-Ran', '24934'], ['B Lao', '24829'], ['Đăk Song', '24718'], ['Dak Song', '24718'], ['Đắc Wil', '24646'], ['Tân Thành Đức Trọng', '24976'], ['H Đức Linh - xã Hoài Đức', '23194'],
])('Lâm Đồng, as people write: %s is %s', (text, code) => {
  expect(codes(matchUnit(text, lamDong))).toEqual(code);
});

test('a word too many or a number is no slip of the finger: it is asked', () => {
  const codeOf = (province: string) => PROVINCES.find(({ name }) => name === province)!.code;
  const asked: [string, string][] = [['Hà Nội', 'Xã Phù Lưu xx'], ['Lào Cai', 'Xã Tả Van cv'], ['Quảng Trị', '2 Đông Hàa'], ['Vĩnh Long', 'Lương Hòaa']];
  return Promise.all(asked.map(async ([province, text]) => expect(matchUnit(text, await communesOf(codeOf(province))).kind, text).not.toBe('one')));
});

test('unknown names come with near ones', () => {
  const near = (text: string) => {
    const match = matchUnit(text, dienBien);
    return match.kind === 'none' ? match.near.map((unit) => unit.name) : match.kind;
  };
  expect(near('Nậm Nề')).toContain('Xã Nậm Nèn');
  expect(near('03177')).toContain('Xã Nà Bủng');
  expect(near('Hà Nội')).toEqual([]);
  expect(near('')).toEqual([]);
});

test('every spelling of every official name gives its unit, or asks with it among the options', () => {
  const spellings: ((name: string) => string)[] = [
    (name) => name, (name) => name.normalize('NFD'), dropAccents, (name) => name.toUpperCase(), (name) => name.toLowerCase(),
    (name) => name.replace(/^(?:Xã|Phường|Đặc khu) /, ''), (name) => name.replace(/^Xã /, 'x.').replace(/^Phường /, 'P.'),
    (name) => `  ${name.replaceAll(' ', '\u00A0 ')}\u200B`, (name) => name.replaceAll('-', '–').replaceAll("'", '’'),
    (name) => dropAccents(name.replace(/^(?:Xã|Phường|Đặc khu) /, '')).toUpperCase(),
  ];
  fc.assert(fc.property(fc.constantFrom(...all), fc.constantFrom(...spellings), fc.constantFrom(...spellings), ({ unit, province }, first, second) => {
    const match = matchUnit(second(first(unit.name)), province);
    const found = match.kind === 'one' ? [match.unit.code] : match.kind === 'ask' ? match.options.map((option) => option.unit.code) : [];
    expect(found, second(first(unit.name))).toContain(unit.code);
  }), { numRuns: 3000 });
});

test('every official name as written gives one unit, or one of the known traps asks', () => {
  const asked = all.filter(({ unit, province }) => matchUnit(unit.name, province).kind !== 'one').map(({ unit }) => unit.name);
  expect(asked).toEqual(['Phường Mường Thanh', 'Xã Sam Mứn', 'Xã Tân Thành', 'Xã Hoài Đức']);
});

test('every former unit with its district gives the unit it went into, or asks with it', () => {
  for (const province of [dienBien, lamDong]) {
    for (const old of province.oldUnits) {
      const match = matchUnit(`${old.name}, ${old.districtName}`, province);
      const found = match.kind === 'one' ? [match.unit.code] : match.kind === 'ask' ? match.options.map((option) => option.unit.code) : [];
      expect(found, old.name).toContain(old.code);
    }
  }
});

test('any text is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(['one', 'ask', 'none']).toContain(matchUnit(text, lamDong).kind);
  }));
});

test.each([['Nà Hỳỳ', '03169'], ['Xã Quảng Lầm', '03164'], ['Mường Phăngng', '03325']])('misspelt: %s is %s alone', (text, code) => {
  expect(matchUnit(text, dienBien)).toMatchObject({ kind: 'one', misspelt: true, unit: { code } });
});

test.each([['Sín Chầu', ['Xã Sín Thầu', 'Xã Sín Chải']], ['Mường Lan', ['Xã Mường Lạn', 'Xã Mường Luân']], ['Thị trấn Tuần Gioá', ['Xã Tuần Giáo']]])('misspelt, and two are near: %s is asked', (text, names) => {
  const match = matchUnit(text, dienBien);
  const shown = match.kind === 'none' ? match.near.map(({ name }) => name) : match.kind === 'ask' ? match.options.map(({ unit }) => unit.name) : [];
  expect(shown).toEqual(expect.arrayContaining(names));
});

const country = new Map((await Promise.all(PROVINCES.map(({ code }) => communesOf(code)))).map((province) => [province.province, province]));

test.each([
  ['01', 'P. Hoàn Kiếm', '00070'], ['79', 'Phường 12, quận Gò Vấp', '26882'], ['79', 'P12, Q. Gò Vấp', '26882'], ['79', 'Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh', '26740'],
  ['51', 'Xa Tinh Khe', '21211'], ['86', 'Xã Phú Túc, huyện Châu Thành, tỉnh Bến Tre', '28810'],
])('province %s: %s is %s', (province, text, code) => {
  expect(codes(matchUnit(text, country.get(province)!))).toBe(code);
});

test('a province that the text names and that it is not is never passed over', () => {
  expect(matchUnit('Xã Nà Bủng, tỉnh Lâm Đồng', dienBien).kind).toBe('ask');
  expect(matchUnit('Xã Hàm Kiệm, tỉnh Bình Thuận', lamDong)).toMatchObject({ kind: 'one', unit: { code: '23128' } });
});

test('2,500 noisy names over the country: none is understood wrongly, most are understood alone', () => {
  const figures = judgeNames([...country.values()], 2_500, 20_250_701);
  expect(figures.flatMap(({ kind, examples }) => examples.map((example) => `${kind}: ${example}`))).toEqual([]);
  const alone = (kinds: RegExp): number => {
    const some = figures.filter(({ kind }) => kinds.test(kind));
    return some.reduce((sum, { right }) => sum + right, 0) / some.reduce((sum, { count }) => sum + count, 0);
  };
  expect(alone(/./)).toBeGreaterThan(0.8);
  expect(alone(/^(?!.*(?:wrong|alone|letters)).*$/)).toBeGreaterThan(0.9);
  expect(alone(/^old name with district(?: and province)?$/)).toBeGreaterThan(0.93);
  expect(alone(/^(?:one letter|two letters) wrong$/)).toBeGreaterThan(0.55);
  expect(alone(/^(?:TCVN3|VNI)/)).toBeGreaterThan(0.85);
  // What is asked shows the unit meant.
  const asked = figures.filter(({ kind }) => !kind.endsWith('letters'));
  expect(asked.reduce((sum, { named }) => sum + named, 0) / asked.reduce((sum, one) => sum + one.asked, 0)).toBeGreaterThan(0.95);
});

test('a cell full of text names no unit, and is known not to at once', () => {
  for (const text of [' - a', '1 ', 'Nguyễn ', 'tỉnh Điện Biên, ', '03356 - ', '(']) {
    expect(matchUnit(text.repeat(Math.floor(32_767 / text.length)), dienBien)).toEqual({ kind: 'none', near: [] });
  }
  const whole = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Nà Bủng, huyện Nậm Pồ, tỉnh Điện Biên';
  expect(codes(matchUnit(whole, dienBien))).toBe('03176');
});
