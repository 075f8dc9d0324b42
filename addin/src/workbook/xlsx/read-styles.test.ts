import { describe, expect, it } from 'vitest';
import { isTrue, readStyles, readTheme } from './read-styles.ts';

const THEME = ['FFFFFF', '000000', 'EEECE1', '1F497D'];
/** A styles part with these fonts, fills and xfs, prefixed, as some programs write it. */
const styles = ({ formats = '', fonts = '<x:font/>', fills = '<x:fill/>', borders = '<x:border/>', xfs }: { formats?: string; fonts?: string; fills?: string; borders?: string; xfs: string }): string =>
  `\ufeff<?xml version="1.0"?>\r\n<x:styleSheet xmlns:x="m"><x:numFmts>${formats}</x:numFmts><x:fonts>${fonts}</x:fonts><x:fills>${fills}</x:fills><x:borders>${borders}</x:borders>`
  + `<x:cellStyleXfs><x:xf numFmtId="10" fontId="9"/></x:cellStyleXfs><!-- <x:xf/> --><x:cellXfs>${xfs}</x:cellXfs><x:dxfs><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs></x:styleSheet>`;
const look = (parts: Parameters<typeof styles>[0]) => readStyles(styles(parts), THEME)[0];

describe('looks of cells', () => {
  it('one for each xf of cells; those of named styles and of conditional formats are none', () => {
    expect(readStyles(styles({ xfs: '<x:xf/><x:xf numFmtId="49"></x:xf>' }), THEME)).toEqual([{}, { format: '@' }]);
    expect(readStyles('<styleSheet><cellXfs/></styleSheet>', THEME)).toEqual([]);
  });

  it.each<[string, Parameters<typeof styles>[0], object]>([
    ['a format of its own, entities in it', { formats: '<x:numFmt formatCode="[&gt;5]&quot;nhiều&quot;;0" numFmtId="170"/>', xfs: '<x:xf numFmtId="170"/>' }, { format: '[>5]"nhiều";0' }],
    ['General in any case is no format', { formats: '<x:numFmt numFmtId="170" formatCode="GENERAL"/>', xfs: '<x:xf numFmtId="170"/>' }, {}],
    ['a format that nobody declared', { xfs: '<x:xf numFmtId="999"/>' }, {}],
    ['what a font is and what it is switched off to be', { fonts: '<x:font><x:b val="0"/><x:i/><x:u val="none"/><x:sz val="13"/><x:color rgb="FF00b050"/></x:font>', xfs: '<x:xf fontId="0"/>' }, { italic: true, size: 13, color: '00B050' }],
    ['black text at the usual size is what a cell has anyway', { fonts: '<x:font><x:sz val="11"/><x:color theme="1"/></x:font>', xfs: '<x:xf/>' }, {}],
    ['a font of old Vietnamese letters', { fonts: '<x:font><x:name val=".VnTime"/></x:font>', xfs: '<x:xf/>' }, { legacyFont: '.VnTime' }],
    ['a solid fill; a pattern is none', { fills: '<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFFFC000"/><x:bgColor indexed="64"/></x:patternFill></x:fill><x:fill><x:patternFill patternType="gray125"><x:fgColor rgb="FF000000"/></x:patternFill></x:fill>', xfs: '<x:xf fillId="0"/><x:xf fillId="1"/>' }, { fill: 'FFC000' }],
    ['a colour of the theme, darkened', { fills: '<x:fill><x:patternFill patternType="solid"><x:fgColor theme="2" tint="-0.5"/></x:patternFill></x:fill>', xfs: '<x:xf/>' }, { fill: '777671' }],
    ['a frame on all sides; three sides are none', { borders: '<x:border><x:left style="thin"><x:color rgb="FF112233"/></x:left><x:right style="thin"/><x:top style="thin"/><x:bottom style="thin"/></x:border>', xfs: '<x:xf borderId="0"/>' }, { border: '112233' }],
    ['alignment and protection inside the xf', { xfs: '<x:xf><x:alignment horizontal="center" vertical="bottom" wrapText="true"/><x:protection locked="0"/></x:xf>' }, { align: 'center', wrap: true, unlocked: true }],
  ])('%s', (_what, parts, expected) => {
    expect(look(parts)).toEqual(expected);
  });

  it('of numbers that no font, fill or frame has are plain', () => {
    expect(look({ xfs: '<x:xf fontId="99" fillId="-1" borderId="x"/>' })).toEqual({});
  });
});

describe('colours of the theme', () => {
  it('come in the order in which cells number them, those of the system by their last colour', () => {
    const theme = '<a:theme><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="ffffff"/></a:lt1><a:dk2><a:srgbClr val="1f497d"/></a:dk2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme><a:fmtScheme><a:accent1><a:srgbClr val="999999"/></a:accent1></a:fmtScheme></a:theme>';
    expect(readTheme(theme).slice(0, 5)).toEqual(['FFFFFF', '000000', '000000', '1F497D', '4F81BD']);
  });
});

describe('true', () => {
  it.each([['1', true], ['true', true], ['on', true], ['0', false], ['false', false], ['', false], [undefined, false]])('%s: %s', (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});
