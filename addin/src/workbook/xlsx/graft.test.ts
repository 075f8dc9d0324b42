import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { zipOf, plainFiles } from '../../../testing/packages.ts';
import { overrideOf } from './content-types.ts';
import { graftSheets } from './graft.ts';
import { Package } from './package.ts';
import { HostStyles, mergeStyles } from './styles-merge.ts';
import { modelOf, modelPackage } from './write.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HOST_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
  `<cellXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** A person's package in which the numbers that we would take are taken, in another case too. */
const host = (): Package => Package.open(zipOf(plainFiles('', {
  'xl/styles.xml': HOST_STYLES,
  'xl/tables/Table1.xml': `<x:table xmlns:x="${MAIN}" id="7" name="T" displayName="T" ref="A1:A2"/>`,
  'xl/charts/chart1.xml': '<chartSpace/>',
  'xl/drawings/_rels/drawing1.xml.rels': '<Relationships/>',
})));

const output = (name: string): OutputSheet => ({
  key: name, name, above: [], below: [{ text: 'Danh sách này có 1 xã./.', style: 'closing' }], table: `Bang_${name}`, heat: { from: 1, to: 1 },
  columns: [{ key: 'unit', title: 'Xã & phường', width: 20, format: 'text' }, { key: 'missing', title: 'Thiếu', width: 8, format: 'int' }],
  rows: [[' hai  khoảng trắng ', { value: 3, tone: 'error' }]],
  chart: { kind: 'bar', title: 'Thiếu', labels: 0, series: [{ column: 1, name: 'Thiếu', color: 'A4262C' }] },
  print: { landscape: true, repeatHeader: true, fitWidth: true },
});

async function graft(): Promise<{ pack: Package; added: Map<string, string>; grafted: ReturnType<typeof graftSheets>; styles: HostStyles }> {
  const pack = host();
  const donor = await modelPackage(modelOf([output('Mot'), output('Hai')]));
  const styles = new HostStyles(HOST_STYLES);
  const added = new Map<string, string>();
  const grafted = graftSheets(pack, donor, mergeStyles(styles, donor.text('xl/styles.xml')), added);
  return { pack, added, grafted, styles };
}

describe('sheets of ours in a person\'s package', () => {
  it('come with free part numbers, and everything they lead to is there', async () => {
    const { pack, added, grafted } = await graft();
    expect(grafted.map((one) => one.name)).toEqual(['Mot', 'Hai']);
    const sheets = pack.relationships(pack.workbookPart()).filter((one) => grafted.some(({ relationship }) => relationship === one.id)).map((one) => one.target);
    expect(sheets).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']);
    const lead = (part: string): string[] => pack.relationships(part).flatMap(({ target, external }) => (external ? [] : [target, ...lead(target)]));
    const all = sheets.flatMap(lead);
    expect(all.sort()).toEqual(['xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/drawings/drawing2.xml', 'xl/drawings/drawing3.xml', 'xl/tables/table2.xml', 'xl/tables/table3.xml']);
    for (const part of [...sheets, ...all]) expect([part, pack.has(part), added.has(part)]).toEqual([part, true, true]);
    expect(overrideOf(pack, 'xl/tables/Table1.xml')).toBeUndefined();
    expect(pack.text('xl/tables/Table1.xml')).toContain('id="7"');
  });

  it('bring tables whose ids nobody has', async () => {
    const { pack } = await graft();
    expect(['xl/tables/table2.xml', 'xl/tables/table3.xml'].map((part) => /<table[^>]* id="(\d+)"/.exec(pack.text(part))?.[1])).toEqual(['8', '9']);
  });

  it('hold their texts themselves, and looks by the person\'s numbers, also where they had none', async () => {
    const { pack, styles } = await graft();
    const xml = pack.text('xl/worksheets/sheet2.xml');
    expect(xml).not.toMatch(/ t="s"/);
    expect(xml).toMatch(/t="inlineStr"><is><t[^>]*>Xã &amp; phường<\/t><\/is>/);
    expect(xml).toContain('<t xml:space="preserve"> hai  khoảng trắng </t>');
    const looks = [...xml.matchAll(/<c [^>]*?s="(\d+)"/g)].map((match) => Number(match[1]));
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles.toXml())?.[1]);
    expect(looks.length).toBe(xml.match(/<c /g)?.length);
    // number 0 is the person's default look: bold days here
    for (const look of looks) expect(look > 0 && look < count).toBe(true);
    expect(pack.text('xl/worksheets/sheet3.xml').match(/ s="\d+"/g)).toEqual(xml.match(/ s="\d+"/g));
  });
});
