import { attribute, escapeXml } from './xml.ts';
import { childrenOf, rootOf, splice } from './xml-tree.ts';

const PART = '[Content_Types].xml';

interface Parts {
  text(name: string): string;
  set(name: string, text: string): void;
}

/** Content type of a part; undefined when only its extension says it. */
export function overrideOf(pack: Parts, part: string): string | undefined {
  const text = pack.text(PART);
  const wanted = `/${part}`.toLowerCase();
  const found = childrenOf(text, rootOf(text)).find((child) => attribute(child.attributes, 'PartName')?.toLowerCase() === wanted);
  return found && attribute(found.attributes, 'ContentType');
}

/** Says the types of new parts and forgets those of parts that are gone. */
export function patchContentTypes(pack: Parts, added: ReadonlyMap<string, string>, removed: readonly string[]): void {
  if (added.size === 0 && removed.length === 0) return;
  const text = pack.text(PART);
  const root = rootOf(text);
  const gone = new Set(removed.map((part) => `/${part}`.toLowerCase()));
  const children = childrenOf(text, root);
  const edits = children
    .filter((child) => gone.has(attribute(child.attributes, 'PartName')?.toLowerCase() ?? ''))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const defaults = new Set(children.filter((child) => child.name === 'Default').map((child) => attribute(child.attributes, 'Extension')?.toLowerCase()));
  const p = root.prefix;
  const lines = [...added].map(([part, type]) => `<${p}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`);
  const missing = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].filter(([extension]) => !defaults.has(extension));
  for (const [extension, type] of missing) lines.unshift(`<${p}Default Extension="${extension}" ContentType="${type}"/>`);
  edits.push({ start: root.close, end: root.close, text: lines.join('') });
  pack.set(PART, splice(text, edits));
}
