import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, decodeEscapes, encodeEscapes, escapeXml, prefixedAttribute, unescapeXml, withAttribute, XmlScanner } from './xml.ts';
import { childNamed, childrenOf, inner, outer, reprefix, rootOf, splice } from './xml-tree.ts';

describe('the scanner', () => {
  it('gives start and end tags with their places; comments, CDATA and instructions are none', () => {
    const text = '<?xml version="1.0"?><!-- <b/> --><x:a c="1 > 0" d=\'"\'><![CDATA[<b>]]><b/></x:a >';
    const scanner = new XmlScanner(text);
    const tags: string[] = [];
    for (let tag = scanner.next(); tag; tag = scanner.next()) tags.push(`${tag.kind} ${tag.name} ${text.slice(tag.start, tag.end)}`);
    expect(tags).toEqual(['open a <x:a c="1 > 0" d=\'"\'>', 'empty b <b/>', 'close a </x:a >']);
  });

  it('skips to the end tag of its own element', () => {
    const text = '<a><a>1</a><b/></a><c/>';
    const scanner = new XmlScanner(text);
    const tag = scanner.next();
    if (!tag) throw new Error('no tag');
    expect(scanner.skip(tag)).toEqual({ start: 15, end: 19 });
    expect(scanner.next()?.name).toBe('c');
  });

  it.each(['<!-- </row> -->', '<![CDATA[</row>]]>', '<?x </row>?>', '!? <v>a!</v>'])('skips a flat element with %s in it to its own end tag', (aside) => {
    const text = `<row>${aside}<c/></row><row/>`;
    const scanner = new XmlScanner(text);
    const tag = scanner.next();
    if (!tag) throw new Error('no tag');
    expect(scanner.skipFlat(tag)).toEqual({ start: text.length - 12, end: text.length - 6 });
    expect(scanner.next()).toMatchObject({ name: 'row', kind: 'empty' });
  });

  it.each([
    ['<x:row><rowx/><y:row></y:row></x:row>', 29], ['<c><col></col><c:x></c:x></c >', 25], ['<xc:c><c></c></xc:c>', 13],
  ])('knows the whole name of a flat element: %s', (text, start) => {
    const scanner = new XmlScanner(text);
    const tag = scanner.next();
    if (!tag) throw new Error('no tag');
    expect(scanner.skipFlat(tag)).toEqual({ start, end: text.length });
  });

  it.each(['<a', '<a b="1>', '<a><?x </a>', '<!-- a', '<a><b></a>'.slice(0, 7)])('does not run on in %s', (text) => {
    const read = () => {
      const scanner = new XmlScanner(text);
      const tag = scanner.next();
      if (tag) scanner.skip(tag);
    };
    expect(read).toThrow('file-damaged');
  });
});

describe('attributes', () => {
  it('are found by their whole name, not inside the value of another one', () => {
    const attributes = ` r:id="7" name="id='x' sqref=&quot;A1&quot;" sqref = 'B2'`;
    expect(attribute(attributes, 'id')).toBeUndefined();
    expect(prefixedAttribute(attributes, 'id')).toBe('7');
    expect(attribute(attributes, 'sqref')).toBe('B2');
    expect(attribute(attributes, 'name')).toBe(`id='x' sqref="A1"`);
  });

  it('are set and taken away', () => {
    expect(withAttribute(' a="1" b="2"', 'a', '<3>')).toBe(' b="2" a="&lt;3&gt;"');
    expect(withAttribute(' a="1" b="2"', 'a', null)).toBe(' b="2"');
  });
});

describe('texts', () => {
  it('come back from XML as they went in', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => /^[\t\n\r -\ufffd]*$/.test(text)), (text) => {
      expect(unescapeXml(escapeXml(text))).toBe(text);
      expect(decodeEscapes(encodeEscapes(text))).toBe(text);
    }));
  });
});

describe('elements', () => {
  const text = '<x:a><x:b i="1"/><x:c><x:b/></x:c><!-- --></x:a>';

  it('know their children and their texts', () => {
    const root = rootOf(text);
    expect(root).toMatchObject({ name: 'a', prefix: 'x:' });
    expect(childrenOf(text, root).map((child) => outer(text, child))).toEqual(['<x:b i="1"/>', '<x:c><x:b/></x:c>']);
    const second = childNamed(text, root, 'c');
    expect(second && inner(text, second)).toBe('<x:b/>');
    expect(() => rootOf('<a><b/>')).toThrow('file-damaged');
  });

  it('are cut out and put in, in any order of the edits', () => {
    expect(splice('abcdef', [{ start: 4, end: 5, text: 'E' }, { start: 0, end: 1, text: '' }, { start: 2, end: 2, text: '-' }])).toBe('b-cdEf');
    expect(reprefix('<font><b/></font>', 'x:')).toBe('<x:font><x:b/></x:font>');
  });
});
