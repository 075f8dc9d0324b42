import { decodeEscapes, unescapeXml, XmlScanner, type Tag } from './xml.ts';

/** Texts of sharedStrings.xml in their order; runs are joined, phonetic guides left out. */
export function readStrings(text: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === 'si' && tag.kind !== 'close') strings.push(readRuns(scanner, tag));
    scanner.place = readPlain(text, scanner.place, strings);
  }
  return strings;
}

const OPENINGS = ['<si><t>', '<si><t xml:space="preserve">'] as const;
const CLOSING = '</t></si>';

/**
 * Reads the texts from here on that are written as nearly all are, without a tag or an object for each, and ends at the
 * first that is not: it is left to the reader of tags.
 */
function readPlain(text: string, from: number, strings: string[]): number {
  for (let at = from; ; ) {
    const opening = OPENINGS.find((one) => text.startsWith(one, at));
    if (opening === undefined) return at;
    const start = at + opening.length;
    const end = text.indexOf('<', start);
    if (end < 0 || !text.startsWith(CLOSING, end)) return at;
    strings.push(decodeEscapes(unescapeXml(text.slice(start, end))));
    at = end + CLOSING.length;
  }
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
