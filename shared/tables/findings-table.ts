import { SEVERITIES } from '../findings/finding.ts';
import { fixText } from '../findings/fix-text.ts';
import type { Finding } from '../findings/finding.ts';
import { catalogueNames } from '../i18n/catalogue-names.ts';
import { messageOf } from '../i18n/finding-message.ts';
import type { Lang } from '../i18n/format.ts';
import type { TableContext } from './context.ts';
import { listSheet, wordsOf } from './context.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';

/** What the sheet of findings needs of a result; a check alone gives it too. */
type FindingsContext = Pick<TableContext, 'lang' | 'texts' | 'terms' | 'warnings' | 'say'> & { readonly result: Pick<TableContext['result'], 'findings' | 'dataset'> };

/** The sheet of findings after a check alone, without a plan. */
export function checkTable(result: FindingsContext['result'], lang: Lang): OutputSheet {
  const code = (text: string): string => text;
  return findingsTable({ result, ...wordsOf(result.dataset, { unit: code, agency: code, person: code, ...catalogueNames(lang) }, lang) });
}

/** Phải sửa và cần xem lại: errors, then warnings, each with a link to its cell. Hints stay in the pane. */
export function findingsTable(context: FindingsContext): OutputSheet {
  const { result, texts, say, warnings } = context;
  const own = texts.findings;
  const count = (severity: Finding['severity']): number => result.findings.filter((finding) => finding.severity === severity).length;
  const shown = SEVERITIES.filter((severity) => severity !== 'hint')
    .flatMap((severity) => result.findings.filter((finding) => finding.severity === severity));
  const counts = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
  return listSheet({
    key: 'findings',
    name: RESULT_SHEETS.findings,
    above: [
      { text: own.title, style: 'title' },
      { text: say(own.intro, counts), style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 6, format: 'int', align: 'center' },
      { key: 'level', title: own.level, width: 13, format: 'text' },
      { key: 'sheet', title: own.sheet, width: 22, format: 'text', wrap: true },
      { key: 'cell', title: own.cell, width: 8, format: 'text', align: 'center' },
      { key: 'column', title: own.column, width: 20, format: 'text', wrap: true },
      { key: 'value', title: own.value, width: 22, format: 'text', wrap: true },
      { key: 'message', title: own.message, width: 70, format: 'text', wrap: true },
      { key: 'suggestion', title: own.suggestion, width: 18, format: 'text', wrap: true },
    ],
    rows: shown.map((finding, at) => findingRow(context, finding, at + 1)),
    below: shown.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: 'DP_KQ_CanSua',
    freezeColumns: 4,
    tab: counts.errors > 0 ? 'A4262C' : '8A6D00',
  });
}

function findingRow({ texts, terms, lang, result, say }: FindingsContext, finding: Finding, no: number): OutputCell[] {
  const { code, cell, sheet, severity, fix, row } = finding;
  const place = cell ?? (row === null ? null : say(texts.findings.row, { row }));
  return [
    no,
    { value: terms.severities[severity], tone: severity },
    sheet,
    place === null || sheet === '' ? null : { value: place, link: { sheet, cell: cell ?? `A${row ?? 1}` } },
    finding.column,
    finding.value,
    messageOf(finding, lang),
    fix?.value === undefined ? null : fixText(code, fix.value, result.dataset.date1904, finding.params),
  ];
}
