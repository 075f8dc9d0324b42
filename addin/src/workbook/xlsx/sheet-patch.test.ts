import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../cell-keys.ts';
import { MARK_LOOK, markFormula } from '../ours.ts';
import { WorkbookModel } from '../model.ts';
import type { ConditionalFormat } from '../model-types.ts';
import type { SheetModel } from '../sheet-model.ts';
import { textsOf } from './sheet-pieces.ts';
import { patchCells, patchMarks } from './sheet-patch.ts';
import { HostStyles } from './styles-merge.ts';
import { escapeXml } from './xml.ts';

const STYLES = '<styleSheet><fonts><font/></fonts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"/><xf numFmtId="49"/></cellXfs><dxfs count="0"/></styleSheet>';
const wrap = (rows: string, p = '', cols = ''): string => `<${p}worksheet>${cols}<${p}sheetData>${rows}</${p}sheetData><${p}mergeCells/></${p}worksheet>`;

/** The text after these changes of its cells. */
function patched(text: string, change: (sheet: SheetModel) => void, stale: ReadonlySet<number> = new Set()): string {
  const sheet = new WorkbookModel().loadSheet('A');
  change(sheet);
  return textsOf(patchCells(text, sheet, stale, new HostStyles(STYLES))).join('');
}

describe('touched cells', () => {
  const rows = '<row r="1" spans="1:3" ht="20"><c r="A1" s="1"><v>1</v></c><!-- giữ --><c r="C1" t="s"><v>0</v></c></row>\r\n<row r="4"/><row r="5"><c r="B5"/></row>';

  it('change, and nothing else does: comments, line breaks, other attributes stay', () => {
    const text = wrap(rows);
    expect(patched(text, () => {})).toBe(text);
    expect(patched(text, (sheet) => sheet.setValue(0, 0, 7))).toBe(text.replace(' spans="1:3"', '').replace('<v>1</v>', '<v>7</v>'));
  });

  it('come in where they belong: between cells, in rows that are empty, between rows and below them', () => {
    const text = patched(wrap(rows), (sheet) => {
      for (const [row, column] of [[0, 1], [0, 3], [2, 0], [3, 2], [8, 0]] as const) sheet.setValue(row, column, 10 * row + column);
    });
    expect(text.match(/<c r="[A-Z]+\d+"/g)).toEqual(['A1', 'B1', 'C1', 'D1', 'A3', 'C4', 'B5', 'A9'].map((cell) => `<c r="${cell}"`));
    expect(text.match(/<row r="\d+"/g)).toEqual([1, 3, 4, 5, 9].map((row) => `<row r="${row}"`));
    expect(text).toContain('<c r="C4"><v>32</v></c></row><row r="5"><c r="B5"/></row>');
  });

  it.each([
    ['a text that looks like XML, a formula and an escape', '=<a> & "b"_x000D_', ' t="inlineStr"><is><t xml:space="preserve">=&lt;a&gt; &amp; &quot;b&quot;_x005F_x000D_</t></is></c>'],
    ['true', true, ' t="b"><v>1</v></c>'], ['an error', { error: '#N/A' }, ' t="e"><v>#N/A</v></c>'], ['nothing', null, '/>'],
  ])('hold %s', (_what, value, cell) => {
    expect(patched(wrap('<row r="1"><c r="A1" s="2"><v>1</v></c></row>'), (sheet) => sheet.setValue(0, 0, value))).toContain(`<c r="A1" s="2"${cell}`);
  });

  it('come to the same whether the rows before them are passed at once or tag by tag', () => {
    const inside = fc.constantFrom('', '<c r="B#"><v>1</v></c>', '<!-- </row> --><c r="B#"/>', '<c r="B#" t="str"><v>?!</v></c>', '<c r="B#"><f><![CDATA[</row>]]></f></c>');
    const written = fc.record({ step: fc.integer({ min: 1, max: 3 }), attributes: fc.constantFrom('', ' spans="1:3"', ' x="a>b"'), named: fc.boolean(), empty: fc.boolean(), inside });
    const touches = fc.array(fc.tuple(fc.nat(40), fc.nat(2)), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.array(written, { maxLength: 15 }), touches, (list, places) => {
      let row = 0;
      const rows = list.map(({ step, attributes, named, empty, inside: cells }) => {
        row += named ? step : 1;
        const start = `<row${named ? `@r="${row}"` : ''}${attributes}`;
        return empty ? `${start}/>` : `${start}>${cells.replace('#', String(row))}</row>`;
      }).join('');
      const [quick, slow] = [' ', '  '].map((space) => patched(wrap(rows.replaceAll('@', space)), (sheet) => { for (const [at, column] of places) sheet.setValue(at, column, 7); }).replaceAll('  ', ' '));
      expect(quick).toBe(slow);
    }), { numRuns: 300 });
  });

  it('take the prefix of the sheet, and rows and cells without addresses are counted', () => {
    const text = patched(wrap('<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row>', 'x:'), (sheet) => {
      sheet.setValue(0, 1, 20);
      sheet.setValue(1, 1, 40);
    });
    expect(text).toContain('<x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>20</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c><x:c r="B2"><x:v>40</x:v></x:c></x:row>');
  });

  it('that are new look like their row, or else like their column', () => {
    const text = patched(wrap('<row r="1" s="2" customFormat="1"/><row r="2"/>', '', '<cols><col min="1" max="16384" style="1"/></cols>'), (sheet) => {
      sheet.setValue(0, 0, 1);
      sheet.setValue(1, 0, 1);
    });
    expect(text).toContain('<c r="A1" s="2"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row>');
  });

  it('come into a sheet that has no rows at all', () => {
    expect(patched('<worksheet><sheetData/><a/></worksheet>', (sheet) => sheet.setValue(1, 0, 1))).toBe('<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><a/></worksheet>');
  });

  it('keep a formula whose result is old, without the result', () => {
    const cell = '<c r="A1" s="1" t="str"><f t="array" ref="A1:A2">B1&amp;""</f><v>cũ</v></c>';
    expect(patched(wrap(`<row r="1">${cell}</row>`), () => {}, new Set([keyOf(0, 0)]))).toContain('<c r="A1" s="1"><f t="array" ref="A1:A2">B1&amp;""</f></c>');
  });

  it('that others take their formula from leave it to them', () => {
    const text = patched(wrap('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'), (sheet) => sheet.setValue(0, 0, 5));
    expect(text).toContain('<c r="A1"><v>5</v></c>');
    expect(text).toContain('<f>B2</f><v>2</v>');
  });
});

describe('marks', () => {
  const mark = (severity: 'error' | 'hint', range: string): ConditionalFormat => ({ id: 'DP_MARK1', range, rule: { kind: 'formula', formula: markFormula(severity), style: MARK_LOOK[severity] } });
  const theirs = '<x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="4"><x:formula>A1&gt;1</x:formula></x:cfRule></x:conditionalFormatting>';
  const sheet = (formats: string): string => `<x:worksheet><x:sheetData/><x:mergeCells/>${formats}<x:dataValidations/></x:worksheet>`;

  it('come behind a person’s own and before what follows them, below them in rank; taken out again nothing is left', () => {
    const styles = new HostStyles(STYLES);
    const marked = patchMarks(sheet(theirs), [mark('error', 'B2 C3'), mark('hint', 'D4')], styles);
    expect(marked.startsWith(sheet(theirs).split('<x:dataValidations/>')[0]!)).toBe(true);
    expect(marked.match(/priority="\d+"/g)).toEqual(['priority="4"', 'priority="5"', 'priority="6"']);
    expect(marked).toContain(`<x:conditionalFormatting sqref="B2 C3"><x:cfRule type="expression" dxfId="0" priority="5"><x:formula>${escapeXml(markFormula('error'))}</x:formula>`);
    expect(patchMarks(marked, [], styles)).toBe(sheet(theirs));
  });

  it('that a spreadsheet program put into one element with a person’s rule go alone', () => {
    const both = theirs.replace('</x:conditionalFormatting>', `<x:cfRule type="expression" priority="5"><x:formula>${escapeXml(markFormula('hint'))}</x:formula></x:cfRule></x:conditionalFormatting>`);
    expect(patchMarks(sheet(both), [], new HostStyles(STYLES))).toBe(sheet(theirs));
  });
});
