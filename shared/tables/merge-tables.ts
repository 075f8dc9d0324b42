import type { IsoDate } from '../catalog/codes.ts';
import { merge as en } from '../i18n/en/merge.ts';
import { fill } from '../i18n/format.ts';
import type { Lang } from '../i18n/format.ts';
import { merge as vi } from '../i18n/vi/merge.ts';
import { submissionsSheet } from '../sheets/declared/submissions.ts';
import type { OutputCell, OutputSheet } from './output.ts';

/** Sheet that says for each row from which file and row it came; keyed by Mã, so that sorting breaks nothing. */
export const SOURCES_SHEET = 'Nguồn số liệu';

/** One line of Tình hình nộp. */
export interface SubmissionRow {
  readonly code: string;
  readonly name: string;
  readonly state: 'file' | 'last-figures' | 'places-kept' | 'no-data' | 'agency-figures' | 'agency-none';
  readonly places: number;
  readonly file: string;
  readonly template: string;
  readonly asOf: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly rows: number;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly confirmed: boolean;
  readonly stamp: string;
}

export interface SubmissionCounts {
  readonly units: number;
  readonly received: number;
  readonly confirmed: number;
}

/** So many places can be read on one page. */
const ONE_PAGE = 60;

/** Tình hình nộp: every unit and agency of the province's list, with its file or without. */
export function submissionsTable(rows: readonly SubmissionRow[], counts: SubmissionCounts, lang: Lang): OutputSheet {
  const words = lang === 'en' ? en : vi;
  return {
    key: 'submissions',
    name: submissionsSheet.title,
    above: [
      { text: submissionsSheet.title.toLocaleUpperCase('vi'), style: 'title' },
      { text: fill(words.submissionsLine, { ...counts }), style: 'subtitle' },
    ],
    columns: Object.entries(submissionsSheet.columns).map(([key, column]) => ({
      key, title: column.title, width: column.width, prompt: column.help[lang],
      format: column.type === 'date' ? 'date' : column.type === 'int' ? 'int' : column.type === 'code' ? 'code' : 'text',
      ...(column.type === 'text' ? { wrap: true } as const : { align: 'center' } as const),
    })),
    rows: rows.map((row): OutputCell[] => [
      row.code, row.name, { value: fill(words.submissionStates[row.state], { places: row.places }), ...(row.file === '' ? { tone: 'warning' } as const : {}) },
      row.file || null, row.template || null, row.asOf, row.receivedOn, row.rows,
      row.errors === null ? null : row.errors > 0 ? { value: row.errors, tone: 'error' } : row.errors,
      row.warnings, row.confirmed ? 'x' : null, row.stamp || null,
    ]),
    below: [],
    table: submissionsSheet.table,
    freezeColumns: 2,
    print: { landscape: true, repeatHeader: true, fitWidth: true, lastColumn: 10, onePage: rows.length <= ONE_PAGE },
    tab: '107C10',
  };
}

/** One line of Nguồn số liệu. */
export interface SourceLine {
  readonly sheet: string;
  readonly id: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly file: string;
  readonly row: number;
  readonly sheetInFile: string;
}

export function sourcesTable(lines: readonly SourceLine[], lang: Lang): OutputSheet {
  const words = (lang === 'en' ? en : vi).sourceColumns;
  return {
    key: 'sources',
    name: SOURCES_SHEET,
    above: [{ text: SOURCES_SHEET.toLocaleUpperCase('vi'), style: 'title' }],
    columns: [
      { key: 'sheet', title: words.sheet, width: 20, format: 'text' },
      { key: 'id', title: words.id, width: 14, format: 'code' },
      { key: 'owner', title: words.owner, width: 10, format: 'code' },
      { key: 'ownerName', title: words.ownerName, width: 28, format: 'text' },
      { key: 'file', title: words.file, width: 36, format: 'text' },
      { key: 'row', title: words.row, width: 9, format: 'int', align: 'center' },
      { key: 'sheetInFile', title: words.sheetInFile, width: 20, format: 'text' },
    ],
    rows: lines.map((line) => [line.sheet, line.id || null, line.owner, line.ownerName, line.file, line.row, line.sheetInFile]),
    below: [],
    table: 'DP_NguonSoLieu',
    print: { landscape: true, repeatHeader: true, fitWidth: true },
    tab: '8A8886',
  };
}
