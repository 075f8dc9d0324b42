import { describe, expect, test } from 'vitest';
import { communesOf } from '../catalog/communes/index.ts';
import type { WorkbookKind } from '../sheets/declare.ts';
import { checkUnitReferences } from './unit-reference.ts';
import { factsOf } from './facts.ts';
import { datasetOf, noContext } from './testing.ts';

const dienBien = await communesOf('11');
const lamDong = await communesOf('68');

function judge(unitCode: string | null, unitName: string | null, options: { units?: typeof dienBien; kind?: WorkbookKind; own?: string } = {}) {
  const dataset = datasetOf({
    kind: options.kind ?? 'province', roster: [{ unitCode, unitName }], info: options.own === undefined ? {} : { unitCode: options.own },
  });
  return checkUnitReferences(factsOf(dataset, { ...noContext, units: options.units ?? dienBien }));
}

describe('a name without a code', () => {
  test('gives the code to confirm', () => {
    expect(judge(null, 'Nà Bủng')).toMatchObject([{
      code: 'unit-code-missing', cell: 'B2', params: { name: 'Xã Nà Bủng', suggestion: '03176' }, fix: { kind: 'confirm', value: '03176' },
    }]);
  });

  test('Sam Mứn asks: it is a commune now, and was part of what is Thanh An', () => {
    const [finding, ...others] = judge(null, 'Sam Mứn');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'unit-name-ambiguous', severity: 'error', fix: { kind: 'manual' } });
    expect(finding!.fix).not.toHaveProperty('value');
    expect(finding!.params['choices']).toContain('Xã Sam Mứn (03356)');
    expect(finding!.params['choices']).toContain('Xã Thanh An (03352)');
  });

  test('an old name gives the unit that it went into', () => {
    expect(judge(null, 'Xã Keo Lôm')).toMatchObject([{
      code: 'unit-old-name', params: { name: 'Xã Na Son', suggestion: '03203' }, fix: { kind: 'confirm', value: '03203' },
    }]);
  });

  test('a name that is nearly right is offered with its code where no other is as near, else only suggested', () => {
    expect(judge(null, 'Quảng Lầm')).toMatchObject([{ code: 'unit-name-unknown', params: { suggestion: 'Xã Quảng Lâm (03164)' }, fix: { kind: 'confirm', value: '03164' } }]);
    const [finding] = judge(null, 'Nậm Nề');
    expect(finding).toMatchObject({ code: 'unit-name-unknown', fix: { kind: 'manual' } });
    expect(finding!.params['suggestion']).toBeDefined();
  });

  test('a column for the former district tells names apart', () => {
    const units = [{ unitName: 'Tân Thành', formerDistrictName: 'Huyện Krông Nô' }, { unitName: 'Tân Thành', formerDistrictName: null }];
    const dataset = datasetOf({ units });
    expect(checkUnitReferences(factsOf(dataset, { ...noContext, units: lamDong })).map(({ code, row, fix }) => [row, code, fix?.value])).toEqual([
      [2, 'unit-old-name', '24688'], [3, 'unit-name-ambiguous', undefined],
    ]);
  });

  test('a district is no commune any more', () => {
    for (const name of ['Huyện Nậm Pồ', 'H. Nậm Pồ', 'UBND huyện Nậm Pồ', 'TX Mường Lay']) expect(judge(null, name), name).toMatchObject([{ code: 'unit-district-level', severity: 'error' }]);
  });
});

describe('a code', () => {
  test('with its own name, in any spelling, is right', () => {
    expect(judge('03176', 'Xã Nà Bủng')).toEqual([]);
    expect(judge('03176', 'nà bủng')).toEqual([]);
    expect(judge('03176', null)).toEqual([]);
    expect(judge('24620', 'Xã Quảng Hoà', { units: lamDong })).toEqual([]);
  });

  test('that nobody has suggests the one of the name', () => {
    expect(judge('03177', 'Xã Nà Bủng')).toMatchObject([{ code: 'unit-code-unknown', fix: { kind: 'confirm', value: '03176' } }]);
    expect(judge('99999', null)).toMatchObject([{ code: 'unit-code-unknown', fix: { kind: 'manual' } }]);
  });

  test('of another province is named as such', () => {
    expect(judge('24781', 'Phường Xuân Hương - Đà Lạt')).toMatchObject([{ code: 'unit-other-province', params: { province: 'Lâm Đồng' } }]);
  });

  test('against the name of another unit is an error at the name', () => {
    expect(judge('03176', 'Xã Nà Hỳ')).toMatchObject([{
      code: 'unit-code-name-differ', severity: 'error', cell: 'C2', params: { name: 'Xã Nà Bủng', suggestion: 'Xã Nà Hỳ (03169)' },
    }]);
  });

  test('of Thanh An beside the name Sam Mứn is reviewed, because Sam Mứn is a unit of its own now', () => {
    expect(judge('03352', 'Sam Mứn')).toMatchObject([{ code: 'unit-code-name-differ', severity: 'warning' }]);
    expect(judge('03356', 'Sam Mứn')).toEqual([]);
  });

  test('beside an old name of the same place only asks for the new name', () => {
    expect(judge('03203', 'Xã Keo Lôm')).toMatchObject([{ code: 'unit-name-outdated', severity: 'hint', fix: { kind: 'confirm', value: 'Xã Na Son' } }]);
  });

  test('beside a misspelt name of the same place offers the official one, to be looked at', () => {
    expect(judge('03164', 'Xã Quảng Lầm')).toMatchObject([{ code: 'unit-name-variant', severity: 'hint', fix: { kind: 'confirm', value: 'Xã Quảng Lâm' } }]);
  });

  test('beside a name without accents offers the official one', () => {
    expect(judge('03208', 'Xa Dung')).toEqual([]);
    expect(judge('03176', 'Na Bung')).toMatchObject([{ code: 'unit-name-variant', fix: { kind: 'auto', value: 'Xã Nà Bủng' } }]);
  });
});

describe('the workbook around the row', () => {
  test('a unit that is not in Danh mục đơn vị would not be counted', () => {
    const dataset = datasetOf({ units: [{ unitCode: '03176', unitName: 'Xã Nà Bủng', kind: 'xa' }], roster: [{ unitCode: '03208', unitName: 'Xã Xa Dung' }] });
    expect(checkUnitReferences(factsOf(dataset, { ...noContext, units: dienBien }))).toMatchObject([{ code: 'unit-not-listed', sheet: 'Nhân sự', params: { code: '03208' } }]);
  });

  test('a commune file holds rows of its own commune', () => {
    expect(judge('03208', null, { kind: 'commune', own: '03176' })).toMatchObject([{ code: 'unit-not-this-commune', params: { name: 'Xã Nà Bủng' } }]);
    expect(judge(null, null, { kind: 'commune', own: '03176' })).toMatchObject([{ code: 'unit-code-missing', fix: { value: '03176' } }]);
    expect(judge(null, null)).toEqual([]);
  });

  test('a commune file that does not say whose it is leaves nothing unsaid', () => {
    expect(judge(null, null, { kind: 'commune' })).toMatchObject([{ code: 'required-missing', column: 'Mã xã' }]);
  });

  test('without any list a code must look like one, and a name alone is not enough', () => {
    const roster = [{ unitCode: '10001', unitName: 'Xã Một' }, { unitCode: 'X1' }, { unitName: 'Xã Một' }];
    const dataset = datasetOf({ kind: 'commune', roster, info: { unitCode: '10001', unitName: 'Xã Một' } });
    expect(checkUnitReferences(factsOf(dataset, noContext)).map(({ code, row }) => [row, code])).toEqual([[3, 'unit-code-unknown'], [4, 'unit-name-unknown']]);
  });

  test('without an official list the units of the workbook are the list', () => {
    const dataset = datasetOf({ units: [{ unitCode: '10001', unitName: 'Xã Một', kind: 'xa' }], roster: [{ unitCode: null, unitName: 'Xã Một' }, { unitCode: '10002' }] });
    expect(checkUnitReferences(factsOf(dataset, noContext)).map(({ code, row }) => [row, code])).toEqual([[2, 'unit-code-missing'], [3, 'unit-code-unknown']]);
  });

  test('an unknown commune of residence only costs the distance', () => {
    const dataset = datasetOf({ candidates: [{ fullName: 'Lò Văn Minh', homeUnit: '00001', wishUnit: '03176' }] });
    expect(checkUnitReferences(factsOf(dataset, { ...noContext, units: dienBien }))).toMatchObject([{ code: 'unit-code-unknown', severity: 'warning', column: 'Mã xã nơi ở' }]);
  });
});
