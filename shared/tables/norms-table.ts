import { groupedText } from '../i18n/format.ts';
import { CV09_FRAME, FRAME_TOTAL } from '../norms/frame.ts';
import { asOfLine, listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import { normLines, normTexts } from './norm-lines.ts';
import type { NormLine } from './norm-lines.ts';
import type { OutputCell, OutputSheet } from './output.ts';
import { scopeText } from './staffing-table.ts';

/** Units named in a sentence; more are only counted. */
const NAMED = 10;

/** Định mức tham khảo: for each unit its quota in every scope, then the numbers of other methods, each with its source. */
export function normsTable(context: TableContext): OutputSheet {
  const { texts, warnings } = context;
  const own = normTexts(context.lang);
  // The frame is the same 32 for every unit: one sentence says it.
  const lines = normLines(context).filter((line) => line.method !== 'frame');
  return listSheet({
    key: 'norms',
    name: RESULT_SHEETS.norms,
    above: [{ text: own.title, style: 'title' }, asOfLine(context), { text: own.intro, style: 'note' }, ...warnings],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'unit', title: texts.unit, width: 22, format: 'text' },
      { key: 'method', title: own.method, width: 24, format: 'text', wrap: true },
      { key: 'role', title: own.role, width: 14, format: 'text', wrap: true },
      { key: 'scope', title: own.scope, width: 26, format: 'text', wrap: true },
      { key: 'number', title: own.number, width: 9, format: 'plain', align: 'center' },
      { key: 'actual', title: own.actual, width: 9, format: 'int', align: 'center' },
      { key: 'difference', title: own.difference, width: 10, format: 'plain', align: 'center' },
      { key: 'verdict', title: own.verdict, width: 18, format: 'text', wrap: true },
      { key: 'source', title: own.source, width: 24, format: 'text', wrap: true },
      { key: 'date', title: own.date, width: 12, format: 'date' },
      { key: 'status', title: own.status, width: 16, format: 'text', wrap: true },
      { key: 'notes', title: own.notes, width: 34, format: 'text', wrap: true },
    ],
    rows: lines.map((line, at) => rowOf(context, line, at + 1)),
    below: [...envelopeLine(context), { text: frameLine(context), style: 'note' }],
    table: 'DP_DinhMuc',
    freezeColumns: 3,
    tab: '1F5C8B',
  });
}

function rowOf(context: TableContext, line: NormLine, no: number): OutputCell[] {
  const { names, terms, lang } = context;
  const own = normTexts(lang);
  const isQuota = line.role === 'quota';
  return [
    no, line.unit, names.unit(line.unit), own.methods[line.method],
    isQuota ? { value: line.number === null ? own.noQuota : own.quota, tone: 'strong' } : { value: own.reference, tone: 'muted' },
    line.scope === null ? null : scopeText(context, line.scope),
    line.number, line.actual, line.difference, line.verdict === null ? null : terms.verdicts[line.verdict],
    line.source, line.date, line.status, line.notes.join(' '),
  ];
}

function envelopeLine(context: TableContext): OutputSheet['below'] {
  const { result: { norms: { envelope } }, say, names } = context;
  const own = normTexts(context.lang);
  if (envelope === null) return [];
  if (envelope.ok) return [{ text: say(own.envelope, { total: groupedText(envelope.total, context.lang) }), style: 'note' }];
  if (envelope.reason !== 'incomplete') return [{ text: own.envelopeRefused[envelope.reason], style: 'warning' }];
  return envelope.lacking.map(({ criterion, units }) => ({
    text: say(own.envelopeRefused.incomplete, {
      input: own.inputs[criterion], count: units.length,
      units: `${units.slice(0, NAMED).map(names.unit).join(', ')}${units.length > NAMED ? '…' : ''}`,
    }),
    style: 'warning',
  }));
}

function frameLine(context: TableContext): string {
  const { texts, say } = context;
  const own = normTexts(context.lang);
  return say(own.frame, {
    document: own.frameDocument, status: own.reported, total: FRAME_TOTAL,
    parts: CV09_FRAME.map(({ body, posts }) => `${texts.staffing.frameParts[body]} ${posts}`).join(' + '),
  });
}
