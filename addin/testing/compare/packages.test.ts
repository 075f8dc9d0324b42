import { describe, expect, it } from 'vitest';
import { plainFiles, uglyFiles, zipOf } from '../packages.ts';
import { equalParts, losses } from './packages.ts';
import { parseXml, written } from './xml.ts';

const ugly = uglyFiles();
const before = zipOf(ugly);

/** The same package with words of one part replaced. */
function changed(part: string, from: string, to: string): Uint8Array {
  const text = String(ugly[part]);
  expect(text).toContain(from);
  return zipOf({ ...ugly, [part]: text.replace(from, to) });
}

describe('the referee of packages', () => {
  it('finds nothing where nothing differs, and looks away from order, prefixes and addresses that follow', () => {
    expect(losses(before, before)).toEqual([]);
    expect(equalParts(before, before).size).toBe(Object.keys(ugly).length);
    const one = zipOf(plainFiles('<row><c><v>1</v></c></row>'));
    expect(losses(one, zipOf(plainFiles('<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>')))).toEqual([]);
  });

  it.each([
    ['a cell', 'xl/worksheets/sheet1.xml', '<x:v>45950</x:v>', '<x:v>45951</x:v>'],
    ['the look of a cell', 'xl/worksheets/sheet1.xml', 't="s" s="2"', 't="s" s="1"'],
    ['a hidden row', 'xl/worksheets/sheet1.xml', ' hidden="1"', ''],
    ['a format of a person', 'xl/worksheets/sheet1.xml', '<x:cfRule type="duplicateValues" priority="4"/>', '<x:cfRule type="uniqueValues" priority="4"/>'],
    ['a list of Excel 2010', 'xl/worksheets/sheet1.xml', '<xm:sqref>D2:D9</xm:sqref>', '<xm:sqref>D2:D8</xm:sqref>'],
    ['a merged cell', 'xl/worksheets/sheet1.xml', 'D1:E1', 'D1:F1'],
    ['the place of a look', 'xl/styles.xml', '<x:b/>', '<x:i/>'],
    ['a scope', 'xl/workbook.xml', 'localSheetId="2"', 'localSheetId="0"'],
    ['a state of a sheet', 'xl/workbook.xml', ' state="hidden"', ''],
    ['a relationship', 'xl/_rels/workbook.xml.rels', 'chartsheets/sheet1.xml', 'chartsheets/sheet2.xml'],
    ['a part', 'xl/charts/chart1.xml', '<c:idx val="0"/>', '<c:idx val="1"/>'],
  ])('sees a change of %s', (_what, part, from, to) => {
    expect(losses(before, changed(part, from, to))).not.toEqual([]);
  });

  it('sees a part that is gone, and says which', () => {
    const { 'xl/charts/chart1.xml': _chart, ...rest } = ugly;
    expect(losses(before, zipOf(rest))).toEqual(['xl/charts/chart1.xml: gone']);
    expect(losses(before, zipOf(rest), { gone: ['xl/charts/chart1.xml'] })).toEqual([]);
  });

  it('looks away from a mark of ours and a cell that was written', () => {
    const rule = '<x:conditionalFormatting sqref="A2"><x:cfRule type="expression" dxfId="0" priority="5"><x:formula>LEN("DP_MARK_hint")&gt;0</x:formula></x:cfRule></x:conditionalFormatting>';
    expect(losses(before, changed('xl/worksheets/sheet1.xml', '<x:dataValidations', `${rule}<x:dataValidations`))).toEqual([]);
    const cell = changed('xl/worksheets/sheet1.xml', '<x:v>45950</x:v>', '<x:v>1</x:v>');
    expect(losses(before, cell, { cells: new Set(['xl/worksheets/sheet1.xml!B2']) })).toEqual([]);
  });

  it('reads XML strictly', () => {
    for (const text of ['<a>', '<a></b>', '<a b="1" b="2"/>', '<a/><b/>', '<a>&what;</a>', '<a b="<"/>', 'x<a/>']) expect(() => parseXml(text)).toThrow();
    expect(written(parseXml('<x:a xmlns:x="u" c="2" b=\'1\'><!-- - --><x:d>&#65;<![CDATA[<]]></x:d></x:a>'))).toBe('<a b="1" c="2"><d>A<</></>');
  });
});
