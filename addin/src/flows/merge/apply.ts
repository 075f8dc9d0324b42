import { patterns } from '../../../../shared/catalog/codes.ts';
import { changesOf, matchRows } from '../../../../shared/merge/match.ts';
import type { MergeCell, MergeRow } from '../../../../shared/merge/cells.ts';
import { MERGED_SHEETS, OWNER_COLUMN, OWNER_COLUMNS } from '../../../../shared/merge/sheets.ts';
import type { MergedSheet } from '../../../../shared/merge/sheets.ts';
import { sheets } from '../../../../shared/sheets/index.ts';
import type { SheetKey } from '../../../../shared/sheets/index.ts';
import type { KeyNumbers } from '../key-numbers.ts';
import { KeyGiver, usableKeys } from './keys.ts';
import type { KeyConflict, OwnedRows } from './keys.ts';
import type { Target } from './target.ts';
import type { RowChange, SourceFile, SourceRef } from './types.ts';
import type { VirtualSheet } from './virtual-sheet.ts';

/** What the rows of one file did to the provincial workbook. */
export interface OwnerOutcome {
  readonly changes: RowChange[];
  kept: number;
  rows: number;
}

export interface Applied {
  readonly outcomes: ReadonlyMap<SourceFile, OwnerOutcome>;
  /** The highest number of a Mã that each unit or agency has had. */
  readonly numbers: KeyNumbers;
  /** Where the rows of these files are from. */
  readonly sources: readonly SourceRef[];
  readonly conflicts: readonly (KeyConflict & { readonly newKey: string })[];
  /** Columns of the files that the provincial workbook does not have, where a file filled them. */
  readonly leftOut: readonly { readonly sheet: string; readonly column: string }[];
}

/** Sheets in which a Mã refers to a person of the roster. */
const REFERS: ReadonlySet<SheetKey> = new Set(['moves', 'healthStations']);

/**
 * Puts the rows of every file in place of the rows of its unit or agency. The files are taken in the order of their
 * codes, so that the order in which they were given means nothing.
 */
export function applySources(target: Target, sources: readonly SourceFile[], sheetOf: (key: SheetKey) => VirtualSheet): Applied {
  return new Merging(target, sources, sheetOf).run();
}

class Merging {
  private readonly target: Target;
  private readonly files: readonly SourceFile[];
  private readonly sheetOf: (key: SheetKey) => VirtualSheet;
  private readonly keyOf: (row: MergeRow) => string;
  private readonly keyConflicts: readonly KeyConflict[];
  private readonly giver: KeyGiver;
  private readonly newKeys = new Map<MergeRow, string>();
  private readonly refs: SourceRef[] = [];
  private readonly leftOut = new Map<string, { sheet: string; column: string }>();

  constructor(target: Target, files: readonly SourceFile[], sheetOf: (key: SheetKey) => VirtualSheet) {
    this.target = target;
    this.files = files.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    this.sheetOf = sheetOf;
    const staying = this.stayingRows();
    const coming = this.files.flatMap((file) => [...file.sheets].map(([sheet, { name, rows }]): OwnedRows => ({ owner: file, sheet, sheetName: name, rows, file: file.file })));
    const { keyOf, conflicts } = usableKeys([...staying, ...coming]);
    this.keyOf = keyOf;
    this.keyConflicts = conflicts;
    const before = [...target.rows].flatMap(([sheet, byOwner]) => [...byOwner.values()].map((rows): OwnedRows => ({ owner: { kind: 'commune', code: '', name: '' }, sheet, sheetName: '', rows, file: null })));
    this.giver = new KeyGiver([...before, ...coming], target.keyNumbers);
  }

  run(): Applied {
    const outcomes = new Map(this.files.map((file) => [file, this.merge(file)]));
    return {
      outcomes, numbers: this.giver.largest, sources: this.refs, leftOut: [...this.leftOut.values()],
      conflicts: this.keyConflicts.map((conflict) => ({ ...conflict, newKey: this.newKeys.get(conflict.lost.of) ?? conflict.lost.of.key })),
    };
  }

  /** Rows of units and agencies of which no file comes now: their Mã are taken. */
  private stayingRows(): OwnedRows[] {
    const coming = new Set(this.files.map(({ kind, code }) => `${kind} ${code}`));
    return (['commune', 'sender'] as const).flatMap((kind) => MERGED_SHEETS[kind].flatMap(({ sheet }) =>
      [...(this.target.rows.get(sheet) ?? [])]
        .filter(([code]) => !coming.has(`${kind} ${code}`))
        .map(([code, rows]): OwnedRows => ({ owner: { kind, code, name: this.nameOf(code) }, sheet, sheetName: this.target.dataset.sheets[sheet]?.name ?? '', rows, file: null }))));
  }

  private nameOf(code: string): string {
    const unit = this.target.dataset.sheets.units?.rows.find(({ values }) => values.unitCode === code)?.values.unitName;
    return unit ?? this.target.dataset.sheets.senders?.rows.find(({ values }) => values.agencyCode === code)?.values.agencyName ?? code;
  }

  private merge(file: SourceFile): OwnerOutcome {
    const outcome: OwnerOutcome = { changes: [], kept: 0, rows: 0 };
    const roster = new Map<string, string | null>();
    for (const merged of MERGED_SHEETS[file.kind]) {
      const source = file.sheets.get(merged.sheet);
      // a sheet that the file does not have says nothing about the rows that are in
      if (source) this.mergeSheet(file, merged, source.rows, outcome, roster);
    }
    return outcome;
  }

  private mergeSheet(file: SourceFile, merged: MergedSheet, rows: readonly MergeRow[], outcome: OwnerOutcome, roster: Map<string, string | null>): void {
    const before = this.target.rows.get(merged.sheet)?.get(file.code) ?? [];
    if (rows.length === 0 && before.length === 0) return;
    const sheet = this.sheetOf(merged.sheet);
    const name = sheet.data.name;
    const usable = rows.map((row) => ({ ...row, key: this.keyOf(row), of: row }));
    const standing = before.map((row) => (patterns.person.test(row.key) ? row : { ...row, key: '' }));
    const { pairs, removed, added } = matchRows(merged.rows, standing, usable);
    const original = new Map<MergeRow, MergeRow>(usable.map((row) => [row, row.of]));
    const record = (row: MergeRow, key: string): void => {
      this.refs.push({ sheet: name, id: merged.rows === 'person' ? key : row.cells['field']?.means ?? '', owner: file.code, file: file.file, row: row.row, sheetInFile: row.page });
      if (merged.sheet === 'roster') roster.set(row.nameKey, roster.has(row.nameKey) ? null : key);
    };
    const finalKey = (row: MergeRow, standingKey: string): string => {
      if (merged.rows !== 'person') return '';
      const known = standingKey || row.key || (REFERS.has(merged.sheet) ? roster.get(row.nameKey) ?? '' : '');
      const key = known || this.giver.next(file);
      const source = original.get(row);
      if (source && known === '') this.newKeys.set(source, key);
      else if (source && source.key !== key) this.newKeys.set(source, key);
      return key;
    };
    for (const row of removed) {
      sheet.remove(row.row);
      outcome.changes.push({ sheet: name, kind: 'removed', key: row.key, name: row.name, row: row.row, fields: this.provinceCells(merged, row) });
    }
    for (const pair of pairs) {
      const fields = changesOf(merged, sheet.data.decl.columns, pair.before, pair.after, OWNER_COLUMNS);
      for (const { column } of fields) sheet.set(pair.before.row, column, pair.after.cells[column]!);
      const key = finalKey(pair.after, pair.before.key);
      if (key !== pair.before.key) sheet.set(pair.before.row, 'key', text(key));
      if (fields.length > 0) outcome.changes.push({ sheet: name, kind: 'changed', key, name: pair.after.name, row: pair.after.row, fields });
      else outcome.kept += 1;
      record(pair.after, key);
    }
    for (const row of added) {
      const key = finalKey(row, '');
      this.addRow(sheet, merged, file, row, key);
      outcome.changes.push({ sheet: name, kind: 'added', key, name: row.name, row: row.row, fields: [] });
      record(row, key);
    }
    this.noteLeftOut(sheet, merged, rows);
    outcome.rows += rows.length;
  }

  private addRow(sheet: VirtualSheet, merged: MergedSheet, file: SourceFile, row: MergeRow, key: string): void {
    const at = sheet.add();
    for (const [column, cell] of Object.entries(row.cells)) {
      if (!OWNER_COLUMNS.has(column) && !merged.province.includes(column) && cell.value !== null) sheet.set(at, column, cell);
    }
    const isCommune = file.kind === 'commune';
    sheet.set(at, OWNER_COLUMN[file.kind], text(file.code));
    sheet.set(at, isCommune ? 'unitName' : 'agencyName', text(file.name));
    if (key !== '') sheet.set(at, 'key', text(key));
  }

  /** What the province wrote into a row that goes: said, since it goes with the row. */
  private provinceCells(merged: MergedSheet, row: MergeRow): RowChange['fields'] {
    return [...merged.province, ...merged.unlessEmpty].flatMap((column) => {
      const cell = row.cells[column];
      const title = (sheets[merged.sheet].columns as Record<string, { readonly title: string }>)[column]?.title ?? column;
      return cell && cell.means !== '' && column !== 'order' && column !== 'kind' ? [{ column, title, before: cell.shown, after: '' }] : [];
    });
  }

  private noteLeftOut(sheet: VirtualSheet, merged: MergedSheet, rows: readonly MergeRow[]): void {
    const { columns } = sheet.data.decl;
    for (const [key, { title }] of Object.entries(columns)) {
      if (sheet.data.columnOf[key] !== undefined || merged.province.includes(key) || OWNER_COLUMNS.has(key)) continue;
      if (rows.some((row) => (row.cells[key]?.means ?? '') !== '')) this.leftOut.set(`${merged.sheet} ${key}`, { sheet: sheet.data.name, column: title });
    }
  }
}

function text(value: string): MergeCell {
  return { means: value, shown: value, value };
}
