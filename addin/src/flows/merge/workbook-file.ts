import { MemoryWorkbook } from '../../workbook/memory.ts';
import type { MergeFile } from './types.ts';

/** A file by its bytes, read when its turn comes. Loaded with the .xlsx reader. */
export function workbookFile(name: string, modified: string | null, bytes: () => Promise<Uint8Array>): MergeFile {
  return {
    name, modified,
    open: async () => {
      const content = await bytes();
      return { port: await MemoryWorkbook.open(content, name), stamp: await stampOf(content) };
    },
  };
}

/** Twelve hex digits that tell one file's bytes from another's. */
async function stampOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
