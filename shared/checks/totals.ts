import type { Finding } from '../findings/finding.ts';
import { cellAddress } from '../sheets/address.ts';
import type { RowOf, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import type { ListCodes } from '../sheets/lists.ts';
import { findEntry } from '../sheets/list-lookup.ts';
import { matchKey, tightKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** Numbers that people state against those counted (D 4, 5): 36 stated, 35 + 1 counted. */
export function checkTotals(facts: Facts): readonly Finding[] {
  return [...statedByUnits(facts), ...totalRows(facts), ...sums(facts), ...confirmation(facts), ...decisions(facts)];
}

function statedByUnits({ dataset, people, unitName }: Facts): Finding[] {
  const sheet = dataset.sheets.units;
  if (!sheet) return [];
  const counts = new Map<string, number>();
  for (const { kind, unit } of people) if (kind === 'roster' && unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return sheet.rows.flatMap((row) => {
    const { unitCode, statedTotal } = row.values;
    const counted = counts.get(unitCode ?? '') ?? 0;
    // A unit without any row has not reported yet: unit-without-data says so.
    if (unitCode === null || statedTotal === null || counted === 0 || counted === statedTotal) return [];
    return [finding('stated-total-differs', at(sheet, row, 'statedTotal'), {
      name: unitName(unitCode), stated: statedTotal, counted, count: Math.abs(statedTotal - counted),
    })];
  });
}

/** Sheets with one person a row: there a total line states a number of rows. */
const COUNTED_SHEETS = ['roster', 'concurrent', 'moves', 'secondedIn', 'healthStations', 'candidates'] as const;

function totalRows({ dataset }: Facts): Finding[] {
  return COUNTED_SHEETS.flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    return sheet ? sheet.totalRows.flatMap((_, index) => totalRow(sheet, index)) : [];
  });
}

/**
 * A line may state the group above it, the group below it, all rows above or all rows: any that agrees is accepted,
 * because sheets differ. Otherwise the most likely of them is compared: "Tổng" all above, "Cộng" the group above, a
 * heading the group below.
 */
function totalRow(sheet: SheetData, index: number): Finding[] {
  const { row, label, stated, cell, part } = sheet.totalRows[index]!;
  if (stated === null) return [];
  const beside = (at: number): number | undefined => (sheet.totalRows[at]?.part === part ? sheet.totalRows[at]?.row : undefined);
  const previous = beside(index - 1) ?? (part ?? sheet).headerRow;
  const next = beside(index + 1) ?? Infinity;
  const between = (from: number, to: number): number => sheet.rows.filter((one) => one.part === part && one.row > from && one.row < to).length;
  const counts = { groupAbove: between(previous, row), allAbove: between(0, row), groupBelow: between(row, next), all: sheet.rows.length };
  if (Object.values(counts).includes(stated)) return [];
  const words = matchKey(label);
  const counted = words.startsWith('tong') ? counts.allAbove || counts.all
    : words.startsWith('cong') ? counts.groupAbove : counts.groupBelow || counts.groupAbove;
  return [finding('total-row-differs', { sheet: (part ?? sheet).name, row, cell, column: null, value: label }, { label, stated, counted })];
}

/** Sheets with numbers in their rows: there a total line states the sum of a column. */
const SUMMED_SHEETS = ['quotas', 'needs', 'armedForces', 'senders', 'senderFields'] as const;

/** The sum of the rows since the last total line, or of all above: either may be what the line states. */
function sums({ dataset }: Facts): Finding[] {
  return SUMMED_SHEETS.flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    return (sheet?.totalRows ?? []).flatMap((total, index) => Object.entries(total.sums ?? {}).flatMap(([column, stated]) => {
      const { columnOf, name } = total.part ?? sheet!;
      const before = sheet!.totalRows.slice(0, index).findLast((other) => other.part === total.part)?.row ?? 0;
      const sumFrom = (from: number): number => sheet!.rows.reduce((sum, row) => {
        const value = row.values[column];
        return row.part === total.part && row.row > from && row.row < total.row && typeof value === 'number' ? sum + value : sum;
      }, 0);
      const counted = sumFrom(0);
      if (stated === counted || stated === sumFrom(before)) return [];
      const place = { sheet: name, row: total.row, cell: cellAddress(total.row, columnOf[column]!), column: sheet!.decl.columns[column]!.title, value: String(stated) };
      return [finding('total-row-differs', place, { label: total.label, stated, counted })];
    }));
  });
}

/**
 * Phiếu xác nhận số liệu, counted again from the roster. The number beside it is a formula whose stored result may be
 * older than the list, so it is not used; an item that names nothing to count is not judged.
 */
function confirmation({ dataset }: Facts): Finding[] {
  const { confirmation: sheet, roster } = dataset.sheets;
  if (!sheet || !roster) return [];
  return sheet.rows.flatMap((row) => {
    const { item, stated } = row.values;
    const counts = item === null ? null : counterOf(item);
    if (item === null || stated === null || counts === null) return [];
    const counted = roster.rows.filter(({ values }) => counts(values)).length;
    // People whose category or block is not known may be those that lack: told at their cells.
    if (counted < stated && stated - counted <= openFor(item, roster.rows)) return [];
    return counted === stated ? [] : [finding('confirmation-differs', at(sheet, row, 'stated'), { label: item, stated, counted })];
  });
}

type Person = RowOf<(typeof sheets)['roster']>;
const UNIVERSITY: readonly (string | null)[] = ['dai-hoc', 'thac-si', 'tien-si'] satisfies ListCodes['degree'][];

/** Whom an item counts: "Tổng số người", "Công chức", "Khối Đảng", "Trình độ từ đại học trở lên"; null for others. */
function counterOf(item: string): ((person: Person) => boolean) | null {
  const words = matchKey(item);
  if (words.startsWith('tong so')) return () => true;
  if (words.endsWith('dai hoc tro len')) return ({ degree }) => UNIVERSITY.includes(degree);
  const category = findEntry('category', item);
  if (category) return (person) => person.category === category.code;
  const block = findEntry('block', item);
  return block ? (person) => person.block === block.code : null;
}

/** People of whom it is not known whether the item counts them. */
function openFor(item: string, people: readonly { readonly values: Person }[]): number {
  const column = findEntry('category', item) ? 'category' : findEntry('block', item) ? 'block' : null;
  return column === null ? 0 : people.filter(({ values }) => values[column] === null).length;
}

/** Tổng số người of a decision against the people who name it; a decision that nobody names yet is not judged. */
function decisions({ dataset }: Facts): Finding[] {
  const { decisions: sheet, secondedIn } = dataset.sheets;
  if (!sheet || !secondedIn) return [];
  const counts = new Map<string, number>();
  for (const { values } of secondedIn.rows) {
    if (values.decision !== null) counts.set(tightKey(values.decision), (counts.get(tightKey(values.decision)) ?? 0) + 1);
  }
  return sheet.rows.flatMap((row) => {
    const { number, total } = row.values;
    const counted = number === null ? undefined : counts.get(tightKey(number));
    if (total === null || counted === undefined || counted === total) return [];
    return [finding('decision-total-differs', at(sheet, row, 'total'), { stated: total, counted, sheet1: secondedIn.name })];
  });
}
