import { MAX_COLUMNS, MAX_ROWS, parseCell, parseRange, rangeAddress, rangesTouch, splitReference } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
import {
  areaAt,
  assign,
  clearArea,
  columnsOf,
  eachCell,
  fullAddress,
  grid,
  isWholeRows,
  refuseProtected,
  rowsOf,
  shown,
  usedArea,
  valueType,
  writeValues,
} from './cells.ts';
import type { Area } from './cells.ts';
import { planRows } from '../../src/workbook/change-rows.ts';
import type { RowsChange } from '../../src/workbook/port.ts';
import { conditionalFormats } from './conditional.ts';
import { rangeFormat } from './format.ts';
import { apiNotFound, invalidArgument, isHostObject, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import type { Session } from './session.ts';
import { dataValidation } from './validation.ts';
import { worksheet } from './worksheet.ts';

/** Which cells a Range object of the host stands for. */
const areas = new WeakMap<HostObject, Area>();

/** The area behind an argument that must be a range. */
export function areaOf(value: unknown): Area {
  const area = isHostObject(value) ? areas.get(value) : undefined;
  if (!area) throw invalidArgument('a range is needed here');
  return area;
}

export function rangeObject(session: Session, area: Area): HostObject {
  const object: HostObject = {
    type: 'Range',
    byReference: true,
    get: { ...places(session, area), ...contents(area) },
    set: setters(session, area),
    call: methods(session, area),
  };
  areas.set(object, area);
  return object;
}

function places(session: Session, area: Area): HostObject['get'] {
  return {
    Address: () => fullAddress(area),
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => rowsOf(area),
    ColumnCount: () => columnsOf(area),
    CellCount: () => rowsOf(area) * columnsOf(area),
    Worksheet: () => worksheet(session, area.sheet),
    Format: () => rangeFormat([area]),
    ConditionalFormats: () => conditionalFormats(session, [area]),
    DataValidation: () => dataValidation([area]),
  };
}

function contents(area: Area): HostObject['get'] {
  const { sheet } = area;
  return {
    Values: () => grid(area, (row, column) => shown(sheet, row, column)),
    Formulas: () => grid(area, (row, column) => sheet.formula(row, column) ?? shown(sheet, row, column)),
    NumberFormat: () => grid(area, (row, column) => sheet.format(row, column) ?? 'General'),
    ValueTypes: () => grid(area, (row, column) => valueType(sheet, row, column)),
    RowHidden: () => shared(area.top, area.bottom, (row) => sheet.hiddenRows.has(row + 1)),
    ColumnHidden: () => shared(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
    Hyperlink: () => {
      const link = sheet.link(area.top, area.left);
      return link ? { documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.cell}` } : null;
    },
  };
}

/** true or false when all lines agree, null when they do not. */
function shared(from: number, to: number, hidden: (line: number) => boolean): boolean | null {
  const first = hidden(from);
  for (let line = from; line <= to; line += 1) if (hidden(line) !== first) return null;
  return first;
}

function setters(session: Session, area: Area): NonNullable<HostObject['set']> {
  const { sheet } = area;
  return {
    Values: (value) => writeValues(session.model, area, value),
    Formulas: (value) => writeValues(session.model, area, value),
    NumberFormat: (value) => {
      refuseProtected(sheet);
      if (!Array.isArray(value)) return setFormat(area, String(value));
      assign(area, value, (row, column, format) => sheet.setFormat(row, column, String(format)));
    },
    Hyperlink: (value) => setHyperlink(session, area, value),
    RowHidden: (value) => {
      refuseProtected(sheet);
      setHidden(sheet.hiddenRows, area.top + 1, area.bottom + 1, value === true);
    },
    ColumnHidden: (value) => {
      refuseProtected(sheet);
      setHidden(sheet.hiddenColumns, area.left, area.right, value === true);
    },
  };
}

function setHidden(lines: Set<number>, from: number, to: number, hidden: boolean): void {
  if (hidden) for (let line = from; line <= to; line += 1) lines.add(line);
  else for (const line of lines) if (line >= from && line <= to) lines.delete(line);
}

function setFormat(area: Area, format: string): void {
  refuseProtected(area.sheet);
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { format: _before, ...rest } = area.sheet.columnStyles.get(column) ?? {};
      area.sheet.columnStyles.set(column, format === 'General' ? rest : { ...rest, format });
    }
  }
  eachCell(area, (row, column) => area.sheet.setFormat(row, column, format));
}

/** Like Excel: the link paints the cell as a link and, when text is given with it, writes that text as typed. */
function setHyperlink(session: Session, area: Area, value: unknown): void {
  const given = value as { documentReference?: string; address?: string; textToDisplay?: string };
  const target = splitReference(given.documentReference ?? '');
  const cell = target && parseCell(target.range);
  if (!target || !cell) throw invalidArgument(`a hyperlink of this host needs a documentReference, not ${JSON.stringify(value)}`);
  if (!session.model.sheet(target.sheet)) throw invalidArgument(`the link points to the missing sheet ${target.sheet}`);
  refuseProtected(area.sheet);
  eachCell(area, (row, column) => {
    area.sheet.setLink(row, column, { sheet: target.sheet, cell: target.range.replaceAll('$', '') });
    area.sheet.setStyle(row, column, { ...area.sheet.style(row, column), color: '0563C1', underline: true });
  });
  if (given.textToDisplay !== undefined) writeValues(session.model, { ...area, bottom: area.top, right: area.left }, [[given.textToDisplay]]);
}

function methods(session: Session, area: Area): NonNullable<HostObject['call']> {
  const make = (range: CellRange): HostObject => {
    if (range.top < 0 || range.left < 0 || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS || range.bottom < range.top || range.right < range.left) {
      throw invalidArgument('the range lies outside the sheet');
    }
    return rangeObject(session, { ...range, sheet: area.sheet });
  };
  const within = (other: Area | null): CellRange | null => (other && other.sheet === area.sheet && rangesTouch(area, other) ? overlap(area, other) : null);
  return {
    GetCell: (row, column) => make(box(area.top + Number(row), area.left + Number(column), 1, 1)),
    GetRow: (row) => make({ ...area, top: area.top + Number(row), bottom: area.top + Number(row) }),
    GetColumn: (column) => make({ ...area, left: area.left + Number(column), right: area.left + Number(column) }),
    GetEntireRow: () => make({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: () => make({ ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetResizedRange: (rows, columns) => make({ ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }),
    GetBoundingRect: (other) => {
      const range = typeof other === 'string' ? areaAt(area.sheet, other) : areaOf(other);
      return make({
        top: Math.min(area.top, range.top),
        left: Math.min(area.left, range.left),
        bottom: Math.max(area.bottom, range.bottom),
        right: Math.max(area.right, range.right),
      });
    },
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const range = within(usedArea(area.sheet, valuesOnly === true));
      return range && make(range);
    },
    GetMergedAreasOrNullObject: () => {
      const merged = area.sheet.merges.map((text) => areaAt(area.sheet, text)).filter((range) => rangesTouch(area, range));
      return merged.length === 0 ? null : rangeAreas(session, merged);
    },
    GetSpecialCellsOrNullObject: (kind) => {
      if (kind === 'DataValidations') {
        const ruled = area.sheet.validations.flatMap((rule) => rule.range.split(' ').map((text) => areaAt(area.sheet, text))).filter((range) => rangesTouch(area, range));
        return ruled.length === 0 ? null : rangeAreas(session, ruled);
      }
      if (kind !== 'Visible') throw invalidArgument(`special cells ${String(kind)}`);
      const visible = visibleAreas(area);
      return visible.length === 0 ? null : rangeAreas(session, visible);
    },
    Delete: (shift) => changeRows(session, area, shift === 'Up', (rows) => ({ remove: rows, insert: null })),
    Insert: (shift) => {
      changeRows(session, area, shift === 'Down', (rows) => ({ remove: [], insert: { above: area.top + 1, count: rows.length } }));
      return make(area);
    },
    GetCellProperties: (asked) => cellProperties(area, asked),
    Clear: (applyTo) => clearArea(session.model, area, String(applyTo ?? 'All')),
    Merge: (across) => {
      refuseProtected(area.sheet);
      if (across === true) throw invalidArgument('this host merges whole ranges only');
      unmerge(area);
      area.sheet.merges.push(rangeAddress(area));
    },
    Unmerge: () => unmerge(area),
    Select: () => {
      session.model.selectCell(area.sheet.name, fullAddress(area).replace(/^.*!/, '').replace(/:.*$/, ''));
    },
    _ValidateArraySize: (rows, columns) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
        throw invalidArgument(`the array has ${String(rows)} rows and ${String(columns)} columns, ${fullAddress(area)} has ${rowsOf(area)} and ${columnsOf(area)}`);
      }
    },
  };
}

/** Of what can be asked of every cell, the colour of its fill; Excel calls a cell without one white. */
function cellProperties(area: Area, asked: unknown): object[][] {
  if (JSON.stringify(asked) !== '{"format":{"fill":{"color":true}}}') throw apiNotFound(`Range.getCellProperties(${JSON.stringify(asked)})`);
  return grid(area, (row, column) => ({ format: { fill: { color: `#${area.sheet.style(row, column).fill ?? 'FFFFFF'}` } } }));
}

/** Whole rows only; cells beside them would move alone. */
function changeRows(session: Session, area: Area, vertical: boolean, change: (rows: number[]) => RowsChange): void {
  refuseProtected(area.sheet);
  if (!isWholeRows(area) || !vertical) throw invalidArgument('this host takes out and puts in whole rows only');
  const plan = planRows(session.model, area.sheet, change(Array.from({ length: rowsOf(area) }, (_one, index) => area.top + 1 + index)), false);
  if (!plan) throw invalidArgument('these rows cannot move');
  plan();
}

function unmerge(area: Area): void {
  refuseProtected(area.sheet);
  area.sheet.merges = area.sheet.merges.filter((text) => !rangesTouch(area, areaAt(area.sheet, text)));
}

const box = (top: number, left: number, rows: number, columns: number): CellRange => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 });

function overlap(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** Blocks of visible cells: rows and columns that are not hidden, crossed. */
function visibleAreas(area: Area): Area[] {
  const rows = runs(area.top, area.bottom, (row) => !area.sheet.hiddenRows.has(row + 1));
  const columns = runs(area.left, area.right, (column) => !area.sheet.hiddenColumns.has(column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right, sheet: area.sheet })));
}

function runs(from: number, to: number, visible: (line: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let line = from; line <= to; line += 1) {
    if (!visible(line)) continue;
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** Several ranges of one sheet as one object. */
export function rangeAreas(session: Session, list: readonly Area[]): HostObject {
  return {
    type: 'RangeAreas',
    byReference: true,
    get: {
      Address: () => list.map(fullAddress).join(','),
      AreaCount: () => list.length,
      Areas: () => ({
        type: 'RangeCollection',
        byReference: true,
        get: { Count: () => list.length },
        items: () => list.map((area) => rangeObject(session, area)),
        call: { GetItemAt: (index: unknown) => rangeObject(session, list[Number(index)] ?? missing(index)) },
      }),
      Format: () => rangeFormat(list),
      ConditionalFormats: () => conditionalFormats(session, list),
      DataValidation: () => dataValidation(list),
    },
    call: { Clear: (applyTo) => list.forEach((area) => clearArea(session.model, area, String(applyTo ?? 'All'))) },
  };
}

function missing(index: unknown): never {
  throw itemNotFound(`area ${String(index)}`);
}

/** "A1,B3:B5" of a sheet; Excel takes at most 8,192 characters. */
export function areasAt(session: Session, sheet: Area['sheet'], address: string): HostObject {
  if (address.length > 8192) throw invalidArgument('the list of ranges is too long');
  return rangeAreas(session, address.split(',').map((part) => areaAt(sheet, part.trim())));
}

export function isRangeText(text: string): boolean {
  return parseRange(text.replaceAll('$', '')) !== null;
}
