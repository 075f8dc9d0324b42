import type { WorkbookPort } from '../workbook/port.ts';
import { readFixLog } from './fix-log.ts';

/** What of ours is in a workbook: what removeOurs takes away. */
export interface Ours {
  /** Names of the result sheets, in tab order. */
  readonly sheets: readonly string[];
  /** Fixes that can be undone as long as our state is there. */
  readonly fixes: number;
  /** The workbook remembers something: how its columns are understood, the last run, the log of fixes. */
  readonly remembers: boolean;
}

/** What removeOurs took away. */
export interface Removed {
  /** Names of the sheets that are gone. */
  readonly sheets: readonly string[];
}

export async function whatIsOurs(port: WorkbookPort): Promise<Ours> {
  const sheets = (await port.sheets()).filter((sheet) => sheet.ours).map((sheet) => sheet.name);
  return { sheets, fixes: (await readFixLog(port)).length, remembers: (await port.readState()).length > 0 };
}

/**
 * Takes everything of ours out of a workbook: result sheets, with what reviewers wrote into them, marks, and our own
 * state with the log of fixes. What was written into the person's sheets - accepted fixes, missing Mã - stays theirs.
 */
export async function removeOurs(port: WorkbookPort): Promise<Removed> {
  const { sheets } = await whatIsOurs(port);
  await port.clearMarks();
  for (const name of sheets) await port.removeSheet(name);
  await port.writeState([]);
  return { sheets };
}
