import { translated } from './excel-run.ts';

/** Opens a new workbook, made from the bytes of an .xlsx, in its own window of Excel; the open one stays as it is. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = '';
  // in pieces: a call takes some ten thousand arguments at most
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const base64 = btoa(binary);
  await translated(() => Excel.createWorkbook(base64));
}
