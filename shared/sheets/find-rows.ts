import { hasAccents, matchKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import type { ColumnType, SheetDecl } from './declare.ts';
import type { Header } from './find-header.ts';
import { findEntry } from './list-lookup.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { isBlank } from './read-cell.ts';

/** What the rows below a header are. Numbers are 1-based rows. */
export interface Body {
  readonly data: readonly number[];
  readonly totals: readonly { readonly row: number; readonly column: number; readonly label: string; readonly stated: number | null }[];
  /** Runs of blank rows with data on both sides. */
  readonly blanks: readonly { readonly row: number; readonly count: number }[];
}

/** Rows of items, not of people or units: "Tổng số người" is an item there, not a total. */
const FORMS: ReadonlySet<string> = new Set(['info', 'params', 'confirmation']);
/** Filled in beforehand in the rows of a list of people; alone they make no row. */
const PREFILLED: ReadonlySet<string> = new Set(['key', 'unitCode', 'unitName', 'agencyCode', 'agencyName']);

const FOOTER = /\bngay\b.*\bthang\b.*\bnam\b|^date$|^(?:nguoi lap|preparer|thu truong|thay mat|tm |kt |noi nhan|ghi chu|danh sach nay co|danh sach co|ky ghi ro|ky ten|xac nhan cua|lap bieu|chu tich\b)/;
const TOTAL_WORDS = /^(?:tổng(?: cộng| số)?|cộng)(?=$| (?!hợp))/;
const TOTAL_KEYS = /^(?:tong cong|tong so|tong|cong)(?=$| \d| nguoi| toan| chung)/;
const GROUP = /^(?:[IVX]{1,5}|[A-HĐ])\s*[.\-–:/)]\s*\S|^[IVX]{1,5}$|^[A-HĐ]$/u;

/** Sorts the rows below the header into data, totals and groups, and blanks; what follows the list is left out. */
export function findRows(sheet: RawSheet, decl: SheetDecl, header: Header): Body {
  const rows = new RowSorter(sheet, decl, header);
  const end = rows.end();
  const data: number[] = [];
  const totals: { row: number; column: number; label: string; stated: number | null }[] = [];
  const blanks: { row: number; count: number }[] = [];
  let run = 0;
  for (let row = header.bodyRow; row <= end; row++) {
    const isData = rows.isData(row);
    const empty = isData ? null : rows.emptiness(row);
    if (empty === 'blank') run++;
    if (empty !== null) continue;
    if (run > 0 && data.length + totals.length > 0) blanks.push({ row: row - run, count: run });
    run = 0;
    const total = isData ? null : rows.totalOrGroup(row);
    if (total) totals.push(total);
    else data.push(row);
  }
  return { data, totals, blanks };
}

class RowSorter {
  private readonly sheet: RawSheet;
  private readonly decl: SheetDecl;
  private readonly header: Header;
  private readonly ofPeople: boolean;
  private readonly ofItems: boolean;
  /** Required columns that the sheet has. */
  private readonly required: readonly string[];
  /** Those that only a row of data fills. */
  private readonly decisive: readonly { readonly key: string; readonly column: number; readonly type: ColumnType }[];

  constructor(sheet: RawSheet, decl: SheetDecl, header: Header) {
    this.sheet = sheet;
    this.decl = decl;
    this.header = header;
    this.ofPeople = 'fullName' in decl.columns;
    this.ofItems = FORMS.has(decl.key);
    this.required = [...header.columnOf.keys()].filter((key) => decl.columns[key]!.required);
    this.decisive = this.required.filter((key) => !(this.ofPeople && PREFILLED.has(key)))
      .map((key) => ({ key, column: header.columnOf.get(key)!, type: decl.columns[key]!.type }));
  }

  /** Two cells that only a row of data fills: neither empty nor a total. Most rows, so it is asked first. */
  isData(row: number): boolean {
    if (this.ofItems) return false;
    const cells = this.cells(row);
    let filled = 0;
    for (const { column, type } of this.decisive) if (isDecisive(cells[column], type) && ++filled > 1) return true;
    return false;
  }

  /** blank: nothing of ours in it. prefilled: a place kept for a person who is not there. null: filled. */
  emptiness(row: number): 'blank' | 'prefilled' | null {
    const filled = this.filledKeys(row);
    if (filled.some((key) => !this.ofPeople || !PREFILLED.has(key)) || this.totalOrGroup(row)) return null;
    return filled.length > 0 ? 'prefilled' : 'blank';
  }

  /** Last row of the list: signatures and notes below it are not read. */
  end(): number {
    let lastFilled = this.sheet.rows.length;
    while (lastFilled >= this.header.bodyRow && this.emptiness(lastFilled) === 'blank') lastFilled--;
    let end = lastFilled;
    for (let row = lastFilled; row >= this.header.bodyRow && !this.isFullRow(row); row--) if (this.isFooter(row)) end = row - 1;
    return end;
  }

  /** The label and stated number of a line that sums up or heads a group; null for a row of data. */
  totalOrGroup(row: number): Body['totals'][number] | null {
    if (this.ofItems || this.decisiveKeys(row).length > 1) return null;
    const [label, ...others] = this.texts(row);
    if (label === undefined) return null;
    const isTotal = [label, ...others].slice(0, 3).find((text) => isTotalLabel(text.text));
    const heading = isTotal ?? (this.isGroup(label, others) ? label : null);
    if (heading === null || this.decisiveKeys(row).some((key) => this.header.columnOf.get(key) !== heading.column)) return null;
    const words = [label, ...others].map((text) => text.text).join(' ');
    return { row, column: heading.column, label: isTotal ? heading.text : words, stated: this.statedNumber(row, heading.text) };
  }

  private isGroup(label: { text: string; column: number }, others: readonly { text: string }[]): boolean {
    if (others.length > 1) return false;
    if (GROUP.test(label.text)) return !/^(?:[IVX]+|[A-HĐ])$/u.test(label.text) || others.length === 1;
    return this.ofPeople && others.length === 0 && (findEntry('room', label.text) ?? findEntry('block', label.text)) !== null;
  }

  private isFooter(row: number): boolean {
    return this.texts(row).some(({ text }) => FOOTER.test(matchKey(text)) || /^\(?ký,/iu.test(text));
  }

  /** Enough required cells to be a row of the list, whatever its words. */
  private isFullRow(row: number): boolean {
    const filled = this.required.filter((key) => !isBlank(this.cell(row, key))).length;
    if (this.required.length > 1) return filled >= this.required.length / 2;
    return filled > 0 && this.filledKeys(row).filter((key) => this.canHold(row, key)).length > 1;
  }

  /** Two signatures side by side are no item with its number. */
  private canHold(row: number, key: string): boolean {
    const cell = this.cell(row, key);
    return this.decl.columns[key]!.type !== 'int' || typeof cell !== 'string' || /\d/.test(cell);
  }

  private decisiveKeys(row: number): string[] {
    const cells = this.cells(row);
    return this.decisive.filter(({ column, type }) => isDecisive(cells[column], type)).map(({ key }) => key);
  }

  /** "36" in "Cộng: 36 người", or the first number of the line. */
  private statedNumber(row: number, label: string): number | null {
    const inLabel = /\d+/.exec(label.replace(/^[IVX]+[.)]/u, ''));
    if (inLabel) return Number(inLabel[0]);
    const number = this.cells(row).find((cell) => typeof cell === 'number');
    if (typeof number === 'number') return number;
    const text = this.texts(row).map((one) => /^(\d+)(?:\s*người)?$/u.exec(one.text)?.[1]).find((digits) => digits !== undefined);
    return text === undefined ? null : Number(text);
  }

  private filledKeys(row: number): string[] {
    return [...this.header.columnOf].filter(([, column]) => !isBlank(this.cells(row)[column])).map(([key]) => key);
  }

  private texts(row: number): { text: string; column: number }[] {
    return this.cells(row).flatMap((cell, column) => (typeof cell === 'string' && !isBlank(cell) ? [{ text: tidy(cell), column }] : []));
  }

  private cell(row: number, key: string): RawCell | undefined {
    return this.cells(row)[this.header.columnOf.get(key)!];
  }

  private cells(row: number): readonly RawCell[] {
    return this.sheet.rows[row - 1] ?? [];
  }
}

/** False for blanks and for counts, which a total line has under any column. */
function isDecisive(cell: RawCell | undefined, type: ColumnType): boolean {
  if (isBlank(cell) || type === 'int') return false;
  if (typeof cell === 'number') return type === 'code' || (type === 'date' && cell >= 1900);
  return typeof cell !== 'string' || type === 'code' || !/^\s*\d+\s*(?:người)?\s*$/iu.test(cell);
}

/** "Tổng cộng", "Cộng: 36 người"; with accents they must be these words, for "Tống Công Bình" is a person. */
function isTotalLabel(text: string): boolean {
  if (!hasAccents(text)) return TOTAL_KEYS.test(matchKey(text));
  return TOTAL_WORDS.test(text.toLowerCase().replace(/[:.(\s]+/g, ' ').trim());
}
