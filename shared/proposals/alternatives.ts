import type { Choice, FlowModel } from './network.ts';
import type { OpenNetwork } from './open-network.ts';
import { WaysSearch } from './ways-search.ts';

/** Another person for the same post, and what that costs on each level (positive: worse). */
export interface OtherPerson {
  readonly mover: number;
  readonly price: readonly number[];
}

/** Others named for one line. */
const NAMED = 2;
const NONE = -1;

/**
 * The next best people for every line on a missing post, at most two. Taking person q instead of p is a cycle of the
 * residual network: p gives the post up, whatever follows from that, and q takes it. Its price is the lexicographically
 * shortest such cycle; reduced costs of the levels are never negative in that order, so Dijkstra's algorithm finds it.
 * Of people of the same price, those whom the plan does not use come first.
 * @param used keys of everybody whom the plan sends somewhere, in either network
 */
export function alternativesOf(open: OpenNetwork, used: ReadonlySet<string>): ReadonlyMap<Choice, readonly OtherPerson[]> {
  const search = new TakerSearch(open, used);
  const byTarget = new Map<number, Choice[]>();
  for (const line of open.solved.assignments) {
    if (line.extra) continue;
    const { target } = line.option;
    const known = byTarget.get(target);
    if (known) known.push(line);
    else byTarget.set(target, [line]);
  }
  return new Map([...byTarget].flatMap(([target, lines]) => search.from(target, lines)));
}

/** Backward searches from the target of a post over the people who could take it; each node keeps a label per person. */
class TakerSearch {
  private readonly open: OpenNetwork;
  private readonly model: FlowModel;
  private readonly search: WaysSearch;
  /** The costs of one arc. */
  private readonly row: Float64Array;

  constructor(open: OpenNetwork, used: ReadonlySet<string>) {
    const later = Uint8Array.from(open.model.problem.movers, (mover) => (used.has(mover.key) ? 1 : 0));
    this.open = open;
    this.model = open.model;
    this.search = new WaysSearch(open.ways(), (mover) => later[mover]!);
    this.row = new Float64Array(this.search.ways.levels.length);
  }

  from(target: number, lines: readonly Choice[]): [Choice, readonly OtherPerson[]][] {
    const { search, model: { network: { from }, nodeOfTarget } } = this;
    search.begin();
    const takers = this.seed(nodeOfTarget[target]!);
    const wanted = new Map(lines.map((line) => [from[line.arc]!, 0]));
    let open = takers === 0 ? 0 : wanted.size;
    while (open > 0) {
      const label = search.next();
      if (label === NONE) break;
      const known = wanted.get(search.node(label));
      if (known === undefined) continue;
      wanted.set(search.node(label), known + 1);
      if (known + 1 === Math.min(NAMED, takers)) open--;
    }
    return lines.map((line) => [line, this.prices(line)]);
  }

  /** Everybody who could take a post of the target and does not; returns how many. */
  private seed(target: number): number {
    const { search, row, open, model: { choiceOfArc, choices, network: { to } } } = this;
    const start = search.outside(target);
    let takers = 0;
    for (let at = open.first[target]!; at < open.first[target + 1]!; at++) {
      const arc = open.arcs[at]!;
      const choice = choiceOfArc[arc]!;
      if (choice === NONE || to[arc] !== target) continue;
      takers++;
      open.readCosts(at, row);
      search.offer(start, open.ends[at]!, choices[choice]!.mover, row, 0);
    }
    return takers;
  }

  private prices(line: Choice): readonly OtherPerson[] {
    const { search, model: { network: { from }, levels } } = this;
    const node = from[line.arc]!;
    return [search.settled(node, 0), search.settled(node, 1)].filter((label) => label !== NONE).map((label) => {
      const price = levels.map(() => 0);
      search.ways.levels.forEach((level, column) => { price[level] = search.cost(label, column) - this.open.reduced(line.arc, level) + 0; });
      return { mover: search.tag(label), price };
    });
  }
}
