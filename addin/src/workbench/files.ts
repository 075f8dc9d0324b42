import type { OpenOptions } from '../workbook/worker/in-worker.ts';
import { FlowError } from '../flows/flow-error.ts';
import { OpenWorkbook } from './open-workbook.ts';

/** A file that a person chose, dropped or asked for, as bytes with its name. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array | Blob;
}

/** Samples that the Worker serves beside the pages. */
export const SAMPLES = ['dien-bien', 'lam-dong'] as const;
export type Sample = (typeof SAMPLES)[number];

/** @throws FlowError 'server-unreachable' | 'file-not-found' */
export async function fetchSample(sample: Sample): Promise<FileBytes> {
  const name = `${sample}.xlsx`;
  const answer = await fetch(new URL(`samples/${name}`, location.href)).catch(() => {
    throw new FlowError('server-unreachable');
  });
  if (!answer.ok) throw new FlowError('file-not-found', { file: name });
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** Opens a workbook in a thread of its own; the code for it is loaded with the first file. Throws WorkbookError with a file-… code. */
export async function openWorkbook(file: FileBytes, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { openInWorker } = await import('../workbook/worker/in-worker.ts');
  return new OpenWorkbook(await openInWorker(file.bytes, file.name, options));
}

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip: 'application/zip', json: 'application/json',
};

/** Gives bytes to the person as a downloaded file, an .xlsx unless its name says otherwise. */
export function download(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after click() returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
