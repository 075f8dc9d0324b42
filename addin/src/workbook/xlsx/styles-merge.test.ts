import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../testing/compare/xml.ts';
import { HostStyles, mergeStyles } from './styles-merge.ts';

const host =
  '<x:styleSheet xmlns:x="u"><x:numFmts count="1"><x:numFmt numFmtId="170" formatCode="0.0"/></x:numFmts><x:fonts count="1"><x:font><x:sz val="13"/></x:font></x:fonts>' +
  '<x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders>' +
  '<x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></x:cellXfs><x:colors/></x:styleSheet>';
const donor =
  '<styleSheet xmlns="u"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="1" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

describe('looks of ours in a person\'s styles', () => {
  it('come at the end of each pool, formats under free numbers, what is equal only once', () => {
    const styles = new HostStyles(host);
    const map = mergeStyles(styles, donor);
    const xml = styles.toXml();
    expect(map).toEqual({ cells: [1, 2], dxfs: [0] });
    expect(xml).toContain('<x:numFmts count="2"><x:numFmt numFmtId="170" formatCode="0.0"/><x:numFmt numFmtId="171" formatCode="dd/mm/yyyy"/></x:numFmts>');
    expect(xml).toContain('<x:fonts count="3"><x:font><x:sz val="13"/></x:font>');
    expect(xml).toContain('<x:fills count="1">');
    // a pool that was not there is made where the schema wants it
    expect(parseXml(xml).children.map((pool) => pool.name)).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'colors']);
  });

  it('are not added again by the next save', () => {
    const first = new HostStyles(host);
    const map = mergeStyles(first, donor);
    const second = new HostStyles(first.toXml());
    expect(mergeStyles(second, donor)).toEqual(map);
    expect(second.changed).toBe(false);
  });

  it('keep the look of a cell when only its number format is set', () => {
    const styles = new HostStyles(host);
    const text = styles.withFormat(0, '@');
    expect(text).toBe(1);
    expect(styles.withFormat(0, '@')).toBe(1);
    expect(styles.withFormat(0, 'General')).toBe(0);
    expect(styles.toXml()).toContain('<x:xf fontId="0" fillId="0" borderId="0" xfId="0" numFmtId="49" applyNumberFormat="1"/>');
  });
});
