import type { Stats } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Lang } from '../../shared/i18n/format.ts';
import { pane as paneEn } from '../../shared/i18n/en/pane.ts';
import { pane as paneVi } from '../../shared/i18n/vi/pane.ts';
import { FlowError } from '../src/flows/flow-error.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { refuseLarge } from '../src/workbook/xlsx/refuse.ts';

/** What the disk says of a file; FlowError 'file-not-found' | 'file-is-folder'. */
export async function fileAt(path: string): Promise<Stats> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new FlowError(found?.isDirectory() ? 'file-is-folder' : 'file-not-found', { file: path });
  return found;
}

/** Opens an .xlsx file; FlowError or WorkbookError says what to do when it cannot be used. */
export async function openWorkbook(path: string): Promise<MemoryWorkbook> {
  const file = await fileAt(path);
  refuseLarge(file.size);
  const bytes = await readFile(path).catch(() => {
    throw new FlowError('file-not-readable', { file: path });
  });
  return MemoryWorkbook.open(new Uint8Array(bytes), basename(path));
}

/** Writes beside and renames, so that a failure leaves no half file and an older one stays whole. */
export async function saveBytes(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new FlowError('out-not-writable', { file: path });
  }
}

/** Saves a workbook; what its file cannot keep is said first, through `complain`. */
export async function saveWorkbook(path: string, workbook: MemoryWorkbook, lang: Lang, complain: (line: string) => void): Promise<void> {
  const losses = (lang === 'en' ? paneEn : paneVi).losses;
  for (const loss of workbook.whatIsNotKept()) complain(losses[loss]);
  await saveBytes(path, await workbook.toXlsx());
}

/** The result must not replace the person's own file, under any of its names: a link, or other case where that is the same. */
export async function refuseSameFile(input: string, out: string): Promise<void> {
  const [from, to] = await Promise.all([input, out].map((path) => stat(path, { bigint: true }).catch(() => null)));
  const isSame = from && to ? from.dev === to.dev && from.ino === to.ino : resolve(input) === resolve(out);
  if (isSame) throw new FlowError('file-exists', { file: out });
}
