import { home as en } from '../i18n/en/home.ts';
import type { HomeTexts } from '../i18n/vi/home.ts';
import { home as vi } from '../i18n/vi/home.ts';
import type { PlanLine } from '../proposals/result.ts';
import { lists } from '../sheets/lists.ts';
import type { Gift, HomeConcurrent, HomeFix, HomePerson, UnitShortage } from '../shortages/result.ts';
import { asOfLine, listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputColumn, OutputSheet, StyledCell } from './output.ts';

/** So many of those who could go are named in a cell; all of them stand behind its number. */
const NAMED = 6;

/**
 * Xử lý tại chỗ: for each missing field the commune's own people who could cover it and those free for concurrent work;
 * then, for communes over their quota, how many they can give in each field. Possibilities, in protocol order.
 */
export function homeTable(context: TableContext): OutputSheet {
  const words = context.lang === 'en' ? en : vi;
  const rows = new HomeRows(context, words).all();
  return listSheet({
    key: 'home',
    name: RESULT_SHEETS.home,
    above: [
      { text: words.title, style: 'title' }, asOfLine(context),
      { text: countsText(context, words), style: 'subtitle' },
      { text: words.intro, style: 'note' },
      ...context.warnings,
    ],
    columns: columnsOf(context, words),
    rows,
    below: rows.length === 0 ? [{ text: words.none, style: 'note' }] : [],
    table: 'DP_KQ_TaiCho',
    freezeColumns: 3,
    tab: '5C2E91',
  });
}

function columnsOf({ texts }: TableContext, words: HomeTexts): readonly OutputColumn[] {
  const text = (key: string, title: string, width: number): OutputColumn => ({ key, title, width, format: 'text', wrap: true });
  return [
    { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
    { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
    text('unit', texts.unit, 20), text('field', texts.field, 22),
    { key: 'count', title: words.count, width: 9, format: 'int', align: 'center' },
    text('way', words.way, 18),
    { key: 'key', title: texts.key, width: 12, format: 'code' },
    text('person', texts.person, 26), text('position', words.position, 24), text('now', words.now, 26), text('why', words.why, 34), text('planned', words.planned, 26),
  ];
}

function countsText({ result, say }: TableContext, words: HomeTexts): string {
  const posts = result.shortages.units.flatMap((unit) => unit.atHome);
  const fixes = posts.filter(isFixable).length;
  const giving = result.shortages.units.filter((unit) => unit.canRelease > 0);
  return say(words.counts, { fixes, all: posts.length, none: posts.length - fixes, units: giving.length, people: giving.reduce((sum, unit) => sum + unit.canRelease, 0) });
}

function isFixable(fix: HomeFix): boolean {
  return fix.people.length + fix.concurrent.length > 0;
}

type Row = readonly OutputCell[];

class HomeRows {
  readonly #context: TableContext;
  readonly #words: HomeTexts;
  readonly #planned: ReadonlyMap<string, PlanLine>;

  constructor(context: TableContext, words: HomeTexts) {
    this.#context = context;
    this.#words = words;
    this.#planned = new Map(context.result.plan.lines.map((line) => [line.person, line]));
  }

  all(): readonly Row[] {
    const { units } = this.#context.result.shortages;
    const rows = [...units.flatMap((unit) => this.#fixes(unit)), ...units.flatMap((unit) => unit.gives.map((gift) => this.#gift(unit, gift)))];
    return rows.map((row, at) => [at + 1, ...row]);
  }

  #fixes({ unit, atHome }: UnitShortage): readonly Row[] {
    return atHome.flatMap((fix) => {
      const count: StyledCell = { value: fix.missing, from: { what: 'missing', unit, field: fix.field } };
      return [
        ...fix.people.map((person) => this.#row(unit, fix.field, count, 'reassign', person.key, this.#now(person), this.#fitness(person))),
        ...fix.concurrent.map((duty) => this.#row(unit, fix.field, count, 'concurrent', duty.key, '', this.#freeDays(duty))),
      ];
    });
  }

  #row(unit: string, field: string, count: OutputCell, way: 'reassign' | 'concurrent', key: string, now: string, why: string): Row {
    const { names, result } = this.#context;
    const card = result.people.get(key);
    const work = [card?.position, way === 'concurrent' ? card?.employer : ''].filter((part) => part).join(', ');
    const person: OutputCell = card === undefined ? names.person(key) : { value: names.person(key), link: { sheet: card.sheet, cell: `A${card.row}` } };
    return [unit, names.unit(unit), names.field(field), count, this.#words.ways[way], key, person, work, now, why, this.#inPlan(key)];
  }

  #now({ from, room, block }: HomePerson): string {
    const { names, lang } = this.#context;
    const blockName = lists.block.find((entry) => entry.code === block)?.[lang] ?? block;
    return [from === null ? null : names.field(from), room === null ? blockName : names.room(room)].filter((part) => part !== null).join('; ');
  }

  #fitness({ by, place, free }: HomePerson): string {
    const { by: reasons, places, free: spare, notFree } = this.#words;
    return [reasons[by], places[place], free ? spare : notFree].join('; ');
  }

  #freeDays({ days, eligibility }: HomeConcurrent): string {
    const { say, terms } = this.#context;
    const free = say(this.#words.days, { days: days.map((day) => terms.weekdays[day]).join(', ') });
    return eligibility === 'consider' ? `${free}; ${this.#words.consider}` : free;
  }

  #gift({ unit, canRelease }: UnitShortage, { field, count, keys }: Gift): Row {
    const { names, say } = this.#context;
    const first = keys.slice(0, NAMED).map((key) => names.person(key)).join(', ');
    const list = keys.length > NAMED ? say(this.#words.people, { list: first, count: keys.length - NAMED }) : first;
    return [
      unit, names.unit(unit), names.field(field), { value: count, from: { what: 'people', keys, unit } }, this.#words.ways.give, null,
      say(this.#words.among, { list }), null, null, say(this.#words.gives, { count: canRelease }), null,
    ];
  }

  #inPlan(key: string): string | null {
    const line = this.#planned.get(key);
    if (!line) return null;
    return this.#context.say(this.#words.plannedAs, { measure: line.measure, unit: line.toUnit, field: line.field });
  }
}
