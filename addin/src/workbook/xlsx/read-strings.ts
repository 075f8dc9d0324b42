import { decodeEscapes, unescapeXml, XmlScanner, type Tag } from './xml.ts';

/** Texts of sharedStrings.xml in their order; runs are joined, phonetic guides left out. */
export function readStrings(text: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === 'si' && tag.kind !== 'close') strings.push(readRuns(scanner, tag));
  }
  return strings;
}

/** Text of an si or is element; ends after its end tag. */
export function readRuns(scanner: XmlScanner, element: Tag): string {
  if (element.kind === 'empty') return '';
  let text = '';
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close' && tag.name === element.name) break;
    if (tag.kind === 'open' && tag.name === 'rPh') scanner.skip(tag);
    else if (tag.kind === 'open' && tag.name === 't') text += textOf(scanner, tag);
  }
  return text;
}

/** Text of an element that holds nothing but text; ends after its end tag. */
export function textOf(scanner: XmlScanner, element: Tag): string {
  if (element.kind === 'empty') return '';
  const { start } = scanner.skip(element);
  return decodeEscapes(plain(scanner.text.slice(element.end, start)));
}

function plain(text: string): string {
  if (!text.includes('<![CDATA[')) return unescapeXml(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescapeXml(piece)))
    .join('');
}
