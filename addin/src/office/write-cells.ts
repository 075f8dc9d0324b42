import { cellAddress, parseCell, rangeAddress } from '../workbook/address.ts';
import type { CellRange } from '../workbook/address.ts';
import { formatOf } from '../workbook/formats.ts';
import type { CellEdit } from '../workbook/port.ts';
import { inBatches } from './chunks.ts';
import { asTyped } from './safe-text.ts';

/** Neighbouring edits of a column with the same format, written as one range. */
interface Run {
  readonly range: CellRange;
  /** Number format code; undefined: the cells keep theirs. */
  readonly format: string | undefined;
  readonly values: CellEdit['value'][];
}

/** Writes single cells. A text without a format of its own stays a text too, and its cell keeps its format. */
export async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: readonly CellEdit[]): Promise<void> {
  for (const { cell, formula } of edits) if (formula !== undefined) sheet.getRange(cell).formulas = [[formula]];
  const runs = runsOf(edits.filter(({ formula }) => formula === undefined));
  const kept = await keptFormats(context, sheet, runs);
  await inBatches(context, runs, (run) => {
    const range = sheet.getRange(rangeAddress(run.range));
    if (run.format !== undefined) (range as { numberFormat: unknown }).numberFormat = run.format;
    range.values = run.values.map((value, index) => {
      const format = run.format ?? kept.get(cellAddress(run.range.top + index, run.range.left));
      return [typeof value === 'string' ? asTyped(value, format) : (value ?? '')];
    });
  });
}

function runsOf(edits: readonly CellEdit[]): Run[] {
  const places = edits.map((edit) => ({ edit, at: parseCell(edit.cell) }));
  const known = places.flatMap(({ edit, at }) => (at ? [{ edit, at }] : []));
  known.sort((one, other) => one.at.column - other.at.column || one.at.row - other.at.row);
  const runs: Run[] = [];
  for (const { edit, at } of known) {
    const last = runs.at(-1);
    const format = formatOf(edit);
    if (last && last.range.left === at.column && last.range.bottom === at.row - 1 && last.format === format) {
      runs[runs.length - 1] = { ...last, range: { ...last.range, bottom: at.row }, values: [...last.values, edit.value] };
    } else {
      runs.push({ range: { top: at.row, left: at.column, bottom: at.row, right: at.column }, format, values: [edit.value] });
    }
  }
  return runs;
}

/** Number formats of the cells whose text must survive in the format that the cell has. */
async function keptFormats(context: Excel.RequestContext, sheet: Excel.Worksheet, runs: readonly Run[]): Promise<ReadonlyMap<string, string>> {
  const asked = runs.filter((run) => run.format === undefined && run.values.some((value) => typeof value === 'string'));
  const ranges = asked.map((run) => {
    const range = sheet.getRange(rangeAddress(run.range));
    range.load('numberFormat');
    return range;
  });
  await context.sync();
  const formats = new Map<string, string>();
  for (const [index, run] of asked.entries()) {
    for (const [row, [format]] of (ranges[index]?.numberFormat ?? []).entries()) {
      formats.set(cellAddress(run.range.top + row, run.range.left), String(format));
    }
  }
  return formats;
}
