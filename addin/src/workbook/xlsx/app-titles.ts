import type { Package } from './package.ts';
import { attribute, escapeXml, unescapeXml } from './xml.ts';
import { childNamed, childrenOf, inner, rootOf, splice, type Child } from './xml-tree.ts';

/**
 * Brings the titles in docProps/app.xml up to date with the sheets of the workbook: other programs and search show
 * them. Titles that do not name the sheets of before are left as they are: what else they list is not known.
 * @param before names of the worksheets in the file that was opened, in its order
 * @param after names of the worksheets now
 */
export function patchAppTitles(pack: Package, before: readonly string[], after: readonly string[]): void {
  const part = pack.relationships('').find((one) => one.kind === 'extended-properties' && pack.has(one.target))?.target;
  if (part === undefined || before.join('\n') === after.join('\n')) return;
  const text = pack.text(part);
  const root = rootOf(text);
  const pairs = vectorIn(text, root, 'HeadingPairs');
  const titles = vectorIn(text, root, 'TitlesOfParts');
  if (!pairs || !titles) return;
  const names = childrenOf(text, titles);
  const counts = childrenOf(text, pairs).filter((_variant, index) => index % 2 === 1);
  let at = 0;
  for (const count of counts) {
    const number = childNamed(text, count, 'i4');
    const listed = names.slice(at, at + Number(number ? inner(text, number) : 0));
    at += listed.length;
    const first = listed[0];
    if (!number || !first || !sameNames(listed.map((name) => unescapeXml(inner(text, name))), before)) continue;
    const tag = /^<[^\s/>]+/.exec(text.slice(first.start, first.open))?.[0] ?? '<vt:lpstr';
    const made = after.map((name) => `${tag}>${escapeXml(name)}</${tag.slice(1)}>`).join('');
    pack.set(part, splice(text, [
      { start: number.open, end: number.close, text: String(after.length) },
      { start: titles.start, end: titles.open, text: sized(text, titles, names.length - listed.length + after.length) },
      { start: first.start, end: listed.at(-1)?.end ?? first.end, text: made },
    ]));
    return;
  }
}

function vectorIn(text: string, root: Child, name: string): Child | undefined {
  const element = childNamed(text, root, name);
  return element && childNamed(text, element, 'vector');
}

/** Excel lists hidden sheets too, but not those of our own that were very hidden when another program wrote the list. */
function sameNames(listed: readonly string[], sheets: readonly string[]): boolean {
  const all = new Set(sheets.map((name) => name.normalize('NFC')));
  return listed.every((name) => all.has(name.normalize('NFC')));
}

function sized(text: string, vector: Child, size: number): string {
  const tag = text.slice(vector.start, vector.open);
  const before = attribute(vector.attributes, 'size');
  return before === undefined ? tag : tag.replace(/\ssize\s*=\s*(["'])\d+\1/, () => ` size="${size}"`);
}
