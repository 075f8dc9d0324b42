import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mergeFiles } from '../../src/flows/merge/merge.ts';
import { mergeJson } from '../../src/flows/merge/merge-json.ts';
import { NoProvince, newProvinceFor } from '../../src/flows/merge/new-province.ts';
import { changeSummary, findingsText, missingText } from '../../src/flows/merge/report.ts';
import type { FileReport, MergeFile, MergeOptions, MergeResult } from '../../src/flows/merge/types.ts';
import { workbookFile } from '../../src/flows/merge/workbook-file.ts';
import { refuseLarge } from '../../src/workbook/xlsx/refuse.ts';
import { MemoryWorkbook } from '../../src/workbook/memory.ts';
import { merge as en } from '../../../shared/i18n/en/merge.ts';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { merge as vi } from '../../../shared/i18n/vi/merge.ts';
import type { MergeTexts } from '../../../shared/i18n/vi/merge.ts';
import { need, workbookName } from '../args.ts';
import type { Args } from '../args.ts';
import { fileAt, openWorkbook, refuseSameFile, saveBytes, saveWorkbook } from '../files.ts';

/**
 * cli merge OUT FILE...: the files go into OUT, which is made when it is not there. Exit 0 when every file went in
 * without errors, 1 when one did not or holds errors, 2 when nothing could be merged; then nothing is written.
 */
export async function merge(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const { result: outWord, file: fileWord } = cliSentences[args.lang];
  const out = workbookName(need(args.words[0], outWord));
  need(args.words[1], fileWord);
  const files = await Promise.all(args.words.slice(1).map((path) => mergeFile(path, out)));
  const options: MergeOptions = {
    lang: args.lang, takeOlder: args.older, today: new Date().toISOString().slice(0, 10),
    ...(process.stderr.isTTY ? { onProgress: ({ done, total }) => process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`) } : {}),
  };
  const isNew = !(await stat(out).catch(() => null));
  const port = isNew ? await MemoryWorkbook.open(await newWorkbook(files, options, complain), basename(out)) : await openWorkbook(out);
  const result = await mergeFiles(port, files, options);
  const isIn = result.files.some(({ state }) => state === 'merged' || state === 'unchanged');
  const isSaved = isIn && (isNew || result.summary.changed);
  if (isSaved && isNew) await saveBytes(out, await port.toXlsx());
  else if (isSaved) await saveWorkbook(out, port, args.lang, complain);
  if (args.json) print(JSON.stringify(mergeJson(result, out, args.lang), null, 2));
  else for (const line of linesOf(result, args)) print(line);
  if (isSaved && !args.json) print(fill(cliSentences[args.lang].wrote, { file: out }));
  if (!isIn) return 2;
  const isWhole = result.files.every(({ state, errors }: FileReport) => errors === 0 && (state === 'merged' || state === 'unchanged' || state === 'superseded'));
  return isWhole && !result.notes.some(({ severity }) => severity === 'error') ? 0 : 1;
}

/** An empty provincial workbook; where no file says its province, each file is told with its reason. */
async function newWorkbook(files: readonly MergeFile[], options: MergeOptions, complain: (line: string) => void): Promise<Uint8Array> {
  try {
    return await newProvinceFor(files, options);
  } catch (error) {
    if (error instanceof NoProvince) for (const { file, why } of error.unread) complain(`${file}: ${why}`);
    throw error;
  }
}

async function mergeFile(path: string, out: string): Promise<MergeFile> {
  await refuseSameFile(path, out);
  const found = await fileAt(path);
  return workbookFile(basename(path), found.mtime.toISOString(), async () => {
    refuseLarge(found.size);
    return new Uint8Array(await readFile(path));
  });
}

function linesOf(result: MergeResult, { lang }: Args): string[] {
  const words = lang === 'en' ? en : vi;
  const { summary } = result;
  return [
    ...result.files.flatMap((report) => fileLines(report, words, lang)),
    ...result.notes.map(({ severity, message }) => `${cliSentences[lang][severity]}  ${message}`),
    ...result.missing.map((owner) => missingText(owner, words)),
    fill(words.summaryUnits, { received: summary.received, units: summary.units, confirmed: summary.confirmed }),
    fill(words.summaryAgencies, { received: summary.agenciesReceived, units: summary.agencies }),
    fill(words.summaryFindings, { findings: findingsText(summary, words) || words.noFindings }),
    summary.written > 0 ? fill(words.written, { count: summary.written }) : words.nothingNew,
  ];
}

/** One line about the file, then its errors with sheet and cell; the rest is in --json. */
function fileLines(report: FileReport, words: MergeTexts, lang: Args['lang']): string[] {
  if (report.state === 'unusable') return [`${report.file}: ${words.states.unusable}. ${report.why}`];
  const about = [
    words.states[report.state], changeSummary(report, words),
    report.asOf === null ? words.asOfNone : fill(words.asOf, { date: report.asOf }),
    report.template === null ? words.templateNone : fill(words.template, { template: report.template }),
    ...(report.owner?.kind === 'commune' ? [words.confirmations[report.confirmed]] : []),
  ];
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return [
    `${report.file} (${report.owner?.name ?? ''}): ${about.filter(Boolean).join('; ')}`,
    ...errors.map((finding) => `    ${report.file} · ${[finding.sheet, finding.cell].filter(Boolean).join(' · ')}: ${messageOf(finding, lang)}`),
  ];
}
