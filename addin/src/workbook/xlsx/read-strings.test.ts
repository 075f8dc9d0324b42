import { describe, expect, it } from 'vitest';
import { readRuns, readStrings, textOf } from './read-strings.ts';
import { XmlScanner } from './xml.ts';

const sst = (inner: string): string => `\ufeff<?xml version="1.0"?>\r\n<x:sst xmlns:x="m" count="9">${inner}</x:sst>`;

describe('shared texts', () => {
  it.each<[string, string, string[]]>([
    ['plain, empty and self-closing ones keep their numbers', '<x:si><x:t>a</x:t></x:si><x:si/><x:si><x:t/></x:si><x:si><x:t></x:t></x:si><x:si><x:t>b</x:t></x:si>', ['a', '', '', '', 'b']],
    ['runs are joined, phonetic guides left out', '<x:si><x:r><x:rPr><x:b/></x:rPr><x:t>Lò </x:t></x:r><x:r><x:t xml:space="preserve"> Văn</x:t></x:r><x:rPh sb="0"><x:t>ロ</x:t></x:rPh><x:phoneticPr/></x:si>', ['Lò  Văn']],
    ['entities, CDATA and characters that XML cannot hold', '<x:si><x:t>&lt;A &amp;amp; B&gt;&#10;&#x1EA1;<![CDATA[ <t>&amp;]]>_x000D_ _x005F_x000D_</x:t></x:si>', ['<A &amp; B>\nạ <t>&amp;\r _x000D_']],
    ['comments between, and line breaks that are the text’s own', '<!-- <x:si><x:t>no</x:t></x:si> --><x:si>\r\n<x:t>hai\r\ndòng</x:t>\r\n</x:si>', ['hai\r\ndòng']],
    ['none', '', []],
  ])('%s', (_what, inner, texts) => {
    expect(readStrings(sst(inner))).toEqual(texts);
  });

  it.each<[string, string, string[]]>([
    ['those written as most are, with what is not between them', '<si><t>a</t></si><si><t xml:space="preserve"> b &amp; _x000D_</t></si><si/><si><t>c<![CDATA[ d]]></t></si>\n<si><t>e</t></si><!-- <si><t>no</t></si> --><si><t>f</t><rPh><t>g</t></rPh></si><si><t>h</t></si>', ['a', ' b & \r', '', 'c d', 'e', 'f', 'h']],
  ])('%s', (_what, inner, texts) => {
    expect(readStrings(`<sst>${inner}</sst>`)).toEqual(texts);
  });

  it('one that is cut off is damaged', () => {
    expect(() => readStrings('<sst><si><t>a')).toThrow('file-damaged');
  });
});

describe('the text of one element', () => {
  it('ends after its end tag, so that what follows is read on', () => {
    const scanner = new XmlScanner('<is><t>a</t></is><v>1</v>');
    expect(readRuns(scanner, scanner.next()!)).toBe('a');
    expect(textOf(scanner, scanner.next()!)).toBe('1');
    expect(scanner.next()).toBeNull();
  });
});
