import { hasAccents, matchKey } from '../text/match-key.ts';
import { isVisible, tidy } from '../text/normalize.ts';
import { cellAddress } from './address.ts';
import { DataBlocks } from './data-blocks.ts';
import type { ColumnType, SheetDecl, TotalRow } from './declare.ts';
import type { Header } from './find-header.ts';
import { groupOf, markOf, type Group, type GroupMark } from './group-line.ts';
import { HeaderAgain } from './header-again.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { isBlank } from './read-cell.ts';
import type { TextLooks } from './text-looks.ts';

export type TotalLine = TotalRow & {
  /** 0-based column of the label. */
  readonly column: number;
  /** What the line says of the rows below it. */
  readonly group: Group | null;
  /** How a line that heads a group is numbered; null for a total and for a line without a number. */
  readonly mark: GroupMark | null;
  /** Nothing stands in it beside its words and the one number that it states. */
  readonly isPlain: boolean;
};

/** What the rows below a header are. Numbers are 1-based rows. */
export interface Body {
  readonly data: readonly number[];
  readonly totals: readonly TotalLine[];
  /** Runs of blank rows with data on both sides. */
  readonly blanks: readonly { readonly row: number; readonly count: number }[];
  /** The header again, at the top of a printed page. */
  readonly repeated: readonly number[];
  /** Signatures, remarks and titles below or between the rows. */
  readonly notes: readonly number[];
}

/** Rows of items, not of people or units: "Tổng số người" is an item there, not a total. */
const FORMS: ReadonlySet<string> = new Set(['info', 'params', 'confirmation']);
/** Filled in beforehand in the rows of a list of people; alone they make no row. Those of a payroll are pasted. */
const PREFILLED: ReadonlySet<string> = new Set(['key', 'unitCode', 'unitName', 'agencyCode', 'agencyName']);

/** The title of the column in which rows are numbered. */
const NUMBER_TITLE = /^(?:stt|tt|so tt|so thu tu)$/;
const FOOTER = /\bngay\b.*\bthang\b.*\bnam\b|^date$|^(?:nguoi lap|preparer|thu truong|thay mat|tm |kt |noi nhan|ghi chu|danh sach nay co|danh sach co|ky ghi ro|ky ten|xac nhan cua|lap bieu|chu tich\b)/;
const TOTAL_WORDS = /^(?:tổng(?: cộng| số)?|cộng)(?=$| (?!hợp))/;
const TOTAL_KEYS = /^(?:tong cong|tong so|tong|cong)(?=$| \d| nguoi| toan| chung)/;
const COUNTED = /^\d+(?:\s*người)?$/u;
const LONE_MARK = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
const LONE_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?$/u;
const GROUP = /^(?:[IVX]{1,5}|[A-HĐ])\s*[.\-–:/)]\s*\S/u;

/**
 * Sorts the rows below the header, down to `bottom`, into data, totals and groups, blanks and what is no row of the list.
 * @param looks what a look at the cells of the page has found, where there was one
 */
export function findRows(sheet: RawSheet, decl: SheetDecl, header: Header, bottom: number = sheet.rows.length, looks: TextLooks | null = null): Body {
  const rows = new RowSorter(sheet, decl, header, bottom);
  const blocks = looks === null ? null : rows.dataBlocks(looks);
  const end = rows.end();
  const data: number[] = [];
  const totals: TotalLine[] = [];
  const blanks: { row: number; count: number }[] = [];
  const repeated: number[] = [];
  const notes: number[] = [];
  let run = 0;
  let foreign = false;
  for (let row = header.bodyRow; row <= end; row++) {
    // no row of such a block heads another table: it has a number
    const isData: boolean = !foreign && blocks?.has(row) === true;
    const kind: Kind = isData ? 'data' : rows.kindOf(row);
    foreign = !isData && kind !== 'repeated' && (foreign || rows.headsAnotherTable(row));
    if (foreign) {
      if (rows.hasText(row)) notes.push(row);
      continue;
    }
    if (kind === 'blank') run++;
    else if (kind === 'note') notes.push(row);
    else if (kind === 'repeated') repeated.push(row);
    if (kind === 'blank' || kind === 'note' || kind === 'repeated' || kind === 'prefilled') continue;
    if (run > 0 && data.length + totals.length > 0) blanks.push({ row: row - run, count: run });
    run = 0;
    if (kind === 'data') data.push(row);
    else totals.push(kind);
  }
  for (let row = end + 1; row <= bottom; row++) if (rows.hasText(row)) notes.push(row);
  return { data, totals, blanks, repeated, notes };
}

type Kind = 'data' | 'blank' | 'prefilled' | 'note' | 'repeated' | TotalLine;

interface Column {
  readonly key: string;
  readonly index: number;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly prefilled: boolean;
}

interface Text {
  readonly text: string;
  readonly column: number;
}

class RowSorter {
  private readonly sheet: RawSheet;
  private readonly decl: SheetDecl;
  private readonly header: Header;
  private readonly bottom: number;
  private readonly ofPeople: boolean;
  private readonly ofItems: boolean;
  private readonly columns: readonly Column[];
  /** Required columns that the sheet has. */
  private readonly required: readonly Column[];
  /** Required columns that only a row of data fills. */
  private readonly decisive: readonly Column[];
  private readonly titled: ReadonlySet<number>;
  private readonly headerAgain: HeaderAgain;

  constructor(sheet: RawSheet, decl: SheetDecl, header: Header, bottom: number) {
    this.sheet = sheet;
    this.decl = decl;
    this.header = header;
    this.bottom = Math.min(bottom, sheet.rows.length);
    this.ofPeople = 'fullName' in decl.columns;
    this.ofItems = FORMS.has(decl.key);
    const columns = [...header.columnOf].map(([key, index]): Column => {
      const { type, required } = decl.columns[key]!;
      return { key, index, type, required: required === true, prefilled: this.ofPeople && decl.key !== 'payroll' && PREFILLED.has(key) };
    });
    this.required = columns.filter((column) => column.required);
    this.decisive = this.required.filter((column) => !column.prefilled);
    // a tick or a day in such a column fills the row, whatever it says
    this.columns = [...columns, ...header.options.map(({ key, index }): Column => ({ key, index, type: 'mark', required: false, prefilled: false }))];
    this.titled = new Set(header.columns.map(({ index }) => index));
    this.headerAgain = new HeaderAgain(sheet, header);
  }

  /** Null in a list of items, where two filled cells do not make a row. */
  dataBlocks(looks: TextLooks): DataBlocks | null {
    return this.ofItems ? null : new DataBlocks(looks, this.decisive, this.columns.filter(({ index }) => this.isInside(index)), this.headerAgain);
  }

  kindOf(row: number): Kind {
    const { ofPeople } = this;
    const cells = this.cells(row);
    if (cells.length === 0) return 'blank';
    if (this.headerAgain.isIn(row, cells)) return 'repeated';
    if (this.isData(cells)) return 'data';
    let filled = 0;
    let own = 0;
    for (const { index, prefilled } of this.columns) {
      if (isBlank(cells[index])) continue;
      filled++;
      if (!prefilled) own++;
    }
    const total = this.totalOrGroup(row, cells);
    if (total) return total;
    if (own > 0 || (filled > 0 && !ofPeople)) return 'data';
    if (this.isNote(cells)) return 'note';
    return filled > 0 ? 'prefilled' : 'blank';
  }

  /** Two cells that only a row of data fills: neither empty nor a total. Most rows, so it is asked first. */
  private isData(cells: readonly RawCell[]): boolean {
    if (this.ofItems) return false;
    let filled = 0;
    for (const { index, type } of this.decisive) if (isDecisive(cells[index], type) && ++filled > 1) return true;
    return false;
  }

  /** Last row of the list: signatures and notes below it are not read. */
  end(): number {
    let lastFilled = this.bottom;
    while (lastFilled >= this.header.bodyRow && this.isEmpty(lastFilled)) lastFilled--;
    let end = lastFilled;
    for (let row = lastFilled; row >= this.header.bodyRow && !this.isFullRow(row); row--) if (this.isFooter(row)) end = row - 1;
    return end;
  }

  hasText(row: number): boolean {
    return this.cells(row).some((cell, column) => this.isInside(column) && typeof cell === 'string' && isVisible(cell));
  }

  /** Titles of another table below this one: what stands under them are no rows of this list. */
  headsAnotherTable(row: number): boolean {
    const cells = this.cells(row);
    const inside = cells.filter((cell, column) => this.isInside(column) && !isBlank(cell));
    const first = cells.find((cell) => !isBlank(cell));
    return inside.length > 1 && typeof first === 'string' && NUMBER_TITLE.test(matchKey(first)) && inside.every((cell) => typeof cell === 'string');
  }

  private isEmpty(row: number): boolean {
    const kind = this.kindOf(row);
    return kind === 'blank' || kind === 'note';
  }

  /** A text that stands under no title, or an office's name where codes are: nothing that the list asks for. */
  private isNote(cells: readonly RawCell[]): boolean {
    return cells.some((cell, column) => typeof cell === 'string' && this.isInside(column) && isVisible(cell)
      && (!this.titled.has(column) || (this.header.columnOf.get('key') === column && !/\d/.test(cell))));
  }

  private isInside(column: number): boolean {
    return column >= this.header.left && column <= this.header.right;
  }

  /** The label and stated number of a line that sums up or heads a group; null for a row of data. */
  private totalOrGroup(row: number, cells: readonly RawCell[]): TotalLine | null {
    if (this.ofItems) return null;
    const decisive = this.decisive.filter(({ index, type }) => isDecisive(cells[index], type));
    if (decisive.length > 1) return null;
    const [label, ...others] = this.texts(cells);
    if (label === undefined) return null;
    const isTotal = [label, ...others].slice(0, 3).find(({ text }) => isTotalLabel(text));
    const heading = isTotal ?? this.heading(label, others);
    if (heading === null || decisive.some(({ index }) => index !== heading.column)) return null;
    const words = [label, ...others].map(({ text }) => text).join(' ');
    const isNumbered = heading !== label && LONE_NUMBER.test(label.text);
    const sums = isTotal && !this.ofPeople ? this.sums(cells) : null;
    const stated = isNumbered ? this.statedNumber(cells, heading.text, label.column) : this.statedNumber(cells, words);
    return {
      row, column: heading.column, label: isTotal ? heading.text : words, stated: stated?.number ?? null, cell: cellAddress(row, stated?.column ?? heading.column),
      ...(sums ? { sums } : {}), group: isTotal ? null : groupOf(words), mark: isTotal ? null : markOf(words),
      isPlain: cells.filter((cell, at) => this.isInside(at) && !isBlank(cell)).length <= others.length + (typeof cells[stated?.column ?? -1] === 'number' ? 2 : 1),
    };
  }

  /** The text that heads a group of rows: "I. Văn phòng", "A" beside a name, a room or a block that stands alone. */
  private heading(label: Text, others: readonly Text[]): Text | null {
    if (LONE_MARK.test(label.text)) return others.length !== 1 ? null : this.isMapped(label.column) ? label : others[0]!;
    if (others.length > 1) return null;
    if (others.length === 1 && LONE_NUMBER.test(label.text) && this.ofPeople && groupOf(others[0]!.text) !== null) return others[0]!;
    if (GROUP.test(label.text)) return label;
    return this.ofPeople && others.length === 0 && groupOf(label.text) !== null ? label : null;
  }

  /** A column that only a row of data fills: no key is "A", and a person may be. */
  private isMapped(column: number): boolean {
    return this.columns.some(({ index, prefilled }) => index === column && !prefilled);
  }

  private isFooter(row: number): boolean {
    return this.texts(this.cells(row)).some(({ text }) => FOOTER.test(matchKey(text)) || /^\(?ký,/iu.test(text));
  }

  /** Enough required cells to be a row of the list, whatever its words. */
  private isFullRow(row: number): boolean {
    const cells = this.cells(row);
    const filled = this.required.filter(({ index }) => !isBlank(cells[index])).length;
    if (this.required.length > 1) return filled >= this.required.length / 2;
    return filled > 0 && this.columns.filter(({ index, type }) => !isBlank(cells[index]) && canHold(cells[index], type)).length > 1;
  }

  /** "36" in "Cộng: 36 người", or the number of the line that counts its rows. */
  private statedNumber(cells: readonly RawCell[], label: string, numbering = -1): { readonly number: number; readonly column: number | null } | null {
    const inLabel = /\d+/.exec(label.replace(/^(?:[IVX]+|[A-HĐ]|\d{1,2})\s*[.):\-–/]/u, ''));
    const text = this.texts(cells).find((one) => one.column !== numbering && COUNTED.test(one.text));
    if (inLabel) return { number: Number(inLabel[0]), column: text?.column ?? null };
    const numbers = cells.flatMap((cell, column) => (typeof cell === 'number' && this.isInside(column) ? [{ number: cell, column }] : []));
    // Several: those under «Nam», «ĐH» count their columns; what stands under the names or before them counts the list.
    const [of] = numbers.length > 1 && this.ofPeople ? numbers.filter(({ column }) => column <= this.nameColumn()) : numbers;
    if (numbers.length > 0) return of ?? null;
    return text === undefined ? null : { number: parseInt(text.text, 10), column: text.column };
  }

  private nameColumn(): number {
    return this.columns.find(({ key }) => key === 'fullName')?.index ?? -1;
  }

  private sums(cells: readonly RawCell[]): Record<string, number> | null {
    const sums: Record<string, number> = {};
    for (const { key, index, type } of this.columns) {
      const cell = cells[index];
      if ((type === 'int' || type === 'decimal') && typeof cell === 'number') sums[key] = cell;
    }
    return Object.keys(sums).length > 0 ? sums : null;
  }

  private texts(cells: readonly RawCell[]): Text[] {
    return cells.flatMap((cell, column) => (typeof cell === 'string' && this.isInside(column) && !isBlank(cell) ? [{ text: tidy(cell), column }] : []));
  }

  private cells(row: number): readonly RawCell[] {
    return this.sheet.rows[row - 1] ?? [];
  }
}

/** Two signatures side by side are no item with its number. */
function canHold(cell: RawCell | undefined, type: ColumnType): boolean {
  return (type !== 'int' && type !== 'decimal') || typeof cell !== 'string' || /\d/.test(cell);
}

/** False for blanks and for counts, which a total line has under any column. */
function isDecisive(cell: RawCell | undefined, type: ColumnType): boolean {
  if (isBlank(cell) || type === 'int' || type === 'decimal') return false;
  if (typeof cell === 'number') return type === 'code' || (type === 'date' && cell >= 1900);
  // a letter in front: most cells, told without the pattern
  if (typeof cell === 'string' && cell.charCodeAt(0) > 0x40) return true;
  return typeof cell !== 'string' || type === 'code' || !/^\s*\d+\s*(?:người)?\s*$/iu.test(cell);
}

/** "Tổng cộng", "Cộng: 36 người"; with accents they must be these words, for "Tống Công Bình" is a person. */
export function isTotalLabel(text: string): boolean {
  if (!hasAccents(text)) return TOTAL_KEYS.test(matchKey(text));
  return TOTAL_WORDS.test(text.toLowerCase().replace(/[:.(\s]+/g, ' ').trim());
}
