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

/** Runs of a person's own colours down the columns, in rows that hold values; null where they are too many. */
function fillRuns(sheet: SheetModel, styles: StyleTable): FillRun[] | null {
  const colours = styles.all.map(({ fill }) => (fill === undefined || fill === 'FFFFFF' || OUR_FILLS.has(fill) ? undefined : fill));
  if (colours.every((colour) => colour === undefined)) return [];
  const open = new Map<number, { column: number; from: number; to: number; color: string }>();
  const runs: FillRun[] = [];
  const { columnCount } = sheet;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const id = sheet.styleId(row, column);
      const color = id === undefined ? undefined : colours[id];
      if (color === undefined) continue;
      const run = open.get(column);
      if (run && run.to === row && run.color === color) run.to = row + 1;
      else {
        const made = { column, from: row + 1, to: row + 1, color };
        open.set(column, made);
        if (runs.push(made) > MOST_RUNS) return null;
      }
    }
  }
  return runs;
}
