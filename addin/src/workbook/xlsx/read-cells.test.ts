import { describe, expect, it } from 'vitest';
import { placeOf } from '../cell-keys.ts';
import { readCells } from './read-cells.ts';
import { XmlScanner } from './xml.ts';

const STRINGS = ['không', 'một', 'hai'];

/** What stands in sheetData, after its start tag. */
function read(rows: string, left = 1_000, columnStyles: ReadonlyMap<number, unknown> = new Map()) {
  const scanner = new XmlScanner(`<x:sheetData>${rows}</x:sheetData>`);
  const cells = readCells(scanner, scanner.next()!, STRINGS, (xf) => xf + 100, { left }, columnStyles);
  return { ...cells, formulas: Object.fromEntries([...cells.formulas].map(([key, formula]) => [`${placeOf(key).row},${placeOf(key).column}`, formula])) };
}

describe('cells of a sheet', () => {
  it('stand where their address says, or one further than the last where there is none', () => {
    const { rows } = read('<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D3"><v>4</v></c></row><x:row><x:c><x:v>5</x:v></x:c></x:row>');
    expect(rows).toEqual([[], [null, 1, 2], [3, null, null, 4], [5]]);
  });

  it.each<[string, string, unknown]>([
    ['a number', '<c><v>1</v></c>', 1], ['as a program may write it', '<c t="n" r="A1"><v> -1.5E-3 </v></c>', -0.0015], ['a shared text', '<c t="s"><v>2</v></c>', 'hai'],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', ''], ['a text in the cell, runs and entities in it', '<c t="inlineStr"><is><r><t>A &amp;</t></r><r><t> <![CDATA[<B>]]></t></r></is></c>', 'A & <B>'],
    ['a result that is a text', '<c t="str"><f>"x"</f><v>_x000D_&#10;</v></c>', '\r\n'], ['true', '<c t="b"><v>true</v></c>', true], ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#N/A</v></c>', { error: '#N/A' }], ['a day as ISO text', '<c t="d"><v>2025-10-01</v></c>', '2025-10-01'],
    ['a comment before the value', '<c><!-- <v>9</v> --><v>1</v></c>', 1], ['more than cells have', '<c><extLst><ext><v>9</v></ext></extLst><v>1</v></c>', 1], ['line breaks between', '<c\r\n r="A1"\r\n>\r\n<v>1</v>\r\n</c>', 1],
  ])('hold %s', (_what, cell, value) => {
    expect(read(`<row r="1">${cell}</row>`).rows).toEqual([[value]]);
  });

  it.each(['<c/>', '<c></c>', '<c><v/></c>', '<c><v></v></c>', '<c><v>x1</v></c>', '<c><v>1e999</v></c>'])('without a value are blank: %s', (cell) => {
    expect(read(`<row r="1">${cell}</row>`).rows).toEqual([]);
  });

  it('have the look they say; one that says none in a column with a look has the default one', () => {
    const { styleIds } = read('<row r="1"><c s="3"/><c/><c s="0"><v>1</v></c></row>', 9, new Map([[1, 7]]));
    expect([styleIds[0]?.[0], styleIds[0]?.[1], styleIds[0]?.[2]]).toEqual([103, 0, 100]);
  });

  it('share formulas and fill blocks of one', () => {
    const { formulas, formulaBlocks } = read('<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1&amp;$C$1</f></c><c r="E1"><f t="array" ref="E1:F2">X</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="array" ref="B2">Y</f></c><c r="C2"><f t="shared" si="9"/></c></row>');
    expect(formulas).toEqual({ '0,0': '=B1&$C$1', '0,4': '=X', '1,0': '=B2&$C$1', '1,1': '=Y' });
    expect(formulaBlocks).toEqual([{ top: 0, left: 4, bottom: 1, right: 5 }]);
  });
});

describe('rows of a sheet', () => {
  it('say whether they are hidden, and their height when a person chose it', () => {
    const { hiddenRows, rowHeights } = read('<row r="2" hidden="1" ht="30"/><row ht="20.5" customHeight="1"/><row zeroHeight="true"></row>');
    expect([...hiddenRows]).toEqual([2, 4]);
    expect([...rowHeights]).toEqual([[2, 20.5]]);
  });

  it.each(['0', '-1', '1.5', '1048577', 'x'])('outside any sheet are damaged: %s', (number) => {
    expect(() => read(`<row r="${number}"><c><v>1</v></c></row>`)).toThrow('file-damaged');
  });
});

describe('the number of cells', () => {
  it('counts blanks between others, and ends at what is left', () => {
    expect(() => read('<row r="1"><c r="J1"><v>1</v></c></row>', 10)).not.toThrow();
    expect(() => read('<row r="1"><c r="J1"><v>1</v></c></row>', 9)).toThrow('file-too-many-cells');
    expect(() => read(`<row r="1">${'<c/>'.repeat(4)}</row>`, 3)).toThrow('file-too-many-cells');
  });
});
