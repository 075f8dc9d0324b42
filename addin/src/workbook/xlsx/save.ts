import { splitReference } from '../address.ts';
import { changesOf } from '../dependents.ts';
import type { WorkbookModel } from '../model.ts';
import { MARK_ID, marksKey } from '../ours.ts';
import { WorkbookError } from '../port.ts';
import type { SheetModel } from '../sheet-model.ts';
import { patchAppTitles } from './app-titles.ts';
import { patchContentTypes } from './content-types.ts';
import { graftSheets, type Grafted } from './graft.ts';
import { growRules } from './grow-rules.ts';
import { patchLists } from './list-patch.ts';
import { relationshipsOf, type Package } from './package.ts';
import { addRelationship, OFFICE_RELATIONSHIPS, reachable, removeRelationships } from './relationships.ts';
import { renameSheets } from './rename-sheets.ts';
import { aroundRows, isText, sheetPieces, textsOf } from './sheet-pieces.ts';
import { patchCells, patchMarks } from './sheet-patch.ts';
import { dropChartCaches, refreshPivots, stalePivots } from './stale-caches.ts';
import { patchRows } from './move-rows-patch.ts';
import { HostStyles, mergeStyles, type StyleMap } from './styles-merge.ts';
import { patchTables } from './table-patch.ts';
import { patchWorkbook } from './workbook-patch.ts';
import { modelPackage } from './write.ts';
import { attribute, prefixedAttribute } from './xml.ts';
import { childNamed, childrenOf, rootOf } from './xml-tree.ts';

/** Hidden sheets with the values of our results' long drop-downs begin with this. */
const LIST_SHEET = '_DP_lists_r';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What a saved file has no longer as it was. */
export type NotKept =
  /** A digital signature does not hold once anything has changed. */
  | 'signature'
  /** Formulas that depend on changed cells have no result until a spreadsheet program opens the file and computes. */
  | 'formula-results'
  /** Pivot tables over changed cells show the old numbers until Excel opens the file and makes them anew. */
  | 'pivots';

export function whatIsNotKept(source: Package, model: WorkbookModel): readonly NotKept[] {
  const codes: NotKept[] = [];
  if (source.names.some((name) => name.startsWith('_xmlsignatures/'))) codes.push('signature');
  const changes = changesOf(model);
  if (changes.stale.size > 0 || hasUnknownResults(model)) codes.push('formula-results');
  if (stalePivots(source, model, changes).length > 0) codes.push('pivots');
  return codes;
}

/**
 * Saves a person's own file: parts that were not touched go out with the compressed bytes that came in (asserted),
 * touched sheets get only their cells and marks changed, our sheets are grafted.
 */
export async function saveXlsx(source: Package, model: WorkbookModel): Promise<Uint8Array> {
  const pack = source.fork();
  const workbook = pack.workbookPart();
  const hostStyles = pack.relationships(workbook).find((one) => one.kind === 'styles' && pack.has(one.target))?.target;
  const styles = new HostStyles(hostStyles === undefined ? EMPTY_STYLES : pack.text(hostStyles));

  const listedBefore = worksheetNames(pack, workbook);
  renameSheets(pack, renamedSheets(model));
  const removed = removeSheets(pack, workbook, model);
  const changes = changesOf(model);
  const { stale } = changes;
  dropChartCaches(pack, changes);
  refreshPivots(pack, stalePivots(pack, model, changes));
  for (const sheet of model.sheets) patchSheet(pack, sheet, stale.get(sheet) ?? NOTHING, styles);
  const added = new Map<string, string>();
  const grafted = await graftNewSheets(pack, model, styles, added);

  if (styles.changed) {
    const part = hostStyles ?? 'xl/styles.xml';
    pack.set(part, styles.toXml());
    if (hostStyles === undefined) {
      addRelationship(pack, workbook, `${OFFICE_RELATIONSHIPS}/styles`, part);
      added.set(part, STYLES_TYPE);
    }
  }
  const recalculate = stale.size > 0 || hasUnknownResults(model);
  if (recalculate || formulasWritten(model) || removed.ids.size > 0) removed.parts.push(...dropCalcChain(pack, workbook));
  if (removed.ids.size > 0 || grafted.length > 0 || recalculate) {
    pack.set(workbook, patchWorkbook(pack.text(workbook), model, { removed: removed.ids, grafted, recalculate }));
  }
  patchAppTitles(pack, listedBefore, worksheetNames(pack, workbook));
  patchContentTypes(pack, added, removed.parts);
  return pack.save();
}

const NOTHING: ReadonlySet<number> = new Set();

/** New names by the old ones in small letters. */
function renamedSheets(model: WorkbookModel): ReadonlyMap<string, string> {
  const renamed = model.sheets.filter((sheet) => sheet.origin !== null && sheet.origin.name !== sheet.name);
  return new Map(renamed.map((sheet) => [(sheet.origin?.name ?? '').normalize('NFC').toLowerCase(), sheet.name]));
}

/** Names of the worksheets as the workbook part lists them; chart sheets are others. */
function worksheetNames(pack: Package, workbook: string): string[] {
  const text = pack.text(workbook);
  const sheets = childNamed(text, rootOf(text), 'sheets');
  const kinds = new Map(pack.relationships(workbook).map((one) => [one.id, one.kind]));
  const listed = sheets ? childrenOf(text, sheets) : [];
  return listed.filter((child) => kinds.get(prefixedAttribute(child.attributes, 'id') ?? '') === 'worksheet').map((child) => attribute(child.attributes, 'name') ?? '');
}

/** A touched cell has a formula, or had one that is now gone: the order of computing no longer holds. */
function formulasWritten(model: WorkbookModel): boolean {
  return model.sheets.some((sheet) => sheet.origin !== null && sheet.formulaTouched);
}

/** A formula was written whose result is not known here: that of a computed column in a new row. */
function hasUnknownResults(model: WorkbookModel): boolean {
  return model.sheets.some((sheet) => sheet.origin !== null && sheet.formulaTouched && [...sheet.touched()].some(({ row, column }) => sheet.value(row, column) === null && sheet.formula(row, column) !== undefined));
}

/** A styles part with nothing but the default look, for the rare file that has none. */
const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

interface Removed {
  /** Relationship ids in the workbook. */
  readonly ids: ReadonlySet<string>;
  readonly parts: string[];
}

/** Takes out the sheets that the model no longer has, with every part that only they led to. */
function removeSheets(pack: Package, workbook: string, model: WorkbookModel): Removed {
  const kept = new Set(model.sheets.filter((sheet) => !isStaleList(sheet, model)).flatMap((sheet) => sheet.origin?.part ?? []));
  const gone = pack.relationships(workbook).filter((one) => one.kind === 'worksheet' && !one.external && !kept.has(pack.find(one.target) ?? ''));
  const listed = sheetRelationships(pack.text(workbook));
  const ids = new Set(gone.map((one) => one.id).filter((id) => listed.has(id)));
  if (ids.size === 0) return { ids, parts: [] };
  const before = reachable(pack, '');
  removeRelationships(pack, workbook, ids);
  const after = reachable(pack, '');
  const parts = [...before].filter((part) => !after.has(part));
  for (const part of parts) {
    pack.delete(part);
    pack.delete(relationshipsOf(part));
  }
  return { ids, parts };
}

/** Ids of the relationships that the workbook's list of sheets names. */
function sheetRelationships(text: string): Set<string> {
  const sheets = childNamed(text, rootOf(text), 'sheets');
  return new Set((sheets ? childrenOf(text, sheets) : []).map((child) => prefixedAttribute(child.attributes, 'id') ?? ''));
}

/** A list sheet of earlier results that no drop-down of a kept sheet names. */
function isStaleList(sheet: SheetModel, model: WorkbookModel): boolean {
  if (!sheet.name.startsWith(LIST_SHEET) || sheet.origin === null) return false;
  return !model.sheets.some((other) => other.origin !== null && other.validations.some((one) => splitReference(one.source ?? '')?.sheet === sheet.name));
}

function patchSheet(pack: Package, sheet: SheetModel, stale: ReadonlySet<number>, styles: HostStyles): void {
  if (sheet.origin === null) return;
  const { part, marks } = sheet.origin;
  if (sheet.rowChanges.length > 0) patchRows(pack, part, sheet.name, sheet.rowChanges, styles);
  const growths = patchTables(pack, sheet, part);
  const cells = stale.size > 0 || sheet.touched().next().done !== true;
  const remark = marksKey(sheet.conditionalFormats) !== marks;
  if (!cells && !remark && growths.length === 0 && sheet.listEdits.length === 0) return;
  const before = pack.text(part);
  const ours = sheet.conditionalFormats.filter((format) => format.id.startsWith(MARK_ID));
  const pieces = aroundRows(cells ? patchCells(before, sheet, stale, styles) : sheetPieces(before), (text) => {
    const grown = patchLists(growRules(text, growths), sheet.listEdits);
    return remark ? patchMarks(grown, ours, styles) : grown;
  });
  if (!isText(pieces, before)) pack.set(part, textsOf(pieces));
}

async function graftNewSheets(pack: Package, model: WorkbookModel, styles: HostStyles, added: Map<string, string>): Promise<Grafted[]> {
  const made = model.sheets.filter((sheet) => sheet.origin === null);
  if (made.length === 0) return [];
  const listSheet = freeListSheet(model);
  const donor = await modelPackage(model, { only: made, listSheet });
  const donorStyles = donor.relationships(donor.workbookPart()).find((one) => one.kind === 'styles')?.target;
  if (donorStyles === undefined) throw new WorkbookError('file-damaged');
  const map: StyleMap = mergeStyles(styles, donor.text(donorStyles));
  return graftSheets(pack, donor, map, added);
}

function freeListSheet(model: WorkbookModel): string {
  const kept = model.sheets.filter((sheet) => !isStaleList(sheet, model));
  let name = LIST_SHEET;
  for (let count = 2; kept.some((sheet) => sheet.name === name); count += 1) name = `${LIST_SHEET}${count}`;
  return name;
}

/** The order of computing is made again by Excel; a wrong one makes it repair the file. */
function dropCalcChain(pack: Package, workbook: string): string[] {
  const chain = pack.relationships(workbook).filter((one) => one.kind === 'calcChain');
  removeRelationships(pack, workbook, new Set(chain.map((one) => one.id)));
  for (const one of chain) pack.delete(one.target);
  return chain.map((one) => one.target);
}
