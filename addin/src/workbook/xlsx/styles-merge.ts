import { attribute, escapeXml, unescapeXml, withAttribute } from './xml.ts';
import { childNamed, childrenOf, inner, outer, reprefix, rootOf, splice, type Child } from './xml-tree.ts';

const POOLS = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type Pool = (typeof POOLS)[number];

/** Order of the children of styleSheet (ECMA-376 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** Number formats below this are built in. */
const FIRST_OWN_FORMAT = 164;
const BUILT_IN_CODES: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };

/** The styles part of the person's file while looks of ours are added; what is there keeps its numbers. */
export class HostStyles {
  readonly #text: string;
  readonly #prefix: string;
  readonly #pools = new Map<Pool, string[]>();
  readonly #known = new Map<Pool, Map<string, number>>();
  readonly #before = new Map<Pool, number>();
  readonly #formats = new Map<string, number>();
  readonly #newFormats: string[] = [];

  constructor(text: string) {
    this.#text = text;
    const root = rootOf(text);
    this.#prefix = root.prefix;
    for (const pool of POOLS) {
      const element = childNamed(text, root, pool);
      const items = element ? childrenOf(text, element).map((child) => outer(text, child)) : [];
      this.#pools.set(pool, items);
      this.#before.set(pool, items.length);
      const known = new Map<string, number>();
      for (const [index, item] of items.entries()) if (!known.has(item)) known.set(item, index);
      this.#known.set(pool, known);
    }
    const formats = childNamed(text, root, 'numFmts');
    for (const child of formats ? childrenOf(text, formats) : []) {
      this.#formats.set(attribute(child.attributes, 'formatCode') ?? '', Number(attribute(child.attributes, 'numFmtId')));
    }
  }

  /** Number of the item in its pool, added when no equal one is there. */
  add(pool: Pool, xml: string): number {
    const item = reprefix(xml, this.#prefix);
    const known = this.#known.get(pool)?.get(item);
    if (known !== undefined) return known;
    const items = this.#pools.get(pool) ?? [];
    const index = items.push(item) - 1;
    this.#known.get(pool)?.set(item, index);
    return index;
  }

  format(code: string): number {
    const known = BUILT_IN_CODES[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    this.#newFormats.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** The look of a person's cell with another number format. */
  withFormat(xf: number, code: string): number {
    const item = this.#pools.get('cellXfs')?.[xf] ?? `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const root = rootOf(item);
    const number = String(this.format(code));
    if (attribute(root.attributes, 'numFmtId') === number) return xf;
    return this.#addXf(item, withAttribute(withAttribute(root.attributes, 'numFmtId', number), 'applyNumberFormat', '1'));
  }

  /** The look of a person's cell without its fill. */
  withoutFill(xf: number): number {
    const item = this.#pools.get('cellXfs')?.[xf];
    const fill = item === undefined ? '0' : attribute(rootOf(item).attributes, 'fillId') ?? '0';
    return item === undefined || fill === '0' ? xf : this.#addXf(item, withAttribute(rootOf(item).attributes, 'fillId', '0'));
  }

  #addXf(item: string, attributes: string): number {
    const root = rootOf(item);
    const head = `<${this.#prefix}xf${attributes}`;
    const made = root.end === root.open ? `${head}/>` : `${head}>${inner(item, root)}</${this.#prefix}xf>`;
    const known = this.#known.get('cellXfs')?.get(made);
    if (known !== undefined) return known;
    const index = (this.#pools.get('cellXfs')?.push(made) ?? 1) - 1;
    this.#known.get('cellXfs')?.set(made, index);
    return index;
  }

  get changed(): boolean {
    return this.#newFormats.length > 0 || POOLS.some((pool) => this.#added(pool).length > 0);
  }

  toXml(): string {
    const root = rootOf(this.#text);
    const children = childrenOf(this.#text, root);
    const edits = POOLS.flatMap((pool) => {
      const added = this.#added(pool);
      return added.length === 0 ? [] : [this.#grow(children, root, pool, added, this.#pools.get(pool)?.length ?? 0)];
    });
    if (this.#newFormats.length > 0) {
      const before = childNamed(this.#text, root, 'numFmts');
      const count = (before ? childrenOf(this.#text, before).length : 0) + this.#newFormats.length;
      edits.push(this.#grow(children, root, 'numFmts', this.#newFormats, count));
    }
    return splice(this.#text, edits);
  }

  #added(pool: Pool): readonly string[] {
    return (this.#pools.get(pool) ?? []).slice(this.#before.get(pool) ?? 0);
  }

  /** Adds to the end of a pool, or makes the pool where it belongs. */
  #grow(children: readonly Child[], root: Child, name: string, added: readonly string[], count: number): { start: number; end: number; text: string } {
    const tag = this.#prefix + name;
    const element = children.find((child) => child.name === name);
    if (element) {
      const body = inner(this.#text, element) + added.join('');
      return { start: element.start, end: element.end, text: `<${tag}${withAttribute(element.attributes, 'count', String(count))}>${body}</${tag}>` };
    }
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    const at = children.find((child) => later.has(child.name))?.start ?? root.close;
    return { start: at, end: at, text: `<${tag} count="${count}">${added.join('')}</${tag}>` };
  }
}

/** Numbers of the donor's looks in the host. */
export interface StyleMap {
  /** cellXfs. */
  readonly cells: readonly number[];
  readonly dxfs: readonly number[];
}

/** Adds the looks of a workbook that we wrote to the host's. */
export function mergeStyles(host: HostStyles, donor: string): StyleMap {
  const root = rootOf(donor);
  const items = (name: string): Child[] => {
    const element = childNamed(donor, root, name);
    return element ? childrenOf(donor, element) : [];
  };
  const copy = (pool: Pool): number[] => items(pool).map((child) => host.add(pool, outer(donor, child)));
  const fonts = copy('fonts');
  const fills = copy('fills');
  const borders = copy('borders');
  const codes = new Map(
    items('numFmts').map((child) => [attribute(child.attributes, 'numFmtId'), unescapeXml(attribute(child.attributes, 'formatCode') ?? '')]),
  );
  const cells = items('cellXfs').map((child) => {
    const code = codes.get(attribute(child.attributes, 'numFmtId') ?? '');
    const number = (name: string): number => Number(attribute(child.attributes, name) ?? 0);
    let attributes = child.attributes;
    const set = (name: string, value: number | undefined): void => {
      attributes = withAttribute(attributes, name, String(value ?? 0));
    };
    if (code !== undefined) set('numFmtId', host.format(code));
    set('fontId', fonts[number('fontId')]);
    set('fillId', fills[number('fillId')]);
    set('borderId', borders[number('borderId')]);
    // what the host's default look has must not shine through
    for (const apply of ['applyNumberFormat', 'applyFont', 'applyFill', 'applyBorder']) set(apply, 1);
    const body = inner(donor, child);
    return host.add('cellXfs', body === '' ? `<xf${attributes}/>` : `<xf${attributes}>${body}</xf>`);
  });
  return { cells, dxfs: copy('dxfs') };
}
