import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type Element } from './compare/xml.ts';

const TYPES = '[Content_Types].xml';

/** The parts of a package by name, as XML where they are XML. */
type Parts = ReadonlyMap<string, Element | null>;

interface Link {
  readonly from: string;
  readonly id: string;
  readonly target: string;
}

/**
 * What is wrong with the parts of an .xlsx among each other, one line each: parts that nothing declares or names, ids
 * that lead nowhere, tables that share an id or a name, names and formulas of sheets that do not exist. Reads with no
 * code of the writer.
 */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, /\.(xml|rels|vml)$/.test(name) ? parseXml(strFromU8(data)) : null]));
  const links = [...parts].flatMap(([name, root]) => (root !== null && name.endsWith('.rels') ? linksOf(name, root) : []));
  return [...typeProblems(parts), ...linkProblems(parts, links), ...idProblems(parts, links), ...tableProblems(parts), ...nameProblems(parts)];
}

function linksOf(name: string, root: Element): Link[] {
  const from = name.replace('_rels/', '').replace(/\.rels$/, '');
  return root.children.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({ from, id: attributes['Id'] ?? '', target: new URL(attributes['Target'] ?? '', `zip:/${from}`).pathname.slice(1) }));
}

/** Every part has a content type, and every content type its part. */
function typeProblems(parts: Parts): string[] {
  const lines = parts.get(TYPES)?.children ?? [];
  const extensions = lines.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  const overrides = lines.filter(({ name }) => name === 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const undeclared = [...parts.keys()].filter((name) => name !== TYPES && !overrides.includes(name) && !extensions.includes(name.slice(name.lastIndexOf('.') + 1)));
  return [
    ...undeclared.map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name}: a content type without a part`),
    ...[...twice(overrides), ...twice(extensions)].map((name) => `${name}: two content types`),
  ];
}

/** Every relationship leads to a part, every part is come to by one. */
function linkProblems(parts: Parts, links: readonly Link[]): string[] {
  const seen = new Set(['']);
  for (const from of seen) for (const link of links) if (link.from === from) seen.add(link.target);
  return [
    ...links.filter(({ from }) => from !== '' && !parts.has(from)).map(({ from }) => `${from}: relationships of no part`),
    ...links.filter(({ target }) => !parts.has(target)).map(({ from, id, target }) => `${from} ${id}: ${target} is not there`),
    ...[...parts.keys()].filter((name) => name !== TYPES && !name.endsWith('.rels') && !seen.has(name)).map((name) => `${name}: nothing leads to it`),
  ];
}

/** Every id of a relationship that a part uses is there, once; none of a sheet's is unused. */
function idProblems(parts: Parts, links: readonly Link[]): string[] {
  return [...parts].flatMap(([name, root]) => {
    if (root === null || name === TYPES || name.endsWith('.rels')) return [];
    const known = links.filter(({ from }) => from === name).map(({ id }) => id);
    const used = all(root).flatMap(({ attributes }) => [attributes[':id'], attributes[':embed']].filter((id) => id !== undefined));
    return [
      ...used.filter((id) => !known.includes(id)).map((id) => `${name}: ${id} is not among its relationships`),
      ...twice(known).map((id) => `${name}: ${id} twice`),
      ...(root.name === 'worksheet' ? known.filter((id) => !used.includes(id)).map((id) => `${name}: ${id} is not used`) : []),
    ];
  });
}

/** Ids and names of tables are their own, against defined names too; their columns are. */
function tableProblems(parts: Parts): string[] {
  const tables = [...parts.values()].filter((root) => root?.name === 'table') as Element[];
  const of = (name: string): string[] => tables.map(({ attributes }) => attributes[name] ?? '');
  const defined = definedNames(parts).map(({ attributes }) => attributes['name'] ?? '');
  const columns = tables.flatMap((table) => {
    const list = all(table).filter(({ name }) => name === 'tableColumn');
    return [...twice(list.map(({ attributes }) => attributes['name'] ?? '')), ...twice(list.map(({ attributes }) => attributes['id'] ?? ''))];
  });
  return [
    ...twice(of('id')).map((id) => `table id ${id} twice`), ...twice([...of('displayName'), ...defined]).map((name) => `name ${name} twice`),
    ...columns.map((column) => `table column ${column} twice`),
  ];
}

/** Sheets are named once, and defined names and formulas speak of sheets that exist. */
function nameProblems(parts: Parts): string[] {
  const sheets = all(parts.get('xl/workbook.xml') ?? null).filter(({ name }) => name === 'sheet');
  const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
  const known = new Set(names.map((name) => name.toLowerCase()));
  const formulas = [...parts].flatMap(([part, root]) => all(root).filter(({ name }) => /^(f|formula|formula1|formula2|definedName)$/.test(name)).map(({ text }) => [part, text] as const));
  return [
    ...twice(names).map((name) => `sheet ${name} twice`), ...twice(sheets.map(({ attributes }) => attributes['sheetId'] ?? '')).map((id) => `sheetId ${id} twice`),
    ...definedNames(parts).filter(({ attributes }) => Number(attributes['localSheetId'] ?? 0) >= names.length).map(({ attributes }) => `${attributes['name']}: local to no sheet`),
    ...formulas.flatMap(([part, text]) => [
      ...(text.includes('#REF!') ? [`${part}: ${text}`] : []),
      ...sheetsIn(text).filter((name) => !known.has(name.toLowerCase())).map((name) => `${part}: no sheet ${name}`),
    ]),
  ];
}

/** Names of sheets that a formula speaks of; texts between quotes do not count. */
function sheetsIn(formula: string): string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...code.matchAll(/'((?:[^']|'')+)'!|([A-Za-z_]\w*)!/g)].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '');
}

function definedNames(parts: Parts): Element[] {
  return all(parts.get('xl/workbook.xml') ?? null).filter(({ name, attributes }) => name === 'definedName' && attributes['localSheetId'] === undefined);
}

function all(root: Element | null): Element[] {
  return root === null ? [] : [root, ...root.children.flatMap((child) => all(child))];
}

/** Those that stand more than once, whatever their case. */
function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const before = seen.size;
    return seen.add(name.toLowerCase()).size === before;
  });
}
