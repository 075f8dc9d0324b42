/** An element as a referee sees it: names without prefix, attributes in order of their names, no comments. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly raw: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads XML strictly, with no code of the patcher: the referee must not share its faults.
 * Throws Error when the text is not well formed.
 */
export function parseXml(text: string): Element {
  const root: Open = { name: '', raw: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  TOKEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const top = stack.at(-1);
    if (!match || !top) throw new Error(`not well formed at ${at}: ${text.slice(at, at + 60)}`);
    const [, cdata, close, open, attributes, empty, words] = match;
    if (cdata !== undefined) top.text += cdata;
    else if (words !== undefined) top.text += decode(words);
    else if (close !== undefined) {
      if (top.raw !== close || stack.length === 1) throw new Error(`</${close}> does not close <${top.raw}> at ${at}`);
      stack.pop();
    } else if (open !== undefined) {
      const element: Open = { name: local(open), raw: open, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
      top.children.push(element);
      if (empty === '') stack.push(element);
    }
  }
  const [element, ...more] = root.children;
  if (stack.length !== 1 || !element || more.length > 0 || root.text.trim() !== '') throw new Error('not one closed root element');
  return element;
}

function readAttributes(text: string): Record<string, string> {
  const found: [string, string][] = [];
  for (const [, name = '', double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found.some(([known]) => known === name)) throw new Error(`attribute ${name} twice`);
    if (!/^xmlns(:|$)/.test(name)) found.push([name, decode(double ?? single ?? '')]);
  }
  return Object.fromEntries(found.map(([name, value]): [string, string] => [name.includes(':') && !name.startsWith('xml:') ? `:${local(name)}` : name, value]).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string {
  return text.replace(/&([^;]*);/g, (_whole, entity: string) => {
    if (entity.startsWith('#')) return String.fromCodePoint(entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
    const known = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[entity];
    if (known === undefined) throw new Error(`&${entity};`);
    return known;
  });
}

/** One text for an element and all in it; equal elements have equal texts. */
export function written(element: Element): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('');
  const text = element.children.length > 0 ? element.text.trim() : element.text;
  return `<${element.name}${attributes}>${text}${element.children.map(written).join('')}</>`;
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}
