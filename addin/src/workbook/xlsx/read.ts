import type { RawWorkbook } from '../../../../shared/sheets/raw.ts';
import { parseRange, splitReference } from '../address.ts';
import { WorkbookModel } from '../model.ts';
import type { DefinedName, ValidationModel, Visibility } from '../model-types.ts';
import { marksKey } from '../ours.ts';
import { WorkbookError } from '../port.ts';
import { refuseBroken, refuseContents } from './guards.ts';
import { Package } from './package.ts';
import type { CellBudget } from './read-cells.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings, textOf } from './read-strings.ts';
import { isTrue, readStyles, readTheme } from './read-styles.ts';
import { LIMITS } from './refuse.ts';
import { attribute, prefixedAttribute, XmlScanner } from './xml.ts';
import { rootOf } from './xml-tree.ts';

/** An .xlsx as read: the plain grids, the model that can be changed, and the package that gives the rest back. */
export interface XlsxFile {
  /** Every sheet but our own very hidden ones. */
  readonly workbook: RawWorkbook;
  readonly model: WorkbookModel;
  readonly source: Package;
}

/**
 * Reads an .xlsx under the guards.
 *
 * Reads the parts itself and not through hucre: the patcher needs the package and a scanner of places anyway, and
 * hucre's reader would have to be helped with formulas that follow a shared one, chart sheets, x14 lists, number
 * formats as written, prefixed XML and dates that must stay serial numbers - each a second pass over the same text.
 * @param onProgress share of the sheets' bytes that are read, 0 to 1, and the sheet that is being read
 * @throws WorkbookError one of the file-* codes of codes.ts
 */
export async function readXlsx(bytes: Uint8Array, onProgress?: (share: number, sheet: string) => void): Promise<XlsxFile> {
  const source = Package.open(bytes);
  refuseContents(source);
  const model = new WorkbookModel();
  const part = source.workbookPart();
  const parts = source.relationships(part);
  const ofKind = (kind: string): string | undefined => parts.find((one) => one.kind === kind && source.has(one.target))?.target;

  const theme = ofKind('theme');
  const styles = ofKind('styles');
  const strings = ofKind('sharedStrings');
  const looks = styles === undefined ? [] : readStyles(source.text(styles), theme === undefined ? [] : readTheme(source.text(theme)));
  const ids = looks.map((look) => model.styles.id(look));
  const texts = strings === undefined ? [] : readStrings(source.text(strings));

  const directory = readDirectoryOfSheets(source.text(part));
  model.date1904 = directory.date1904;
  const budget: CellBudget = { left: LIMITS.cells };
  const sizeOf = (id: string): number => source.size(parts.find((one) => one.id === id)?.target ?? '');
  const all = directory.sheets.reduce((sum, { relationship }) => sum + sizeOf(relationship), 0);
  source.countCells(directory.sheets.flatMap(({ relationship }) => parts.find((one) => one.id === relationship && one.kind === 'worksheet')?.target ?? []));
  let done = 0;
  for (const { name, state, relationship, sheetId } of directory.sheets) {
    const target = parts.find((one) => one.id === relationship);
    // chart sheets and dialogs hold no cells: they stay in the file and are no sheet of the model
    if (target?.kind !== 'worksheet') continue;
    const sheet = model.loadSheet(name);
    sheet.visibility = state;
    const sheetPart = source.find(target.target);
    if (sheetPart === undefined) throw new WorkbookError('file-damaged');
    const styleOf = (xf: number): number => ids[xf] ?? 0;
    if (onProgress) budget.progress = (share) => onProgress((done + share * sizeOf(relationship)) / Math.max(1, all), name);
    readSheet(sheet, { pack: source, part: sheetPart, strings: texts, styleOf, budget, newId: (kind) => model.newId(kind) });
    sheet.origin = { part: sheetPart, sheetId, name, marks: marksKey(sheet.conditionalFormats) };
    done += sizeOf(relationship);
  }
  if (model.sheets.length === 0) throw new WorkbookError('file-empty');
  model.names = directory.names;
  model.activeSheet = directory.sheets[directory.active]?.name ?? null;
  writeOutLists(model);
  source.verify();
  refuseBroken(source, model.sheets.flatMap((sheet) => sheet.origin?.part ?? []));
  return { workbook: model.raw(), model, source };
}

interface SheetDirectory {
  readonly sheets: readonly { name: string; state: Visibility; relationship: string; sheetId: number }[];
  readonly names: DefinedName[];
  readonly date1904: boolean;
  readonly active: number;
}

function readDirectoryOfSheets(text: string): SheetDirectory {
  const sheets: SheetDirectory['sheets'][number][] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let active = 0;
  rootOf(text);
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const at = (name: string): string | undefined => attribute(tag.attributes, name);
    if (tag.name === 'workbookPr') date1904 = isTrue(at('date1904'));
    else if (tag.name === 'workbookView') active = Number(at('activeTab') ?? 0);
    else if (tag.name === 'sheet') {
      const state = at('state');
      sheets.push({
        name: (at('name') ?? '').normalize('NFC'),
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        relationship: prefixedAttribute(tag.attributes, 'id') ?? '',
        sheetId: Number(at('sheetId') ?? 0),
      });
    } else if (tag.name === 'definedName') {
      const scope = at('localSheetId');
      const name = at('name') ?? '';
      const hidden = isTrue(at('hidden'));
      const sheet = scope === undefined ? undefined : sheets[Number(scope)]?.name;
      const refersTo = textOf(scanner, tag);
      if (scope === undefined || sheet !== undefined) {
        names.push({ name, refersTo, ...(sheet === undefined ? {} : { scope: sheet }), ...(hidden ? { hidden } : {}) });
      }
    }
  }
  return { sheets, names, date1904, active };
}

/** Values of the drop-downs that name cells, so that a grid can show them. */
function writeOutLists(model: WorkbookModel): void {
  for (const sheet of model.sheets) {
    sheet.validations = sheet.validations.map((validation): ValidationModel => {
      if (validation.source === undefined) return validation;
      const values = listValues(model, sheet.name, validation.source);
      return values ? { ...validation, values } : validation;
    });
  }
}

function listValues(model: WorkbookModel, sheetName: string, source: string): string[] | null {
  const reference = model.definedName(source)?.refersTo ?? source;
  const { sheet, range } = splitReference(reference) ?? { sheet: sheetName, range: reference };
  const area = parseRange(range.replaceAll('$', ''));
  const from = model.sheet(sheet);
  if (!area || !from) return null;
  const values: string[] = [];
  for (const row of from.rows.slice(area.top, area.bottom + 1)) {
    for (const value of row.slice(area.left, area.right + 1)) {
      if (value !== null && typeof value !== 'object') values.push(String(value));
    }
  }
  return values;
}
