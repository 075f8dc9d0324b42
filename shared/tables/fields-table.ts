import { asOfLine, listSheet } from './context.ts';
import type { TableContext } from './context.ts';
import { fieldMatrix } from './field-matrix.ts';
import type { FieldMatrix } from './field-matrix.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputColumn, OutputSheet } from './output.ts';

const UNIT_COLUMNS = 3;
/** The chart shows so many fields, those with most people missing. */
const DRAWN_FIELDS = 12;
/** So many rows and the chart can be read on one page. */
const ONE_PAGE = 60;

/**
 * Thiếu theo lĩnh vực: people missing per unit and field as a heat map; beside it the totals of each field, which the
 * chart draws. Fields in which nobody stated a need are left out. No Excel table, because sorting the rows of one half would tear the other.
 */
export function fieldsTable(context: TableContext): OutputSheet {
  const { result, texts, terms, warnings } = context;
  const own = texts.fields;
  const { fields, units, totals } = fieldMatrix(result);
  const byField = totals.toSorted((a, b) => b.missing - a.missing || fields.indexOf(a.field) - fields.indexOf(b.field));
  const rows = Array.from({ length: Math.max(units.length, byField.length) }, (_, at): OutputCell[] => {
    const unit = units[at];
    const total = byField[at];
    return [
      ...(unit ? unitCells(context, unit, at + 1) : Array.from({ length: UNIT_COLUMNS + fields.length + 1 }, () => null)),
      ...(total ? [terms.fieldShort[total.field], total.missing, total.withoutFullTime, total.withNobody] : [null, null, null, null]),
    ];
  });
  const drawn = Math.min(DRAWN_FIELDS, byField.filter((total) => total.missing > 0).length);
  const firstTotal = UNIT_COLUMNS + fields.length + 1;
  const sheet = listSheet({
    key: 'fields',
    name: RESULT_SHEETS.fields,
    above: [
      { text: own.title, style: 'title' },
      asOfLine(context),
      { text: own.intro, style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'code', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'unit', title: texts.unit, width: 22, format: 'text' },
      ...fields.map((field): OutputColumn => ({ key: field, title: terms.fieldShort[field], width: 8, format: 'count', align: 'center' })),
      { key: 'missing', title: own.missing, width: 8, format: 'count', align: 'center' },
      { key: 'field', title: own.province, width: 20, format: 'text' },
      { key: 'provinceMissing', title: own.provinceMissing, width: 10, format: 'int', align: 'center' },
      { key: 'withoutFullTime', title: own.withoutFullTime, width: 14, format: 'count', align: 'center' },
      { key: 'withNobody', title: own.withNobody, width: 12, format: 'count', align: 'center' },
    ],
    rows,
    below: byField.length === 0 ? [{ text: own.none, style: 'note' }] : [],
    table: null,
    freezeColumns: UNIT_COLUMNS,
    ...(fields.length > 0 ? { heat: { from: UNIT_COLUMNS, to: UNIT_COLUMNS + fields.length - 1 } } : {}),
    ...(drawn > 0 ? {
      chart: {
        kind: 'column', title: own.chart, labels: firstTotal, rows: drawn,
        series: [{ column: firstTotal + 1, name: own.provinceMissing, color: 'E07A3F' }],
      },
    } : {}),
    tab: 'E07A3F',
  });
  return { ...sheet, print: { ...sheet.print, onePage: rows.length <= ONE_PAGE } };
}

/** A blank says that nobody stated a need, a zero (shown as a dash) that the need is met. */
function unitCells({ names }: TableContext, { unit, hasData, cells }: FieldMatrix['units'][number], no: number): OutputCell[] {
  return [
    no, unit, names.unit(unit),
    ...cells.map((cell): OutputCell => (hasData && cell.hasNeed ? cell.missing : null)),
    hasData ? { value: cells.reduce((total, cell) => total + cell.missing, 0), tone: 'strong' } : null,
  ];
}
