import { tidy } from '../text/normalize.ts';
import { isNumbering, type Header } from './find-header.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { isBlank } from './read-cell.ts';
import type { CodedColumn, TextLooks } from './text-looks.ts';

interface TitleRow {
  /** Null left of the table. */
  readonly cells: readonly RawCell[];
  /** The leftmost filled one. */
  readonly probe: number;
  readonly filled: number;
}

/** The rows of a header, to know them again at the top of a printed page. */
export class HeaderAgain {
  private readonly sheet: RawSheet;
  private readonly header: Header;
  private readonly titles: readonly TitleRow[];

  constructor(sheet: RawSheet, header: Header) {
    this.sheet = sheet;
    this.header = header;
    this.titles = Array.from({ length: header.lastRow - header.firstRow + 1 }, (_, level) => {
      const cells = (sheet.rows[header.firstRow - 1 + level] ?? []).slice(0, header.right + 1).map((cell, index) => (index < header.left ? null : cell));
      return { cells, probe: cells.findIndex((cell) => !isBlank(cell)), filled: cells.filter((cell) => !isBlank(cell)).length };
    }).filter(({ probe }) => probe >= 0);
  }

  /** The header again, whole or one of its rows, and the line of column numbers below it. */
  isIn(row: number, cells: readonly RawCell[]): boolean {
    for (const title of this.titles) {
      if (!isSameTitle(cells[title.probe], title.cells[title.probe])) continue;
      if (title.cells.filter((cell, column) => !isBlank(cell) && isSameTitle(cells[column], cell)).length >= enough(title)) return true;
    }
    const { left, right } = this.header;
    return typeof cells[left] !== 'undefined' && row > this.header.bodyRow && isNumberingShape(cells, left) && isNumbering(this.sheet, row - 1, left, right);
  }

  /** False where the numbered cells alone tell that no row below has enough of the titles again. */
  mayStandBelow(looks: TextLooks): boolean {
    return this.titles.some((title) => title.cells.filter((cell, column) => this.mayBeBelow(cell, looks.coded(column))).length >= enough(title));
  }

  private mayBeBelow(title: RawCell, column: CodedColumn | null): boolean {
    if (isBlank(title)) return false;
    return column === null || column.cells.some((cell, code) => isSameTitle(cell, title) && column.codes.includes(code, this.header.bodyRow - 1));
  }
}

/** So many of the titles make a row the header again. */
function enough({ filled }: TitleRow): number {
  return Math.max(2, filled * 0.6);
}

function isSameTitle(cell: RawCell | undefined, title: RawCell | undefined): boolean {
  if (typeof cell !== 'string' || typeof title !== 'string') return false;
  return cell === title || (Math.abs(cell.length - title.length) < 4 && tidy(cell).toLowerCase() === tidy(title).toLowerCase());
}

function isNumberingShape(cells: readonly RawCell[], left: number): boolean {
  const first = cells[left];
  if (typeof first !== 'string') return first === 1;
  const letter = first.charCodeAt(0);
  // most texts: told without the pattern, which begins with a space, a bracket or the 1
  return letter > 0x31 && letter < 0x7F ? first === 'A' : /^\s*\(?1\)?\s*$/.test(first);
}
