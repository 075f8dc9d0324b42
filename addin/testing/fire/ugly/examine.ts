import { isDeepStrictEqual } from 'node:util';
import { isErrorCode } from '../../../../shared/contract/errors.ts';
import { FINDING_CODES } from '../../../../shared/findings/codes.ts';
import { SEVERITIES, type Finding } from '../../../../shared/findings/finding.ts';
import { messageOf } from '../../../../shared/i18n/finding-message.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../../shared/sheets/raw.ts';
import { checkWorkbook } from '../../../src/flows/check.ts';
import { inPlaceCompute } from '../../../src/flows/compute.ts';
import { explain } from '../../../src/flows/explain-error.ts';
import { applyFixes } from '../../../src/flows/fix.ts';
import { FlowError } from '../../../src/flows/flow-error.ts';
import { runPlan } from '../../../src/flows/run.ts';
import type { CheckResult } from '../../../src/flows/types.ts';
import { undoFixes } from '../../../src/flows/undo.ts';
import { cellAddress, parseCell } from '../../../src/workbook/address.ts';
import { MemoryWorkbook } from '../../../src/workbook/memory.ts';
import { WorkbookError } from '../../../src/workbook/port.ts';
import { copyOf, openUgly, type UglyBook } from './ugly-book.ts';

/** A promise of the product that did not hold. */
export class Broken extends Error {}

function hold(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new Broken(what);
}

/** What one workbook went through, for the figures. */
export interface Examined {
  /** Milliseconds of CPU time of the check: what else runs on the machine does not count. */
  readonly ms: number;
  readonly rows: number;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
  /** How the check or the run ended: 'checked', 'planned', or the code of a typed error. */
  readonly ends: readonly string[];
  readonly fixed: number;
}

export interface Examination {
  /** Also written as .xlsx, opened, saved and opened again. */
  readonly asFile: boolean;
  /** Also checked again, beside another sheet. */
  readonly again: boolean;
  /** Also run. */
  readonly run: boolean;
}

const LANGS = ['vi', 'en'] as const;

/** Checks, fixes, undoes, runs and saves one workbook. Throws Broken, or whatever the product throws that it should not. */
export async function examine(book: UglyBook, { asFile, again, run }: Examination): Promise<Examined> {
  const port = openUgly(book);
  const start = process.cpuUsage();
  const checked = await typed(() => checkWorkbook(port, { lang: 'vi' }));
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  const ends = [checked.end];
  const none = { error: 0, warning: 0, hint: 0 };
  if (asFile) await survivesFile(port, checked.result);
  if (checked.result === null) return { ms, rows: 0, findings: none, ends, fixed: 0 };
  const { findings, summary } = checked.result;
  checkFindings(findings, (await port.sheets()).map(({ name }) => name));
  if (again) await isRepeatable(book, findings);
  const fixed = await fixesHold(openUgly(book), findings);
  if (run) ends.push((await typed(async () => runPlan(openUgly(book), await inPlaceCompute(), { lang: 'vi' }), 'planned')).end);
  return { ms, rows: summary.rows, findings: { error: summary.errors, warning: summary.warnings, hint: summary.hints }, ends, fixed };
}

/** The result, or the code of an error that is in the catalogue and has its sentences. Ours to prevent are no end. */
const OUR_FAULT: ReadonlySet<string> = new Set(['internal', 'message-refused', 'certificate-failed', 'workbook-busy', 'excel-failed']);

async function typed<T>(work: () => Promise<T>, end = 'checked'): Promise<{ result: T | null; end: string }> {
  try {
    return { result: await work(), end };
  } catch (error) {
    if (!(error instanceof FlowError || error instanceof WorkbookError)) throw error;
    hold(isErrorCode(error.code) && !OUR_FAULT.has(error.code), `error ${error.code} ${JSON.stringify(error.params)}`);
    for (const lang of LANGS) {
      const { title, body } = explain(error, lang);
      hold(isWhole(title) && isWhole(body), `sentence of ${error.code}: ${title} ${body}`);
    }
    return { result: null, end: error.code };
  }
}

/** About the workbook as a whole: everything else names a sheet. */
const OF_WORKBOOK: ReadonlySet<string> = new Set(['workbook-kind-unknown', 'sheet-missing', 'as-of-missing']);

function checkFindings(findings: readonly Finding[], sheets: readonly string[]): void {
  const cells = new Set<string>();
  for (const finding of findings) {
    const { code, severity, sheet, row, cell, column, value, fix } = finding;
    const told = `${code} at ${sheet}!${cell ?? row} `;
    hold((FINDING_CODES as readonly string[]).includes(code) && SEVERITIES.includes(severity), `${told}unknown code or level`);
    hold(sheet === '' ? OF_WORKBOOK.has(code) && row === null && cell === null : sheets.includes(sheet), `${told}has no sheet`);
    hold(row === null ? cell === null : Number.isInteger(row) && row >= 1, `${told}has no row`);
    hold(cell === null || parseCell(cell)?.row === row! - 1, `${told}has no cell`);
    hold(typeof value === 'string' && (column === null || typeof column === 'string'), `${told}has no value`);
    hold(fix === undefined || ['auto', 'confirm', 'manual'].includes(fix.kind), `${told}has a strange fix`);
    hold(fix?.kind !== 'auto' || (fix.value !== undefined && cell !== null), `${told}has an empty fix`);
    hold(cell === null || !cells.has(`${sheet}!${cell}`), `${told}is the second of its cell`);
    cells.add(`${sheet}!${cell}`);
    for (const lang of LANGS) hold(isWhole(messageOf(finding, lang)), `${told}${messageOf(finding, lang)}`);
  }
}

/** No value of the generator has any of these in it. */
function isWhole(sentence: string): boolean {
  return sentence.trim() !== '' && !/undefined|\[object|\bNaN\b|[{}]/.test(sentence);
}

/** The same workbook gives the same findings, also beside a sheet that is none of ours. */
async function isRepeatable(book: UglyBook, findings: readonly Finding[]): Promise<void> {
  const beside = copyOf(book);
  const rows = [[{ value: 'gạo' }, { value: 2 }], [{ value: 'muối' }, { value: 3 }]];
  beside.sheets.push({ name: 'Sổ chợ', hidden: [], merges: [], rows });
  const again = await checkWorkbook(openUgly(beside), { lang: 'vi' });
  hold(isDeepStrictEqual(again.findings, findings), 'a second check finds something else');
}

/** Fixes change their cells only, leave nothing of their own to fix, are applied once, and can all be undone. */
async function fixesHold(port: MemoryWorkbook, findings: readonly Finding[]): Promise<number> {
  const auto = findings.filter(({ fix }) => fix?.kind === 'auto');
  if (auto.length === 0) return 0;
  const seen = await port.read();
  const before = cellsOf(seen);
  const notes = notesOf(seen);
  const { applied, log, formulas } = await applyFixes(port, auto, { seen });
  const written = new Set(log.map(({ sheet, cell }) => `${sheet}!${cell}`));
  hold(written.size === applied, 'a cell was fixed twice');
  for (const cell of differences(before, cellsOf(await port.read()))) hold(written.has(cell), `fixing changed ${cell}`);
  hold((await applyFixes(port, auto, { seen })).applied === 0, 'fixing twice is not fixing once');
  const skipped = new Set(formulas.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const left = new Set(auto.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`));
  for (const { code, sheet, cell, fix } of (await checkWorkbook(port, { lang: 'vi' })).findings) {
    const isAgain = fix?.kind === 'auto' && left.has(`${code} ${sheet}!${cell}`) && !skipped.has(`${sheet}!${cell}`);
    hold(!isAgain, `${code} at ${sheet}!${cell} is still there after its fix`);
  }
  await undoFixes(port, 'all');
  const undone = await port.read();
  const lost = [...differences(before, cellsOf(undone)), ...otherNotes(notes, notesOf(undone))];
  hold(lost.length === 0, `undoing does not give back ${lost[0]}`);
  return applied;
}

/** No value is lost: written anew, opened, saved as it is, and saved with its fixes. */
async function survivesFile(port: MemoryWorkbook, checked: CheckResult | null): Promise<void> {
  const inMemory = await port.read();
  const before = cellsOf(inMemory);
  const opened = await MemoryWorkbook.open(await port.toXlsx(), 'ugly.xlsx');
  const inFile = await opened.read();
  const after = cellsOf(inFile);
  const [lost] = differences(before, after);
  if (lost !== undefined) throw new Broken(`a new file has lost ${lost}: ${show(cellAt(before, lost))} -> ${show(cellAt(after, lost))}`);
  const notes = notesOf(inFile);
  const [lostNote] = otherNotes(notesOf(inMemory), notes);
  hold(lostNote === undefined, `a new file has lost the ${lostNote}`);
  const again = await (await MemoryWorkbook.open(await opened.toXlsx(), 'ugly.xlsx')).read();
  hold(differences(before, cellsOf(again)).length === 0, 'saving an opened file lost a value');
  const [lostAgain] = otherNotes(notes, notesOf(again));
  hold(lostAgain === undefined, `saving an opened file lost the ${lostAgain}`);
  if (checked === null) return;
  const found = (await checkWorkbook(opened, { lang: 'vi' })).findings;
  hold(isDeepStrictEqual(found, checked.findings), 'the file is not checked as the workbook in memory was');
  const { log } = await applyFixes(opened, found.filter(({ fix }) => fix?.kind === 'auto'), { seen: await opened.read() });
  const fixed = new Map(log.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after]));
  const saved = cellsOf(await (await MemoryWorkbook.open(await opened.toXlsx(), 'ugly.xlsx')).read());
  const formulas = formulaCellsOf(inFile);
  for (const cell of differences(before, saved)) {
    // the result of a formula that depends on a fixed cell is no longer shown: who opens the file computes it
    const isStale = cellAt(saved, cell) === null && formulas.has(cell);
    hold(isStale || cellAt(saved, cell) === fixed.get(cell), `saving the fixes changed ${cell}: ${show(cellAt(before, cell))} -> ${show(cellAt(saved, cell))}`);
  }
}

/** Rows by sheet. */
type Cells = ReadonlyMap<string, RawSheet['rows']>;

function cellsOf({ sheets }: RawWorkbook): Cells {
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** "Sheet!A1" of every cell that is not the same in both. */
function differences(before: Cells, after: Cells): string[] {
  const found: string[] = [];
  for (const sheet of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(sheet) ?? [], after.get(sheet) ?? []];
    for (let row = 0; row < Math.max(one.length, other.length); row += 1) {
      const [left, right] = [one[row] ?? [], other[row] ?? []];
      for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
        if (!isSame(left[column], right[column])) found.push(`${sheet}!${cellAddress(row, column)}`);
      }
    }
  }
  return found;
}

/** Formulas and number formats by "formula of Sheet!A1", as they are now: formats are a view of what will be changed. */
function notesOf({ sheets }: RawWorkbook): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(({ name, formulas, formats }) => [
    ...[...formulas].map(([cell, formula]) => [`formula of ${name}!${cell}`, formula] as const),
    ...[...formats].map(([cell, format]) => [`format of ${name}!${cell}`, format] as const),
  ]));
}

function otherNotes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
}

function isSame(one: RawCell | undefined, other: RawCell | undefined): boolean {
  return one === other || (one ?? '') === (other ?? '') || (typeof one === 'object' && isDeepStrictEqual(one, other));
}

function cellAt(cells: Cells, place: string): RawCell | undefined {
  const split = place.lastIndexOf('!');
  const at = parseCell(place.slice(split + 1))!;
  return cells.get(place.slice(0, split))?.[at.row]?.[at.column];
}

/** "Sheet!A1" of every cell with a formula. */
function formulaCellsOf({ sheets }: RawWorkbook): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ name, formulas }) => [...formulas.keys()].map((cell) => `${name}!${cell}`)));
}

function show(value: RawCell | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 60);
}
