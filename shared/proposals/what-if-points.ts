import type { Facts } from './facts.ts';
import { placeOf } from './facts.ts';
import type { FlowModel } from './network.ts';
import type { InsideOutcome } from './problem.ts';
import type { CurvePoint, WhatIfResult } from './what-if-result.ts';

/** What a flow of network 2 covers, with what network 1 covered before. */
export class Coverage {
  readonly of: WhatIfResult['of'];
  /** Targets of fields with nobody at all that nobody took inside the unit and that may be filled. */
  readonly critical: readonly number[];
  /** Node through which everybody who comes to a unit's posts goes -> unit. */
  readonly unitOfNode: ReadonlyMap<number, string>;
  private readonly model: FlowModel;
  private readonly insidePosts: number;
  private readonly insideWeight: number;
  private readonly servedInside: ReadonlySet<string>;
  private readonly criticalInside: number;
  /** Arcs on posts of fields, with their target. */
  private readonly posts: readonly { readonly arc: number; readonly target: number }[];
  private readonly severity: Float64Array;

  constructor(facts: Facts, inside: InsideOutcome, model: FlowModel) {
    const places = [...facts.places];
    const coveredIn = (place: string) => inside.covered.get(place) ?? 0;
    const isCritical = ([, { short }]: (typeof places)[number]) => short.nobody;
    this.model = model;
    this.of = {
      posts: places.reduce((sum, [, { short }]) => sum + short.posts, 0),
      weight: places.reduce((sum, [, { weights }]) => sum + total(weights), 0),
      units: new Set(places.map(([, { unit }]) => unit.code)).size,
      critical: places.filter(isCritical).length,
    };
    this.insidePosts = places.reduce((sum, [place]) => sum + coveredIn(place), 0);
    this.insideWeight = places.reduce((sum, [place, { weights }]) => sum + total(weights.slice(0, coveredIn(place))), 0);
    this.servedInside = new Set(places.filter(([place]) => coveredIn(place) > 0).map(([, { unit }]) => unit.code));
    this.criticalInside = places.filter((each) => isCritical(each) && coveredIn(each[0]) > 0).length;
    const { targets } = model.problem;
    const open = new Set(places.filter((each) => isCritical(each) && coveredIn(each[0]) === 0).map(([place]) => place));
    this.critical = targets.flatMap((target, at) => (target.kind === 'field' && target.weights.length > 0 && open.has(placeOf(target.unit, target.field)) ? [at] : []));
    const targetOf = new Map([...model.nodeOfTarget].map((node, target) => [node, target]));
    this.posts = [...model.fillsPost].flatMap((fills, arc) => {
      const target = fills === 1 ? targetOf.get(model.network.from[arc]!)! : -1;
      return target >= 0 && targets[target]!.kind === 'field' ? [{ arc, target }] : [];
    });
    this.unitOfNode = new Map(this.posts.map(({ arc, target }) => [model.network.to[arc]!, targets[target]!.unit]));
    this.severity = model.costs[model.levels.indexOf('severity')]!;
  }

  /** Units in which network 1 covered a post. */
  isServedInside(unit: string): boolean {
    return this.servedInside.has(unit);
  }

  /** Target -> posts filled, where any is. */
  filled(flow: Float64Array): ReadonlyMap<number, number> {
    const filled = new Map<number, number>();
    for (const { arc, target } of this.posts) if (flow[arc]! > 0) filled.set(target, (filled.get(target) ?? 0) + flow[arc]!);
    return filled;
  }

  /** Units to which somebody comes, by either network. */
  served(filled: ReadonlyMap<number, number>): ReadonlySet<string> {
    const { targets } = this.model.problem;
    return new Set([...this.servedInside, ...[...filled.keys()].map((target) => targets[target]!.unit)]);
  }

  /** The flow must be without the health-station heads: they would count in the worth. */
  point(flow: Float64Array, people: number): CurvePoint {
    const filled = this.filled(flow);
    let worth = 0;
    for (let arc = 0; arc < this.severity.length; arc++) worth -= this.severity[arc]! * flow[arc]!;
    return {
      people,
      posts: this.insidePosts + total([...filled.values()]),
      weight: this.insideWeight + worth,
      unitsAtZero: this.of.units - this.served(filled).size,
      criticalEmpty: this.of.critical - this.criticalInside - this.critical.filter((target) => filled.has(target)).length,
    };
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
