import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFiles, uglyFiles, zipOf } from '../../../testing/packages.ts';
import { columnLetters, parseCell } from '../address.ts';
import { WorkbookError } from '../port.ts';
import { readXlsx } from './read.ts';
import { shiftFormula } from './shift-formula.ts';
import { escapeXml, unescapeXml } from './xml.ts';

describe('a workbook written as no program we like would write it', async () => {
  const { workbook, model } = await readXlsx(zipOf(uglyFiles()));
  const sheet = workbook.sheets[0];

  it('reads prefixed rows and cells without addresses', () => {
    expect(sheet?.rows).toEqual([
      [' Họ & tên ', 'Ngày', 'Tổng'],
      ['Lò Văn\rThử', 45950, 45950],
      [1000, { error: '#REF!' }, 7],
      [null, true, 8],
      [],
      [null, null, null, null, 2],
      [null, null, null, null, 4],
    ]);
  });

  it('leaves the chart sheet out and keeps the names of the sheets after it local to them', () => {
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Nhân sự', 'visible'],
      ['Danh mục & tên', 'hidden'],
    ]);
    expect(model.names.find((name) => name.name === '_xlnm.Print_Area')?.scope).toBe('Danh mục & tên');
    expect(model.activeSheet).toBe('Danh mục & tên');
  });

  it('writes out the formulas that follow a shared one', () => {
    expect(sheet?.formulas.get('C2')).toBe('=SUM($A$1,B2)+LOG10(1)&"B2"');
    expect(sheet?.formulas.get('C3')).toBe('=SUM($A$1,B3)+LOG10(1)&"B2"');
    expect(sheet?.formulas.get('C4')).toBe('=SUM($A$1,B4)+LOG10(1)&"B2"');
    expect(model.sheets[0]?.formulaBlocks).toHaveLength(1);
  });

  it('reads a part in UTF-16, runs of text, and leaves phonetic guides out', () => {
    expect(workbook.sheets[1]?.rows).toEqual([['Kế toán'], ['Đất đai'], ['Công nghệ']]);
  });

  it('knows formats, hidden rows, merged cells, widths and colours', () => {
    expect(sheet?.formats.get('B2')).toBe('dd\\-mm\\-yyyy');
    expect(sheet?.formats.get('A2')).toBe('@');
    expect(sheet?.formats.get('C2')).toBeUndefined();
    expect([...(sheet?.formats.entries() ?? [])].map(([address]) => address)).toEqual(['A2', 'B2']);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
    expect(sheet?.merges).toEqual(['D1:E1']);
    expect(model.sheets[0]?.columnWidths.get(1)).toBe(20.5);
    expect(model.sheets[0]?.tab).toBe('00B050');
    expect(model.sheets[0]?.style(1, 0)).toMatchObject({ bold: true, wrap: true, size: 13 });
  });

  it('finds the list of Excel 2010 with the values it takes from another sheet', () => {
    expect(model.sheets[0]?.validations).toEqual([
      { range: 'B2:B9', kind: 'other', prompt: 'a > b', strict: true },
      { range: 'D2:D9', kind: 'list', source: "'Danh mục & tên'!$A$1:$A$3", values: ['Kế toán', 'Đất đai', 'Công nghệ'], strict: true },
    ]);
  });
});

describe('odd but legal parts', () => {
  it('a workbook that counts from 1904, without styles and strings', async () => {
    const text = plainFiles('')['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="true"/><sheets>') ?? '';
    const { workbook } = await readXlsx(zipOf(plainFiles('<row r="2"><c r="B2" s="9"><v>0.1</v></c></row>', { 'xl/workbook.xml': text })));
    expect(workbook).toMatchObject({ date1904: true, template: null });
    expect(workbook.sheets[0]?.rows).toEqual([[], [null, 0.1]]);
  });

  it('CDATA, comments and entities in texts', async () => {
    const cell = '<row><c t="inlineStr"><is><t><![CDATA[<a> & ]]>&#x1EA1;&#98;</t><!-- <t>không</t> --></is></c></row>';
    const { workbook } = await readXlsx(zipOf(plainFiles(cell)));
    expect(workbook.sheets[0]?.rows).toEqual([['<a> & ạb']]);
  });

  it('a value in the last row of a sheet', async () => {
    const { workbook } = await readXlsx(zipOf(plainFiles('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')));
    expect(workbook.sheets[0]?.rows).toHaveLength(1_048_576);
  });

  it('a drop-down whose values are said to stand in every row of a sheet that reaches to its last one', async () => {
    const files = plainFiles('<row r="1"><c r="A1" t="inlineStr"><is><t>Có</t></is></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row>');
    const part = 'xl/worksheets/sheet1.xml';
    const lists = '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>$A$1:$B$1048576</formula1></dataValidation></dataValidations>';
    const { model } = await readXlsx(zipOf({ ...files, [part]: files[part]!.replace('</sheetData>', `</sheetData>${lists}`) }));
    expect(model.sheets[0]?.validations[0]?.values).toEqual(['Có', '1']);
  });

  it('a part that ends in the middle of a tag is damaged, not endless', async () => {
    const whole = plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>')['xl/worksheets/sheet1.xml'] ?? '';
    for (const length of [20, whole.length - 40, whole.length - 14, whole.length - 1]) {
      const file = zipOf(plainFiles('', { 'xl/worksheets/sheet1.xml': whole.slice(0, length) }));
      await expect(readXlsx(file)).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });
});

describe('broken parts', () => {
  const files = uglyFiles();
  const texts = Object.keys(files).filter((name) => typeof files[name] === 'string');

  it('are refused with a code or read, never with another failure', async () => {
    const piece = fc.constantFrom('', '<', '>', '"', '&', '</x:c>', '<x:row r="0">', ' r="A0"', 's="-1"', '1e999', '<![CDATA[', '<!--', 'ref="Z9:A1"', '\u0000');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), piece, async (name, place, cut, put) => {
        const text = String(files[name]);
        const at = Math.floor(place * text.length);
        const broken = { ...files, [name]: text.slice(0, at) + put + text.slice(at + cut) };
        const failure: unknown = await readXlsx(zipOf(broken)).then(
          () => null,
          (error: unknown) => error,
        );
        if (failure !== null) expect(failure).toBeInstanceOf(WorkbookError);
      }),
      { numRuns: 400 },
    );
  });

  it('flipped bytes of the archive are refused with a code', async () => {
    const good = zipOf(files);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const failure: unknown = await readXlsx(bytes).then(
          () => null,
          (error: unknown) => error,
        );
        if (failure !== null) expect(failure).toBeInstanceOf(WorkbookError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('small tools', () => {
  it('moves relative references only', () => {
    expect(shiftFormula("A1+$A1+A$1+$A$1+'Sheet A1'!B2+\"A1\"", 2, 1)).toBe("B3+$A3+B$1+$A$1+'Sheet A1'!C4+\"A1\"");
    expect(shiftFormula('SUM(A:B)+SUM(1:$2)+Tổng_A1+LOG10(A1)', 1, 1)).toBe('SUM(B:C)+SUM(2:$2)+Tổng_A1+LOG10(B2)');
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
  });

  it('turns columns into letters and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => parseCell(`${columnLetters(column)}1`)?.column === column));
    expect(parseCell('XFE1')).toBeNull();
    expect(parseCell('A0')).toBeNull();
    expect(parseCell('Lô1')).toBeNull();
  });

  it('escapes any text that XML can hold so that it comes back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => /^[\t\n\r -\ufffd]*$/.test(value));
    fc.assert(fc.property(text, (value) => unescapeXml(escapeXml(value)) === value));
  });
});
