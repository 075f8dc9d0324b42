import { SEVERITIES } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { parseCell } from '../sheets/address.ts';
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
  return joinWrongColumns(dataset, onePerCell(findings))
    .map((finding) => ({ finding, column: finding.cell === null ? -1 : parseCell(finding.cell)?.column ?? -1 }))
    .sort((a, b) => place(a.finding) - place(b.finding)
      || (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.column - b.column)
    .map(({ finding }) => finding);
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
  const kept = new Map<string, Finding>();
  for (const [index, finding] of findings.entries()) {
    const key = placeKey(finding) ?? `#${index}`;
    const other = kept.get(key);
    if (!other || isStronger(finding, other)) kept.set(key, finding);
  }
  return [...kept.values()];
}

/** Findings of one cell compete; those about a total line are one cause wherever in the line they point. */
function placeKey({ code, sheet, row, cell }: Finding): string | null {
  if (code === 'total-row' || code === 'total-row-differs') return `${sheet}!total ${row}`;
  return cell === null ? null : `${sheet}!${cell}`;
}

/** They only say what another finding of the same cell says better. */
const GENERAL: ReadonlySet<Finding['code']> = new Set(['required-missing', 'total-row']);

function isStronger(finding: Finding, other: Finding): boolean {
  const difference = SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(other.severity);
  return difference < 0 || (difference === 0 && GENERAL.has(other.code) && !GENERAL.has(finding.code));
}
