import { WorkbookError } from '../port.ts';
import { XmlScanner, type Tag } from './xml.ts';

/** A child element by its place in the text. */
export interface Child {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  /** End of its start tag. */
  readonly open: number;
  /** Start of its end tag; equal to end when it is empty. */
  readonly close: number;
  readonly end: number;
}

export interface Root extends Child {
  /** "x:" in <x:worksheet>, otherwise "". */
  readonly prefix: string;
}

/** The root element of a part. @throws WorkbookError 'file-damaged' */
export function rootOf(text: string): Root {
  const scanner = new XmlScanner(text);
  const tag = scanner.next();
  if (!tag || tag.kind === 'close') throw new WorkbookError('file-damaged');
  const prefix = prefixOf(text, tag.start);
  const base = { name: tag.name, attributes: tag.attributes, start: tag.start, open: tag.end, prefix };
  if (tag.kind === 'empty') return { ...base, close: tag.end, end: tag.end };
  // nothing but white space and comments may follow the root: its end tag is the last of that name
  const close = text.lastIndexOf(`</${prefix}${tag.name}`);
  if (close < tag.end) throw new WorkbookError('file-damaged');
  return { ...base, close, end: text.indexOf('>', close) + 1 };
}

/** Every element must have its end tag, of its own name. @throws WorkbookError 'file-damaged' */
export function refuseUnbalanced(text: string): void {
  rootOf(text);
  const scanner = new XmlScanner(text);
  const open: string[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'open') open.push(tag.name);
    else if (tag.kind === 'close' && open.pop() !== tag.name) throw new WorkbookError('file-damaged');
  }
  if (open.length > 0) throw new WorkbookError('file-damaged');
}

/** "x:" of the tag that starts here. */
export function prefixOf(text: string, start: number): string {
  return /^<([\w.-]+:)?/.exec(text.slice(start, start + 100))?.[1] ?? '';
}

/** Children of an element, in order. */
export function childrenOf(text: string, parent: Pick<Child, 'open' | 'close'>): Child[] {
  const children: Child[] = [];
  const scanner = new XmlScanner(text, parent.open, parent.close);
  for (let tag = scanner.next(); tag; tag = scanner.next()) children.push(childFrom(scanner, tag));
  return children;
}

export function childNamed(text: string, parent: Pick<Child, 'open' | 'close'>, name: string): Child | undefined {
  return childrenOf(text, parent).find((child) => child.name === name);
}

function childFrom(scanner: XmlScanner, tag: Tag): Child {
  const { start, end } = tag.name === 'sheetData' ? scanner.skipFlat(tag) : scanner.skip(tag);
  return { name: tag.name, attributes: tag.attributes, start: tag.start, open: tag.end, close: start, end };
}

/** Text of the element as it stands, tags included. */
export function outer(text: string, child: Pick<Child, 'start' | 'end'>): string {
  return text.slice(child.start, child.end);
}

export function inner(text: string, child: Pick<Child, 'open' | 'close'>): string {
  return text.slice(child.open, child.close);
}

/** Elements without a prefix get the host's: <font/> -> <x:font/>. */
export function reprefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The text with pieces replaced; the edits must not overlap. */
export function splice(text: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
