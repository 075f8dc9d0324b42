import { strFromU8, unzipSync } from 'fflate';
import { childOf, parseXml, written, type Element } from './xml.ts';

/** What may differ without a loss. */
export interface Allowed {
  /** Cells that were written, as "part!A1". */
  readonly cells?: ReadonlySet<string>;
  /** Parts that may go: the order of computing. */
  readonly gone?: readonly string[];
}

type Files = Readonly<Record<string, Uint8Array>>;

/** Names of the parts that are byte-equal in both packages. */
export function equalParts(before: Uint8Array, after: Uint8Array): ReadonlySet<string> {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  return new Set(Object.keys(one).filter((name) => other[name] !== undefined && Buffer.compare(Buffer.from(one[name] ?? []), Buffer.from(other[name])) === 0));
}

/**
 * What of a person's package is no longer there or differs, one line each, when what we add on purpose is looked
 * away from: our sheets, our marks, our names, styles added at the end, our parts.
 */
export function losses(before: Uint8Array, after: Uint8Array, allowed: Allowed = {}): string[] {
  const [one, other]: [Files, Files] = [unzipSync(before), unzipSync(after)];
  const found: string[] = [];
  for (const [name, bytes] of Object.entries(one)) {
    const now = other[name];
    if (now === undefined) {
      if (allowed.gone?.includes(name) !== true) found.push(`${name}: gone`);
    } else if (Buffer.compare(Buffer.from(bytes), Buffer.from(now)) !== 0) {
      found.push(...partLosses(name, textOf(bytes), textOf(now), allowed).map((line) => `${name}: ${line}`));
    }
  }
  return found;
}

function partLosses(name: string, before: string, after: string, allowed: Allowed): string[] {
  const [one, other] = [parseXml(before), parseXml(after)];
  if (name === '[Content_Types].xml' || name.endsWith('.rels')) return missing(one, other, allowed.gone ?? []);
  if (one.name === 'worksheet') return sheetLosses(name, one, other, allowed.cells ?? new Set());
  if (one.name === 'styleSheet') return styleLosses(one, other);
  if (one.name === 'workbook') return workbookLosses(one, other);
  if (one.name === 'Properties') return elementsDiffer(without(one, 'HeadingPairs', 'TitlesOfParts'), without(other, 'HeadingPairs', 'TitlesOfParts'));
  if (one.name === 'chartSpace') return chartLosses(one, other);
  if (one.name === 'pivotCacheDefinition') return elementsDiffer(notRefreshed(one), notRefreshed(other));
  return elementsDiffer(one, other);
}

/** That a pivot table is made anew at the next opening is said by us. */
function notRefreshed(element: Element): Element {
  const { refreshOnLoad: _on, ...attributes } = element.attributes;
  return { ...element, attributes };
}

const CACHES = new Set(['numCache', 'strCache', 'multiLvlStrCache']);

/** Numbers that a chart was drawn from may be left out, never changed. */
function chartLosses(before: Element, after: Element): string[] {
  const known = new Set(caches(before));
  const changed = caches(after).filter((cache) => !known.has(cache));
  return [...changed.map((cache) => `numbers of a chart became ${cache}`), ...elementsDiffer(withoutCaches(before), withoutCaches(after))];
}

function caches(element: Element): string[] {
  return element.children.flatMap((child) => (CACHES.has(child.name) ? [written(child)] : caches(child)));
}

function withoutCaches(element: Element): Element {
  return { ...element, children: element.children.filter((child) => !CACHES.has(child.name)).map(withoutCaches) };
}

/** Every element of before is still there, in any place. */
function missing(before: Element, after: Element, gone: readonly string[]): string[] {
  const there = new Set(after.children.map(written));
  const isGone = (line: string): boolean => gone.some((part) => line.includes(part.split('/').at(-1) ?? part));
  return before.children.map(written).filter((line) => !there.has(line) && !isGone(line));
}

function sheetLosses(part: string, before: Element, after: Element, touched: ReadonlySet<string>): string[] {
  const rest = (element: Element): Element => ({ ...element, children: element.children.filter((child) => child.name !== 'sheetData').flatMap(withoutMarks) });
  const cells = [rows(before), rows(after)] as const;
  const found = elementsDiffer(rest(before), rest(after));
  for (const address of new Set([...cells[0].keys(), ...cells[1].keys()])) {
    const [one, other] = [cells[0].get(address), cells[1].get(address)];
    if (one !== other && !touched.has(`${part}!${address}`)) found.push(`${address} was ${one ?? 'not there'} and is ${other ?? 'not there'}`);
  }
  return found;
}

/** Rules of ours begin with DP_MARK; a format that held nothing else goes. */
function withoutMarks(element: Element): Element[] {
  if (element.name !== 'conditionalFormatting') return [element];
  const children = element.children.filter((rule) => !written(rule).includes('"DP_MARK_') && !written(rule).includes('\\"DP_MARK_'));
  return children.length === 0 ? [] : [{ ...element, children }];
}

/** Rows by number ("5") and cells by address, addresses that are left out counted. */
function rows(sheet: Element): Map<string, string> {
  const found = new Map<string, string>();
  let row = 0;
  for (const line of childOf(sheet, 'sheetData')?.children ?? []) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r);
    const { r: _r, spans: _spans, ...attributes } = line.attributes;
    if (Object.keys(attributes).length > 0) found.set(String(row), JSON.stringify(attributes));
    let column = 0;
    for (const cell of line.children) {
      const letters = /^[A-Z]+/.exec(cell.attributes.r ?? '')?.[0];
      column = letters === undefined ? column + 1 : numberOf(letters);
      const { r: _place, ...looks } = cell.attributes;
      found.set(`${lettersOf(column)}${row}`, written({ ...cell, attributes: looks }));
    }
  }
  return found;
}

/** What was there keeps its number: pools may only have grown at their end. */
function styleLosses(before: Element, after: Element): string[] {
  return before.children.flatMap((pool) => {
    const now = childOf(after, pool.name);
    if (!now) return [`${pool.name} is gone`];
    const { count: _count, ...attributes } = pool.attributes;
    const { count: _now, ...others } = now.attributes;
    const grown = { ...now, attributes: others, children: now.children.slice(0, pool.children.length) };
    return elementsDiffer({ ...pool, attributes }, grown);
  });
}

function workbookLosses(before: Element, after: Element): string[] {
  const ours = new Set<string>();
  const names = (element: Element): readonly Element[] => childOf(element, 'definedNames')?.children ?? [];
  const sheetNames = new Set((childOf(before, 'sheets')?.children ?? []).map((sheet) => sheet.attributes.name));
  for (const sheet of childOf(after, 'sheets')?.children ?? []) if (!sheetNames.has(sheet.attributes.name)) ours.add(sheet.attributes.name ?? '');
  const clean = (element: Element): Element => {
    const order = (childOf(element, 'sheets')?.children ?? []).map((sheet) => sheet.attributes.name ?? '');
    const scoped = names(element)
      .filter((name) => !(name.attributes.name ?? '').startsWith('DP_SHEET_') && !ours.has(order[Number(name.attributes.localSheetId)] ?? ''))
      .map((name) => ({ ...name, attributes: { ...name.attributes, localSheetId: order[Number(name.attributes.localSheetId)] ?? '' } }));
    return {
      ...element,
      children: element.children.flatMap((child) => {
        if (child.name === 'sheets') return [{ ...child, children: child.children.filter((sheet) => !ours.has(sheet.attributes.name ?? '')) }];
        if (child.name === 'definedNames') return scoped.length > 0 ? [{ ...child, children: scoped }] : [];
        // that everything is computed at the next opening is said here
        if (child.name === 'calcPr') return [];
        return [child];
      }),
    };
  };
  return elementsDiffer(clean(before), clean(after));
}

function without(element: Element, ...names: readonly string[]): Element {
  return { ...element, children: element.children.filter((child) => !names.includes(child.name)) };
}

/** The first places where two elements differ, as paths. */
function elementsDiffer(one: Element, other: Element, path = one.name): string[] {
  if (written(one) === written(other)) return [];
  const same = one.name === other.name && JSON.stringify(one.attributes) === JSON.stringify(other.attributes) && one.children.length === other.children.length;
  const text = one.children.length > 0 || one.text === other.text;
  if (!same || !text) return [`${path}: ${written(one).slice(0, 300)} became ${written(other).slice(0, 300)}`];
  return one.children.flatMap((child, index) => {
    const now = other.children[index];
    return now ? elementsDiffer(child, now, `${path}/${child.name}[${index}]`) : [`${path}/${child.name} is gone`];
  });
}

function textOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return wide ? new TextDecoder('utf-16le').decode(bytes) : strFromU8(bytes);
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
