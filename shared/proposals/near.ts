import { passes, type Distances } from './distances.ts';
import type { Ways } from './ways.ts';
import type { WaysSearch } from './ways-search.ts';

const NONE = -1;

/**
 * How far every node is from one node, by cost and then by steps. What is nearer than the source is looked at around the
 * node; whatever lies beyond is as far as the source and from there, so that a search costs the same in a network of any
 * size. Source: A. V. Goldberg, C. Harrelson, Computing the shortest path: A* search meets graph theory (2005); levels
 * compared in order form an ordered group, so the same proof holds for them.
 */
export class Near {
  private readonly distances: Distances;
  private readonly search: WaysSearch;
  private readonly source: number;
  /** What was settled last, the source where it is reached: nothing else is nearer. */
  private readonly last: number;

  /** @param shifted over the ways of `distances.shifted()`; the start must be reached from the source */
  constructor(distances: Distances, shifted: WaysSearch, start: number, source: number) {
    this.distances = distances;
    this.search = shifted;
    this.source = source;
    shifted.begin();
    let last = shifted.settleAt(start);
    while (shifted.node(last) !== source) {
      const label = shifted.next();
      if (label === NONE) break;
      last = label;
    }
    this.last = last;
  }

  /**
   * Distance of a node on a level of the ways, or, after the last, in steps, and how far the source is from the start on
   * top: the same for every node. Infinity: not reached.
   */
  far(node: number, level: number): number {
    const { far, width } = this.distances;
    const label = this.search.settled(node);
    return far[node * width + level]! + this.search.cost(label === NONE ? this.last : label, level);
  }

  /** The arc by which a node is reached; -1: it is not, or it is the start. */
  lastArc(node: number): number {
    if (this.search.settled(node) !== NONE) return arcAt(this.search.ways, this.search.cameBy(node));
    return arcAt(this.distances.ways, this.distances.cameBy(node));
  }

  /** Whether the way to a node that is reached leads over another. */
  passes(node: number, other: number): boolean {
    const around = this.search.settled(node) === NONE ? this.source : node;
    return passes(this.search.ways, around, other, (at) => this.search.cameBy(at)) || (around !== node && this.distances.passes(node, other));
  }
}

function arcAt({ arcs }: Ways, place: number): number {
  return place === NONE ? NONE : arcs[place]!;
}
