import { cellAddress } from '../sheets/address.ts';
import { director as en } from '../i18n/en/director.ts';
import { director as vi } from '../i18n/vi/director.ts';
import { CV09_FRAME, FRAME_TOTAL } from '../norms/frame.ts';
import { quotaRows } from '../norms/quota-ids.ts';
import type { QuotaRow } from '../norms/quota-ids.ts';
import type { NormResult, ScopeNorm } from '../norms/result.ts';
import type { Scope } from '../norms/staffing-case.ts';
import type { ScopeVerdict, UnitShortage, Verdict } from '../shortages/result.ts';
import { asOfLine, listSheet, shownDate } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet, StyledCell } from './output.ts';
import type { TraceRef } from './trace-ref.ts';

const director = { vi, en };

const VERDICT_TONES: Readonly<Record<Verdict, NonNullable<StyledCell['tone']>>> = {
  below: 'error', 'over-and-short': 'error', 'met-field-short': 'warning', over: 'hint', met: 'good', undecided: 'warning', 'no-data': 'muted',
};

/** Verdicts by how much a reader has to do about them. */
const SEVERITY: readonly Verdict[] = ['below', 'over-and-short', 'met-field-short', 'undecided', 'over', 'met', 'no-data'];

/** So many units and their sums can be read on one page. */
const ONE_PAGE = 50;

/**
 * Tổng hợp biên chế: each unit's norm with its source, who counts, the difference and the verdict, the hardest first;
 * under the rows, their sums. Difference and sums are formulas, so that a reader sees where they come from and a filter
 * sums what it shows.
 */
export function staffingTable(context: TableContext): OutputSheet {
  const { result, texts, terms, warnings } = context;
  const own = texts.staffing;
  const quotas = quotaRows(result.dataset);
  const shortOf = new Map(result.shortages.units.map((unit) => [unit.unit, unit]));
  const withWisn = result.norms.units.some((norm) => norm.wisn !== null);
  const scopes = new Set(result.norms.units.map((norm) => (norm.scope === null ? '' : scopeText(context, norm.scope))));
  const [onlyScope] = scopes.size === 1 ? scopes : [];
  const columns = columnsOf(context, withWisn).filter((column) => column.key !== 'scope' || onlyScope === undefined);
  const words = director[context.lang];
  const above: readonly OutputLine[] = [
    { text: own.title, style: 'title' },
    asOfLine(context),
    ...(onlyScope ? [{ text: context.say(own.sameScope, { scope: onlyScope }), style: 'subtitle' } as const] : []),
    { text: own.intro, style: 'note' },
    { text: context.say(words.sortedBy, { verdicts: SEVERITY.map((verdict) => terms.verdicts[verdict]).join(', ') }), style: 'note' },
    ...warnings,
  ];
  const at = new Map(columns.map((column, index) => [column.key, index]));
  const cell = (key: string, row: number): string => cellAddress(row, at.get(key) ?? 0);
  const first = above.length + 2;
  const rows = bySeverity(context).map(({ norm, order }, index) => {
    const cells = unitCells(context, norm, shortOf.get(norm.unit), quotas, { no: index + 1, order, formula: `=${cell('actual', first + index)}-${cell('number', first + index)}` });
    return columns.map((column) => cells[column.key] ?? null);
  });
  const last = first + Math.max(1, rows.length) - 1;
  const totals = totalCells(context, onlyScope !== undefined, (key) => `=SUBTOTAL(109,${cell(key, first)}:${cell(key, last)})`);
  const sheet = listSheet({
    key: 'staffing',
    name: RESULT_SHEETS.staffing,
    above,
    columns,
    rows,
    totals: columns.map((column) => totals[column.key] ?? null),
    below: [{ text: own.sums, style: 'note' }, { text: frameText(context), style: 'note' }],
    table: 'DP_KQ_BienChe',
    freezeColumns: 3,
    tab: '1F5C8B',
  });
  return { ...sheet, print: { ...sheet.print, onePage: rows.length <= ONE_PAGE } };
}

/** The units by verdict, then by how far they are from the quota, then by people missing in fields, then in protocol order. */
function bySeverity({ result }: TableContext): readonly { readonly norm: NormResult; readonly order: number }[] {
  const shortOf = new Map(result.shortages.units.map((unit) => [unit.unit, unit]));
  const order = new Map(result.input.units.map((unit) => [unit.code, unit.order]));
  const rank = (unit: string): number => SEVERITY.indexOf(shortOf.get(unit)?.verdict ?? 'undecided');
  const missing = (unit: string): number => (shortOf.get(unit)?.fields ?? []).reduce((sum, field) => sum + field.missing, 0);
  return result.norms.units.map((norm, index) => ({ norm, order: order.get(norm.unit) ?? index + 1 })).toSorted(({ norm: a }, { norm: b }) =>
    rank(a.unit) - rank(b.unit) || Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) || missing(b.unit) - missing(a.unit));
}

function columnsOf({ texts, lang }: TableContext, withWisn: boolean): readonly OutputColumn[] {
  const own = texts.staffing;
  const wisn: readonly OutputColumn[] = [
    { key: 'required', title: own.required, width: 10, format: 'int' },
    { key: 'wisnDifference', title: own.wisnDifference, width: 10, format: 'decimal' },
    { key: 'wisnRatio', title: own.wisnRatio, width: 10, format: 'text', align: 'right' },
  ];
  return [
    { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
    { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
    { key: 'unit', title: texts.unit, width: 24, format: 'text' },
    { key: 'order', title: director[lang].order, width: 8, format: 'int', align: 'center' },
    { key: 'scope', title: own.scope, width: 24, format: 'text', wrap: true },
    { key: 'number', title: own.number, width: 9, format: 'int', align: 'center' },
    { key: 'document', title: own.document, width: 18, format: 'text', wrap: true },
    { key: 'documentDate', title: own.documentDate, width: 12, format: 'date' },
    { key: 'actual', title: own.actual, width: 9, format: 'int', align: 'center' },
    { key: 'difference', title: own.difference, width: 11, format: 'signed', align: 'center' },
    { key: 'verdict', title: own.verdict, width: 27, format: 'text', wrap: true },
    { key: 'support', title: own.support, width: 11, format: 'count', align: 'center' },
    { key: 'outside', title: own.outside, width: 10, format: 'count', align: 'center' },
    { key: 'outsideBy', title: own.outsideBy, width: 52, format: 'text', wrap: true },
    { key: 'frame', title: own.frame, width: 9, format: 'int', align: 'center' },
    ...(withWisn ? wisn : []),
    { key: 'notes', title: own.notes, width: 34, format: 'text', wrap: true },
  ];
}

interface UnitPlace {
  readonly no: number;
  /** Thứ tự of the list of units. */
  readonly order: number;
  /** Actual minus quota, for the difference. */
  readonly formula: string;
}

type Cells = Readonly<Record<string, OutputCell>>;

function unitCells(context: TableContext, norm: NormResult, short: UnitShortage | undefined, quotas: ReadonlyMap<string, QuotaRow>, place: UnitPlace): Cells {
  const { terms, names, texts } = context;
  const source = norm.quota === null ? undefined : quotas.get(norm.quota)?.values;
  const verdict = short?.verdict ?? 'undecided';
  const hasData = verdict !== 'no-data';
  const { unit } = norm;
  return {
    no: place.no,
    order: { value: place.order, tone: 'muted' },
    code: unit,
    unit: names.unit(norm.unit),
    scope: norm.scope === null ? null : scopeText(context, norm.scope),
    number: { value: norm.number, from: { what: 'quota', unit } },
    document: norm.quota === null ? null : source?.document ?? { value: texts.staffing.noDocument, tone: 'warning' },
    documentDate: source?.documentDate?.iso ?? null,
    actual: hasData ? { value: norm.actual, from: { what: 'actual', unit } } : null,
    difference: norm.difference === null ? null : { value: norm.difference, tone: 'strong', formula: place.formula, from: { what: 'difference', unit } },
    verdict: { value: terms.verdicts[verdict], tone: VERDICT_TONES[verdict], from: { what: 'missing', unit } },
    support: { value: supportCount(short), from: { what: 'support', unit } },
    outside: hasData ? { value: outsideCount(norm), from: { what: 'outside', unit } } : null,
    outsideBy: norm.outside.filter((item) => item.reason !== 'armed-forces').map((item) => `${terms.outside[item.reason]} ${item.count}`).join('; '),
    frame: { value: norm.frame, tone: 'muted' },
    required: norm.wisn === null ? null : { value: norm.wisn.required, from: { what: 'workload', unit } },
    wisnDifference: norm.wisn === null ? null : { value: norm.wisn.difference, from: { what: 'workload', unit } },
    wisnRatio: norm.wisn === null ? null : { value: decimalText(context, norm.wisn.ratio), from: { what: 'workload', unit } },
    notes: notesOf(context, norm, short, quotas),
  };
}

/** People who count in no quota here. Armed forces are in no sum: they are named in the notes. */
export function outsideCount(norm: NormResult): number {
  return norm.outside.reduce((sum, item) => (item.reason === 'armed-forces' ? sum : sum + item.count), 0);
}

/** People seconded in who are present on days of the plan, each once. */
export function supportCount(short: UnitShortage | undefined): number {
  return new Set(short?.fields.flatMap((field) => field.keys.support)).size;
}

/** "Toàn hệ thống: cán bộ, công chức; gồm lực lượng vũ trang". */
export function scopeText({ terms }: Pick<TableContext, 'terms'>, scope: Scope): string {
  const text = `${terms.scopeBlocks[scope.block]}: ${terms.counted[scope.counted]}`;
  return scope.armedForces ? `${text}; ${terms.withArmedForces}` : text;
}

function decimalText({ lang }: TableContext, value: number): string {
  const text = value.toFixed(2);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

function notesOf(context: TableContext, norm: NormResult, short: UnitShortage | undefined, quotas: ReadonlyMap<string, QuotaRow>): string {
  const { texts, say } = context;
  const own = texts.staffing;
  const notes: string[] = [];
  if (norm.conflict.length > 0) {
    const rows = norm.conflict.map((id) => quotas.get(id)?.row ?? 0).sort((a, b) => a - b);
    notes.push(say(own.conflict, { rows: rows.join(', ') }));
  } else if (norm.number === null) notes.push(own.noQuota);
  if (short?.range) {
    const [low, high] = short.range;
    notes.push(say(own.range, { low, high, count: high - low }));
  } else if (short?.because === 'unknown-data') notes.push(own.unknownFields);
  for (const change of norm.changes) notes.push(say(own.change, { date: change.from, number: change.number }));
  norm.others.forEach((other, at) => notes.push(otherQuota(context, quotas, other, short?.scopes[at])));
  if (norm.armedForcesCounted > 0) notes.push(say(own.armed, { count: norm.armedForcesCounted }));
  const apart = norm.outside.find((item) => item.reason === 'armed-forces');
  if (apart) notes.push(say(own.armedApart, { count: apart.count }));
  return notes.join(' ');
}

/** "Còn được giao 12: Đảng, đoàn thể: cán bộ, công chức (06-QĐ/TU, 20/05/2025)." */
function otherQuota(context: TableContext, quotas: ReadonlyMap<string, QuotaRow>, other: ScopeNorm, verdict: ScopeVerdict | undefined): string {
  const { texts, terms, say } = context;
  const scope = scopeText(context, other.scope);
  if (other.number === null) {
    const rows = other.conflict.map((id) => quotas.get(id)?.row ?? 0).sort((a, b) => a - b);
    return say(texts.staffing.otherConflict, { scope, rows: rows.join(', ') });
  }
  const source = quotaSource(quotas, other.quota);
  return say(texts.staffing.otherQuota, {
    number: other.number, scope, actual: other.actual, source: source === null ? '' : ` (${source})`,
    verdict: terms.verdicts[verdict?.verdict ?? 'undecided'],
  });
}

/** What the 32 of CV 09 is made of; reference only. */
function frameText({ texts, say }: TableContext): string {
  const parts = CV09_FRAME.map(({ body, posts }) => `${texts.staffing.frameParts[body]} ${posts}`);
  return say(texts.staffing.frameNote, { total: FRAME_TOTAL, parts: parts.join(' + ') });
}

/** Where units are judged in several scopes, those of the province's totals alone, without a formula: scopes are never added together. */
function totalCells(context: TableContext, isOneScope: boolean, sumOf: (key: string) => string): Cells {
  const { result, texts, say } = context;
  const { totals, units } = result.norms;
  const shortages = result.shortages.units;
  const sum = (key: string, value: number, from: TraceRef): StyledCell => ({ value, tone: 'strong', formula: sumOf(key), from });
  const inScope = (key: string, value: number, from: TraceRef): StyledCell => (isOneScope ? sum(key, value, from) : { value, tone: 'strong', from });
  return {
    unit: { value: texts.total, tone: 'strong' },
    ...(isOneScope ? {} : { scope: { value: scopeText(context, totals.scope), tone: 'strong' } }),
    number: inScope('number', totals.number, { what: 'quota' }),
    actual: inScope('actual', totals.actual, { what: 'actual' }),
    difference: inScope('difference', totals.difference, { what: 'difference' }),
    verdict: { value: say(texts.staffing.reported, { reported: totals.reported, units: totals.units }), tone: 'strong' },
    support: sum('support', shortages.reduce((total, unit) => total + supportCount(unit), 0), { what: 'support' }),
    outside: sum('outside', units.reduce((total, norm) => total + outsideCount(norm), 0), { what: 'outside' }),
  };
}

/** "05-HD/TU, 20/05/2025", or null without a quota. */
export function quotaSource(quotas: ReadonlyMap<string, QuotaRow>, id: string | null): string | null {
  const values = id === null ? undefined : quotas.get(id)?.values;
  if (!values) return null;
  return [values.document, values.documentDate ? shownDate(values.documentDate.iso) : null].filter((part) => part !== null).join(', ') || null;
}
