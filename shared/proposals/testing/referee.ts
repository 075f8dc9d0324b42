import { fairnessCost, isGain, levelsOf, senderCost, type Mover, type Option, type Problem, type Target } from '../problem.ts';
import type { LevelName } from '../result.ts';

/**
 * A model for HiGHS (npm `highs`; the caller passes it in): decisions, limits as linear rows and one objective per
 * level. The tests write it from the case (input-model.ts); `refereeModel` writes the same from the engine's problem,
 * fast, so that the measurements (bench/proposals.ts) charge HiGHS for as little as possible.
 */
export interface RefereeModel {
  readonly upper: readonly number[];
  readonly rows: readonly Row[];
  readonly levels: readonly LevelName[];
  /** Whether a level counts what is gained, not what is paid. */
  readonly gains: readonly boolean[];
  /** Costs to minimize, per level. */
  readonly objectives: readonly Float64Array[];
}

export interface Row {
  readonly least: number;
  readonly most: number;
  readonly terms: ReadonlyMap<number, number>;
}

export function refereeModel(problem: Problem): RefereeModel {
  return new ModelWriter(problem).write();
}

class ModelWriter {
  private readonly problem: Problem;
  private readonly upper: number[] = [];
  private readonly rows: Row[] = [];
  private readonly costs = new Map<LevelName, Map<number, number>>();

  constructor(problem: Problem) {
    this.problem = problem;
  }

  write(): RefereeModel {
    const { problem } = this;
    const into: number[][] = problem.targets.map(() => []);
    const beyond: number[][] = problem.targets.map(() => []);
    const sent = problem.movers.map((mover) => this.decide(mover, into, beyond));
    problem.targets.forEach((target, at) => {
      this.atMost(beyond[at]!, target.extra);
      this.posts(target, into[at]!);
    });
    if (problem.network === 'main') this.units(into);
    this.limits(sent);
    const levels = levelsOf(problem);
    const objectives = levels.map((level) => {
      const cost = new Float64Array(this.upper.length);
      for (const [column, each] of this.costs.get(level) ?? []) cost[column] = each;
      return cost;
    });
    return { upper: this.upper, rows: this.rows, levels, gains: levels.map(isGain), objectives };
  }

  /** A whole number from 0. */
  private column(upper = 1): number {
    return this.upper.push(upper) - 1;
  }

  private cost(level: LevelName, column: number, cost: number): void {
    const costs = this.costs.get(level) ?? new Map<number, number>();
    this.costs.set(level, costs.set(column, cost));
  }

  private atMost(columns: readonly number[], most: number): void {
    if (columns.length > 0 && most < Infinity) this.rows.push({ least: -Infinity, most, terms: new Map(columns.map((column) => [column, 1])) });
  }

  private equal(left: readonly number[], right: readonly number[]): void {
    this.rows.push({ least: 0, most: 0, terms: new Map([...left.map((column) => [column, 1] as const), ...right.map((column) => [column, -1] as const)]) });
  }

  /** One 0/1 decision per option, one more where a kept line may stay although its post is gone. */
  private decide(mover: Mover, into: number[][], beyond: number[][]): readonly number[] {
    const perUnit = new Map<string, number[]>();
    const all = mover.options.flatMap((option) => {
      const target = this.problem.targets[option.target]!;
      const columns = target.weights.length > 0 ? [this.choice(mover, option, target)] : [];
      into[option.target]!.push(...columns);
      if (option.pinned && target.extra > 0) {
        const column = this.choice(mover, option, null);
        beyond[option.target]!.push(column);
        columns.push(column);
      }
      perUnit.set(target.unit, [...(perUnit.get(target.unit) ?? []), ...columns]);
      return columns;
    });
    this.atMost(all, mover.capacity);
    const { serves } = mover;
    if (serves) this.atMost([...perUnit].flatMap(([unit, columns]) => (serves.atWork.has(unit) ? [] : columns)), serves.moreUnits);
    for (const columns of perUnit.values()) this.atMost(columns, 1);
    return all;
  }

  private choice(mover: Mover, option: Option, target: Target | null): number {
    const column = this.column();
    if (option.pinned) this.cost('pins', column, -1);
    if (option.previous) this.cost('stability', column, -1);
    this.cost('match', column, -option.match);
    if (option.distance > 0) this.cost('sender-and-distance', column, option.distance);
    if (target && mover.measure === 'concurrent') this.cost('severity', column, target.slotLoss);
    return column;
  }

  private posts(target: Target, into: readonly number[]): void {
    const filled = target.weights.map((weight) => {
      const column = this.column();
      this.cost('severity', column, -weight);
      return column;
    });
    if (into.length > 0 || filled.length > 0) this.equal(into, filled);
  }

  private units(into: readonly (readonly number[])[]): void {
    const units = new Map<string, { arriving: number[]; missing: number }>();
    this.problem.targets.forEach((target, at) => {
      if (target.kind !== 'field' || target.weights.length === 0) return;
      const unit = units.get(target.unit) ?? { arriving: [], missing: 0 };
      unit.arriving.push(...into[at]!);
      unit.missing += target.weights.length;
      units.set(target.unit, unit);
    });
    for (const { arriving, missing } of units.values()) {
      const covered = Array.from({ length: missing }, (_, at) => {
        const column = this.column();
        this.cost('fairness', column, fairnessCost(at + 1, missing));
        return column;
      });
      this.equal(arriving, covered);
      const served = this.column();
      this.cost('communes-served', served, -1);
      this.rows.push({ least: 0, most: Infinity, terms: new Map([...arriving.map((column) => [column, 1] as const), [served, -1]]) });
    }
  }

  private limits(sent: readonly (readonly number[])[]): void {
    const { groups, movers, poolCap, network } = this.problem;
    groups.forEach((group, at) => {
      const own = movers.flatMap((mover, index) => (mover.group === at ? [index] : []));
      const leaving = own.flatMap((index) => sent[index]!);
      if (leaving.length === 0) return;
      this.atMost(leaving, group.cap);
      for (const [field, cap] of group.fieldCaps) this.atMost(own.filter((index) => movers[index]!.mainField === field).flatMap((index) => sent[index]!), cap);
      if (network === 'inside') return;
      const places = own.map((_, j) => {
        const column = this.column();
        this.cost('sender-and-distance', column, senderCost(j + 1, group));
        return column;
      });
      this.equal(leaving, places);
    });
    if (poolCap !== null) this.atMost(movers.flatMap((mover, index) => (mover.group !== null && groups[mover.group]!.kind === 'agency' ? sent[index]! : [])), poolCap);
  }
}

/** The part of HiGHS that is used; the types of the package fit. */
export interface HighsModel {
  readonly options: { set(options: Record<string, boolean | number | string>): unknown };
  run(): unknown;
  getModelStatus(): number;
  getObjectiveValue(): number;
  getSolution(): { readonly colValue: Float64Array; readonly colDual: Float64Array; readonly rowDual: Float64Array; readonly rowValue: Float64Array };
  changeColsCost(selection: { readonly kind: 'range'; readonly from: number; readonly to: number }, costs: Float64Array): unknown;
  changeColBounds(index: number, lower: number, upper: number): unknown;
  changeRowBounds(index: number, lower: number, upper: number): unknown;
  addRow(lower: number, upper: number, entries: { readonly indices: Int32Array; readonly values: Float64Array }): unknown;
  dispose(): void;
}

export interface Highs {
  readonly constants: { readonly modelStatus: { readonly optimal: number; readonly infeasible: number } };
  createModel(source: unknown): HighsModel;
}

function load(highs: Highs, model: RefereeModel, isInteger: boolean): HighsModel {
  const columns = model.upper.length;
  const starts = new Int32Array(model.rows.length + 1);
  model.rows.forEach((row, at) => { starts[at + 1] = starts[at]! + row.terms.size; });
  const loaded = highs.createModel({
    numCols: columns, numRows: model.rows.length,
    colCost: new Float64Array(columns), colLower: new Float64Array(columns), colUpper: Float64Array.from(model.upper),
    rowLower: Float64Array.from(model.rows, (row) => row.least), rowUpper: Float64Array.from(model.rows, (row) => row.most),
    matrix: {
      format: 'csr', numRows: model.rows.length, numCols: columns, starts,
      indices: Int32Array.from(model.rows.flatMap((row) => [...row.terms.keys()])), values: Float64Array.from(model.rows.flatMap((row) => [...row.terms.values()])),
    },
    ...(isInteger ? { integrality: new Int32Array(columns).fill(1) } : {}),
  });
  loaded.options.set({ output_flag: false });
  return loaded;
}

/** Value of every level in whole numbers, one level after the other; an earlier level is kept by a row. */
export function refereeValues(highs: Highs, model: RefereeModel): readonly number[] {
  if (model.upper.length === 0) return model.levels.map(() => 0);
  const loaded = load(highs, model, true);
  loaded.options.set({ mip_rel_gap: 0, mip_abs_gap: 1e-6, mip_feasibility_tolerance: 1e-7, primal_feasibility_tolerance: 1e-8 });
  try {
    return model.objectives.map((cost, level) => {
      if (cost.every((each) => each === 0)) return 0;
      loaded.changeColsCost({ kind: 'range', from: 0, to: cost.length - 1 }, cost);
      loaded.run();
      // Presolve of HiGHS 1.15 now and then calls a model infeasible that has the solution of the level before.
      if (loaded.getModelStatus() === highs.constants.modelStatus.infeasible) {
        loaded.options.set({ presolve: 'off' });
        loaded.run();
      }
      if (loaded.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error(`referee: status ${loaded.getModelStatus()}`);
      const value = loaded.getSolution().colValue.reduce((sum, each, column) => sum + Math.round(each) * cost[column]!, 0);
      if (Math.abs(value - loaded.getObjectiveValue()) > 1e-3) throw new Error('referee: not whole');
      const used = [...cost.keys()].filter((column) => cost[column] !== 0);
      // Costs are whole numbers: half a unit keeps the level exactly and leaves HiGHS its tolerance.
      loaded.addRow(-Infinity, value + 0.5, { indices: Int32Array.from(used), values: Float64Array.from(used, (column) => cost[column]!) });
      return model.gains[level]! ? 0 - value : value;
    });
  } finally {
    loaded.dispose();
  }
}

/** Value of the first level when people may be divided. */
export function dividedValue(highs: Highs, model: RefereeModel): number {
  const loaded = load(highs, model, false);
  try {
    loaded.changeColsCost({ kind: 'range', from: 0, to: model.upper.length - 1 }, model.objectives[0]!);
    loaded.run();
    return 0 - loaded.getObjectiveValue();
  } finally {
    loaded.dispose();
  }
}

/**
 * The same levels as linear programs, each kept by its optimal face as our solver does: the faster way for HiGHS.
 * Values are rounded, for the network's vertices are whole.
 */
export function linearValues(highs: Highs, model: RefereeModel): readonly number[] {
  const loaded = load(highs, model, false);
  const tolerance = 1e-7;
  try {
    return model.objectives.map((cost, level) => {
      if (cost.every((each) => each === 0)) return 0;
      loaded.changeColsCost({ kind: 'range', from: 0, to: cost.length - 1 }, cost);
      loaded.run();
      const { colValue, colDual, rowDual, rowValue } = loaded.getSolution();
      const value = loaded.getObjectiveValue();
      colDual.forEach((dual, column) => {
        if (Math.abs(dual) > tolerance) loaded.changeColBounds(column, Math.round(colValue[column]!), Math.round(colValue[column]!));
      });
      rowDual.forEach((dual, row) => {
        if (Math.abs(dual) > tolerance) loaded.changeRowBounds(row, Math.round(rowValue[row]!), Math.round(rowValue[row]!));
      });
      return Math.round(model.gains[level]! ? 0 - value : value) + 0;
    });
  } finally {
    loaded.dispose();
  }
}
