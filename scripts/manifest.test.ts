import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const xml = readFileSync('manifest.xml', 'utf8');
const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe('manifest.xml', () => {
  it('defines every resource that it uses, and uses every one that it defines', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
    expect([...used].toSorted()).toEqual([...defined].toSorted());
  });

  it('keeps the limits of Office: short strings 125, long strings 250, ids 32 characters', () => {
    const shortStrings = xml.slice(xml.indexOf('<bt:ShortStrings>'), xml.indexOf('</bt:ShortStrings>'));
    for (const [, text = ''] of shortStrings.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of all(/(?:DefaultValue|Value)="([^"]*)"/g)) expect(text.length).toBeLessThanOrEqual(250);
    for (const id of all(/resid="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('names files that the add-in serves', () => {
    for (const url of new Set(all(/"https:\/\/localhost:8787\/([^"?]+)/g))) {
      const file = url.endsWith('.html') ? `addin/${url}` : `addin/public/${url}`;
      expect(existsSync(file), file).toBe(true);
    }
  });

  it('is Vietnamese first with English for every text', () => {
    expect(xml).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
    const strings = all(/<bt:String id="([^"]+)"/g).length;
    expect(all(/(<bt:Override Locale="en-US")/g).length).toBe(strings);
    for (const name of ['Kiểm tra số liệu', 'Lập phương án', 'Mở bảng']) expect(xml).toContain(`DefaultValue="${name}"`);
  });

  it('asks for the requirement set that the pane is tested at', () => {
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
  });
});
