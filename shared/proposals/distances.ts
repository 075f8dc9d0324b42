import { inOrder, outward, type Ways } from './ways.ts';
import { WaysSearch } from './ways-search.ts';

const NONE = -1;

/**
 * How far every node is from the source, by cost and then by steps, and a way that is as short. Where people come from
 * elsewhere they come over the source, so that this is most of what a search needs to know.
 */
export class Distances {
  /** By the node they lead from. */
  readonly ways: Ways;
  /** Levels of the ways and the steps. */
  readonly width: number;
  /** Cost of a node and its steps, side by side; Infinity: not reached. */
  readonly far: Float64Array;
  private readonly places: Int32Array;

  constructor(ways: Ways, source: number) {
    const { nodes } = ways.model.network;
    this.ways = outward(ways);
    this.width = ways.levels.length + 1;
    this.far = new Float64Array(nodes * this.width).fill(Infinity);
    const search = new WaysSearch(this.ways);
    search.begin();
    for (let label = search.settleAt(source); label !== NONE; label = search.next()) {
      const row = search.node(label) * this.width;
      for (let level = 0; level < ways.levels.length; level++) this.far[row + level] = search.cost(label, level);
      this.far[row + ways.levels.length] = search.tag(label);
    }
    this.places = Int32Array.from({ length: nodes }, (_, node) => search.cameBy(node));
  }

  isReached(node: number): boolean {
    return this.far[node * this.width] !== Infinity;
  }

  /** Place of the way by which a node is reached; -1: none. */
  cameBy(node: number): number {
    return this.places[node]!;
  }

  /** Whether the way from the source to a node that is reached leads over another. */
  passes(node: number, other: number): boolean {
    return passes(this.ways, node, other, (at) => this.cameBy(at));
  }

  /**
   * The ways by the node they lead from, each costing what it is longer than the distance
   * it leads on by: never less than nothing, and nothing on the shortest ways. The steps are the last level. Of nodes that
   * are not reached it says nothing.
   */
  shifted(): Ways {
    const { ways: { model, first, ends, arcs, rows, costs, levels }, far, width } = this;
    const longer = new Float64Array(ends.length * width);
    for (let node = 0; node < model.network.nodes; node++) {
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        const [row, own, other] = [rows[at]! * levels.length, node * width, ends[at]! * width];
        for (let level = 0; level < width; level++) longer[at * width + level] = (level < levels.length ? costs[row + level]! : 1) + far[own + level]! - far[other + level]!;
      }
    }
    return inOrder({ model, levels: [...levels, model.levels.length], first, ends, arcs, costs: longer });
  }
}

/** Whether the way to a node, back over the places by which nodes were reached, leads over another. */
export function passes({ model: { network: { from, to } }, arcs }: Ways, node: number, other: number, cameBy: (node: number) => number): boolean {
  for (let at = node; ; ) {
    if (at === other) return true;
    const place = cameBy(at);
    if (place === NONE) return false;
    const arc = arcs[place]!;
    at = from[arc] === at ? to[arc]! : from[arc]!;
  }
}
