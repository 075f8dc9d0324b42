import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import type { Severity } from '../../../../shared/findings/finding.ts';
import { fill } from '../../../../shared/i18n/format.ts';
import type { Params } from '../../../../shared/i18n/format.ts';
import type { MergeTexts } from '../../../../shared/i18n/vi/merge.ts';
import type { Applied } from './apply.ts';
import type { Decided, FileGroup } from './merge.ts';
import type { KnownOwners, ReadFile } from './read-file.ts';
import type { FileReport, MergeNote, MissingOwner, Owner, RowChange, SourceFile } from './types.ts';

interface NotesInput {
  readonly decided: readonly Decided[];
  readonly groups: readonly FileGroup[];
  readonly applied: Applied;
  readonly words: MergeTexts;
  readonly earlierDate: (owner: Owner) => IsoDate | null;
  readonly refilled: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  readonly known: KnownOwners;
  readonly lines: readonly { readonly kind: string; readonly state: string; readonly asOf: IsoDate | null }[];
}

/** What is to be said about the files together, errors first. */
export function notesOf({ decided, groups, applied, words, earlierDate, lines, refilled, known }: NotesInput): MergeNote[] {
  const note = (code: string, severity: Severity, file: string, template: string, params: Params): MergeNote => ({ code, severity, file, message: fill(template, params) });
  const place = ({ file, sheetName, row }: { file: string | null; sheetName: string; row: number }): string =>
    fill(file === null ? words.inWorkbook : words.inFile, { file: file ?? '', sheet: sheetName, row });
  const notes = [
    ...groups.flatMap(({ owner, files, choice }): MergeNote[] => {
      const params = { name: owner.name, count: files.length };
      if (choice.kind === 'one') return [];
      if (choice.kind === 'tie') return [note('tie', 'error', '', words.notes.tie, { ...params, files: choice.files.map(({ file }) => `«${file}»`).join(', ') })];
      const severity = choice.by === 'modified' ? 'warning' : 'hint';
      return [note(`chosen-by-${choice.by}`, severity, choice.file.file, words.chosenBy[choice.by], { ...params, file: choice.file.file })];
    }),
    ...decided.filter(({ state }) => state === 'older').map(({ source }) =>
      note('older', 'error', source.file, words.notes.older, { name: source.name, file: source.file, date1: source.asOf ?? '', date2: earlierDate(source) ?? '' })),
    ...decided.filter(({ state }) => state === 'merged').flatMap(({ source }) => source.strangers.map(({ sheet, row, code }) =>
      note('stranger', 'error', source.file, words.notes.stranger, { file: source.file, sheet, row, code, name: source.name }))),
    ...applied.conflicts.map(({ key, kept, lost, newKey }) => note('key-conflict', 'error', lost.file ?? '', words.notes['key-conflict'], {
      key, newKey, name1: kept.owner.name, place1: place(kept), name2: lost.owner.name, place2: place(lost),
    })),
    ...applied.leftOut.map(({ sheet, column }) => note('column-left-out', 'warning', '', words.notes['column-left-out'], { sheet, column })),
    ...refilled.map(({ sheet, rows }) => note('rows-refilled', 'warning', '', words.notes['rows-refilled'], { sheet, rows: rows.slice(0, 20).join(', ') + (rows.length > 20 ? '…' : '') })),
    ...decided.flatMap(({ source }): MergeNote[] => {
      const named = source.kind === 'commune' ? otherUnitInName(source, known) : null;
      return named ? [note('file-name-differs', 'warning', source.file, words.notes['file-name-differs'], { file: source.file, named: named.name, code: named.code, name: source.name })] : [];
    }),
    ...datesDiffer(lines.filter(({ kind, state }) => kind === 'commune' && state !== 'no-data').flatMap(({ asOf }) => asOf ?? []))
      .map(([date1, date2]) => note('dates-differ', 'warning', '', words.notes['dates-differ'], { date1, date2 })),
  ];
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  return notes.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** The unit whose code stands in the name of the file, where it is not that of the rows in it. */
function otherUnitInName({ file, code }: SourceFile, known: KnownOwners): Owner | null {
  const codes = (file.match(/(?<!\d)\d{5}(?!\d)/g) ?? []).flatMap((one) => known.byCode('commune', one) ?? []);
  const [one, ...others] = codes;
  return one && others.length === 0 && one.code !== code ? one : null;
}

function datesDiffer(dates: readonly IsoDate[]): [IsoDate, IsoDate][] {
  const sorted = dates.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first !== undefined && last !== undefined && first !== last ? [[first, last]] : [];
}

interface ReportsInput {
  readonly read: readonly ReadFile[];
  readonly decided: readonly Decided[];
  readonly applied: Applied;
  readonly words: MergeTexts;
}

/** One report for each file, by unit code; files that cannot be used come first. */
export function fileReports({ read, decided, applied, words }: ReportsInput): FileReport[] {
  const stateOf = new Map(decided.map(({ source, state }) => [source, state]));
  const reports = read.map((one): FileReport => {
    if (!one.ok) return { ...EMPTY, file: one.file, state: 'unusable', why: unusableText(one, words) };
    const { source } = one;
    const outcome = applied.outcomes.get(source);
    const changes = outcome?.changes ?? [];
    const count = (kind: RowChange['kind']): number => changes.filter((change) => change.kind === kind).length;
    const state = stateOf.get(source) ?? 'merged';
    return {
      file: source.file, owner: { kind: source.kind, code: source.code, name: source.name }, asOf: source.asOf, template: source.template,
      confirmed: source.confirmed, why: state === 'merged' ? '' : words.states[state], state: state === 'merged' && changes.length === 0 ? 'unchanged' : state,
      rows: outcome?.rows ?? 0, removed: count('removed'), changed: count('changed'), added: count('added'), errors: source.errors, warnings: source.warnings, kept: outcome?.kept ?? 0, changes, findings: source.findings,
    };
  });
  return reports.toSorted((a, b) => compare(a.owner?.code ?? '', b.owner?.code ?? '') || compare(a.file, b.file));
}

/** Why a file cannot be used, and what to do. */
export function unusableText({ reason, detail }: Extract<ReadFile, { readonly ok: false }>, words: MergeTexts): string {
  return fill(words.unusable[reason], { detail });
}

const EMPTY: Omit<FileReport, 'file' | 'state' | 'why'> = {
  owner: null, asOf: null, template: null, confirmed: 'blank', rows: 0, removed: 0, changed: 0, added: 0, errors: 0, warnings: 0, kept: 0, changes: [], findings: [],
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "2 phải sửa, 1 cần xem lại": counts that are not zero; '' without any. */
export function findingsText(counts: { readonly errors: number; readonly warnings: number }, words: MergeTexts): string {
  return (['errors', 'warnings'] as const).filter((kind) => counts[kind] > 0).map((kind) => fill(words.findings[kind], { count: counts[kind] })).join(', ');
}

/** What of a unit or agency without a file is in the workbook, as a sentence. */
export function missingText({ kind, name, state, asOf, places }: MissingOwner, words: MergeTexts): string {
  if (kind === 'sender' && state === 'no-data') return fill(words.missingStates['agency-none'], { name });
  return fill(words.missingStates[state === 'last-figures' && asOf !== null ? 'last-figures-dated' : state], { name, places, date: asOf ?? '' });
}

/** "1 bỏ, 1 sửa (KT→TC), 58 giữ": counts that are not zero, with the changes while they are few. */
export function changeSummary(report: Pick<FileReport, 'removed' | 'changed' | 'added' | 'kept' | 'changes'>, words: MergeTexts): string {
  const arrows = [...new Set(report.changes.filter(({ kind }) => kind === 'changed').flatMap(({ fields }) => fields.map(({ before, after }) => `${before || '–'}→${after || '–'}`)))];
  const shown = arrows.length > 0 && arrows.length <= 3 ? ` (${arrows.join(', ')})` : '';
  return (['removed', 'changed', 'added', 'kept'] as const)
    .filter((kind) => report[kind] > 0)
    .map((kind) => fill(words.counts[kind], { count: report[kind] }) + (kind === 'changed' ? shown : ''))
    .join(', ');
}
