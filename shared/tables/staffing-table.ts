import { CV09_FRAME, FRAME_TOTAL } from '../norms/frame.ts';
import { quotaRows } from '../norms/quota-ids.ts';
import type { QuotaRow } from '../norms/quota-ids.ts';
import type { NormResult, ScopeNorm } from '../norms/result.ts';
import type { Scope } from '../norms/staffing-case.ts';
import type { ScopeVerdict, UnitShortage, Verdict } from '../shortages/result.ts';
import { asOfLine, listSheet, shownDate } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputColumn, OutputSheet, StyledCell } from './output.ts';

const VERDICT_TONES: Readonly<Record<Verdict, NonNullable<StyledCell['tone']>>> = {
  below: 'error', 'over-and-short': 'error', 'met-field-short': 'warning', over: 'hint', met: 'good', undecided: 'warning', 'no-data': 'muted',
};

/** Tổng hợp biên chế: each unit's norm with its source, who counts, the difference and the verdict; a totals row last. */
export function staffingTable(context: TableContext): OutputSheet {
  const { result, texts, warnings } = context;
  const own = texts.staffing;
  const quotas = quotaRows(result.dataset);
  const shortOf = new Map(result.shortages.units.map((unit) => [unit.unit, unit]));
  const withWisn = result.norms.units.some((norm) => norm.wisn !== null);
  const scopes = new Set(result.norms.units.map((norm) => (norm.scope === null ? '' : scopeText(context, norm.scope))));
  const [onlyScope] = scopes.size === 1 ? scopes : [];
  const columns = columnsOf(context, withWisn).filter((column) => column.key !== 'scope' || onlyScope === undefined);
  const rows = result.norms.units.map((norm, at) => {
    const cells = unitCells(context, norm, shortOf.get(norm.unit), quotas, at + 1);
    return columns.map((column) => cells[column.key] ?? null);
  });
  const totals = totalCells(context);
  return listSheet({
    key: 'staffing',
    name: RESULT_SHEETS.staffing,
    above: [
      { text: own.title, style: 'title' },
      asOfLine(context),
      ...(onlyScope ? [{ text: context.say(own.sameScope, { scope: onlyScope }), style: 'subtitle' } as const] : []),
      { text: own.intro, style: 'note' },
      ...warnings,
    ],
    columns,
    rows: [...rows, columns.map((column) => totals[column.key] ?? null)],
    below: [{ text: own.sums, style: 'note' }, { text: frameText(context), style: 'note' }],
    table: null,
    freezeColumns: 3,
    tab: '1F5C8B',
  });
}

function columnsOf({ texts }: TableContext, withWisn: boolean): readonly OutputColumn[] {
  const own = texts.staffing;
  const wisn: readonly OutputColumn[] = [
    { key: 'required', title: own.required, width: 10, format: 'int' },
    { key: 'wisnDifference', title: own.wisnDifference, width: 10, format: 'decimal' },
    { key: 'wisnRatio', title: own.wisnRatio, width: 10, format: 'text', align: 'right' },
  ];
  return [
    { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
    { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
    { key: 'unit', title: texts.unit, width: 24, format: 'text' },
    { key: 'scope', title: own.scope, width: 24, format: 'text', wrap: true },
    { key: 'number', title: own.number, width: 9, format: 'int', align: 'center' },
    { key: 'document', title: own.document, width: 18, format: 'text', wrap: true },
    { key: 'documentDate', title: own.documentDate, width: 12, format: 'date' },
    { key: 'actual', title: own.actual, width: 9, format: 'int', align: 'center' },
    { key: 'difference', title: own.difference, width: 9, format: 'signed', align: 'center' },
    { key: 'verdict', title: own.verdict, width: 19, format: 'text', wrap: true },
    { key: 'support', title: own.support, width: 9, format: 'count', align: 'center' },
    { key: 'outside', title: own.outside, width: 10, format: 'count', align: 'center' },
    { key: 'outsideBy', title: own.outsideBy, width: 44, format: 'text', wrap: true },
    { key: 'frame', title: own.frame, width: 9, format: 'int', align: 'center' },
    ...(withWisn ? wisn : []),
    { key: 'notes', title: own.notes, width: 34, format: 'text', wrap: true },
  ];
}

type Cells = Readonly<Record<string, OutputCell>>;

function unitCells(context: TableContext, norm: NormResult, short: UnitShortage | undefined, quotas: ReadonlyMap<string, QuotaRow>, no: number): Cells {
  const { terms, names, texts } = context;
  const source = norm.quota === null ? undefined : quotas.get(norm.quota)?.values;
  const verdict = short?.verdict ?? 'undecided';
  const hasData = verdict !== 'no-data';
  return {
    no,
    code: norm.unit,
    unit: names.unit(norm.unit),
    scope: norm.scope === null ? null : scopeText(context, norm.scope),
    number: norm.number,
    document: norm.quota === null ? null : source?.document ?? { value: texts.staffing.noDocument, tone: 'warning' },
    documentDate: source?.documentDate?.iso ?? null,
    actual: hasData ? norm.actual : null,
    difference: norm.difference === null ? null : { value: norm.difference, tone: 'strong' },
    verdict: { value: terms.verdicts[verdict], tone: VERDICT_TONES[verdict] },
    support: supportCount(short),
    outside: hasData ? outsideCount(norm) : null,
    outsideBy: norm.outside.filter((item) => item.reason !== 'armed-forces').map((item) => `${terms.outside[item.reason]} ${item.count}`).join('; '),
    frame: { value: norm.frame, tone: 'muted' },
    required: norm.wisn?.required ?? null,
    wisnDifference: norm.wisn?.difference ?? null,
    wisnRatio: norm.wisn === null ? null : decimalText(context, norm.wisn.ratio),
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
  }
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

function totalCells({ result, texts, say }: TableContext): Cells {
  const { totals, units } = result.norms;
  const strong = (value: string | number): StyledCell => ({ value, tone: 'strong' });
  const shortages = result.shortages.units;
  return {
    unit: strong(texts.total),
    number: strong(totals.number),
    actual: strong(totals.actual),
    difference: strong(totals.difference),
    verdict: strong(say(texts.staffing.reported, { reported: totals.reported, units: totals.units })),
    support: strong(shortages.reduce((sum, unit) => sum + supportCount(unit), 0)),
    outside: strong(units.reduce((sum, norm) => sum + outsideCount(norm), 0)),
  };
}

/** "05-HD/TU, 20/05/2025", or null without a quota. */
export function quotaSource(quotas: ReadonlyMap<string, QuotaRow>, id: string | null): string | null {
  const values = id === null ? undefined : quotas.get(id)?.values;
  if (!values) return null;
  return [values.document, values.documentDate ? shownDate(values.documentDate.iso) : null].filter((part) => part !== null).join(', ') || null;
}
