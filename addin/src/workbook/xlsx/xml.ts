import { WorkbookError } from '../port.ts';

/** A start or end tag of an XML text, by its place in it. */
export interface Tag {
  /** Without its prefix: x:row and row are both row. */
  readonly name: string;
  /** Attributes as written. */
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** From the < on. */
  readonly start: number;
  /** After the >. */
  readonly end: number;
}

/**
 * Walks the tags of an XML text, prefixed or not, skipping comments, CDATA and instructions. It reads places, not
 * trees, so that a part of 100 MB is read once and everything that is not changed is copied as it stands.
 */
export class XmlScanner {
  readonly text: string;
  #at: number;
  readonly #end: number;
  #aside = -1;

  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.#at = from;
    this.#end = to;
  }

  /** Where the next tag is looked for. */
  get place(): number {
    return this.#at;
  }

  set place(at: number) {
    this.#at = at;
  }

  /** @throws WorkbookError 'file-damaged' when a tag has no end */
  next(): Tag | null {
    const { text } = this;
    for (;;) {
      const start = text.indexOf('<', this.#at);
      if (start < 0 || start >= this.#end) return null;
      const after = text.charCodeAt(start + 1);
      if (after === 33 || after === 63) {
        this.#at = skipAside(text, start);
        continue;
      }
      const close = after === 47;
      const end = tagEnd(text, start);
      this.#at = end;
      const empty = !close && text.charCodeAt(end - 2) === 47;
      let nameEnd = start + (close ? 2 : 1);
      let nameStart = nameEnd;
      for (; nameEnd < end - 1; nameEnd += 1) {
        const code = text.charCodeAt(nameEnd);
        if (code === 58) nameStart = nameEnd + 1;
        else if (code <= 32 || code === 47) break;
      }
      return {
        name: text.slice(nameStart, nameEnd),
        attributes: close ? '' : text.slice(nameEnd, empty ? end - 2 : end - 1),
        kind: close ? 'close' : empty ? 'empty' : 'open',
        start,
        end,
      };
    }
  }

  /** Goes past the end tag that belongs to this start tag; returns the end tag's place. */
  skip(tag: Tag): { start: number; end: number } {
    if (tag.kind === 'empty') return { start: tag.end, end: tag.end };
    for (let depth = 1; ; ) {
      const inner = this.next();
      if (!inner) throw new WorkbookError('file-damaged');
      if (inner.kind === 'open') depth += 1;
      else if (inner.kind === 'close') depth -= 1;
      if (depth === 0) return { start: inner.start, end: inner.end };
    }
  }

  /** skip() for an element that never holds one of its own name; far faster over millions of tags. */
  skipFlat(tag: Tag): { start: number; end: number } {
    const { text } = this;
    const named = text.indexOf(tag.name, tag.start);
    const last = `</${text.slice(tag.start + 1, named)}${tag.name}`;
    let start = text.indexOf(last, tag.end);
    // the end of another whose name begins so is none: </col> for <c>
    while (start >= 0 && !endsName(text.charCodeAt(start + last.length))) start = text.indexOf(last, start + 1);
    // an end tag inside a comment or CDATA is none
    if (tag.kind === 'empty' || start < 0 || this.#nextAside(tag.end) < start) return this.skip(tag);
    const end = text.indexOf('>', start) + 1;
    this.#at = end;
    return { start, end };
  }

  /**
   * Goes past the rows of a sheet from here on that are written as most are, <row r="12" ...>...</row>, and stand before
   * this one; no tag is made for them. Ends at the first that is written in another way.
   * @param before 0-based row
   * @returns the last row that was passed, 0-based; -1 for none
   */
  skipRows(before: number): number {
    const { text } = this;
    let passed = -1;
    while (text.startsWith(ROW, this.#at)) {
      let at = this.#at + ROW.length;
      let number = 0;
      let code = text.charCodeAt(at);
      for (; code >= 48 && code <= 57; code = text.charCodeAt(at)) {
        number = number * 10 + code - 48;
        at += 1;
      }
      if (code !== 34 || number < 1 || number > before) break;
      const open = tagEnd(text, this.#at);
      const close = text.charCodeAt(open - 2) === 47 ? -1 : text.indexOf(ROW_END, open);
      if (close < 0 || close >= this.#end || this.#nextAside(this.#at) < close) break;
      passed = number - 1;
      this.#at = close + ROW_END.length;
    }
    return passed;
  }

  /** Where the next comment, CDATA or instruction begins; looked for once, not again from every row on. */
  #nextAside(from: number): number {
    if (this.#aside < from) this.#aside = Math.min(asideWith(this.text, '!', from), asideWith(this.text, '?', from));
    return this.#aside;
  }
}

const ROW = '<row r="';
const ROW_END = '</row>';

/** Looked for by its second character: sheets have few of those and a < at every step. */
function asideWith(text: string, second: '!' | '?', from: number): number {
  for (let at = text.indexOf(second, from); at >= 0; at = text.indexOf(second, at + 1)) {
    if (text.charCodeAt(at - 1) === 60) return at - 1;
  }
  return Number.POSITIVE_INFINITY;
}

function skipAside(text: string, start: number): number {
  const [open, close] = ASIDES.find(([begin]) => text.startsWith(begin, start)) ?? ['<', '>'];
  const end = text.indexOf(close, start + open.length);
  if (end < 0) throw new WorkbookError('file-damaged');
  return end + close.length;
}

const ASIDES = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const;

/** White space, / and >. */
function endsName(code: number): boolean {
  return code <= 32 || code === 47 || code === 62;
}

/** The > that ends a tag: one inside a quoted attribute value does not. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      at = text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new WorkbookError('file-damaged');
}

/** Value of an attribute without a prefix; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  return findAttribute(attributes, name, false);
}

/** Value of an attribute with any prefix: r:id, d3p1:id. */
export function prefixedAttribute(attributes: string, name: string): string | undefined {
  return findAttribute(attributes, name, true);
}

function findAttribute(attributes: string, name: string, prefixed: boolean): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (prefixed ? before !== 58 : !(before <= 32)) continue;
    let equals = at + name.length;
    while (attributes.charCodeAt(equals) <= 32) equals += 1;
    if (attributes[equals] !== '=') continue;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open += 1;
    const close = attributes.indexOf(attributes[open] ?? '"', open + 1);
    if (close < 0 || insideValue(attributes, at)) continue;
    return unescapeXml(attributes.slice(open + 1, close));
  }
  return undefined;
}

/** A name may also stand inside another attribute's value. */
function insideValue(attributes: string, at: number): boolean {
  if (at === 1) return false;
  let quote = '';
  for (let index = 0; index < at; index += 1) {
    const char = attributes[index] ?? '';
    if (quote === '') quote = char === '"' || char === "'" ? char : '';
    else if (char === quote) quote = '';
  }
  return quote !== '';
}

/** The same attributes with one set, replaced or (null) taken away. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const rest = attributes.replace(pattern, '');
  return value === null ? rest : `${rest} ${name}="${escapeXml(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (entity[0] !== '#') return ENTITIES[entity] ?? whole;
    const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** For element text and attribute values; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r -\ufffd]/g, '')
    .replace(/[&<>"\r\n\t]/g, (char) => ESCAPES[char] ?? char);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Excel writes characters that XML cannot hold, and newlines in table headers, as _x000D_. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** So that a person's text "_x000D_" stays as it was typed. */
export function encodeEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
}
