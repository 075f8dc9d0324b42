import { addRelationship, OFFICE_RELATIONSHIPS } from './relationships.ts';
import { overrideOf } from './content-types.ts';
import { relationshipsOf, relativeTarget, type Package, type Relationship } from './package.ts';
import type { StyleMap } from './styles-merge.ts';
import { attribute, escapeXml, withAttribute, XmlScanner } from './xml.ts';
import { childrenOf, inner, rootOf } from './xml-tree.ts';

/** A sheet of ours that is now a part of the host. */
export interface Grafted {
  readonly name: string;
  readonly state: string | undefined;
  /** Relationship from the host's workbook part. */
  readonly relationship: string;
}

/**
 * Copies every sheet of a workbook that we wrote into a person's package: parts get free numbers, looks and texts are
 * translated, so that no part of the host but workbook, styles, content types and relationships is touched.
 * @param added content types of the parts that came, filled here
 */
export function graftSheets(host: Package, donor: Package, styles: StyleMap, added: Map<string, string>): Grafted[] {
  const hostWorkbook = host.workbookPart();
  const donorWorkbook = donor.workbookPart();
  const text = donor.text(donorWorkbook);
  const sheets = childrenOf(text, rootOf(text)).find((child) => child.name === 'sheets');
  const strings = sharedItems(donor, donorWorkbook);
  const targets = new Map(donor.relationships(donorWorkbook).map((relationship) => [relationship.id, relationship.target]));
  return (sheets ? childrenOf(text, sheets) : []).map(({ attributes }) => {
    const part = targets.get(attribute(attributes, 'r:id') ?? '') ?? '';
    const graft = new Graft(host, donor, added);
    const name = graft.copy(part, (xml) => translateSheet(xml, styles, strings));
    return {
      name: attribute(attributes, 'name') ?? '',
      state: attribute(attributes, 'state'),
      relationship: addRelationship(host, hostWorkbook, `${OFFICE_RELATIONSHIPS}/worksheet`, name),
    };
  });
}

class Graft {
  readonly #host: Package;
  readonly #donor: Package;
  readonly #added: Map<string, string>;

  constructor(host: Package, donor: Package, added: Map<string, string>) {
    this.#host = host;
    this.#donor = donor;
    this.#added = added;
  }

  /** Copies a part with everything that it refers to; returns its name in the host. */
  copy(part: string, translate: (xml: string) => string): string {
    const name = freeName(this.#host, part);
    this.#host.set(name, this.#translated(part, translate));
    const type = overrideOf(this.#donor, part);
    if (type !== undefined) this.#added.set(name, type);
    const relationships = this.#donor.relationships(part);
    if (relationships.length > 0) {
      this.#host.set(relationshipsOf(name), relationshipsXml(relationships.map((one) => this.#moved(name, one))));
    }
    return name;
  }

  #moved(from: string, relationship: Relationship): Relationship {
    if (relationship.external) return relationship;
    return { ...relationship, target: relativeTarget(from, this.copy(relationship.target, (xml) => xml)) };
  }

  #translated(part: string, translate: (xml: string) => string): string {
    const text = translate(this.#donor.text(part));
    const root = rootOf(text);
    if (root.name !== 'table') return text;
    const attributes = withAttribute(root.attributes, 'id', String(freeTableId(this.#host)));
    return `${text.slice(0, root.start)}<table${attributes}>${text.slice(root.open)}`;
  }
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const lines = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  const open = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  return `${open}${lines.join('')}</Relationships>`;
}

/** xl/charts/chart1.xml -> the first chartN.xml of that folder that the host does not have. */
function freeName(host: Package, part: string): string {
  const match = /^(.*?)(\d*)(\.\w+)$/.exec(part);
  const [, base = part, , extension = ''] = match ?? [];
  let number = 1;
  while (host.has(`${base}${number}${extension}`) || host.has(relationshipsOf(`${base}${number}${extension}`))) number += 1;
  return `${base}${number}${extension}`;
}

/** Table ids are unique in a workbook. */
function freeTableId(host: Package): number {
  const ids = host.names
    .filter((name) => /tables\/[^/]+\.xml$/i.test(name))
    .map((name) => {
      const root = rootOf(host.text(name));
      return root.name === 'table' ? Number(attribute(root.attributes, 'id') ?? 0) : 0;
    });
  return Math.max(0, ...ids) + 1;
}

/** The contents of the donor's shared strings, to be written into the cells. */
function sharedItems(donor: Package, workbook: string): readonly string[] {
  const part = donor.relationships(workbook).find((relationship) => relationship.kind === 'sharedStrings')?.target;
  if (part === undefined) return [];
  const text = donor.text(part);
  return childrenOf(text, rootOf(text)).map((item) => inner(text, item));
}

/** Numbers of looks become the host's, shared texts come into their cells. */
function translateSheet(xml: string, styles: StyleMap, strings: readonly string[]): string {
  const out: string[] = [];
  const scanner = new XmlScanner(xml);
  let at = 0;
  const put = (from: number, to: number, text: string): void => {
    out.push(xml.slice(at, from), text);
    at = to;
  };
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const slash = tag.kind === 'empty' ? '/' : '';
    if (tag.name === 'c') {
      // a cell without a look has the host's default one, which may be anything
      const look = styles.cells[Number(attribute(tag.attributes, 's') ?? 0)] ?? 0;
      const attributes = withAttribute(tag.attributes, 's', String(look));
      if (attribute(tag.attributes, 't') !== 's') {
        put(tag.start, tag.end, `<c${attributes}${slash}>`);
        continue;
      }
      const v = scanner.next();
      const end = v ? scanner.skip(v) : { start: tag.end, end: tag.end };
      const item = strings[Number(xml.slice(v?.end ?? tag.end, end.start))] ?? '';
      put(tag.start, end.end, `<c${withAttribute(attributes, 't', 'inlineStr')}><is>${item}</is>`);
    } else if (tag.name === 'col' && attribute(tag.attributes, 'style') !== undefined) {
      const look = styles.cells[Number(attribute(tag.attributes, 'style'))] ?? 0;
      put(tag.start, tag.end, `<col${withAttribute(tag.attributes, 'style', String(look))}/>`);
    } else if (tag.name === 'cfRule' && attribute(tag.attributes, 'dxfId') !== undefined) {
      const dxf = styles.dxfs[Number(attribute(tag.attributes, 'dxfId'))] ?? 0;
      put(tag.start, tag.end, `<cfRule${withAttribute(tag.attributes, 'dxfId', String(dxf))}${slash}>`);
    }
  }
  out.push(xml.slice(at));
  return out.join('');
}
