import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childNamed, childrenOf, inner, outer, prefixOf, refuseUnbalanced, reprefix, rootOf, splice } from './xml-tree.ts';

describe('the root of a part', () => {
  it('stands behind a byte order mark, a declaration, instructions and comments; what follows it does not count', () => {
    const text = '\ufeff<?xml version="1.0"?>\r\n<!-- <b> --><?x <c>?><n.s-1:a y="1">\r\n<b/></n.s-1:a >\r\n<!-- end -->';
    const root = rootOf(text);
    expect(root).toMatchObject({ name: 'a', prefix: 'n.s-1:', attributes: ' y="1"' });
    expect(inner(text, root)).toBe('\r\n<b/>');
    expect(outer(text, root)).toBe('<n.s-1:a y="1">\r\n<b/></n.s-1:a >');
  });

  it('may be empty', () => {
    const root = rootOf('<a b="1"/>');
    expect([root.open, root.close, root.end]).toEqual([10, 10, 10]);
    expect(childrenOf('<a b="1"/>', root)).toEqual([]);
  });

  it.each(['', 'text', '</a>', '<a>', '<a', '<!-- <a/> -->'])('is not there in %j', (text) => {
    expect(() => rootOf(text)).toThrow('file-damaged');
  });
});

describe('children', () => {
  const text = '<s:a>t<s:b>1<s:b>2</s:b></s:b><!-- <s:c/> --><s:c i="&gt;"/><![CDATA[<s:d/>]]><s:sheetData><s:row><s:c/></s:row></s:sheetData></s:a>';

  it('are those of the element alone, in order, without comments and CDATA', () => {
    expect(childrenOf(text, rootOf(text)).map((child) => [child.name, outer(text, child)])).toEqual([
      ['b', '<s:b>1<s:b>2</s:b></s:b>'], ['c', '<s:c i="&gt;"/>'], ['sheetData', '<s:sheetData><s:row><s:c/></s:row></s:sheetData>'],
    ]);
    expect(childNamed(text, rootOf(text), 'd')).toBeUndefined();
    expect(prefixOf(text, text.indexOf('<s:b'))).toBe('s:');
  });
});

describe('parts that do not hold together', () => {
  it.each([['', '<a><b/><c>x</c></a>', true], ['end tags in another order', '<a><b><c></b></c></a>', false], ['one too many', '<a></b></a>', false], ['one too few', '<a><b></a>', false], ['end tags in comments and CDATA are none', '<a><!-- </b> --><![CDATA[</c>]]></a>', true]])('%s %s', (_what, text, whole) => {
    if (whole) expect(() => refuseUnbalanced(text)).not.toThrow();
    else expect(() => refuseUnbalanced(text)).toThrow('file-damaged');
  });
});

describe('edits', () => {
  it('leave everything else letter by letter, in whatever order they come', () => {
    const edit = fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 }));
    fc.assert(fc.property(fc.string({ minLength: 250, maxLength: 300 }), fc.array(edit, { maxLength: 5 }), fc.boolean(), (text, wanted, turned) => {
      // each in its own fifty letters, so that none touches another
      const edits = wanted.map(([from, length, put], at) => ({ start: at * 50 + from, end: at * 50 + from + length, text: put }));
      let expected = '';
      let at = 0;
      for (const one of edits) {
        expected += text.slice(at, one.start) + one.text;
        at = one.end;
      }
      expect(splice(text, turned ? edits.toReversed() : edits)).toBe(expected + text.slice(at));
    }));
  });

  it('take the prefix of their host, and leave texts alone', () => {
    expect(reprefix('<f a="<"><b/>a < b</f>', 'x:')).toBe('<x:f a="<"><x:b/>a < b</x:f>');
    expect(reprefix('<f/>', '')).toBe('<f/>');
  });
});
