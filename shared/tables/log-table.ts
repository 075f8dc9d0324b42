import { RULES } from '../eligibility/rules.ts';
import type { Pin } from '../norms/staffing-case.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { reopenDates } from '../shortages/reopen.ts';
import type { FieldShortage } from '../shortages/result.ts';
import { absencesByUnit } from './absences.ts';
import { listSheet, periodText } from './context.ts';
import type { TableContext } from './context.ts';
import { judgedDays } from './line-facts.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputSheet } from './output.ts';
import { scopeText } from './staffing-table.ts';

/** What was done, to what, with which result, on what basis. */
type LogRow = readonly [what: string, about: string, result: string, basis: string];

/** Nhật ký xử lý: what the result was made from, which rules refused or warned, and what to keep an eye on. */
export function logTable(context: TableContext): OutputSheet {
  const { texts, warnings } = context;
  const own = texts.log;
  const rows = [...sourceRows(context), ...planRows(context), ...ruleRows(context), ...watchRows(context)];
  return listSheet({
    key: 'log',
    name: RESULT_SHEETS.log,
    above: [{ text: own.title, style: 'title' }, ...warnings],
    columns: [
      { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
      { key: 'what', title: own.what, width: 26, format: 'text', wrap: true },
      { key: 'about', title: own.about, width: 40, format: 'text', wrap: true },
      { key: 'result', title: own.result, width: 60, format: 'text', wrap: true },
      { key: 'basis', title: own.basis, width: 40, format: 'text', wrap: true },
    ],
    rows: rows.map((row, at) => [at + 1, ...row]),
    below: [],
    table: 'DP_KQ_NhatKy',
    tab: '605E5C',
  });
}

function sourceRows(context: TableContext): LogRow[] {
  const { result, texts, terms, say } = context;
  const own = texts.log;
  const read = (Object.keys(sheets) as SheetKey[]).flatMap((key): LogRow[] => {
    const sheet = result.dataset.sheets[key];
    return sheet ? [[own.read, sheet.name, say(own.rows, { count: sheet.rows.length }), '']] : [];
  });
  const count = (severity: 'error' | 'warning' | 'hint'): number => result.findings.filter((finding) => finding.severity === severity).length;
  const scopes = new Map<string, number>();
  for (const norm of result.norms.units) {
    if (norm.number === null || norm.scope === null) continue;
    const text = scopeText({ terms }, norm.scope);
    scopes.set(text, (scopes.get(text) ?? 0) + 1);
  }
  return [
    ...read,
    [own.found, '', say(own.foundResult, { errors: count('error'), warnings: count('warning'), hints: count('hint') }), ''],
    ...leftOut(context),
    [own.computed, '', own[result.computedAt], ''],
    [own.asOf, '', say('{date}', { date: result.norms.asOf }), ''],
    [own.period, '', periodText(context, result.plan.period), ''],
    [own.policy, '', terms.policies[result.plan.policy], ''],
    ...[...scopes].map(([text, units]): LogRow => [own.scope, text, say(own.units, { count: units }), '']),
  ];
}

/** Rows that count nowhere, by sheet and reason, each named by its number. */
function leftOut({ result, texts, say }: TableContext): LogRow[] {
  const own = texts.log;
  const groups = Map.groupBy(result.excluded ?? [], ({ sheet, reason }) => `${sheet}|${reason}`);
  return [...groups.values()].flatMap((rows): LogRow[] => {
    const [first] = rows;
    if (!first) return [];
    return [[own.leftOut, first.sheet, say(own.leftOutResult, { count: rows.length, reason: own.leftOutReasons[first.reason], rows: rows.map(({ row }) => row).join(', ') }), '']];
  });
}

/** Which choice of the review makes a pin. */
const OPINION_OF: Readonly<Record<Pin['kind'], number>> = { keep: 1, forbid: 2, withdraw: 3, empty: 4 };

function planRows({ result, texts, terms, say, names }: TableContext): LogRow[] {
  const own = texts.log;
  const levels = result.plan.certificate.levels.map((level): LogRow => [
    own.level, `${own[level.network]}: ${terms.levels[level.name]}`, say(own.levelResult, { value: level.value, bound: level.bound }), '',
  ]);
  const dropped = result.plan.droppedPins.map((pin): LogRow => {
    const person = 'person' in pin ? names.person(pin.person) : '';
    const unit = 'unit' in pin ? names.unit(pin.unit) : '';
    const field = 'field' in pin ? names.field(pin.field) : '';
    return [own.pin, [person, unit, field].filter(Boolean).join(' – '), `«${texts.opinions[OPINION_OF[pin.kind]] ?? ''}»`, ''];
  });
  return [...levels, ...dropped];
}

/** People of the pool, and those free for concurrent work, whom a rule refuses or asks to consider; with its document. */
function ruleRows(context: TableContext): LogRow[] {
  const { result, texts, terms, names } = context;
  const employers = new Map([
    ...result.input.candidates.map(({ key, sender }) => [key, names.agency(sender)] as const),
    ...result.input.duties.filter(({ state }) => state === 'available').map(({ key }) => [key, result.people.get(key)?.employer ?? ''] as const),
  ]);
  return [...employers].flatMap(([key, employer]): LogRow[] => {
    const judgement = result.people.get(key)?.judgement;
    if (!judgement || judgement.rule === null) return [];
    const rule = RULES[judgement.rule];
    const source = [rule.document, rule.article].filter(Boolean).join(', ');
    return [[
      texts.log.rule,
      `${key} ${names.person(key)}, ${employer}`,
      `${terms.eligibility[judgement.eligibility]}: ${terms.rules[judgement.rule]}${judgedDays(context, judgement)}`,
      source === '' ? terms.noDocument : `${source} (${terms.ruleStatus[rule.status]})`,
    ]];
  });
}

/** Mismatches, retirements, people away, temporary moves, fields that hang on one person, changes inside the period. */
function watchRows(context: TableContext): LogRow[] {
  const { result, texts, terms, names, say } = context;
  const own = texts.log;
  const absences = absencesByUnit(context);
  const changes = result.norms.units.flatMap((norm) => norm.changes.map((change): LogRow => [
    own.change, names.unit(norm.unit), say(texts.staffing.change, { date: change.from, number: change.number }), '',
  ]));
  return [...changes, ...result.shortages.units.flatMap((unit): LogRow[] => {
    const place = names.unit(unit.unit);
    const absent = absences.get(unit.unit);
    const temporary = result.input.moves.filter((move) => move.temporary && move.unit === unit.unit);
    const who = (keys: readonly string[]): string => keys.map((key) => names.person(key)).join(', ');
    const byField = (what: string, of: (field: FieldShortage) => string): LogRow[] => {
      const told = unit.fields.map((field) => ({ name: terms.fieldShort[field.field], text: of(field) })).filter(({ text }) => text !== '');
      return told.length === 0 ? [] : [[what, place, told.map(({ name, text }) => `${name}: ${text}`).join('; '), '']];
    };
    return [
      ...(unit.mismatched.length > 0 ? [[own.mismatch, place, who(unit.mismatched), ''] as const] : []),
      ...byField(own.retiring, (field) => who(field.retiringWithin12)),
      ...byField(own.single, (field) => (field.singlePointOfFailure ? who(onlyPerson(field.keys)) : '')),
      ...(absent === undefined ? [] : [[own.away, place, absent, ''] as const]),
      ...byField(own.temporary, ({ field }) => who(temporary.filter((move) => move.field === field).map((move) => move.key))),
      ...byField(own.reopen, (field) => reopenDates(result.input, unit.unit, field.field, field.posts).map((date) => say(own.reopenResult, { date })).join(', ')),
    ];
  })];
}

function onlyPerson(keys: { readonly [kind: string]: readonly string[] }): readonly string[] {
  return Object.values(keys).flat();
}
