import { beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageProblems } from './package-problems.ts';
import { validatorProblems } from './referees.ts';
import { templateBooks } from './template-books.ts';

let books: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  books = await templateBooks();
}, 60_000);

/** A template with one part changed; null takes it out. */
function changed(part: string, change: (text: string) => string | null): Uint8Array {
  const files = unzipSync(books.get('commune')!);
  const text = change(strFromU8(files[part]!));
  if (text === null) delete files[part];
  else files[part] = strToU8(text);
  return zipSync(files);
}

describe('the package of a template', () => {
  it.each(['commune', 'sender', 'province', 'commune filled', 'sender filled', 'province filled'])('%s: every part declared and reached, ids and names its own', async (name) => {
    const bytes = books.get(name)!;
    expect(packageProblems(bytes)).toEqual([]);
    expect(await validatorProblems(bytes)).toEqual([]);
  });

  it.each([
    ['a sheet without its part', 'xl/worksheets/sheet2.xml', () => null, /sheet2\.xml is not there/],
    ['a part without a content type', '[Content_Types].xml', (text: string) => text.replace(/<Override PartName="\/xl\/worksheets\/sheet3[^>]*>/, '').replace('Extension="xml"', 'Extension="x"'), /sheet3\.xml: no content type/],
    ['two tables of one id', 'xl/tables/table2.xml', (text: string) => text.replace(/ id="2"/, ' id="1"'), /table id 1 twice/],
    ['a relationship that is missing', 'xl/_rels/workbook.xml.rels', (text: string) => text.replace(/Id="rId1"/, 'Id="rId99"'), /rId1 is not among/],
    ['a name of a sheet that is gone', 'xl/workbook.xml', (text: string) => text.replace(/name="Nhân sự"/, 'name="Khác"'), /no sheet Nhân sự/],
  ])('%s would be seen', (_what, part, change, said) => {
    expect(packageProblems(changed(part, change)).join('\n')).toMatch(said);
  });
});
