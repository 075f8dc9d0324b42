import { describe, expect, it } from 'vitest';
import { formulaPlaces } from './each-cell.ts';

const found = (text: string): string[] => [...formulaPlaces(text)].map(({ row, column, tag, open, close, end }) => `${row},${column} ${text.slice(tag.start, open)}|${text.slice(open, close)}|${text.slice(close, end)}`);

describe('formulas of a sheet by their cells', () => {
  it('counts rows and cells that have no address on from those that have', () => {
    const text = '<worksheet><sheetData><row><c><f>A1</f></c><c r="D1"/><c><f t="shared" si="0"/><v>1</v></c></row><row r="7"><c r="B7"><f>1&lt;2</f></c></row><row>\r\n<c><f>3</f></c></row></sheetData></worksheet>';
    expect(found(text)).toEqual(['0,0 <f>|A1|</f>', '0,4 <f t="shared" si="0"/>||', '6,1 <f>|1&lt;2|</f>', '7,0 <f>|3|</f>']);
  });

  it('reads prefixed elements, and passes comments and CDATA by', () => {
    const text = '<x:worksheet><x:sheetData><!-- <x:c r="A1"><x:f>no</x:f></x:c> --><x:row r="2"><x:c r="A2"><x:f><![CDATA["<f>"]]></x:f></x:c></x:row></x:sheetData></x:worksheet>';
    expect(found(text)).toEqual(['1,0 <x:f>|<![CDATA["<f>"]]>|</x:f>']);
  });

  it('looks at cells alone: formulas of rules beside them are none', () => {
    expect(found('<worksheet><sheetData/><conditionalFormatting><cfRule><f>1</f></cfRule></conditionalFormatting></worksheet>')).toEqual([]);
    expect(found('<worksheet><extLst><f>1</f></extLst></worksheet>')).toEqual([]);
  });
});
