import type { FieldCode, Measure } from '../../catalog/codes.ts';
import type { KeptRoom } from '../problem.ts';
import type { LevelName } from '../result.ts';
import type { RefereeModel, Row } from './referee.ts';
import { slotsOf, type Move, type Rules } from './rules.ts';

/**
 * The two decisions of a plan written for HiGHS from the case and its shortages: a whole-number decision for every line
 * that the rules allow (rules.ts), limits as rows, and for each level its own formulas, without the engine's facts,
 * problems, weights, costs or order of levels. Two things are taken from the engine, because they are choices among
 * equals and not optimal values: what network 1 did before network 2 starts, and the room kept for the lines of
 * Giữ nguyên (its size is proved by trying every set, keeps.test.ts).
 */
export function insideModel(rules: Rules, room: KeptRoom): RefereeModel {
  return new Writer(rules, 'inside').inside(room);
}

/** A line of network 1. beyond: on no missing post, for a kept line. */
export interface Reassigned {
  readonly person: string;
  readonly unit: string;
  readonly left: FieldCode;
  readonly field: FieldCode;
  readonly beyond: boolean;
}

/** How the places of an agency are shared between its measures where one of them is limited (measure-limits.ts). */
export interface Share {
  readonly agency: string;
  /** null: every other measure. */
  readonly measure: Measure | null;
  readonly most: number;
  readonly mostOf: ReadonlyMap<FieldCode, number>;
}

export function mainModel(rules: Rules, room: KeptRoom, before: readonly Reassigned[], shares: readonly Share[]): RefereeModel {
  return new Writer(rules, 'main').main(room, before, shares);
}

const COVERAGE: Readonly<Record<'even' | 'worst-first', readonly LevelName[]>> = {
  even: ['communes-served', 'severity'], 'worst-first': ['severity', 'communes-served'],
};
const GAINED: ReadonlySet<LevelName> = new Set(['pins', 'communes-served', 'severity', 'match', 'stability']);

interface Placed {
  readonly move: Move;
  /** The decisions for it: on a missing post, or beyond. */
  readonly columns: readonly number[];
  /** Of them, those on a missing post. */
  readonly on: readonly number[];
}

interface PlaceRoom {
  /** Worth of the posts still open, the first post first. */
  readonly worth: readonly number[];
  /** Kept lines on no missing post. */
  readonly beyond: number;
}

class Writer {
  private readonly rules: Rules;
  private readonly levels: readonly LevelName[];
  private readonly upper: number[] = [];
  private readonly rows: Row[] = [];
  private readonly costs: { level: LevelName; column: number; gain: number }[] = [];

  constructor(rules: Rules, network: 'inside' | 'main') {
    this.rules = rules;
    const { previous, settings: { policy } } = rules.input;
    const coverage: readonly LevelName[] = network === 'inside' ? ['severity'] : COVERAGE[policy];
    const quality: readonly LevelName[] = network === 'inside' ? ['match'] : ['fairness', 'match', 'sender-and-distance'];
    this.levels = previous.length > 0 ? ['pins', ...coverage, 'stability', ...quality] : ['pins', ...coverage, ...quality, 'stability'];
  }

  inside(room: KeptRoom): RefereeModel {
    const moves = this.rules.moves().filter((move) => move.measure === 'reassign' && !room.elsewhere.has(move.person));
    const placed = this.place(moves, (unit, field) => {
      const { open, worth } = this.posts(unit, field);
      const held = room.reserved.get(`${unit}/${field}`) ?? 0;
      const count = Math.max(0, open - held);
      return { worth: worth.slice(0, count), beyond: open + (room.extra.get(`${unit}/${field}`) ?? 0) - held - count };
    });
    this.oneLineEach(placed);
    this.measures(placed);
    for (const [, leaving] of grouped(placed, ({ move }) => `${move.from!}/${move.mainField!}`)) {
      const { from, mainField } = leaving[0]!.move;
      const gone = room.leaving.get(`${from!}/${mainField!}`) ?? 0;
      const most = this.rules.surplus(from!, mainField!);
      this.atMost(leaving, gone === 0 ? most : Math.max(0, Math.min(most, this.rules.short(from!, mainField)!.have - 1) - gone));
    }
    return this.model();
  }

  main(room: KeptRoom, before: readonly Reassigned[], shares: readonly Share[]): RefereeModel {
    const gone = new Set(before.map((line) => line.person));
    const moves = this.rules.moves().filter((move) => move.measure !== 'reassign' && !gone.has(move.person));
    const at = (unit: string, field: FieldCode, beyond: boolean) => before.filter((line) => line.unit === unit && line.field === field && line.beyond === beyond).length;
    const posts = moves.filter((move) => move.measure !== 'station-head');
    const placed = this.place(posts, (unit, field) => {
      const { open, worth } = this.posts(unit, field);
      return { worth: worth.slice(at(unit, field, false), open), beyond: (room.extra.get(`${unit}/${field}`) ?? 0) - at(unit, field, true) };
    });
    const heads = moves.filter((move) => move.measure === 'station-head').map((move) => this.head(move));
    for (const [, own] of grouped(heads, ({ move }) => move.unit)) this.atMost(own, 1);
    const all = [...placed, ...heads];
    this.oneLineEach(all);
    this.communes(placed, (unit, field) => this.posts(unit, field).open - at(unit, field, false));
    this.measures(all);
    this.agencies(all, shares);
    this.donors(placed, before);
    return this.model();
  }

  private column(): number {
    return this.upper.push(1) - 1;
  }

  private gain(level: LevelName, column: number, gain: number): void {
    this.costs.push({ level, column, gain });
  }

  private atMost(placed: readonly Placed[], most: number): void {
    const columns = placed.flatMap((each) => each.columns);
    if (columns.length > 0 && most < Infinity) this.rows.push({ least: -Infinity, most, terms: new Map(columns.map((column) => [column, 1])) });
  }

  /** As many on the left as on the right. */
  private equal(left: readonly number[], right: readonly number[]): void {
    this.rows.push({ least: 0, most: 0, terms: new Map([...left.map((column) => [column, 1] as const), ...right.map((column) => [column, -1] as const)]) });
  }

  /** Posts that may be filled, and the worth of all posts: nobody at all, below the minimum, below the need; raised in percent. */
  private posts(unit: string, field: FieldCode): { readonly open: number; readonly worth: readonly number[] } {
    const short = this.rules.short(unit, field);
    if (!short) return { open: 0, worth: [] };
    const { weights } = this.rules.input.settings;
    const worth = Array.from({ length: short.posts }, (_, k) => {
      const isBelow = short.minimum !== null && short.have + short.support + k < short.minimum;
      return Math.floor((k === 0 && short.nobody ? weights.nobody : isBelow ? weights.belowMinimum : weights.belowNeed) * this.percent(unit, this.rules.postsOf(unit)) / 100);
    });
    return { open: short.posts - this.rules.leftEmpty(unit, field), worth };
  }

  private percent(code: string, missing: number): number {
    const unit = this.rules.input.units.find((each) => each.code === code)!;
    const { weights } = this.rules.input.settings;
    return 100 + (unit.border ? weights.borderPercent : 0) + (unit.remote ? weights.remotePercent : 0) + (missing >= weights.largeShortageFrom ? weights.largeShortagePercent : 0);
  }

  private decide(move: Move): number {
    const column = this.column();
    if (move.kept) this.gain('pins', column, 1);
    if (move.previous) this.gain('stability', column, 1);
    this.gain('match', column, move.match);
    this.gain('sender-and-distance', column, -move.distance);
    return column;
  }

  /** Decisions of all lines on posts; in each place not more than there are posts, and of the kept ones some beyond. */
  private place(moves: readonly Move[], roomAt: (unit: string, field: FieldCode) => PlaceRoom): readonly Placed[] {
    return [...grouped(moves, (move) => `${move.unit}/${move.field}`).values()].flatMap((here) => {
      const { unit, field } = here[0]!;
      const { worth, beyond } = roomAt(unit, field);
      const all = this.posts(unit, field).worth;
      const last = all.at(-1) ?? 0;
      const daysOff = Math.max(0, 5 - this.rules.input.settings.concurrentDays);
      const loss = last === 0 ? 0 : Math.max(1, Math.ceil(last * daysOff / 5));
      const placed = here.map((move) => {
        const on = worth.length > 0 ? [this.decide(move)] : [];
        if (move.measure === 'concurrent') for (const column of on) this.gain('severity', column, -loss);
        return { move, on, off: move.kept && beyond > 0 ? [this.decide(move)] : [] };
      });
      const filled = worth.map((each) => {
        const column = this.column();
        this.gain('severity', column, each);
        return column;
      });
      this.equal(placed.flatMap((each) => each.on), filled);
      this.atMost(placed.map(({ move, off }) => ({ move, columns: off, on: [] })), beyond);
      return placed.map(({ move, on, off }) => ({ move, columns: [...on, ...off], on }));
    });
  }

  private head(move: Move): Placed {
    const column = this.decide(move);
    this.gain('severity', column, Math.floor(this.rules.input.settings.weights.nobody * this.percent(move.unit, 0) / 100));
    return { move, columns: [column], on: [column] };
  }

  /** One line, but for a concurrent person one slot in each commune, as many as days and communes allow. */
  private oneLineEach(placed: readonly Placed[]): void {
    for (const [person, own] of grouped(placed, ({ move }) => move.person)) {
      if (own[0]!.move.measure !== 'concurrent') {
        this.atMost(own, 1);
        continue;
      }
      const { slots, served, others } = slotsOf(this.rules.input, person);
      this.atMost(own, slots);
      this.atMost(own.filter(({ move }) => !served.has(move.unit)), others);
      for (const [, there] of grouped(own, ({ move }) => move.unit)) this.atMost(there, 1);
    }
  }

  /** Communes served, and fairness: the k-th post filled of a commune that misses n costs floor(10^6 (2k - 1) / n). */
  private communes(placed: readonly Placed[], openAt: (unit: string, field: FieldCode) => number): void {
    for (const { code } of this.rules.input.units) {
      const missing = this.rules.fields().reduce((sum, field) => sum + Math.max(0, openAt(code, field)), 0);
      const arriving = placed.filter(({ move }) => move.unit === code).flatMap((each) => each.on);
      if (missing === 0) continue;
      const filled = Array.from({ length: missing }, (_, at) => {
        const column = this.column();
        this.gain('fairness', column, -Math.floor((1_000_000 * (2 * at + 1)) / missing));
        return column;
      });
      this.equal(arriving, filled);
      const served = this.column();
      this.gain('communes-served', served, 1);
      this.rows.push({ least: 0, most: Infinity, terms: new Map([...arriving.map((column) => [column, 1] as const), [served, -1]]) });
    }
  }

  /** Limits of Tham số on the lines of a measure. */
  private measures(placed: readonly Placed[]): void {
    const { limits } = this.rules.input.settings;
    for (const [, own] of grouped(placed, ({ move }) => move.measure)) this.atMost(own, limits[own[0]!.move.measure] ?? Infinity);
  }

  private agencies(placed: readonly Placed[], shares: readonly Share[]): void {
    const sent = placed.filter(({ move }) => move.measure === 'secondment' || move.measure === 'reinforcement' || move.measure === 'station-head');
    this.atMost(sent, this.rules.mostOfPool());
    for (const [agency, own] of grouped(sent, ({ move }) => move.from!)) {
      this.atMost(own, this.rules.mostSent(agency));
      for (const [, ofField] of grouped(own, ({ move }) => move.mainField ?? '')) {
        const { mainField } = ofField[0]!.move;
        if (mainField !== null) this.atMost(ofField, this.rules.mostSent(agency, mainField));
      }
      const row = this.rules.input.senders.find((sender) => sender.code === agency);
      const shared = shares.filter((share) => share.agency === agency);
      const shareOf = ({ move }: Placed) => shared.findIndex((share) => share.measure === move.measure);
      for (const [, part] of grouped(own, (each) => String(shareOf(each)))) {
        const share = shared.find(({ measure }) => measure === part[0]!.move.measure) ?? shared.find(({ measure }) => measure === null);
        this.atMost(part, share?.most ?? Infinity);
        for (const [field, most] of share?.mostOf ?? []) this.atMost(part.filter(({ move }) => move.mainField === field), most);
        this.burden(part, row?.staff ?? 0, row?.sentLast24 ?? 0);
      }
    }
  }

  /** A donor keeps its quota, and in every field its need and one person. */
  private donors(placed: readonly Placed[], before: readonly Reassigned[]): void {
    for (const [unit, own] of grouped(placed.filter(({ move }) => move.measure === 'transfer'), ({ move }) => move.from!)) {
      this.atMost(own, this.rules.mostReleased(unit));
      for (const [, ofField] of grouped(own, ({ move }) => move.mainField!)) {
        const field = ofField[0]!.move.mainField!;
        const left = before.filter((line) => line.unit === unit && line.left === field).length;
        this.atMost(ofField, Math.max(0, Math.min(this.rules.surplus(unit, field), this.rules.short(unit, field)!.have - 1) - left));
      }
      this.burden(own, this.rules.staffOf(unit), 0);
    }
  }

  /** The j-th person of a sender costs floor(1000 (2 (sent before + j) - 1) / staff). */
  private burden(own: readonly Placed[], staff: number, sentBefore: number): void {
    const people = new Set(own.map(({ move }) => move.person)).size;
    const steps = Array.from({ length: people }, (_, at) => {
      const column = this.column();
      this.gain('sender-and-distance', column, -Math.floor((1000 * (2 * (sentBefore + at + 1) - 1)) / Math.max(1, staff)));
      return column;
    });
    this.equal(own.flatMap((each) => each.columns), steps);
  }

  private model(): RefereeModel {
    const objectives = this.levels.map((level) => {
      const cost = new Float64Array(this.upper.length);
      for (const each of this.costs) if (each.level === level) cost[each.column] = cost[each.column]! - each.gain;
      return cost;
    });
    return { upper: this.upper, rows: this.rows, levels: this.levels, gains: this.levels.map((level) => GAINED.has(level)), objectives };
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
