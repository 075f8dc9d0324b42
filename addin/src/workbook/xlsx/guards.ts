import { WorkbookError } from '../port.ts';
import { Package } from './package.ts';

export { LIMITS } from './refuse.ts';

/**
 * Refuses what is no workbook that we may open, unpacking nothing before the declared sizes have been looked at and
 * never more than they say.
 * @throws WorkbookError one of the file-* codes
 */
export function guardXlsx(bytes: Uint8Array): void {
  const pack = Package.open(bytes);
  refuseContents(pack);
  pack.verify();
}

/** What the content types and the workbook part say: macros under another name, strict, another kind of document. */
export function refuseContents(pack: Package): void {
  const types = pack.text('[Content_Types].xml');
  if (/macroEnabled|vbaProject/i.test(types)) throw new WorkbookError('file-macros');
  const workbook = pack.workbookPart();
  if (!/\.xml$/i.test(workbook)) throw new WorkbookError('file-not-workbook');
  const isIn = (namespace: string): boolean => pack.text(workbook).slice(0, 4_000).includes(namespace);
  if (isIn('http://purl.oclc.org/ooxml/spreadsheetml')) throw new WorkbookError('file-strict');
  if (!isIn('http://schemas.openxmlformats.org/spreadsheetml/2006/main')) throw new WorkbookError('file-not-workbook');
}
