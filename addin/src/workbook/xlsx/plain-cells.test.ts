import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { PlainCells } from './plain-cells.ts';
import { readXlsx } from './read.ts';

const address = fc.constantFrom('', ' r="B2"', ' r="XFD40"', ' r="XFE1"', ' r="A0"', ' r="b2"', ' r="$C$3"', ' r="AAAA1"', ' r="A1048577"');
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s=""', ' s="x"', ' s="99999"', " s='1'", ' cm="1"', '  s="1"');
const type = fc.constantFrom('', ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="x"');
const value = fc.constantFrom('', '<v>0</v>', '<v>1</v>', '<v>-1.5E-3</v>', '<v></v>', '<v/>', '<v> 7 </v>', '<v>12345678901234567890</v>', '<v>1e999</v>', '<v>9</v>', '<v>1.0</v>', '<v>x</v>', '<v><!-- 5 -->5</v>', '<f>1+1</f><v>2</v>');

describe('cells read straight from the text', () => {
  it('are what the reader of tags says, however they are written', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(address, style, type, value), { maxLength: 4 }), async (cells) => {
      // a space after the name of the element is as good, and sends it the long way
      const row = (name: string): string => `<row>${cells.map(([r, s, t, v]) => (v === '' ? `<c${name}${r}${s}${t}/>` : `<c${name}${r}${s}${t}>${v}</c${name}>`)).join('')}</row>`;
      const grid = async (rows: string): Promise<unknown> => readXlsx(zipOf(plainFiles(rows))).then(
        ({ model: { sheets: [sheet] } }) => ({ rows: sheet!.rows, styles: sheet!.rows.map((_row, at) => [...sheet!.styledColumns(at)]), formulas: [...sheet!.formulas()] }),
        (error: unknown) => (error as { code?: string }).code,
      );
      expect(await grid(row(''))).toEqual(await grid(row('\n')));
    }), { numRuns: 150 });
  });

  it('are those that nearly every cell is, and nothing else', () => {
    const plain = (text: string): unknown => {
      const cells = new PlainCells(text, ['Lò', 'Vàng']);
      return cells.read(0) && { ...cells.cell };
    };
    expect(plain('<c r="C7" s="12" t="s"><v>1</v></c>')).toEqual({ row: 6, column: 2, xf: 12, value: 'Vàng', end: 35 });
    expect(plain('<c r="A1"><v>-0.25</v></c>')).toMatchObject({ row: 0, column: 0, xf: -1, value: -0.25 });
    expect(plain('<c s="3"/>')).toMatchObject({ row: -1, xf: 3, value: null });
    for (const other of ['<c/>', '<col />', '<c t="str"><v>a</v></c>', '<c r="A1"><f>1</f></c>', '<c r="A1"><v>1</v><extLst/></c>', '<c r="A1"', '<c r="A1"><v>1']) expect(plain(other)).toBe(false);
  });
});
