import { fairnessCost, isGain, levelsOf, senderCost, type Mover, type Option, type Problem } from '../shared/proposals/problem.ts';
import type { LevelName } from '../shared/proposals/result.ts';

/**
 * What a person does by hand: the most severe open post first, the best person who is still free for it, until nobody
 * fits. Respects every limit. Returns the value of each level, to set beside the plan's.
 */
export function greedyValues(problem: Problem): readonly number[] {
  const state = new Greedy(problem);
  state.fill();
  return levelsOf(problem).map((level) => state.value(level));
}

class Greedy {
  private readonly problem: Problem;
  private readonly uses: { mover: Mover; option: Option; weight: number }[] = [];
  private readonly usedBy = new Map<Mover, string[]>();
  private readonly fromGroup = new Map<number, number>();
  private readonly fromField = new Map<string, number>();
  private fromPool = 0;

  constructor(problem: Problem) {
    this.problem = problem;
  }

  fill(): void {
    const { movers, targets } = this.problem;
    const choices: { mover: Mover; option: Option }[][] = targets.map(() => []);
    for (const mover of movers) for (const option of mover.options) choices[option.target]!.push({ mover, option });
    for (const each of choices) each.sort((a, b) => b.option.match - a.option.match || a.option.distance - b.option.distance);
    const posts = targets.flatMap((target, at) => target.weights.map((weight) => ({ at, weight }))).sort((a, b) => b.weight - a.weight);
    for (const { at, weight } of posts) {
      const taken = choices[at]!.find(({ mover }) => this.mayGo(mover, targets[at]!.unit));
      if (taken) this.take(taken.mover, taken.option, weight);
    }
  }

  value(level: LevelName): number {
    const total = this.costOf(level);
    return isGain(level) ? 0 - total : total;
  }

  private mayGo(mover: Mover, unit: string): boolean {
    const units = this.usedBy.get(mover) ?? [];
    if (units.length >= mover.capacity || units.includes(unit)) return false;
    if (mover.serves && !mover.serves.atWork.has(unit) && units.filter((each) => !mover.serves!.atWork.has(each)).length >= mover.serves.moreUnits) return false;
    if (mover.group === null) return true;
    const group = this.problem.groups[mover.group]!;
    const fieldCap = mover.mainField === null ? undefined : group.fieldCaps.get(mover.mainField);
    return (this.fromGroup.get(mover.group) ?? 0) < group.cap && (this.fromField.get(`${mover.group}/${mover.mainField}`) ?? 0) < (fieldCap ?? Infinity)
      && (group.kind !== 'agency' || this.fromPool < (this.problem.poolCap ?? Infinity));
  }

  private take(mover: Mover, option: Option, weight: number): void {
    const { targets, groups } = this.problem;
    const slotLoss = mover.measure === 'concurrent' ? targets[option.target]!.slotLoss : 0;
    this.uses.push({ mover, option, weight: weight - slotLoss });
    this.usedBy.set(mover, [...(this.usedBy.get(mover) ?? []), targets[option.target]!.unit]);
    if (mover.group === null) return;
    this.fromGroup.set(mover.group, (this.fromGroup.get(mover.group) ?? 0) + 1);
    const field = `${mover.group}/${mover.mainField}`;
    this.fromField.set(field, (this.fromField.get(field) ?? 0) + 1);
    if (groups[mover.group]!.kind === 'agency') this.fromPool++;
  }

  private costOf(level: LevelName): number {
    const sum = (of: (use: (typeof this.uses)[number]) => number) => this.uses.reduce((total, use) => total + of(use), 0);
    switch (level) {
      case 'pins': return -sum((use) => (use.option.pinned ? 1 : 0));
      case 'stability': return -sum((use) => (use.option.previous ? 1 : 0));
      case 'severity': return -sum((use) => use.weight);
      case 'match': return -sum((use) => use.option.match);
      case 'communes-served': return -this.coveredPerUnit().size;
      case 'fairness': return this.fairness();
      case 'sender-and-distance': return sum((use) => use.option.distance) + this.senders();
    }
  }

  private coveredPerUnit(): ReadonlyMap<string, number> {
    const covered = new Map<string, number>();
    for (const { option } of this.uses) {
      const target = this.problem.targets[option.target]!;
      if (target.kind === 'field') covered.set(target.unit, (covered.get(target.unit) ?? 0) + 1);
    }
    return covered;
  }

  private fairness(): number {
    const missing = new Map<string, number>();
    for (const target of this.problem.targets) if (target.kind === 'field') missing.set(target.unit, (missing.get(target.unit) ?? 0) + target.weights.length);
    return [...this.coveredPerUnit()].reduce((sum, [unit, covered]) => (
      sum + Array.from({ length: covered }, (_, at) => fairnessCost(at + 1, missing.get(unit)!)).reduce((total, cost) => total + cost, 0)), 0);
  }

  private senders(): number {
    return [...this.fromGroup].reduce((sum, [group, sent]) => (
      sum + Array.from({ length: sent }, (_, at) => senderCost(at + 1, this.problem.groups[group]!)).reduce((total, cost) => total + cost, 0)), 0);
  }
}
