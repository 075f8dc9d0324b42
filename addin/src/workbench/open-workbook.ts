import type { RawCell } from '../../../shared/sheets/raw.ts';
import { cellAddress, parseCell } from '../workbook/address.ts';
import type { MemoryWorkbook } from '../workbook/memory.ts';
import type { CellStyle } from '../workbook/model-types.ts';
import type { WorkbookModel } from '../workbook/model.ts';
import { MARK_ID } from '../workbook/ours.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Saved } from '../workbook/worker/in-worker.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';

/** What the grid shows now; a new object after every change. Rows and columns are 0-based. */
export interface View {
  /** Counts every change of content. */
  readonly revision: number;
  /** Counts changes after which rows and columns must be measured again. */
  readonly layout: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** Counts the jumps asked for from outside the grid, which scroll to the cell. */
  readonly jump: number;
  /** Changed since it was opened or saved. */
  readonly dirty: boolean;
}

/** saveInWorker, or what stands for it in a test. */
export type Save = (memory: MemoryWorkbook, revision: () => number, signal?: AbortSignal) => Promise<Saved>;

let opened = 0;

/** What one typing or pasting changed: the first cell is the one that was selected. */
interface Undo {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: RawCell; readonly style: CellStyle }[];
  /** Ranges of the tables by name. */
  readonly tables: ReadonlyMap<string, string>;
  /** Drop-downs, which grow with their table. */
  readonly validations: SheetModel['validations'];
  /** A row was taken out or put in before the cells get their content back. */
  readonly moved?: { readonly row: number; readonly how: 'delete' | 'insert' };
}

/**
 * The workbook open in the workbench: the port that the flows use, and the same workbook as the grid shows it.
 * Everything that the flows write through `port` shows at once.
 */
export class OpenWorkbook {
  readonly port: WorkbookPort;
  /** Tells two openings of the same file apart. */
  readonly id: number;
  readonly #memory: MemoryWorkbook;

  #view: View;
  #undo: Undo[] = [];
  /** Counts what a save must hold; marks of a check are none. */
  #edits = 0;
  readonly #listeners = new Set<() => void>();

  constructor(memory: MemoryWorkbook) {
    this.#memory = memory;
    opened += 1;
    this.id = opened;
    const first = this.visibleSheets.find((sheet) => sheet.name === memory.model.activeSheet) ?? this.visibleSheets[0];
    this.#view = { revision: 0, layout: 0, sheet: first?.name ?? null, row: 0, column: 0, jump: 0, dirty: false };
    this.port = this.#watched(memory);
  }

  get model(): WorkbookModel {
    return this.#memory.model;
  }

  get fileName(): string {
    return this.#memory.name;
  }

  get visibleSheets(): readonly SheetModel[] {
    return this.model.sheets.filter((sheet) => sheet.visibility === 'visible');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): View => this.#view;

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Moves the selection inside the sheet that is shown. */
  moveTo(row: number, column: number): void {
    this.#show({ row, column });
    if (this.#view.sheet !== null) this.model.selectCell(this.#view.sheet, cellAddress(row, column));
  }

  showSheet(name: string): void {
    if (name !== this.#view.sheet) this.#show({ sheet: name, row: 0, column: 0, jump: this.#view.jump + 1 });
  }

  /** Writes what a person typed. Throws WorkbookError when the cell cannot be edited here. */
  type(row: number, column: number, text: string): void {
    this.paste(row, column, [[text]]);
  }

  /** Writes rows of texts as if they were typed from this cell on, all or none, undone at once. Throws WorkbookError. */
  paste(row: number, column: number, texts: readonly (readonly string[])[]): void {
    const sheet = this.#shownSheet();
    if (!sheet) return;
    const places = texts.flatMap((line, down) => line.map((text, right) => ({ row: row + down, column: column + right, text })));
    const before: Undo = {
      sheet: sheet.name,
      cells: places.map((place) => ({ row: place.row, column: place.column, value: sheet.value(place.row, place.column), style: sheet.style(place.row, place.column) })),
      tables: tablesOf(sheet),
      validations: sheet.validations,
    };
    this.#memory.editAll(sheet.name, places.map((place) => ({ cell: cellAddress(place.row, place.column), text: place.text })));
    this.#undo.push(before);
    this.#edited();
  }

  /** Takes out the row of the selected cell, or puts a blank one above it. Throws WorkbookError where rows cannot move. */
  moveRow(how: 'delete' | 'insert'): void {
    const sheet = this.#shownSheet();
    if (!sheet) return;
    const { row, column } = this.#view;
    const before: Undo = {
      sheet: sheet.name, cells: how === 'insert' ? [] : cellsOfRow(sheet, row), tables: tablesOf(sheet), validations: sheet.validations, moved: { row, how },
    };
    this.#memory.moveRow(sheet.name, row, how);
    this.#undo.push(before);
    this.#edited();
    this.#show({ layout: this.#view.layout + 1, row, column });
  }

  /** Puts back what was last typed or pasted; null when there is nothing. */
  undo(): string | null {
    const last = this.#undo.pop();
    const sheet = last && this.model.sheet(last.sheet);
    const first = last?.cells[0] ?? (last?.moved && { row: last.moved.row, column: 0 });
    if (!last || !sheet || !first) return null;
    if (last.moved) this.#memory.moveRow(sheet.name, last.moved.row, last.moved.how === 'delete' ? 'insert' : 'delete');
    for (const { row, column, value, style } of last.cells) {
      sheet.setValue(row, column, value);
      sheet.setStyle(row, column, style);
    }
    for (const table of sheet.tables) table.range = last.tables.get(table.name) ?? table.range;
    sheet.validations = last.validations;
    const address = cellAddress(first.row, first.column);
    this.model.announce({ sheet: sheet.name, address, source: 'person' });
    this.#edited();
    if (last.moved) this.#show({ layout: this.#view.layout + 1 });
    this.#show({ sheet: sheet.name, row: first.row, column: first.column, jump: this.#view.jump + 1 });
    return address;
  }

  /** Bytes of the .xlsx with every change, and what they do not hold as the opened file did. Throws WorkbookError. */
  prepare(save: Save, signal?: AbortSignal): Promise<Saved> {
    return save(this.#memory, () => this.#edits, signal);
  }

  /** The person has the bytes that were prepared. */
  delivered({ revision }: Saved): void {
    if (revision === this.#edits) this.#show({ dirty: false });
  }

  #shownSheet(): SheetModel | undefined {
    return this.#view.sheet === null ? undefined : this.model.sheet(this.#view.sheet);
  }

  #edited(): void {
    this.#edits += 1;
    this.#show({ revision: this.#view.revision + 1, dirty: true });
  }

  /** Marks show at once. They are no change of the person's: the next check makes them again. */
  #marked(): void {
    this.#show({ revision: this.#view.revision + 1 });
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Our code wrote into a sheet; the rows of the one that is shown may have other heights now. */
  #written(name: string): void {
    this.#edits += 1;
    const { revision, layout, sheet } = this.#view;
    const kept = this.visibleSheets.some((one) => one.name === sheet) ? sheet : (this.visibleSheets[0]?.name ?? null);
    this.#show({ revision: revision + 1, layout: name === sheet ? layout + 1 : layout, dirty: true, sheet: kept });
  }

  /** What was typed before stands elsewhere now: it is no longer undone cell by cell. */
  #rowsMoved(name: string): void {
    this.#undo = [];
    this.#written(name);
  }

  #jump(name: string, address: string): void {
    const sheet = this.model.sheet(name);
    const cell = parseCell(address);
    if (sheet && cell) this.#show({ sheet: sheet.name, ...cell, jump: this.#view.jump + 1 });
  }

  /** The port, with the grid told after every call that changes what it shows. */
  #watched(port: WorkbookPort): WorkbookPort {
    return {
      host: port.host,
      sheets: () => port.sheets(),
      read: (options) => port.read(options),
      readSheet: (name, options) => port.readSheet(name, options),
      readRows: (name, from, to) => port.readRows(name, from, to),
      readLook: (name) => port.readLook(name),
      readState: () => port.readState(),
      onChanged: (handler) => port.onChanged(handler),
      onSelected: (handler) => port.onSelected(handler),
      writeState: (rows) => port.writeState(rows),
      writeCells: async (sheet, edits) => {
        await port.writeCells(sheet, edits);
        this.#written(sheet);
      },
      setLists: async (sheet, edits) => {
        await port.setLists(sheet, edits);
        this.#written(sheet);
      },
      growTable: async (sheet, headerRow, lastRow) => {
        await port.growTable(sheet, headerRow, lastRow);
        this.#written(sheet);
      },
      moveRows: async (sheet, how, row, count) => {
        await port.moveRows(sheet, how, row, count);
        // what was typed before stands elsewhere now: putting it back by its place would hit other rows
        this.#undo = this.#undo.filter((step) => step.sheet !== sheet);
        this.#written(sheet);
      },
      changeRows: async (sheet, change, ask) => {
        const done = await port.changeRows(sheet, change, ask);
        if (done && ask !== true) this.#rowsMoved(sheet);
        return done;
      },
      putSheet: async (sheet) => {
        await port.putSheet(sheet);
        this.#written(sheet.name);
      },
      removeSheet: async (name) => {
        await port.removeSheet(name);
        this.#written(name);
      },
      mark: async (sheet, marks) => {
        await port.mark(sheet, marks);
        this.#marked();
      },
      clearMarks: async (only) => {
        const marked = this.model.sheets.some((sheet) => sheet.conditionalFormats.some((format) => format.id.startsWith(MARK_ID)));
        await port.clearMarks(only);
        if (marked) this.#marked();
      },
      select: async (sheet, cell) => {
        await port.select(sheet, cell);
        this.#jump(sheet, cell);
      },
    };
  }
}

function tablesOf(sheet: SheetModel): Undo['tables'] {
  return new Map(sheet.tables.map((table) => [table.name, table.range]));
}

function cellsOfRow(sheet: SheetModel, row: number): Undo['cells'] {
  return Array.from({ length: sheet.columnCount }, (_none, column) => ({ row, column, value: sheet.value(row, column), style: sheet.style(row, column) }));
}
