import type { FindingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { SheetData } from '../sheets/declare.ts';
import type { Dataset } from '../sheets/index.ts';
import { cellAddress } from '../sheets/address.ts';
import { countRows } from '../sheets/typed-columns.ts';
import { finding } from './make.ts';

/** Of fewer rows nothing can be told of a whole column. */
const LEAST_ROWS = 5;
/** Out of so many cells of the column. */
const MOST = 0.8;

const UNREADABLE: ReadonlySet<FindingCode> = new Set(['not-in-list', 'not-a-number', 'date-impossible']);

/**
 * A column that hardly holds a cell of its kind was pasted beside its place: one cause, so one finding, at its header,
 * in place of hundreds. A value that is nearly one of the list is a slip of its own.
 */
export function joinWrongColumns(dataset: Dataset, findings: readonly Finding[]): readonly Finding[] {
  const unreadable = findings.filter(({ code, cell, params }) => UNREADABLE.has(code) && cell !== null && params['suggestion'] === undefined);
  if (unreadable.length < LEAST_ROWS) return findings;
  const joined = new Set<Finding>();
  const found: Finding[] = [];
  const sheets = new Map((Object.values(dataset.sheets) as (SheetData | undefined)[]).flatMap((sheet) => (sheet ? [[sheet.name, sheet] as const] : [])));
  for (const cells of Map.groupBy(unreadable, ({ sheet, column }) => `${sheet}!${column}`).values()) {
    const first = cells[0]!;
    const sheet = sheets.get(first.sheet);
    const key = sheet && Object.keys(sheet.columnOf).find((name) => sheet.decl.columns[name]!.title === first.column);
    const index = key === undefined ? undefined : sheet?.columnOf[key];
    if (!sheet || index === undefined || cells.length < LEAST_ROWS || cells.length < MOST * countRows(sheet)) continue;
    for (const cell of cells) joined.add(cell);
    found.push(finding('column-misplaced', {
      sheet: sheet.name, row: sheet.headerRow, cell: cellAddress(sheet.headerRow, index), column: first.column, value: first.column ?? '',
    }, { count1: cells.length, count2: countRows(sheet), example: first.value }));
  }
  if (joined.size === 0) return findings;
  // One finding in a cell: what else is wrong with that title is found once the column is in its place.
  const titles = new Set(found.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return [...findings.filter((one) => !joined.has(one) && !titles.has(`${one.sheet}!${one.cell}`)), ...found];
}
