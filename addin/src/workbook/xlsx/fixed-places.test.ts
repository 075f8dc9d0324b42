import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { rangeAddress } from '../address.ts';
import { markFormula } from '../ours.ts';
import { fixedPlaces, isReadByAddress } from './fixed-places.ts';
import { Package } from './package.ts';
import { escapeXml } from './xml.ts';

const PART = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rule = (formula: string): string => `<x:cfRule type="expression"><x:formula>${escapeXml(formula)}</x:formula></x:cfRule>`;
const beside = (tail: string, more: Record<string, string> = {}): Package =>
  Package.open(zipOf(plainFiles('', { [PART]: `<x:worksheet xmlns:x="m"><x:sheetData/>${tail}</x:worksheet>`, ...more })));
const ranges = (list: ReturnType<typeof fixedPlaces>['ranges']): string[] => list.map((range) => rangeAddress(range));

describe('what stands at fixed places of a sheet', () => {
  it('are conditional formats, drop-downs and links, over all their ranges', () => {
    const places = fixedPlaces(beside(
      `<x:conditionalFormatting sqref="A1:B2\r\n D4">${rule('A1>1')}</x:conditionalFormatting>`
      + '<x:dataValidations count="2"><!-- sqref="Z1" --><x:dataValidation type="list" sqref="C3:C9"/><x:dataValidation sqref="E1"></x:dataValidation></x:dataValidations>'
      + '<x:hyperlinks><x:hyperlink ref="F6" location="A1"/></x:hyperlinks>',
    ), PART);
    expect(ranges(places.ranges)).toEqual(['A1:B2', 'D4', 'C3:C9', 'E1']);
    expect(ranges(places.cells)).toEqual(['F6']);
  });

  it('are not our marks; a person’s rule that Excel put beside a mark is', () => {
    const mark = rule(markFormula('error'));
    const places = fixedPlaces(beside(`<x:conditionalFormatting sqref="A1">${mark}</x:conditionalFormatting><x:conditionalFormatting sqref="B1">${mark}${rule('B1=1')}</x:conditionalFormatting>`), PART);
    expect(ranges(places.ranges)).toEqual(['B1']);
  });

  it('are notes and threaded comments too; those whose part is missing are none', () => {
    const link = (id: number, kind: string, target: string): string => `<Relationship Id="r${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
    const places = fixedPlaces(beside('', {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${link(1, 'comments', '../comments1.xml')}${link(2, 'threadedComment', '/xl/tc.xml')}${link(3, 'comments', 'gone.xml')}</Relationships>`,
      'xl/comments1.xml': '<comments><commentList><comment ref="B2" authorId="0"/><comment authorId="0"\r\nref="C3"></comment></commentList></comments>',
      'xl/tc.xml': '<ThreadedComments><threadedComment ref="D4" id="{1}"/></ThreadedComments>',
    }), PART);
    expect(ranges(places.cells)).toEqual(['B2', 'C3', 'D4']);
  });
});

describe('a sheet that is read by its addresses', () => {
  it('is one that a chart or a pivot names, its name escaped as XML has it', () => {
    const pack = beside('', { 'xl/charts/chart1.xml': '<c:f>\'A &amp; B\'!$A$1</c:f>', 'xl/pivotCache/pivotCacheDefinition1.xml': '<worksheetSource sheet="Nguồn"/>', 'xl/drawings/drawing1.xml': '<a>Khác</a>' });
    expect(['A & B', 'Nguồn', 'Khác'].map((name) => isReadByAddress(pack, name))).toEqual([true, true, false]);
  });
});
