import { refuseLarge } from './xlsx/refuse.ts';

/** Bytes of a file that a person chose; of one that is larger than we open none is read. @throws WorkbookError 'file-too-large' */
export async function fileBytes(file: Blob): Promise<Uint8Array> {
  refuseLarge(file.size);
  return new Uint8Array(await file.arrayBuffer());
}
