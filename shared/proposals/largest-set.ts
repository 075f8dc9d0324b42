import { solveLexicographic } from './network-simplex.ts';

/** At most so many of the items under one name are chosen. */
export interface Cap {
  readonly name: string;
  readonly most: number;
}

/** Something to choose, with the caps over it on two sides, each from the innermost out. On one side caps nest. */
export interface Item {
  readonly left: readonly Cap[];
  readonly right: readonly Cap[];
  /** Decides between sets that are as large; a whole number from 0. */
  readonly worth: number;
}

const SOURCE = 0;

/**
 * A largest set of items within all caps, as places in the list. Caps that nest on each of two sides are a flow, so the
 * set is exact: source -> left caps, the outermost first -> item -> right caps -> source.
 */
export function largestSet(items: readonly Item[]): readonly number[] {
  const [from, to, upper]: [number[], number[], number[]] = [[], [], []];
  const arc = (start: number, end: number, most: number) => {
    to.push(end);
    upper.push(most);
    return from.push(start) - 1;
  };
  const nodes = new Map<string, number>();
  const nodeOf = (side: 'left' | 'right', caps: readonly Cap[]): number => {
    const [inner, ...outer] = caps;
    if (inner === undefined) return SOURCE;
    const key = `${side} ${inner.name}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const parent = nodeOf(side, outer);
    const node = nodes.size + 1;
    nodes.set(key, node);
    const most = Math.min(inner.most, items.length);
    if (side === 'left') arc(parent, node, most);
    else arc(node, parent, most);
    return node;
  };
  const arcs = items.map(({ left, right }) => arc(nodeOf('left', left), nodeOf('right', right), 1));
  const costs = [new Float64Array(from.length), new Float64Array(from.length)] as const;
  items.forEach(({ worth }, at) => {
    costs[0][arcs[at]!] = -1;
    costs[1][arcs[at]!] = 0 - worth;
  });
  const { flow } = solveLexicographic({ nodes: nodes.size + 1, from: Int32Array.from(from), to: Int32Array.from(to), upper: Float64Array.from(upper) }, costs);
  return items.flatMap((_, at) => (flow[arcs[at]!] === 1 ? [at] : []));
}
