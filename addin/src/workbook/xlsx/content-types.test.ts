import { describe, expect, it } from 'vitest';
import { overrideOf, patchContentTypes } from './content-types.ts';

/** The one part that this room reads and writes. */
function partsOf(text: string) {
  const parts = { now: text, text: () => parts.now, set: (_name: string, now: string) => void (parts.now = now) };
  return parts;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const DEFAULTS = '<Default Extension="RELS" ContentType="r"/><Default Extension="xml" ContentType="application/xml"/>';
const plain = `\ufeff<?xml version="1.0"?>\r\n<Types><!-- <Override PartName="/xl/a.xml" ContentType="no"/> -->${DEFAULTS}\r\n<Override ContentType='${SHEET}' PartName='/xl/Worksheets/Sheet1.xml'></Override></Types>`;

describe('the types of parts', () => {
  it('are found whatever the case of the name and the quotes; a comment is none, a default is no override', () => {
    expect(overrideOf(partsOf(plain), 'xl/worksheets/sheet1.xml')).toBe(SHEET);
    expect(overrideOf(partsOf(plain), 'xl/a.xml')).toBeUndefined();
  });

  it('are said for new parts and forgotten for those that are gone; nothing else changes', () => {
    const parts = partsOf(plain);
    patchContentTypes(parts, new Map([['xl/worksheets/sheet 2&3.xml', SHEET]]), ['xl/worksheets/sheet1.xml']);
    expect(parts.now).toBe(plain.replace(/<Override ContentType=.*<\/Override>/, '').replace('</Types>', `<Override PartName="/xl/worksheets/sheet 2&amp;3.xml" ContentType="${SHEET}"/></Types>`));
  });

  it('are not written again when nothing came and nothing went', () => {
    const parts = { ...partsOf(plain), set: () => expect.unreachable('nothing is to be written') };
    patchContentTypes(parts, new Map(), []);
  });

  it('take the prefix of the part, and the defaults that it lacks', () => {
    const parts = partsOf('<t:Types xmlns:t="x"><t:Default Extension="xml" ContentType="application/xml"/></t:Types>');
    patchContentTypes(parts, new Map([['a.xml', 'b']]), []);
    expect(parts.now).toContain('<t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/a.xml" ContentType="b"/></t:Types>');
    expect(parts.now.match(/Extension="xml"/g)).toHaveLength(1);
  });
});
