import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { WorkbookModel } from '../model.ts';
import { BLANK_ROW, type SheetModel } from '../sheet-model.ts';
import { KIND } from './pack.ts';
import type { PackedCells, PackedRows, PackedValues, Piece, SheetHead } from './wire.ts';

/** Puts a model together from the pieces of another thread, in their order. */
export class ModelBuilder {
  readonly model = new WorkbookModel();
  #styles: number[] = [];
  #strings: string[] = [];
  #rows: RawCell[][] = [];
  #styleIds: (number[] | undefined)[] = [];
  #formulas = new Map<number, string>();

  take(piece: Piece): void {
    if (piece.kind === 'book') {
      this.model.names = piece.names;
      this.model.date1904 = piece.date1904;
      this.model.activeSheet = piece.active;
      this.model.selection = piece.selection;
      this.#styles = piece.styles.map((style) => this.model.styles.id(style));
    } else if (piece.kind === 'sheet') {
      this.#sheet(piece.head);
    } else if (piece.kind === 'rows') {
      this.#takeRows(piece);
    } else if (piece.kind === 'formulas') {
      for (const [at, key] of piece.keys.entries()) this.#formulas.set(key, piece.texts[at] ?? '');
    } else if (piece.kind === 'links') {
      for (const { row, column, link } of piece.links) this.#last().setLink(row, column, link);
    } else {
      this.#takeTouched(piece);
    }
  }

  #last(): SheetModel {
    const sheet = this.model.sheets.at(-1);
    if (!sheet) throw new Error('cells before their sheet');
    return sheet;
  }

  #sheet({ columnWidths, hiddenColumns, hiddenRows, rowHeights, columnStyles, formulaTouched, conditionalFormats, rowChanges, ...head }: SheetHead): void {
    const sheet = this.model.loadSheet(head.name);
    Object.assign(sheet, head);
    // numbers that this model has not given yet
    sheet.conditionalFormats = conditionalFormats.map((format) => ({ ...format, id: this.model.newId(format.id.replace(/-\d+$/, '')) }));
    for (const [column, width] of columnWidths) sheet.columnWidths.set(column, width);
    for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const [row, height] of rowHeights) sheet.rowHeights.set(row, height);
    for (const [column, style] of columnStyles) sheet.setColumnStyleId(column, this.model.styles.id(style));
    this.#strings = [];
    this.#rows = [];
    this.#styleIds = [];
    this.#formulas = new Map();
    sheet.load(this.#rows, this.#styleIds, this.#formulas);
    if (formulaTouched) sheet.touchFormulas();
    sheet.rowChanges.push(...rowChanges);
  }

  #takeRows(piece: PackedRows): void {
    const value = this.#values(piece);
    let styled = 0;
    for (const [at, length] of piece.lengths.entries()) {
      if (length >= 0) {
        const row: RawCell[] = length === 0 ? BLANK_ROW : [];
        for (let column = 0; column < length; column += 1) row.push(value());
        this.#rows.push(row);
      }
      const looks = piece.styleLengths[at] ?? -2;
      if (looks > -2) this.#styleIds.push(looks < 0 ? undefined : this.#looks(piece.styleIds, styled, looks));
      styled += Math.max(0, looks);
    }
  }

  #looks(ids: Int32Array, from: number, length: number): number[] {
    const row: number[] = [];
    for (let column = 0; column < length; column += 1) {
      const id = ids[from + column] ?? -1;
      if (id >= 0) row[column] = this.#styles[id] ?? 0;
    }
    return row;
  }

  #takeTouched(piece: PackedCells): void {
    const value = this.#values(piece);
    const sheet = this.#last();
    for (const [at, row] of piece.rows.entries()) {
      const id = piece.styleIds[at] ?? -1;
      const touch = piece.touches[at];
      const content = value();
      if (touch) sheet.restoreTouched(row, piece.columns[at] ?? 0, { value: content, styleId: id < 0 ? undefined : this.#styles[id], touch });
    }
  }

  /** The values one after the other. */
  #values({ kinds, numbers, strings }: PackedValues): () => RawCell {
    for (const text of strings) this.#strings.push(text);
    const known = this.#strings;
    let at = -1;
    return () => {
      at += 1;
      const kind = kinds[at];
      const number = numbers[at] ?? 0;
      if (kind === KIND.number) return number;
      if (kind === KIND.text) return known[number] ?? '';
      if (kind === KIND.error) return { error: known[number] ?? '' };
      return kind === KIND.yes ? true : kind === KIND.no ? false : null;
    };
  }
}
