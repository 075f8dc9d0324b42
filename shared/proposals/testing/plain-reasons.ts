import type { OtherPerson } from '../alternatives.ts';
import type { Forced } from '../forcing.ts';
import type { Choice } from '../network.ts';
import type { Solved } from '../solve.ts';

/**
 * What alternatives.ts, forcing.ts and unused.ts find, by searches that leave nothing out: every open arc, every level,
 * a list in order instead of a heap. Slow; what the fast ones are compared with, to the last tie.
 */
export class PlainReasons {
  private readonly solved: Solved;
  /** By node, the open arcs by which it is reached: first back over those that lead from it, then those that lead to it. */
  private readonly into: readonly (readonly Open[])[];

  constructor(solved: Solved) {
    const { model: { network: { nodes, from, to, upper } }, solution: { flow } } = solved;
    const into = Array.from({ length: nodes }, (): Open[] => []);
    from.forEach((node, arc) => { if (flow[arc]! > 0) into[node]!.push({ end: to[arc]!, arc, sign: -1 }); });
    to.forEach((node, arc) => { if (flow[arc]! < upper[arc]!) into[node]!.push({ end: from[arc]!, arc, sign: 1 }); });
    this.solved = solved;
    this.into = into;
  }

  alternatives(used: ReadonlySet<string>): ReadonlyMap<Choice, readonly OtherPerson[]> {
    const { model, assignments } = this.solved;
    return new Map(assignments.filter((line) => !line.extra).map((line) => {
      const target = model.nodeOfTarget[line.option.target]!;
      const seeds = this.into[target]!.filter(({ arc, sign }) => sign === 1 && model.choiceOfArc[arc]! >= 0)
        .map(({ end, arc }): Label => ({ node: end, tag: model.choices[model.choiceOfArc[arc]!]!.mover, cost: this.cost(arc, 1, model.levels.length), by: null }));
      const found: Label[] = [];
      const node = model.network.from[line.arc]!;
      const rankOf = (mover: number) => (used.has(model.problem.movers[mover]!.key) ? 1 : 0);
      this.settle(seeds, model.levels.length, { rankOf, nextTag: (tag) => tag, perNode: 2, mayGo: () => true }, (label) => {
        if (label.node === node) found.push(label);
        return found.length === Math.min(2, seeds.length);
      });
      const own = this.cost(line.arc, 1, model.levels.length);
      return [line, found.map((label) => ({ mover: label.tag, price: label.cost.map((each, level) => each - own[level]! + 0) }))];
    }));
  }

  /** What one more person on the next post of a target would cost; null: nobody could come. */
  forced(target: number): Forced | null {
    const { model: { levels, network: { to, upper }, fillsPost, nodeOfTarget }, solution: { flow } } = this.solved;
    const start = nodeOfTarget[target]!;
    const post = [...fillsPost.keys()].find((arc) => fillsPost[arc] === 1 && this.solved.model.network.from[arc] === start && flow[arc]! < upper[arc]!)!;
    for (let count = 3; ; count++) {
      const label = this.steps(start, count, (each) => each.node === to[post], (open, node) => node !== start || fillsPost[open.arc] === 0);
      if (!label) return null;
      const price = label.cost.map((each, level) => each + this.cost(post, 1, count)[level]! + 0);
      const at = price.findIndex((each) => each !== 0);
      if (at >= 0 || count === levels.length) return { level: levels[at] ?? null, price: at < 0 ? price : price.slice(0, at + 1), losers: this.losers(label) };
    }
  }

  /** Loss when somebody without a line is sent, and who gives way; null: they can go nowhere. */
  sent(mover: number): { readonly price: readonly number[]; readonly gives: number | null } | null {
    const { model: { levels, entryOf, network: { from, to }, choices, choiceOfArc } } = this.solved;
    const entry = entryOf[mover]!;
    const label = this.steps(from[entry]!, levels.length, (each) => each.node === to[entry], () => true);
    if (!label) return null;
    const gives = path(label).find(({ arc, sign }) => sign === -1 && choiceOfArc[arc]! >= 0);
    return { price: label.cost.map((each, level) => each + this.cost(entry, 1, levels.length)[level]! + 0), gives: gives ? choices[choiceOfArc[gives.arc]!]!.mover : null };
  }

  private steps(start: number, levels: number, isEnd: (label: Label) => boolean, mayGo: (open: Open, node: number) => boolean): Label | null {
    let end: Label | null = null;
    const seed: Label = { node: start, tag: 0, cost: Array.from({ length: levels }, () => 0), by: null };
    this.settle([seed], levels, { rankOf: (steps) => steps, nextTag: (steps) => steps + 1, perNode: 1, mayGo }, (label) => {
      if (label.by !== null && isEnd(label)) end = label;
      return end !== null;
    });
    return end;
  }

  /** Settles labels in the order of cost, rank and entry, so many of each node, of different tags where there are two. */
  private settle(seeds: readonly Label[], levels: number, { rankOf, nextTag, perNode, mayGo }: Rules, isDone: (label: Label) => boolean): void {
    const queue: Label[] = [];
    const settled = new Map<number, Label[]>();
    const isBefore = (a: Label, b: Label) => {
      const at = a.cost.findIndex((each, level) => each !== b.cost[level]);
      return at < 0 ? rankOf(a.tag) < rankOf(b.tag) : a.cost[at]! < b.cost[at]!;
    };
    const isOut = ({ node, tag }: Label) => (settled.get(node) ?? []).length === perNode || (settled.get(node) ?? []).some((label) => perNode === 2 && label.tag === tag);
    const add = (label: Label) => {
      let [low, high] = [0, queue.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(label, queue[middle]!)) high = middle;
        else low = middle + 1;
      }
      queue.splice(low, 0, label);
    };
    seeds.forEach(add);
    for (let label = queue.shift(); label; label = queue.shift()) {
      if (isOut(label)) continue;
      settled.set(label.node, [...(settled.get(label.node) ?? []), label]);
      if (isDone(label)) return;
      for (const open of this.into[label.node]!) {
        if (!mayGo(open, label.node)) continue;
        const cost = this.cost(open.arc, open.sign, levels);
        const next: Label = { node: open.end, tag: nextTag(label.tag), cost: label.cost.map((each, level) => each + cost[level]!), by: { open, on: label } };
        if (!isOut(next)) add(next);
      }
    }
  }

  private losers(label: Label): readonly number[] {
    const { fillsPost, nodeOfTarget, network: { from } } = this.solved.model;
    const net = new Map<number, number>();
    for (const { arc, sign } of path(label)) {
      if (fillsPost[arc] === 0) continue;
      const target = nodeOfTarget.indexOf(from[arc]!);
      net.set(target, (net.get(target) ?? 0) + sign);
    }
    return [...net].filter(([, change]) => change < 0).map(([target]) => target);
  }

  private cost(arc: number, sign: number, levels: number): readonly number[] {
    const { model: { costs, network: { from, to } }, solution } = this.solved;
    return Array.from({ length: levels }, (_, level) => sign * (costs[level]![arc]! + solution.levels[level]!.potentials[from[arc]!]! - solution.levels[level]!.potentials[to[arc]!]!));
  }
}

interface Open {
  readonly end: number;
  readonly arc: number;
  readonly sign: 1 | -1;
}

interface Label {
  readonly node: number;
  readonly tag: number;
  readonly cost: readonly number[];
  /** The arc by which it goes on, and the label there. */
  readonly by: { readonly open: Open; readonly on: Label } | null;
}

interface Rules {
  readonly rankOf: (tag: number) => number;
  readonly nextTag: (tag: number) => number;
  readonly perNode: 1 | 2;
  readonly mayGo: (open: Open, node: number) => boolean;
}

/** From the label on to where the search began. */
function path(label: Label): readonly Open[] {
  const opens: Open[] = [];
  for (let at = label; at.by; at = at.by.on) opens.push(at.by.open);
  return opens;
}
