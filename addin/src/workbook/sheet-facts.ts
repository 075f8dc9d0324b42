import type { FillRun, SheetFacts } from '../../../shared/sheets/raw.ts';
import { OUR_FILLS } from './sheet-looks.ts';
import type { SheetModel } from './sheet-model.ts';
import type { StyleTable } from './style-table.ts';

/** Colours in more runs than these are the look of a sheet, not somebody's marks in it. */
const MOST_RUNS = 5000;

/** What a sheet of the model holds beside its values. The cells are looked at only where the workbook has colours at all. */
export function sheetFacts(sheet: SheetModel, styles: StyleTable): SheetFacts {
  const fills = fillRuns(sheet, styles);
  return {
    lastRow: Math.max(sheet.rowCount, sheet.styledRowCount),
    ...(fills === null ? {} : { fills }),
    notes: sheet.notes,
    lists: sheet.validations.filter(({ kind }) => kind === 'list').flatMap(({ range }) => range.split(/\s+/)),
  };
}

/** A colour that a person gave a cell: not white, and none that our own sheets and templates have. */
export function ownColour(fill: string | undefined): string | undefined {
  return fill === undefined || fill === 'FFFFFF' || OUR_FILLS.has(fill) ? undefined : fill;
}

/** Runs of equal colour down the columns, gathered from cells or pieces of a column that come from above. */
export class FillRuns {
  readonly #open = new Map<number, { column: number; from: number; to: number; color: string }>();
  readonly #runs: FillRun[] = [];

  /** Rows `from`..`to` (0-based) of a column have this colour. */
  add(column: number, from: number, to: number, color: string | undefined): void {
    if (color === undefined) return;
    const run = this.#open.get(column);
    if (run && run.to === from && run.color === color) {
      run.to = to + 1;
      return;
    }
    const made = { column, from: from + 1, to: to + 1, color };
    this.#open.set(column, made);
    this.#runs.push(made);
  }

  /** null where they are too many. */
  get all(): readonly FillRun[] | null {
    return this.#runs.length > MOST_RUNS ? null : this.#runs;
  }
}

/** Runs of a person's own colours down the columns, in rows that hold values; null where they are too many. */
function fillRuns(sheet: SheetModel, styles: StyleTable): readonly FillRun[] | null {
  const colours = styles.all.map(({ fill }) => ownColour(fill));
  const runs = new FillRuns();
  if (colours.every((colour) => colour === undefined)) return [];
  const { columnCount } = sheet;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const id = sheet.styleId(row, column);
      if (id !== undefined) runs.add(column, row, row, colours[id]);
    }
    if (runs.all === null) return null;
  }
  return runs.all;
}
