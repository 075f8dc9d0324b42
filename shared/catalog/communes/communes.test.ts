import { expect, test } from 'vitest';
import { communesOf, hasProvince, provinceOfUnit } from './index.ts';

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

test.each(['11', '68'])('province %s: codes in order, names NFC, districts known', async (province) => {
  const { units, oldUnits } = await communesOf(province);
  expect(units.map((unit) => unit.code)).toEqual(units.map((unit) => unit.code).sort());
  for (const unit of units) {
    expect(unit.code).toMatch(/^\d{5}$/);
    expect(unit.name).toBe(unit.name.normalize('NFC'));
    expect(unit.formerDistrict).toMatch(/^\d{3}$/);
    expect(unit.formerDistrictName).toMatch(/^(Huyện|Thị xã|Thành phố) /);
  }
  expect(units.filter((unit) => provinceOfUnit(unit.code) !== province)).toEqual([]);
  const codes = new Set(units.map((unit) => unit.code));
  for (const old of oldUnits) expect(codes).toContain(old.code);
});

test('single units', async () => {
  const { units, oldUnits } = await communesOf('11');
  const unit = (code: string) => units.find((one) => one.code === code);
  expect(unit('03356')).toMatchObject({ name: 'Xã Sam Mứn', oldUnits: 2, formerDistrict: '100', formerDistrictCentre: false });
  expect(unit('03172')).toMatchObject({ name: 'Xã Na Sang', formerDistrictCentre: true });
  expect(unit('03151')).toMatchObject({ kind: 'phuong', formerDistrictName: 'Thị xã Mường Lay' });
  expect(oldUnits.find((old) => old.name === 'Xã Sam Mứn')).toMatchObject({ code: '03352', districtName: 'Huyện Điện Biên' });
});

test('a province that is not held', async () => {
  expect(hasProvince('01')).toBe(false);
  expect(provinceOfUnit('00004')).toBeNull();
  await expect(communesOf('01')).rejects.toThrow(RangeError);
});
