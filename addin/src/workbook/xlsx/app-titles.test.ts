import { describe, expect, it } from 'vitest';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { patchAppTitles } from './app-titles.ts';
import { Package } from './package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const app = (titles: readonly string[], sheets: number): string =>
  `<Properties xmlns:vt="t"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Trang tính</vt:lpstr></vt:variant><vt:variant><vt:i4>${sheets}</vt:i4></vt:variant>` +
  `<vt:variant><vt:lpstr>Tên</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
  `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts><Company>Sở</Company></Properties>`;

function patched(text: string, before: readonly string[], after: readonly string[]): string {
  const files = plainFiles('');
  const relationships = files['_rels/.rels']?.replace('</Relationships>', `<Relationship Id="rId9" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`) ?? '';
  const pack = Package.open(zipOf({ ...files, '_rels/.rels': relationships, 'docProps/app.xml': text }));
  patchAppTitles(pack, before, after);
  return pack.text('docProps/app.xml');
}

describe('titles in the properties', () => {
  it('name the sheets that are there now, with their counts; all else stays', () => {
    const before = app(['A &amp; B', 'C', 'Ten'], 2);
    expect(patched(before, ['A & B', 'C'], ['A & B', 'C', 'Mới <1>'])).toBe(app(['A &amp; B', 'C', 'Mới &lt;1&gt;', 'Ten'], 3));
    expect(patched(before, ['A & B', 'C'], ['C'])).toBe(app(['C', 'Ten'], 1));
  });

  it('come back as they were when our sheets are gone again', () => {
    const before = app(['A', 'Ten'], 1);
    expect(patched(patched(before, ['A'], ['A', 'B']), ['A', 'B'], ['A'])).toBe(before);
  });

  it('are left alone when the sheets did not change, and when they list something else', () => {
    const before = app(['A', 'Ten'], 1);
    expect(patched(before, ['A'], ['A'])).toBe(before);
    expect(patched(before, ['Khác'], ['Khác', 'B'])).toBe(before);
    expect(patched('<Properties/>', ['A'], ['A', 'B'])).toBe('<Properties/>');
  });
});
