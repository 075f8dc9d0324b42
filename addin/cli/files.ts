import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { FlowError } from '../src/flows/flow-error.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';

/** Opens an .xlsx file; FlowError or WorkbookError says what to do when it cannot be used. */
export async function openWorkbook(path: string): Promise<MemoryWorkbook> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new FlowError('file-not-found', { file: path });
  return MemoryWorkbook.open(new Uint8Array(await readFile(path)), basename(path));
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

/** The result must not replace the person's own file. */
export function refuseSameFile(input: string, out: string): void {
  if (resolve(input) === resolve(out)) throw new FlowError('file-exists', { file: out });
}
