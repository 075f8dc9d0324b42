import type { RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { cellAddress, parseCell, parseRange, rangeAddress } from './address.ts';
import { formatOf } from './formats.ts';
import { growReferences, tableRanges } from './grow-references.ts';
import { formatFromAbove, growTable, growTableTo } from './grow-table.ts';
import { editList } from './list-ranges.ts';
import { markRanges } from './mark-ranges.ts';
import { isOwnHidden, STATE_SHEET, TEMPLATE_NAME, type WorkbookModel } from './model.ts';
import { MARK_ID, MARK_LOOK, markFormula, ourName, ourReference, ourSheets, stateFromCells, stateToCells } from './ours.ts';
import { planRows } from './change-rows.ts';
import { moveRows, type FixedPlaces } from './move-rows.ts';
import { legacyFontAt } from './raw-sheet.ts';
import { WorkbookError, type CellEdit, type ListEdit, type Mark, type PortChange, type PortSelection, type RawRows, type ReadOptions, type RowsChange, type SheetInfo, type SheetLook, type StateRow, type WorkbookPort } from './port.ts';
import { sheetFacts } from './sheet-facts.ts';
import { layOut } from './sheet-layout.ts';
import { BLANK_ROW, type SheetModel } from './sheet-model.ts';
import { interpretTyped, type Typed } from './typed-value.ts';
import { fixedPlaces, isReadByAddress } from './xlsx/fixed-places.ts';
import { Package } from './xlsx/package.ts';
import { readXlsx } from './xlsx/read.ts';
import { saveXlsx, whatIsNotKept, type NotKept } from './xlsx/save.ts';
import { modelOf, writeModel, type WriteOptions } from './xlsx/write.ts';

/** Text that a person puts into a cell (A1). */
export interface TypedEdit {
  readonly cell: string;
  readonly text: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The workbook port over a workbook in memory: the workbench, the command line and the tests. */
export class MemoryWorkbook implements WorkbookPort {
  readonly host = 'file' as const;
  /** For the grid and for tests: cells, formats, drop-downs and marks as they stand. */
  readonly model: WorkbookModel;
  /** File name, for titles and messages. */
  readonly name: string;
  /** The file it was opened from, which saving gives back whole. */
  readonly #source: Package | null;

  private constructor(model: WorkbookModel, name: string, source: Package | null) {
    this.model = model;
    this.name = name;
    this.#source = source;
  }

  /** @throws WorkbookError one of the file-* codes of xlsx/codes.ts */
  static async open(bytes: Uint8Array, name: string): Promise<MemoryWorkbook> {
    const file = await readXlsx(bytes);
    return new MemoryWorkbook(file.model, name, file.source);
  }

  /** A file that was opened, and found good, in another thread: the model as it came from there and the bytes of the file. */
  static loaded(model: WorkbookModel, name: string, bytes: Uint8Array): MemoryWorkbook {
    return new MemoryWorkbook(model, name, Package.open(bytes));
  }

  /** A workbook of these sheets that was never a file; the sheets are the person's, not ours to replace. */
  static of(sheets: readonly OutputSheet[], name = 'workbook.xlsx', options: Pick<WriteOptions, 'template'> = {}): MemoryWorkbook {
    const model = modelOf(sheets);
    if (options.template !== undefined) model.setName(TEMPLATE_NAME, `"${options.template}"`, true);
    return new MemoryWorkbook(model, name, null);
  }

  /** Bytes of the .xlsx: the opened file with our changes patched in, or a new one. The same state gives the same bytes. */
  async toXlsx(): Promise<Uint8Array> {
    return this.#source ? saveXlsx(this.#source, this.model) : writeModel(this.model);
  }

  /** Bytes of the file it was opened from; null for one that was never a file. */
  get opened(): Uint8Array | null {
    return this.#source?.opened ?? null;
  }

  /** What saving would not give back as it was; to be said before saving. */
  whatIsNotKept(): readonly NotKept[] {
    return this.#source ? whatIsNotKept(this.#source, this.model) : [];
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.model.sheets
      .filter((sheet) => !isOwnHidden(sheet.name))
      .map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        rows: sheet.rowCount,
        columns: sheet.columnCount,
        protected: sheet.protected,
        ours: this.#isOurs(sheet),
      }));
  }

  async read(options: ReadOptions = {}): Promise<RawWorkbook> {
    const names = options.only ?? this.model.sheets.filter((sheet) => !isOwnHidden(sheet.name)).map((sheet) => sheet.name);
    const sheets: RawSheet[] = [];
    for (const [index, name] of names.entries()) {
      sheets.push(await this.readSheet(name, { ...(options.signal ? { signal: options.signal } : {}), ...(options.facts ? { facts: true } : {}) }));
      options.onProgress?.(index + 1, names.length);
    }
    return { sheets, date1904: this.model.date1904, template: this.model.template };
  }

  async readSheet(name: string, options: ReadOptions = {}): Promise<RawSheet> {
    const sheet = this.model.mustSheet(name);
    // lets a click on Cancel be heard between sheets
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (options.signal?.aborted === true) throw new WorkbookError('cancelled');
    const raw = this.model.raw([sheet.name]).sheets[0];
    if (!raw) throw new WorkbookError('sheet-not-found', { sheet: name });
    return { ...raw, rows: raw.rows.map((row) => (row.length === 0 ? BLANK_ROW : [...row])), hiddenRows: new Set(raw.hiddenRows), merges: [...raw.merges], ...(options.facts ? { facts: sheetFacts(sheet, this.model.styles) } : {}) };
  }

  async readRows(name: string, from: number, to: number): Promise<RawRows> {
    const sheet = this.model.mustSheet(name);
    const last = Math.min(to, sheet.rowCount);
    const formats = new Map<string, string>();
    const formulas = new Map<string, string>();
    const legacyFonts = new Map<string, string>();
    const columns = sheet.columnCount;
    for (let row = from - 1; row < last; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const format = sheet.format(row, column);
        const formula = sheet.formula(row, column);
        const font = legacyFontAt(sheet, cellAddress(row, column));
        if (font !== undefined) legacyFonts.set(cellAddress(row, column), font);
        if (format !== undefined) formats.set(cellAddress(row, column), format);
        if (formula !== undefined) formulas.set(cellAddress(row, column), formula);
      }
    }
    return { rows: sheet.rows.slice(from - 1, last).map((row) => [...row]), formats, formulas, legacyFonts };
  }

  async writeCells(sheetName: string, edits: readonly CellEdit[]): Promise<void> {
    const sheet = this.model.mustSheet(sheetName);
    const places = edits.map((edit) => ({ edit, ...this.#writable(sheet, edit.cell) }));
    for (const { edit, row, column } of places) {
      const format = formatOf(edit);
      if (format !== undefined) sheet.setFormat(row, column, format);
      if (edit.formula === undefined) sheet.setValue(row, column, edit.value === '' ? null : edit.value);
      else sheet.setFormula(row, column, edit.formula, edit.value);
      this.model.announce({ sheet: sheet.name, address: cellAddress(row, column), source: 'code' });
    }
  }

  async setLists(sheetName: string, edits: readonly ListEdit[]): Promise<void> {
    const sheet = this.model.mustSheet(sheetName);
    if (sheet.protected) throw new WorkbookError('sheet-protected', { sheet: sheet.name });
    for (const edit of edits) editList(sheet, edit);
  }

  async growTable(sheetName: string, headerRow: number, lastRow: number): Promise<void> {
    const sheet = this.model.mustSheet(sheetName);
    const before = tableRanges(sheet);
    growTableTo(sheet, headerRow - 1, lastRow - 1);
    growReferences(this.model, sheet, before);
  }

  /**
   * A person types into a cell of the grid.
   * @throws WorkbookError 'formula-not-here' | 'cell-shared-formula' | 'sheet-protected' | 'sheet-not-found'
   */
  edit(sheetName: string, address: string, text: string): void {
    this.editAll(sheetName, [{ cell: address, text }]);
  }

  /**
   * A person types or pastes into cells: all of them are written, or, when one cannot be, none. A table grows by the
   * rows that are filled right under it.
   * @throws WorkbookError as edit() does
   */
  editAll(sheetName: string, edits: readonly TypedEdit[]): void {
    const sheet = this.model.mustSheet(sheetName);
    const places = edits.map(({ cell, text }) => {
      const place = this.#writable(sheet, cell);
      if (this.#typed(sheet, place, text).kind === 'formula') throw new WorkbookError('formula-not-here', { sheet: sheet.name, cell });
      return { ...place, text };
    });
    const before = tableRanges(sheet);
    for (const place of places) this.#write(sheet, place);
    growReferences(this.model, sheet, before);
    const [first] = places;
    if (!first) return;
    const range = places.reduce((all, { row, column }) => ({
      top: Math.min(all.top, row), left: Math.min(all.left, column), bottom: Math.max(all.bottom, row), right: Math.max(all.right, column),
    }), { top: first.row, left: first.column, bottom: first.row, right: first.column });
    this.model.announce({ sheet: sheet.name, address: rangeAddress(range), source: 'person' });
  }

  async changeRows(sheetName: string, change: RowsChange, ask = false): Promise<boolean> {
    const sheet = this.model.mustSheet(sheetName);
    const plan = planRows(this.model, sheet, change, this.#source !== null && sheet.origin !== null && isReadByAddress(this.#source, sheet.origin.name));
    if (plan === null || ask) return plan !== null;
    plan();
    this.model.announce({ sheet: sheet.name, address: '1:1048576', source: 'code', structure: true });
    return true;
  }

  #fixed(sheet: SheetModel): FixedPlaces {
    return this.#source && sheet.origin ? fixedPlaces(this.#source, sheet.origin.part) : { ranges: [], cells: [] };
  }

  /**
   * A person takes out a row (0-based) of a sheet, or makes room for one above it.
   * @throws WorkbookError as moveRows() does
   */
  moveRow(sheetName: string, row: number, how: 'delete' | 'insert'): void {
    this.#moveRows(this.model.mustSheet(sheetName), how, row, 1, 'person');
  }

  async moveRows(sheetName: string, how: 'delete' | 'insert', row: number, count: number): Promise<void> {
    this.#moveRows(this.model.mustSheet(sheetName), how, row - 1, count, 'code');
  }

  #moveRows(sheet: SheetModel, how: 'delete' | 'insert', row: number, count: number, source: 'person' | 'code'): void {
    const fixed = this.#fixed(sheet);
    for (let done = 0; done < count; done += 1) moveRows(this.model, sheet, row, how, fixed);
    this.model.announce({ sheet: sheet.name, address: `${row + 1}:${Math.max(row + 1, sheet.rowCount + 1)}`, source, structure: true });
  }

  async readLook(name: string): Promise<SheetLook> {
    const { hiddenColumns, columnWidths, tables } = this.model.mustSheet(name);
    return {
      hiddenColumns: [...hiddenColumns].toSorted((a, b) => a - b),
      widths: [...columnWidths],
      filters: tables.flatMap((table) => [...table.filters ?? []].map(([column, filter]) => [(parseRange(table.range)?.left ?? 0) + column, filter] as const)),
    };
  }

  async putSheet(output: OutputSheet): Promise<void> {
    const existing = this.model.sheet(output.name);
    if (existing && !this.#isOurs(existing)) throw new WorkbookError('sheet-not-ours', { sheet: output.name });
    const sheet = existing ?? this.model.addSheet(output.name);
    sheet.clear();
    sheet.origin = null;
    sheet.protected = false;
    const table = output.table === null ? null : this.model.freeTableName(output.table);
    layOut(output, sheet, this.model.date1904, table);
    // a result that was renamed to be kept is the person's from now on: the name moves to the new sheet
    this.#forget(sheet.name);
    this.model.setName(ourName(output.key), ourReference(sheet.name), true);
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.model.sheet(name);
    if (!sheet) return;
    if (!this.#isOurs(sheet)) throw new WorkbookError('sheet-not-ours', { sheet: name });
    this.#forget(sheet.name);
    this.model.deleteSheet(sheet.name);
  }

  async mark(sheetName: string, marks: readonly Mark[]): Promise<void> {
    const sheet = this.model.mustSheet(sheetName);
    for (const severity of ['error', 'warning', 'hint'] as const) {
      const cells = marks.filter((mark) => mark.severity === severity).map((mark) => mark.cell);
      for (const range of markRanges(cells)) {
        const rule = { kind: 'formula', formula: markFormula(severity), style: MARK_LOOK[severity] } as const;
        sheet.conditionalFormats.push({ id: this.model.newId(MARK_ID), range, rule });
      }
    }
  }

  async clearMarks(only?: readonly string[]): Promise<void> {
    for (const sheet of this.model.sheets) {
      if (only && !only.includes(sheet.name)) continue;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !format.id.startsWith(MARK_ID));
    }
  }

  async select(sheetName: string, cell: string): Promise<void> {
    const sheet = this.model.mustSheet(sheetName);
    if (!parseCell(cell)) throw new WorkbookError('cell-not-found', { sheet: sheet.name, cell });
    this.model.selectCell(sheet.name, cell);
  }

  async readState(): Promise<readonly StateRow[]> {
    return stateFromCells(this.model.sheet(STATE_SHEET)?.rows ?? []);
  }

  async writeState(rows: readonly StateRow[]): Promise<void> {
    if (rows.length === 0) {
      this.model.deleteSheet(STATE_SHEET);
      return;
    }
    const sheet = this.model.sheet(STATE_SHEET) ?? this.model.addSheet(STATE_SHEET);
    sheet.clear();
    sheet.origin = null;
    sheet.visibility = 'veryHidden';
    for (const [row, cells] of stateToCells(rows).entries()) {
      for (const [column, text] of cells.entries()) if (text !== '') sheet.setValue(row, column, text);
    }
  }

  async onChanged(handler: (change: PortChange) => void): Promise<() => void> {
    return this.model.onChange(({ sheet, address, source, structure }) => {
      if (source === 'person') handler({ sheet, address, ...(structure === true ? { structure } : {}) });
    });
  }

  async onSelected(handler: (selected: PortSelection) => void): Promise<() => void> {
    return this.model.onSelect(handler);
  }

  #isOurs(sheet: SheetModel): boolean {
    return [...ourSheets(this.model.names).values()].includes(sheet.name);
  }

  /** Takes away the names that say that this sheet is ours. */
  #forget(sheetName: string): void {
    for (const [name, sheet] of ourSheets(this.model.names)) if (sheet === sheetName) this.model.setName(name, null);
  }

  #typed(sheet: SheetModel, { row, column }: Place, text: string): Typed {
    return interpretTyped(text, sheet.format(row, column) ?? formatFromAbove(sheet, row, column), this.model.date1904);
  }

  #write(sheet: SheetModel, place: Place & { readonly text: string }): void {
    const { row, column, text } = place;
    const typed = this.#typed(sheet, place, text);
    if (typed.kind === 'formula') throw new WorkbookError('formula-not-here', { sheet: sheet.name, cell: cellAddress(row, column) });
    const format = typed.format ?? (typed.value === null ? undefined : formatFromAbove(sheet, row, column));
    if (format !== undefined) sheet.setFormat(row, column, format);
    if (typed.value !== null) growTable(sheet, row, column);
    sheet.setValue(row, column, typed.value);
  }

  #writable(sheet: SheetModel, address: string): { row: number; column: number } {
    const place = parseCell(address);
    if (!place) throw new WorkbookError('cell-not-found', { sheet: sheet.name, cell: address });
    const { row, column } = place;
    if (sheet.protected && sheet.style(row, column).unlocked !== true) throw new WorkbookError('sheet-protected', { sheet: sheet.name });
    const blocked = sheet.formulaBlocks.some((block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right);
    if (blocked) throw new WorkbookError('cell-shared-formula', { sheet: sheet.name, cell: address });
    return place;
  }
}
