import { expect, test } from 'vitest';
import { communesOf, hasProvince, PROVINCES, provinceName, provinceOfUnit } from './index.ts';
import { unpack } from './unpack.ts';

const country = await Promise.all(PROVINCES.map(({ code }) => communesOf(code)));

test('45 units of Điện Biên: 42 xã, 3 phường; merger sizes as counted from the NSO table', async () => {
  const { units, name, oldUnits } = await communesOf('11');
  expect(name).toBe('Điện Biên');
  expect(units).toHaveLength(45);
  expect(units.filter((unit) => unit.kind === 'phuong')).toHaveLength(3);
  expect(oldUnits).toHaveLength(129);
  expect([2, 3, 4, 5, 6].map((size) => units.filter((unit) => unit.oldUnits === size).length)).toEqual([16, 22, 5, 1, 1]);
});

test('124 units of Lâm Đồng: 103 xã, 20 phường, 1 đặc khu', async () => {
  const { units } = await communesOf('68');
  expect(units).toHaveLength(124);
  expect(['xa', 'phuong', 'dac-khu'].map((kind) => units.filter((unit) => unit.kind === kind).length)).toEqual([103, 20, 1]);
  expect([1, 2, 3, 4, 5].map((size) => units.filter((unit) => unit.oldUnits === size).length)).toEqual([5, 47, 58, 13, 1]);
});

test('the country: 34 provinces, six of them cities; 2,621 xã, 687 phường, 13 đặc khu; each code once', () => {
  expect(PROVINCES).toHaveLength(34);
  expect(PROVINCES.filter(({ city }) => city).map(({ name }) => name)).toEqual(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);
  const units = country.flatMap((province) => province.units);
  expect(['xa', 'phuong', 'dac-khu'].map((kind) => units.filter((unit) => unit.kind === kind).length)).toEqual([2621, 687, 13]);
  expect(new Set(units.map(({ code }) => code)).size).toBe(3321);
  // 10,035 before the merger; a split one stands once for each part
  const old = new Set(country.flatMap(({ oldUnits }) => oldUnits.map(({ name, district }) => `${name} ${district}`)));
  expect(old.size).toBeGreaterThan(10_000);
  expect(old.size).toBeLessThan(10_036);
});

test.each(country.map((province) => [province.name, province] as const))('%s: codes in order, names NFC, districts known', (_name, province) => {
  const { units, oldUnits } = province;
  expect(units.map((unit) => unit.code)).toEqual(units.map((unit) => unit.code).sort());
  for (const unit of units) {
    expect(unit.code).toMatch(/^\d{5}$/);
    expect(unit.name).toBe(unit.name.normalize('NFC'));
    expect(unit.name).toMatch(/^(?:Xã|Phường|Đặc khu) [\p{Lu}\d][\p{L}\d' -]*$/u);
    expect(unit.from).toBe('2025-07-01');
    expect(unit.formerDistrict).toMatch(/^\d{3}$/);
    expect(unit.formerDistrictName).toMatch(/^(Huyện|Quận|Thị xã|Thành phố) /);
  }
  expect(units.filter((unit) => provinceOfUnit(unit.code) !== province.province)).toEqual([]);
  const codes = new Set(units.map((unit) => unit.code));
  for (const old of oldUnits) {
    expect(codes).toContain(old.code);
    expect(old.name).toMatch(/^(?:Xã|Phường|Thị trấn) \S/);
    expect(old.provinceName).not.toMatch(/^(?:Tỉnh|Thành phố) /);
    expect(old.until).toBe('2025-06-30');
  }
});

test('a unit that has no old one was a district, or is one of them', () => {
  const without = country.flatMap(({ units, oldUnits }) => units.filter((unit) => !oldUnits.some((old) => old.code === unit.code)).map(({ name }) => name));
  expect(without.sort()).toEqual(['Đặc khu Bạch Long Vĩ', 'Đặc khu Côn Đảo', 'Đặc khu Cồn Cỏ', 'Đặc khu Hoàng Sa', 'Đặc khu Lý Sơn'].sort());
});

test('a change after the merger: the day from which a unit is, and the last day of the one before', () => {
  const { units, oldUnits } = unpack('731 Thành phố Biên Hòa\n99001 [2026-04-30] Phường Mới|731 Xã Cũ[2026-04-29], Phường Xưa', { code: '75', name: 'Đồng Nai', city: false });
  expect(units).toMatchObject([{ code: '99001', name: 'Phường Mới', from: '2026-04-30' }]);
  expect(oldUnits).toMatchObject([{ name: 'Xã Cũ', code: '99001', until: '2026-04-29' }, { name: 'Phường Xưa', until: '2025-06-30' }]);
});

test('single units', async () => {
  const { units, oldUnits } = await communesOf('11');
  const unit = (code: string) => units.find((one) => one.code === code);
  expect(unit('03356')).toMatchObject({ name: 'Xã Sam Mứn', oldUnits: 2, formerDistrict: '100', formerDistrictCentre: false });
  expect(unit('03172')).toMatchObject({ name: 'Xã Na Sang', formerDistrictCentre: true });
  expect(unit('03151')).toMatchObject({ kind: 'phuong', formerDistrictName: 'Thị xã Mường Lay' });
  expect(oldUnits.find((old) => old.name === 'Xã Sam Mứn')).toMatchObject({ code: '03352', districtName: 'Huyện Điện Biên' });
});

test('codes of nowhere', async () => {
  expect(hasProvince('02')).toBe(false);
  expect(provinceName('02')).toBe('02');
  expect(provinceName('79')).toBe('Hồ Chí Minh');
  expect(provinceOfUnit('00004')).toBe('01');
  expect(provinceOfUnit('99999')).toBeNull();
  await expect(communesOf('02')).rejects.toThrow(RangeError);
});
