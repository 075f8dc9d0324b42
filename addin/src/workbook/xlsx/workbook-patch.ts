import type { WorkbookModel } from '../model.ts';
import type { DefinedName } from '../model-types.ts';
import { OUR_SHEET_PREFIX } from '../ours.ts';
import type { Grafted } from './graft.ts';
import { printNames } from './print-names.ts';
import { OFFICE_RELATIONSHIPS } from './relationships.ts';
import { attribute, escapeXml, prefixedAttribute, withAttribute } from './xml.ts';
import { childNamed, childrenOf, inner, outer, rootOf, splice, type Child } from './xml-tree.ts';

/** Children of workbook that stand before definedNames (ECMA-376 18.2.27). */
const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

export interface WorkbookChange {
  /** Relationship ids of the sheets that are gone. */
  readonly removed: ReadonlySet<string>;
  readonly grafted: readonly Grafted[];
  /** Cells that formulas may depend on were changed: the program that opens the file computes again. */
  readonly recalculate: boolean;
}

/** Sheets, names and the active tab of the workbook part; everything else in it stays as it is. */
export function patchWorkbook(text: string, model: WorkbookModel, change: WorkbookChange): string {
  const root = rootOf(text);
  const sheets = childNamed(text, root, 'sheets');
  if (!sheets) return text;
  const before = childrenOf(text, sheets);
  const { elements, newIndex, tabs } = sheetElements(text, root.prefix, before, change);
  const edits = [{ start: sheets.open, end: sheets.close, text: elements.join('') }];
  const names = nameElements(text, root, model, newIndex, elements);
  if (names) edits.push(names);
  const view = activeTab(text, root, tabs, elements);
  if (view) edits.push(view);
  if (change.recalculate) edits.push(recalculation(text, root));
  return splice(text, edits);
}

/**
 * A sheet of ours that is made again takes the place of the old one; new ones come at the end. `newIndex`: of the sheets
 * that stay; `tabs`: of those made again too, whose names are others but whose tab is the same to a person.
 */
function sheetElements(text: string, p: string, before: readonly Child[], change: WorkbookChange): { elements: string[]; newIndex: (number | null)[]; tabs: (number | null)[] } {
  const isGone = (child: Child): boolean => change.removed.has(prefixedAttribute(child.attributes, 'id') ?? '');
  let sheetId = Math.max(0, ...before.map((child) => (isGone(child) ? 0 : Number(attribute(child.attributes, 'sheetId') ?? 0))));
  const waiting = [...change.grafted];
  const make = ({ name, state, relationship }: Grafted): string => {
    sheetId += 1;
    const visibility = state === undefined ? '' : ` state="${state}"`;
    const id = `xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relationship}"`;
    return `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${visibility} ${id}/>`;
  };
  const elements: string[] = [];
  const newIndex: (number | null)[] = [];
  const tabs: (number | null)[] = [];
  for (const child of before) {
    if (!isGone(child)) {
      newIndex.push(elements.push(outer(text, child)) - 1);
      tabs.push(elements.length - 1);
      continue;
    }
    newIndex.push(null);
    const name = attribute(child.attributes, 'name')?.normalize('NFC').toLowerCase();
    const at = waiting.findIndex((graft) => graft.name.toLowerCase() === name);
    tabs.push(at >= 0 ? elements.push(...waiting.splice(at, 1).map(make)) - 1 : null);
  }
  elements.push(...waiting.map(make));
  return { elements, newIndex, tabs };
}

type Edit = { start: number; end: number; text: string };

function nameElements(text: string, root: Child & { prefix: string }, model: WorkbookModel, newIndex: readonly (number | null)[], elements: readonly string[]): Edit | null {
  const p = root.prefix;
  const before = childNamed(text, root, 'definedNames');
  const kept = (before ? childrenOf(text, before) : []).flatMap((child) => {
    const scope = attribute(child.attributes, 'localSheetId');
    if (scope === undefined && attribute(child.attributes, 'name')?.startsWith(OUR_SHEET_PREFIX) === true) return [];
    if (scope === undefined) return [outer(text, child)];
    const index = newIndex[Number(scope)] ?? null;
    return index === null ? [] : [`<${p}definedName${withAttribute(child.attributes, 'localSheetId', String(index))}>${inner(text, child)}</${p}definedName>`];
  });
  const order = elements.map((element) => attribute(element, 'name'));
  const make = ({ name, refersTo, scope, hidden }: DefinedName): string => {
    const local = scope === undefined ? '' : ` localSheetId="${order.indexOf(scope)}"`;
    return `<${p}definedName name="${escapeXml(name)}"${local}${hidden === true ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</${p}definedName>`;
  };
  const made = ourNames(model).map(make);
  const all = [...kept, ...made].join('');
  if (!before && all === '') return null;
  const element = all === '' ? '' : `<${p}definedNames>${all}</${p}definedNames>`;
  if (before) return { start: before.start, end: before.end, text: element };
  const last = childrenOf(text, root).findLast((child) => BEFORE_NAMES.has(child.name));
  const at = last?.end ?? root.open;
  return { start: at, end: at, text: element };
}

/** Names that say which sheets are ours, and the repeated header rows of those made now. */
function ourNames(model: WorkbookModel): DefinedName[] {
  const titles = model.sheets.filter((sheet) => !sheet.origin).flatMap(printNames);
  return [...model.names.filter((defined) => defined.scope === undefined && defined.name.startsWith(OUR_SHEET_PREFIX)), ...titles];
}

/** The tab that was shown stays shown, wherever it now is. */
function activeTab(text: string, root: Child, tabs: readonly (number | null)[], elements: readonly string[]): Edit | null {
  const views = childNamed(text, root, 'bookViews');
  const view = views && childrenOf(text, views)[0];
  if (!view) return null;
  const firstVisible = elements.findIndex((element) => attribute(element, 'state') === undefined);
  const now = (name: string): number => tabs[Number(attribute(view.attributes, name) ?? 0)] ?? Math.max(0, firstVisible);
  let attributes = view.attributes;
  for (const name of ['activeTab', 'firstSheet']) {
    if (attribute(attributes, name) !== undefined) attributes = withAttribute(attributes, name, String(now(name)));
  }
  const tag = /^<[^\s/>]+/.exec(outer(text, view))?.[0] ?? '<workbookView';
  const empty = view.open === view.end;
  return { start: view.start, end: view.open, text: `${tag}${attributes}${empty ? '/' : ''}>` };
}

function recalculation(text: string, root: Child & { prefix: string }): Edit {
  const calc = childNamed(text, root, 'calcPr');
  const p = root.prefix;
  if (calc) return { start: calc.start, end: calc.end, text: `<${p}calcPr${withAttribute(calc.attributes, 'fullCalcOnLoad', '1')}/>` };
  const last = childrenOf(text, root).findLast((child) => BEFORE_NAMES.has(child.name) || child.name === 'definedNames');
  const at = last?.end ?? root.open;
  return { start: at, end: at, text: `<${p}calcPr fullCalcOnLoad="1"/>` };
}
