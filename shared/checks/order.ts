import { SEVERITIES } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Dataset } from '../sheets/index.ts';
import { sheets } from '../sheets/index.ts';
import { joinWrongColumns } from './wrong-column.ts';

/**
 * One finding per cell (the most severe; among equals the more telling, then the first), in the order of sheets, rows
 * and columns; what concerns the workbook or a whole sheet comes first. Takes findings of the reading and of the checks
 * together.
 */
export function orderFindings(dataset: Dataset, findings: readonly Finding[]): readonly Finding[] {
  const order = sheetOrder(dataset);
  const place = (finding: Finding): number => (finding.sheet === '' ? -1 : order.get(finding.sheet) ?? order.size);
  return joinWrongColumns(dataset, onePerCell(withoutNobody(findings)))
    .map((finding) => ({ finding, place: place(finding), row: finding.row ?? 0, column: finding.cell === null ? -1 : columnOf(finding.cell) }))
    .sort((a, b) => a.place - b.place || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}

/** Of a row that holds no person nothing more has to be filled in. */
function withoutNobody(findings: readonly Finding[]): readonly Finding[] {
  const rowOf = ({ sheet, row }: Finding): string => `${sheet}|${row}`;
  const nobody = new Set(findings.filter(({ code }) => code === 'name-not-a-person').map(rowOf));
  return nobody.size === 0 ? findings : findings.filter((one) => one.code !== 'required-missing' || !nobody.has(rowOf(one)));
}

/** "C12" -> 2: the letters in front of an address, which are all of it that is asked here. */
function columnOf(cell: string): number {
  let column = 0;
  for (let at = 0; at < cell.length; at++) {
    const letter = cell.charCodeAt(at) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function sheetOrder(dataset: Dataset): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const key of Object.keys(sheets) as (keyof typeof sheets)[]) {
    const sheet = dataset.sheets[key];
    if (sheet) order.set(sheet.name, order.size);
  }
  return order;
}

function onePerCell(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const places = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const key = placeKey(finding);
    if (key === null) {
      kept.push(finding);
      continue;
    }
    let ofSheet = places.get(finding.sheet);
    if (ofSheet === undefined) places.set(finding.sheet, ofSheet = new Map());
    const there = ofSheet.get(key);
    if (there === undefined) ofSheet.set(key, kept.push(finding) - 1);
    else if (isStronger(finding, kept[there]!)) kept[there] = finding;
  }
  return kept;
}

/** Findings of one cell of a sheet compete; those about a total line are one cause wherever in the line they point. */
function placeKey({ code, row, cell }: Finding): string | null {
  return code === 'total-row' || code === 'total-row-differs' ? `total ${row}` : cell;
}

/** They only say what another finding of the same cell says better. */
const GENERAL: ReadonlySet<Finding['code']> = new Set(['required-missing', 'total-row']);

function isStronger(finding: Finding, other: Finding): boolean {
  const difference = SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(other.severity);
  return difference < 0 || (difference === 0 && GENERAL.has(other.code) && !GENERAL.has(finding.code));
}
