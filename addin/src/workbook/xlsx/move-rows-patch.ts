import { cellAddress, parseCell, parseRange, rangeAddress } from '../address.ts';
import type { RowsChange } from '../port.ts';
import { moveReferences, movedRange, rowMap, type RowMap } from '../row-references.ts';
import type { Package } from './package.ts';
import type { HostStyles } from './styles-merge.ts';
import { unshare } from './unshare.ts';
import { attribute, escapeXml, unescapeXml, withAttribute, XmlScanner } from './xml.ts';
import { childNamed, childrenOf, outer, rootOf, splice, type Child } from './xml-tree.ts';

/** Elements that go when no cell of theirs is left. */
const PLACED = new Set(['mergeCell', 'hyperlink', 'conditionalFormatting', 'dataValidation', 'comment', 'threadedComment', 'ignoredError']);
/** The lists that hold them; an empty one breaks the file. */
const LISTS = new Set(['mergeCells', 'hyperlinks', 'dataValidations', 'ignoredErrors']);

/** The part of a sheet, and its notes, after rows went and came: everything that stands in a row goes with it. */
export function patchRows(pack: Package, part: string, sheet: string, changes: readonly RowsChange[], styles: HostStyles): void {
  for (const change of changes) {
    const map = rowMap(change);
    pack.set(part, movedSheet(unshare(pack.text(part), () => true), sheet, change, map, styles));
    for (const { kind, target } of pack.relationships(part)) {
      if (!pack.has(target)) continue;
      if (/comment/i.test(kind)) pack.set(target, movedPlaces(pack.text(target), sheet, map));
      else if (kind === 'vmlDrawing') pack.set(target, movedShapes(pack.text(target), map));
    }
  }
}

function movedSheet(text: string, name: string, change: RowsChange, map: RowMap, styles: HostStyles): string {
  const data = childNamed(text, rootOf(text), 'sheetData');
  if (!data) return text;
  const head = text.slice(0, data.open);
  const tail = movedPlaces(`<r>${text.slice(data.close, text.length)}`.replace(/^<r>(<\/[^>]*>)/, '$1<r>').replace(/<\/([\w.-]+:)?worksheet>\s*$/, '</r>'), name, map);
  const closing = /<\/(?:[\w.-]+:)?worksheet>\s*$/.exec(text)?.[0] ?? '';
  return head + movedRows(text, data, change, map, styles) + tail.replace('<r>', '').replace(/<\/r>$/, () => closing);
}

function movedRows(text: string, data: Child, { insert }: RowsChange, map: RowMap, styles: HostStyles): string {
  const out: string[] = [];
  let above: string | null = null;
  let pending = insert;
  const put = (): void => {
    if (pending && above !== null) for (let index = 0; index < pending.count; index += 1) out.push(blankLike(above, (map(pending.above - 1) ?? pending.above - 1) + index + 1, styles));
    pending = null;
  };
  for (const row of childrenOf(text, data)) {
    const number = Number(attribute(row.attributes, 'r'));
    if (pending && number >= pending.above) put();
    const to = map(number);
    const whole = outer(text, row);
    if (pending && number === pending.above - 1) above = whole;
    if (to !== null) out.push(to === number ? whole : renumbered(whole, to));
  }
  put();
  return out.join('');
}

function renumbered(row: string, to: number): string {
  return row
    .replace(/^(<[^>]*?\sr\s*=\s*["'])\d+/, (_whole, before: string) => before + String(to))
    .replace(/(<(?:[\w.-]+:)?c\s(?:[^>]*?\s)?r\s*=\s*["'][A-Z]+)\d+/g, (_whole, before: string) => before + String(to));
}

/** A row of blank cells with the looks of this one, but without its fills. */
function blankLike(row: string, to: number, styles: HostStyles): string {
  const root = rootOf(row);
  const bare = (xf: string | undefined): string => (xf === undefined ? '' : ` s="${styles.withoutFill(Number(xf))}"`);
  const cells = childrenOf(row, root).filter(({ name }) => name === 'c').map(({ attributes }) => {
    const column = parseCell(attribute(attributes, 'r') ?? '')?.column ?? 0;
    return `<${root.prefix}c r="${cellAddress(to - 1, column)}"${bare(attribute(attributes, 's'))}/>`;
  });
  return `<${root.prefix}row r="${to}">${cells.join('')}</${root.prefix}row>`;
}

/** References of the elements in a text: those that lose all their cells go. */
function movedPlaces(text: string, sheet: string, map: RowMap): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const scanner = new XmlScanner(text);
  const lists: { tag: ReturnType<XmlScanner['next']>; left: number; had: number }[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (LISTS.has(tag.name) && tag.kind !== 'empty') {
      const list = lists.at(-1);
      if (tag.kind === 'open') lists.push({ tag, left: 0, had: 0 });
      else if (list?.tag && list.had > 0) {
        lists.pop();
        const open = list.tag;
        if (list.left === 0) {
          for (let index = edits.length - 1; index >= 0 && edits[index]!.start >= open.start; index -= 1) edits.pop();
          edits.push({ start: open.start, end: tag.end, text: '' });
        } else if (list.left !== list.had && attribute(open.attributes, 'count') !== undefined) {
          edits.push({ start: open.start, end: open.end, text: text.slice(open.start, open.end).replace(open.attributes, () => withAttribute(open.attributes, 'count', String(list.left))) });
        }
      } else lists.pop();
      continue;
    }
    if (tag.kind === 'close') continue;
    if (/^(?:formula[12]?|f)$/.test(tag.name) && tag.kind === 'open') {
      const { start } = scanner.skip(tag);
      const before = unescapeXml(text.slice(tag.end, start));
      const after = moveReferences(before, sheet, sheet, map) ?? before;
      if (after !== before) edits.push({ start: tag.end, end: start, text: escapeXml(after) });
      continue;
    }
    if (tag.name === 'sqref' && tag.kind === 'open') {
      const { start } = scanner.skip(tag);
      const after = movedRanges(text.slice(tag.end, start), map);
      if (after !== '') edits.push({ start: tag.end, end: start, text: after });
      continue;
    }
    const place = ['sqref', 'ref'].find((name) => attribute(tag.attributes, name) !== undefined);
    if (place === undefined) continue;
    const before = attribute(tag.attributes, place)!;
    const after = movedRanges(before, map);
    const list = lists.at(-1);
    if (list && PLACED.has(tag.name)) list.had += 1;
    if (after === '' && PLACED.has(tag.name)) {
      const { end } = scanner.skip(tag);
      edits.push({ start: tag.start, end, text: '' });
      continue;
    }
    if (list && PLACED.has(tag.name)) list.left += 1;
    if (after !== '' && after !== before) edits.push({ start: tag.start, end: tag.end, text: text.slice(tag.start, tag.end).replace(tag.attributes, () => withAttribute(tag.attributes, place, after)) });
  }
  return edits.length === 0 ? text : splice(text, edits);
}

/** Ranges separated by spaces; '' when none of their rows is left. */
function movedRanges(ranges: string, map: RowMap): string {
  return ranges.split(/\s+/).flatMap((one) => {
    const range = parseRange(one);
    if (!range) return [one];
    const rows = movedRange(range.top + 1, range.bottom + 1, map);
    return rows ? [rangeAddress({ ...range, top: rows[0] - 1, bottom: rows[1] - 1 })] : [];
  }).join(' ');
}

/** The boxes of notes: at their row, and gone with it. */
function movedShapes(text: string, map: RowMap): string {
  return text.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    if (row === undefined) return shape;
    const to = map(Number(row) + 1);
    if (to === null) return '';
    const by = to - 1 - Number(row);
    return shape
      .replace(/(<x:Row>)\s*\d+\s*(<\/x:Row>)/, (_whole, open: string, close: string) => `${open}${to - 1}${close}`)
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_whole, open: string, numbers: string, close: string) =>
        open + numbers.split(',').map((number, index) => (index === 2 || index === 6 ? ` ${Math.max(0, Number(number) + by)}` : number)).join(',') + close);
  });
}
