import type { RawCell } from '../../../shared/sheets/raw.ts';
import { cellAddress, parseCell } from '../workbook/address.ts';
import type { MemoryWorkbook } from '../workbook/memory.ts';
import type { CellStyle } from '../workbook/model-types.ts';
import type { WorkbookModel } from '../workbook/model.ts';
import { MARK_ID } from '../workbook/ours.ts';
import type { WorkbookPort } from '../workbook/port.ts';
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

let opened = 0;

interface Undo {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly style: CellStyle;
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
  }

  showSheet(name: string): void {
    if (name !== this.#view.sheet) this.#show({ sheet: name, row: 0, column: 0, jump: this.#view.jump + 1 });
  }

  /** Writes what a person typed. Throws WorkbookError when the cell cannot be edited here. */
  type(row: number, column: number, text: string): void {
    const sheet = this.#shownSheet();
    if (!sheet) return;
    const before = { sheet: sheet.name, row, column, value: sheet.value(row, column), style: sheet.style(row, column) };
    this.#memory.edit(sheet.name, cellAddress(row, column), text);
    this.#undo.push(before);
    this.#edited();
  }

  /** Puts the last typed cell back; null when there is none. */
  undo(): string | null {
    const last = this.#undo.pop();
    const sheet = last && this.model.sheet(last.sheet);
    if (!last || !sheet) return null;
    sheet.setValue(last.row, last.column, last.value);
    sheet.setStyle(last.row, last.column, last.style);
    this.model.announce({ sheet: sheet.name, address: cellAddress(last.row, last.column), source: 'person' });
    this.#edited();
    this.#show({ sheet: sheet.name, row: last.row, column: last.column, jump: this.#view.jump + 1 });
    return cellAddress(last.row, last.column);
  }

  /** What the downloaded file will not hold as the opened one did; to be said before saving. */
  whatIsNotKept(): ReturnType<MemoryWorkbook['whatIsNotKept']> {
    return this.#memory.whatIsNotKept();
  }

  /** Bytes of the .xlsx with every change. */
  async save(): Promise<Uint8Array> {
    const bytes = await this.#memory.toXlsx();
    this.#show({ dirty: false });
    return bytes;
  }

  #shownSheet(): SheetModel | undefined {
    return this.#view.sheet === null ? undefined : this.model.sheet(this.#view.sheet);
  }

  #edited(): void {
    this.#show({ revision: this.#view.revision + 1, dirty: true });
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Our code wrote into a sheet; the rows of the one that is shown may have other heights now. */
  #written(name: string): void {
    const { revision, layout, sheet } = this.#view;
    const kept = this.visibleSheets.some((one) => one.name === sheet) ? sheet : (this.visibleSheets[0]?.name ?? null);
    this.#show({ revision: revision + 1, layout: name === sheet ? layout + 1 : layout, dirty: true, sheet: kept });
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
      readState: () => port.readState(),
      onChanged: (handler) => port.onChanged(handler),
      writeState: (rows) => port.writeState(rows),
      writeCells: async (sheet, edits) => {
        await port.writeCells(sheet, edits);
        this.#written(sheet);
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
        this.#edited();
      },
      clearMarks: async () => {
        const marked = this.model.sheets.some((sheet) => sheet.conditionalFormats.some((format) => format.id.startsWith(MARK_ID)));
        await port.clearMarks();
        if (marked) this.#edited();
      },
      select: async (sheet, cell) => {
        await port.select(sheet, cell);
        this.#jump(sheet, cell);
      },
    };
  }
}
