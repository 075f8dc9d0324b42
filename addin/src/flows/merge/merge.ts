import { merge as en } from '../../../../shared/i18n/en/merge.ts';
import { merge as vi } from '../../../../shared/i18n/vi/merge.ts';
import { chooseNewest } from '../../../../shared/merge/choose.ts';
import type { Choice } from '../../../../shared/merge/choose.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { stopIfCancelled } from '../flow-error.ts';
import { applySources } from './apply.ts';
import { knownOwners, readMergeFile } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
import { fileReports, notesOf } from './report.ts';
import { dateOf, earlierSubmissions, missingOwners, submissionLines } from './submissions.ts';
import { readTarget } from './target.ts';
import type { Target } from './target.ts';
import type { FileState, MergeFile, MergeOptions, MergeResult, Owner, SourceFile } from './types.ts';
import { openSheets, writeMerge } from './write.ts';

/** What was decided about one file before anything is written. */
export interface Decided {
  readonly source: SourceFile;
  readonly state: Extract<FileState, 'merged' | 'superseded' | 'tie' | 'older'>;
}

/**
 * Puts commune and sender files into the provincial workbook behind `port`. One file is open at a time. The rows of a
 * unit are replaced by those of its file, person by person; what the province wrote stays. Files that cannot be used
 * are told with their reason, and the others go on. Cancelled until writing starts; merging the same files again
 * changes nothing; the order of the files means nothing.
 * @throws FlowError 'province-only' | 'merge-no-room' | 'cancelled', WorkbookError
 */
export async function mergeFiles(port: WorkbookPort, files: readonly MergeFile[], options: MergeOptions): Promise<MergeResult> {
  const target = await readTarget(port, options.signal);
  const read = await readAll(target, files, options);
  const words = options.lang === 'en' ? en : vi;
  const earlier = earlierSubmissions(target.dataset);
  const groups = groupsOf(read);
  const decided = groups.flatMap(({ files: own, choice }) => decide(own, choice, (owner) => dateOf(target.dataset, earlier, owner), options.takeOlder === true));
  const chosen = decided.filter(({ state }) => state === 'merged').map(({ source }) => source);

  const sheets = openSheets(target, options.lang);
  const applied = applySources(target, chosen, sheets.of);
  const merged = chosen.map((source) => ({ source, outcome: applied.outcomes.get(source)! }));
  const lines = submissionLines(target.dataset, merged, earlier, options.today);
  stopIfCancelled(options.signal);
  options.onProgress?.({ step: 'write', done: files.length, total: files.length });
  const { refilled, ...written } = await writeMerge(port, { target, sheets, chosen, applied, lines, lang: options.lang });

  const units = lines.filter(({ kind }) => kind === 'commune');
  const agencies = lines.filter(({ kind }) => kind === 'sender');
  const isIn = ({ state }: { readonly state: string }): boolean => state === 'file';
  const notes = notesOf({ decided, groups, applied, words, earlierDate: (owner) => dateOf(target.dataset, earlier, owner), lines, refilled, known: knownOwners(target.dataset) });
  const reports = fileReports({ read, decided, applied, words });
  return {
    files: reports,
    missing: missingOwners(lines),
    twice: groups.filter(({ files: own }) => own.length > 1).map(({ owner, files: own, choice }) => ({
      owner, files: own.map(({ file }) => file), chosen: choice.kind === 'tie' ? null : choice.file.file, by: choice.kind === 'newest' ? choice.by : '',
    })),
    notes,
    summary: {
      units: units.length, received: units.filter(isIn).length, agencies: agencies.length, agenciesReceived: agencies.filter(isIn).length,
      confirmed: units.filter(({ confirmed }) => confirmed).length,
      errors: chosen.reduce((sum, { errors }) => sum + errors, 0) + notes.filter(({ severity }) => severity === 'error').length,
      warnings: chosen.reduce((sum, { warnings }) => sum + warnings, 0) + notes.filter(({ severity }) => severity === 'warning').length,
      ...written,
    },
  };
}

/** One after the other, each let go of before the next is opened. */
async function readAll(target: Target, files: readonly MergeFile[], options: MergeOptions): Promise<ReadFile[]> {
  const known = knownOwners(target.dataset);
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    stopIfCancelled(options.signal);
    read.push(await readMergeFile(file, known, options));
    options.onProgress?.({ step: 'read', done: index + 1, total: files.length });
  }
  return read;
}

export interface FileGroup {
  readonly owner: Owner;
  readonly files: readonly SourceFile[];
  readonly choice: Choice<SourceFile>;
}

function groupsOf(read: readonly ReadFile[]): FileGroup[] {
  const sources = read.flatMap((one) => (one.ok ? [one.source] : []));
  return [...Map.groupBy(sources, ({ kind, code }) => `${kind} ${code}`).values()]
    .map((files) => ({ owner: files[0]!, files, choice: chooseNewest(files) }))
    .sort((a, b) => (a.owner.code < b.owner.code ? -1 : 1));
}

function decide(files: readonly SourceFile[], choice: Choice<SourceFile>, inWorkbook: (owner: Owner) => string | null, takeOlder: boolean): Decided[] {
  if (choice.kind === 'tie') return files.map((source) => ({ source, state: 'tie' }));
  return files.map((source): Decided => {
    if (source !== choice.file) return { source, state: 'superseded' };
    const date = inWorkbook(source);
    const isOlder = !takeOlder && source.asOf !== null && date !== null && source.asOf < date;
    return { source, state: isOlder ? 'older' : 'merged' };
  });
}

