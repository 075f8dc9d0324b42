import { director as en } from '../i18n/en/director.ts';
import { director as vi } from '../i18n/vi/director.ts';
import type { FieldCode } from '../catalog/codes.ts';
import { asOfLine, listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { fieldMatrix } from './field-matrix.ts';
import type { FieldMatrix } from './field-matrix.ts';
import { RESULT_SHEETS } from './names.ts';
import { cellAddress } from '../sheets/address.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet } from './output.ts';
import type { TraceRef } from './trace-ref.ts';

const UNIT_COLUMNS = 3;
/** The chart shows so many fields, those with most people missing. */
const DRAWN_FIELDS = 12;
/** So many rows and the chart can be read on one page. */
const ONE_PAGE = 60;
const CHART_ROWS = 18;

/**
 * Thiếu theo lĩnh vực: people missing per unit and field as a heat map; beside it the totals of each field, which the
 * chart draws. Fields in which nobody stated a need are left out. No Excel table, because sorting the rows of one half would tear the other.
 */
export function fieldsTable(context: TableContext): OutputSheet {
  const { result, texts, terms, warnings } = context;
  const own = texts.fields;
  const { fields, units, totals } = fieldMatrix(result);
  const byField = totals.toSorted((a, b) => b.missing - a.missing || fields.indexOf(a.field) - fields.indexOf(b.field));
  const most = Math.max(0, ...units.flatMap((unit) => unit.cells.map((cell) => cell.missing)));
  const key = fields.length === 0 ? [] : legendRows(context, most);
  const drawn = Math.min(DRAWN_FIELDS, byField.filter((total) => total.missing > 0).length);
  const chartRow = byField.length + 1 + key.length + 1;
  const beside = (at: number, total: (typeof byField)[number] | undefined): OutputCell[] => {
    if (total) return totalCells(context, total);
    return key[at - byField.length - 1] ?? [null, null, null, null];
  };
  const length = Math.max(units.length, byField.length + (key.length > 0 ? key.length + 1 : 0), drawn > 0 ? chartRow + CHART_ROWS : 0);
  const rows = Array.from({ length }, (_, at): OutputCell[] => {
    const unit = units[at];
    const total = byField[at];
    return [
      ...(unit ? unitCells(context, unit, at + 1) : Array.from({ length: UNIT_COLUMNS + fields.length + 1 }, () => null)),
      ...beside(at, total),
    ];
  });
  const firstTotal = UNIT_COLUMNS + fields.length + 1;
  const above: readonly OutputLine[] = [{ text: own.title, style: 'title' }, asOfLine(context), { text: own.intro, style: 'note' }, ...warnings];
  const sheetTop = above.length + 2;
  const sheet = listSheet({
    key: 'fields',
    name: RESULT_SHEETS.fields,
    above,
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'unit', title: texts.unit, width: 22, format: 'text' },
      ...fields.map((field): OutputColumn => ({ key: field, title: terms.fieldShort[field], width: wordWidth(terms.fieldShort[field]), format: 'count', align: 'center' })),
      { key: 'missing', title: own.missing, width: wordWidth(own.missing) + 1, format: 'count', align: 'center' },
      { key: 'field', title: own.province, width: 17, format: 'text' },
      { key: 'provinceMissing', title: own.provinceMissing, width: 9, format: 'int', align: 'center' },
      { key: 'withoutFullTime', title: own.withoutFullTime, width: 14, format: 'count', align: 'center' },
      { key: 'withNobody', title: own.withNobody, width: 10, format: 'count', align: 'center' },
    ],
    rows,
    ...(units.length > 0 && fields.length > 0 ? { totals: sumCells(context, sheetTop, units.length, fields, totals) } : {}),
    below: byField.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: null,
    freezeColumns: UNIT_COLUMNS,
    ...(fields.length > 0 ? { heat: { from: UNIT_COLUMNS, to: UNIT_COLUMNS + fields.length - 1 } } : {}),
    ...(drawn > 0 ? {
      chart: {
        kind: 'bar', title: own.chart, labels: firstTotal, rows: drawn, at: { row: chartRow, column: firstTotal, rows: CHART_ROWS, columns: 4 },
        series: [{ column: firstTotal + 1, name: own.provinceMissing, color: 'E07A3F' }],
      },
    } : {}),
    tab: 'E07A3F',
  });
  return { ...sheet, print: { ...sheet.print, onePage: rows.length <= ONE_PAGE } };
}

/** Wide enough that no word of the header breaks. */
function wordWidth(title: string): number {
  return Math.max(7, ...title.split(/[\s,]+/).map((word) => word.length + 2));
}

/** Under the units: how many people are missing in each field in all, as formulas over the column. */
function sumCells({ texts }: TableContext, top: number, units: number, fields: FieldMatrix['fields'], totals: FieldMatrix['totals']): OutputCell[] {
  const sum = (column: number, value: number, from: TraceRef): OutputCell =>
    ({ value, tone: 'strong', formula: `=SUM(${cellAddress(top, column)}:${cellAddress(top + units - 1, column)})`, from });
  return [
    null, null, { value: texts.total, tone: 'strong' },
    ...totals.map(({ parts, missing }, at) => sum(UNIT_COLUMNS + at, missing, { what: 'missing', field: oneOrAll(parts) })),
    sum(UNIT_COLUMNS + fields.length, totals.reduce((all, { missing }) => all + missing, 0), { what: 'missing', field: totals.flatMap(({ parts }) => parts) }),
    null, null, null, null,
  ];
}

function totalCells({ terms }: TableContext, { field, parts, missing, withoutFullTime, withNobody }: FieldMatrix['totals'][number]): OutputCell[] {
  const cell = (value: number, what: 'missing' | 'withoutFullTime' | 'nobody'): OutputCell => ({ value, from: { what, field: oneOrAll(parts) } });
  return [terms.fieldShort[field], cell(missing, 'missing'), cell(withoutFullTime, 'withoutFullTime'), cell(withNobody, 'nobody')];
}

/** What the colours of the heat map say: the ends of its scale, and the middle where there is one. */
function legendRows({ lang, say }: TableContext, most: number): OutputCell[][] {
  const words = lang === 'en' ? en : vi;
  const step = (count: number, tone: 'heat-middle' | 'heat-high'): OutputCell[] => [{ value: say(words.legendSome, { count }), tone }, null, null, null];
  return [
    [{ value: words.legend, tone: 'strong' }, null, null, null],
    [{ value: words.legendMet, tone: 'heat-low' }, null, null, null],
    ...(most >= 2 ? [step(Math.ceil(most / 2), 'heat-middle')] : []),
    ...(most >= 1 ? [step(most, 'heat-high')] : []),
  ];
}

/** A blank says that nobody stated a need, a zero (shown as a dash) that the need is met. */
function unitCells({ names }: TableContext, { unit, hasData, cells }: FieldMatrix['units'][number], no: number): OutputCell[] {
  return [
    no, unit, names.unit(unit),
    ...cells.map((cell): OutputCell => (!hasData || !cell.hasNeed ? null : { value: cell.missing, from: { what: 'missing', unit, field: oneOrAll(cell.parts) } })),
    hasData ? { value: cells.reduce((total, cell) => total + cell.missing, 0), tone: 'strong', from: { what: 'missing', unit } } : null,
  ];
}

/** A field alone, or the fields that are told as one. */
function oneOrAll(parts: readonly FieldCode[]): FieldCode | readonly FieldCode[] {
  return parts.length === 1 && parts[0] ? parts[0] : parts;
}
