import type { WorkbookPort } from '../workbook/port.ts';

/** What removeOurs took away. */
export interface Removed {
  /** Names of the sheets that are gone. */
  readonly sheets: readonly string[];
}

/**
 * Takes everything of ours out of a workbook: result sheets, with what reviewers wrote into them, marks, and our own
 * state with the log of fixes. What was written into the person's sheets - accepted fixes, missing Mã - stays theirs.
 */
export async function removeOurs(port: WorkbookPort): Promise<Removed> {
  const sheets = (await port.sheets()).filter((sheet) => sheet.ours).map((sheet) => sheet.name);
  await port.clearMarks();
  for (const name of sheets) await port.removeSheet(name);
  await port.writeState([]);
  return { sheets };
}
