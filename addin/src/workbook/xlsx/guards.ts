import { WorkbookError } from '../port.ts';
import type { Package } from './package.ts';
import { refuseUnbalanced } from './xml-tree.ts';

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

/**
 * What a save takes apart must hold together when the file is opened: a person must not be told after an hour of work
 * that their file was damaged. The sheets themselves are looked at when they are read.
 * @param sheets parts of the worksheets
 * @throws WorkbookError 'file-damaged'
 */
export function refuseBroken(pack: Package, sheets: readonly string[]): void {
  const workbook = pack.workbookPart();
  const listed = pack.relationships(workbook).filter((one) => one.kind === 'styles').map((one) => one.target);
  const tables = sheets.flatMap((sheet) => pack.relationships(sheet).filter((one) => one.kind === 'table').map((one) => one.target));
  const beside = pack.names.filter((name) => /\.rels$|charts\/[^/]+\.xml$|pivotCacheDefinition[^/]*\.xml$|^docProps\/app\.xml$/i.test(name));
  for (const name of new Set(['[Content_Types].xml', workbook, ...listed, ...tables, ...beside])) {
    if (pack.has(name)) refuseUnbalanced(pack.text(name));
  }
}
