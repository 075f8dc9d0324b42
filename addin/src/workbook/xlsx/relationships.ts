import { relationshipsOf, relativeTarget, type Package } from './package.ts';
import { attribute, escapeXml } from './xml.ts';
import { childrenOf, rootOf, splice } from './xml-tree.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a relationship from `part` to the part `target`; returns its id. */
export function addRelationship(pack: Package, part: string, type: string, target: string): string {
  const name = relationshipsOf(part);
  const before = pack.relationships(part);
  const taken = new Set(before.map((relationship) => relationship.id));
  let number = before.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(relativeTarget(part, target))}"`;
  if (!pack.has(name)) {
    pack.set(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"><Relationship ${attributes}/></Relationships>`);
    return id;
  }
  const text = pack.text(name);
  const root = rootOf(text);
  if (root.open === root.end) {
    pack.set(name, `<Relationships xmlns="${NAMESPACE}"><Relationship ${attributes}/></Relationships>`);
  } else {
    pack.set(name, splice(text, [{ start: root.close, end: root.close, text: `<${root.prefix}Relationship ${attributes}/>` }]));
  }
  return id;
}

export function removeRelationships(pack: Package, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsOf(part);
  if (ids.size === 0 || !pack.has(name)) return;
  const text = pack.text(name);
  const gone = childrenOf(text, rootOf(text)).filter((child) => ids.has(attribute(child.attributes, 'Id') ?? ''));
  pack.set(name, splice(text, gone.map(({ start, end }) => ({ start, end, text: '' }))));
}

/** Every part that can be come to from these. '' is the package itself. */
export function reachable(pack: Package, from: string): Set<string> {
  const seen = new Set<string>();
  const todo = [from];
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    for (const { target, external } of pack.relationships(part)) {
      const name = external ? undefined : pack.find(target);
      if (name === undefined || seen.has(name)) continue;
      seen.add(name);
      todo.push(name);
    }
  }
  return seen;
}
