import { WEEKDAYS } from '../catalog/codes.ts';
import type { FieldCode, RoomCode, Weekday } from '../catalog/codes.ts';
import { ladderIn } from '../i18n/ladder.ts';
import { byText } from '../norms/order.ts';
import { mainDays } from '../norms/duty-days.ts';
import { listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';

interface WeekRow {
  readonly proposed: boolean;
  readonly person: string;
  readonly unit: string;
  readonly field: FieldCode;
  readonly room: RoomCode | null;
  readonly days: readonly Weekday[];
}

const FULL_WEEK = 5;

/** Lịch kiêm nhiệm: who is where on which weekday, present duties before proposed ones in each unit. */
export function weeklyTable(context: TableContext): OutputSheet {
  const { texts, terms, warnings } = context;
  const own = texts.weekly;
  const rows = weekRows(context);
  const week = ladderIn(context.lang).week;
  const { settings } = context.result.input;
  return listSheet({
    key: 'weekly',
    name: RESULT_SHEETS.weekly,
    above: [
      { text: own.title, style: 'title' },
      { text: own.intro, style: 'note' },
      { text: context.say(week.intro, { units: settings.concurrentMaxUnits, days: settings.concurrentDays }), style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'state', title: own.state, width: 11, format: 'text' },
      { key: 'unit', title: texts.unit, width: 22, format: 'text' },
      { key: 'key', title: texts.key, width: 12, format: 'code' },
      { key: 'person', title: texts.person, width: 24, format: 'text' },
      { key: 'employer', title: own.employer, width: 37, format: 'text', wrap: true },
      { key: 'room', title: texts.room, width: 24, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 26, format: 'text', wrap: true },
      ...WEEKDAYS.map((day) => ({ key: day, title: terms.weekdays[day], width: 9, format: 'text', align: 'center' } as const)),
      { key: 'share', title: own.share, width: 9, format: 'decimal', align: 'center' },
      { key: 'whole', title: week.whole, width: 40, format: 'text', wrap: true },
      { key: 'check', title: week.check, width: 14, format: 'text', wrap: true },
    ],
    rows: rows.map((row, at) => [...weekCells(context, row, at + 1), ...wholeWeek(context, rows.filter((each) => each.person === row.person))]),
    below: rows.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: 'DP_KQ_KiemNhiem',
    freezeColumns: 5,
    tab: '5C2E91',
  });
}

function weekRows({ result }: TableContext): readonly WeekRow[] {
  const order = new Map(result.norms.units.map((norm, at) => [norm.unit, at]));
  const present = result.input.duties.filter((duty) => duty.state === 'working')
    .map((duty): WeekRow => ({ proposed: false, person: duty.key, unit: duty.unit, field: duty.field, room: duty.room, days: duty.days }));
  const proposed = result.plan.lines.filter((line) => line.measure === 'concurrent')
    .map((line): WeekRow => ({ proposed: true, person: line.person, unit: line.toUnit, field: line.field, room: line.room, days: line.days }));
  return [...present, ...proposed].sort((a, b) =>
    (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || Number(a.proposed) - Number(b.proposed) || byText(a.person, b.person) || byText(a.field, b.field));
}

function weekCells(context: TableContext, row: WeekRow, no: number): OutputCell[] {
  const { texts, names, result } = context;
  const own = texts.weekly;
  const card = result.people.get(row.person);
  const main = daysAtMain(context, row.person);
  const place = (day: Weekday): OutputCell => {
    if (row.days.includes(day)) return { value: own.atCommune, tone: row.proposed ? 'hint' : 'good' };
    return main.includes(day) ? { value: own.atMain, tone: 'muted' } : null;
  };
  return [
    no,
    row.proposed ? { value: own.proposed, tone: 'hint' } : own.working,
    names.unit(row.unit), row.person, names.person(row.person), card?.employer ?? '',
    row.room === null ? '' : names.room(row.room),
    names.field(row.field),
    ...WEEKDAYS.map(place),
    row.days.length / FULL_WEEK,
  ];
}

/** Where the person is on each day of the week, and whether two places meet on one day or there are too many communes. */
function wholeWeek(context: TableContext, own: readonly WeekRow[]): OutputCell[] {
  const { names, terms, say, lang, result } = context;
  const week = ladderIn(lang).week;
  const main = daysAtMain(context, own[0]!.person);
  const units = [...new Set(own.map((row) => row.unit))];
  const daysText = (days: readonly Weekday[]) => days.map((day) => terms.weekdays[day]).join(', ');
  const daysAt = (unit: string) => WEEKDAYS.filter((day) => own.some((row) => row.unit === unit && row.days.includes(day)));
  const places = [...units.map((unit) => say(week.at, { text: daysText(daysAt(unit)), unit: names.unit(unit) })), ...(main.length === 0 ? [] : [`${daysText(main)}: ${context.texts.weekly.atMain}`])];
  const clashes = WEEKDAYS.filter((day) => units.filter((unit) => daysAt(unit).includes(day)).length + Number(main.includes(day) && own.some((row) => row.days.includes(day))) > 1);
  const most = result.input.settings.concurrentMaxUnits;
  const check: OutputCell = clashes.length > 0 ? { value: say(week.clash, { text: daysText(clashes) }), tone: 'error' }
    : units.length > most ? { value: say(week.tooMany, { units: most }), tone: 'warning' } : { value: week.clear, tone: 'good' };
  return [places.join('; '), check];
}

function daysAtMain({ result }: TableContext, key: string): readonly Weekday[] {
  const card = result.people.get(key);
  const sheet = result.dataset.sheets.concurrent;
  const row = card && sheet?.name === card.sheet ? sheet.rows.find((each) => each.row === card.row) : undefined;
  return row ? mainDays(row.values) : [];
}
