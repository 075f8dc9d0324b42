import type { RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { CellChange, DefinedName } from './model-types.ts';
import { WorkbookError } from './port.ts';
import { rawSheet } from './raw-sheet.ts';
import { renameInFormula } from './rename-formula.ts';
import { SheetModel } from './sheet-model.ts';
import { StyleTable } from './style-table.ts';

/** The defined name that carries template id and version, such as "commune/1". */
export const TEMPLATE_NAME = 'DP_TEMPLATE';
/** The very hidden sheet of our own state. */
export const STATE_SHEET = '_DP';

/**
 * A workbook in memory: what the workbench shows, the command line reads and writes, and the Excel host of the tests
 * interprets requests on. It knows nothing of files; xlsx/ fills it and writes it.
 */
export class WorkbookModel {
  readonly styles = new StyleTable();
  /** In tab order. */
  readonly sheets: SheetModel[] = [];
  names: DefinedName[] = [];
  date1904 = false;
  activeSheet: string | null = null;
  /** A1 of the selected cell of the active sheet. */
  selection = 'A1';

  #listeners = new Set<(change: CellChange) => void>();
  #watchers = new Set<(selected: { readonly sheet: string; readonly address: string }) => void>();
  #nextId = 1;

  sheet(name: string): SheetModel | undefined {
    const wanted = name.normalize('NFC').toLowerCase();
    return this.sheets.find((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
  }

  /** @throws WorkbookError 'sheet-not-found' */
  mustSheet(name: string): SheetModel {
    const sheet = this.sheet(name);
    if (!sheet) throw new WorkbookError('sheet-not-found', { sheet: name });
    return sheet;
  }

  /**
   * @param position 0-based tab position; at the end when absent.
   * @throws WorkbookError 'sheet-name-taken' | 'sheet-name-invalid'
   */
  addSheet(name: string, position = this.sheets.length): SheetModel {
    this.#checkName(name);
    return this.#insert(name, position);
  }

  /** A sheet as a file names it, whatever Excel would say to the name. */
  loadSheet(name: string): SheetModel {
    return this.#insert(name, this.sheets.length);
  }

  /** Deletes the sheet and the names local to it; nothing happens when it is not there. */
  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    if (!sheet) return;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names = this.names.filter((defined) => defined.scope !== sheet.name);
    if (this.activeSheet === sheet.name) this.activeSheet = null;
  }

  /** @throws WorkbookError 'sheet-not-found' | 'sheet-name-taken' | 'sheet-name-invalid' */
  renameSheet(name: string, to: string): void {
    const sheet = this.mustSheet(name);
    if (sheet.name === to) return;
    if (this.sheet(to) !== sheet) this.#checkName(to);
    const renamed = new Map([[sheet.name.normalize('NFC').toLowerCase(), to]]);
    this.names = this.names.map((defined) => ({
      ...defined, refersTo: renameInFormula(defined.refersTo, renamed), ...(defined.scope === sheet.name ? { scope: to } : {}),
    }));
    for (const one of this.sheets) one.renameInFormulas((formula) => renameInFormula(formula, renamed));
    sheet.name = to;
  }

  definedName(name: string): DefinedName | undefined {
    return this.names.find((defined) => defined.scope === undefined && defined.name.toLowerCase() === name.toLowerCase());
  }

  /** Sets or replaces a name of the workbook; null takes it away. */
  setName(name: string, refersTo: string | null, hidden = false): void {
    this.names = this.names.filter((defined) => defined.scope !== undefined || defined.name.toLowerCase() !== name.toLowerCase());
    if (refersTo !== null) this.names.push({ name, refersTo, ...(hidden ? { hidden } : {}) });
  }

  /** Template id and version; null when the workbook was not made from one of our templates. */
  get template(): string | null {
    const text = this.definedName(TEMPLATE_NAME)?.refersTo;
    return text === undefined ? null : text.replace(/^=?"(.*)"$/, '$1');
  }

  /** A name that no table and no defined name of the workbook has yet. */
  freeTableName(wanted: string): string {
    const taken = new Set(this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
    for (const defined of this.names) taken.add(defined.name.toLowerCase());
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    return name;
  }

  newId(kind: string): string {
    const id = `${kind}-${this.#nextId}`;
    this.#nextId += 1;
    return id;
  }

  /** Called for every change that is announced; returns how to stop. */
  onChange(listener: (change: CellChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows and selects a cell or range (A1) of a sheet; whoever watches the selection is told. */
  selectCell(sheet: string, address: string): void {
    this.activeSheet = sheet;
    this.selection = address;
    for (const listener of this.#watchers) listener({ sheet, address });
  }

  /** Called for every selection; returns how to stop. */
  onSelect(listener: (selected: { readonly sheet: string; readonly address: string }) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  announce(change: CellChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The plain grids of the named sheets, in tab order; every one but our own very hidden ones when names is absent. */
  raw(names?: readonly string[]): RawWorkbook {
    const sheets: RawSheet[] = [];
    for (const sheet of this.sheets) {
      if (names ? !names.includes(sheet.name) : isOwnHidden(sheet.name)) continue;
      sheets.push(rawSheet(sheet));
    }
    return { sheets, date1904: this.date1904, template: this.template };
  }

  #insert(name: string, position: number): SheetModel {
    const sheet = new SheetModel(this.newId('sheet'), name, this.styles);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  #checkName(name: string): void {
    if (this.sheet(name)) throw new WorkbookError('sheet-name-taken', { sheet: name });
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw new WorkbookError('sheet-name-invalid', { sheet: name });
  }
}

/** _DP and the hidden sheets with the values of long drop-downs. */
export function isOwnHidden(sheet: string): boolean {
  return sheet === STATE_SHEET || sheet.startsWith(`${STATE_SHEET}_`);
}
