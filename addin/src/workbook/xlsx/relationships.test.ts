import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { overrideOf, patchContentTypes } from './content-types.ts';
import { Package, relationshipsOf, relativeTarget } from './package.ts';
import { addRelationship, OFFICE_RELATIONSHIPS, reachable, removeRelationships } from './relationships.ts';

const WORKBOOK = 'xl/workbook.xml';
const open = (): Package => Package.open(zipOf(plainFiles('', { 'xl/tables/table1.xml': '<table/>' })));

describe('relationships', () => {
  it('are added under a free id, made where there were none, and taken away', () => {
    const pack = open();
    expect(addRelationship(pack, WORKBOOK, `${OFFICE_RELATIONSHIPS}/styles`, 'xl/styles.xml')).toBe('rId2');
    expect(addRelationship(pack, 'xl/worksheets/sheet1.xml', `${OFFICE_RELATIONSHIPS}/table`, 'xl/tables/table1.xml')).toBe('rId1');
    expect(pack.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
    expect([...reachable(pack, '')].sort()).toEqual(['xl/tables/table1.xml', WORKBOOK, 'xl/worksheets/sheet1.xml'].sort());
    removeRelationships(pack, WORKBOOK, new Set(['rId1']));
    expect(pack.relationships(WORKBOOK).map((one) => one.kind)).toEqual(['styles']);
  });

  it('name parts from where they stand', () => {
    expect(relationshipsOf('')).toBe('_rels/.rels');
    expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml')).toBe('../tables/table1.xml');
    expect(relativeTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
  });
});

describe('content types', () => {
  it('are said for new parts and forgotten with those that are gone, whatever their case', () => {
    const pack = open();
    patchContentTypes(pack, new Map([['xl/tables/table1.xml', 'a/b']]), ['XL/worksheets/sheet1.xml']);
    expect(overrideOf(pack, 'xl/tables/table1.xml')).toBe('a/b');
    expect(overrideOf(pack, 'xl/worksheets/sheet1.xml')).toBeUndefined();
    expect(overrideOf(pack, WORKBOOK)).toContain('sheet.main+xml');
  });
});
