import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import { WHAT_IF_SHEET } from '../../../shared/tables/names.ts';
import type { StateRow, WorkbookPort } from '../workbook/port.ts';
import { KEY_NUMBERS, keyNumberRows } from './key-numbers.ts';
import type { KeyNumbers } from './key-numbers.ts';

/** What _DP says of the last run. */
export interface LastRun {
  /** Writing began and did not end: the result sheets may be half made and are made again by the next run. */
  readonly unfinished: boolean;
  /** Fingerprint of the input that the result sheets were made from; null before the first run. */
  readonly fingerprint: string | null;
}

const TOPIC = 'run';
const WHAT_IF = 'what-if';

/** The state that remembers which input the sheet of other plans was made from. */
export function withWhatIf(state: readonly StateRow[], input: StaffingCase): readonly StateRow[] {
  return [...state.filter(({ topic }) => topic !== WHAT_IF), { topic: WHAT_IF, key: 'input', value: fingerprint(input) }];
}

/** Fingerprints of the inputs that our sheets were made from; those of a sheet that is gone do not count. */
export async function madeFrom(port: WorkbookPort): Promise<readonly string[]> {
  const ours = (await port.sheets()).filter((sheet) => sheet.ours).map((sheet) => sheet.name);
  const rows = (await port.readState()).filter(({ topic, key }) => key === 'input' && ((topic === TOPIC && ours.length > 0) || (topic === WHAT_IF && ours.includes(WHAT_IF_SHEET))));
  return rows.map(({ value }) => value);
}

export async function lastRun(port: WorkbookPort): Promise<LastRun> {
  const rows = (await port.readState()).filter((row) => row.topic === TOPIC);
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? null;
  return { unfinished: value('writing') !== null, fingerprint: value('input') };
}

/** Marks that writing has begun; the mark is what a crash leaves behind. */
export async function startWriting(port: WorkbookPort): Promise<void> {
  await replaceRows(port, [{ topic: TOPIC, key: 'writing', value: '1' }]);
}

/** Forgets the mark; the numbers of the Mã that were given are never given again. */
export async function finishRun(port: WorkbookPort, input: StaffingCase, numbers: KeyNumbers): Promise<void> {
  await replaceRows(port, [{ topic: TOPIC, key: 'input', value: fingerprint(input) }, ...keyNumberRows(numbers)], new Set([TOPIC, KEY_NUMBERS]));
}

async function replaceRows(port: WorkbookPort, rows: readonly StateRow[], topics: ReadonlySet<string> = new Set([TOPIC])): Promise<void> {
  const others = (await port.readState()).filter((row) => !topics.has(row.topic));
  await port.writeState([...others, ...rows]);
}

/**
 * FNV-1a over the JSON of what the sheets say: tells a changed input from an unchanged one, nothing more. What a
 * reviewer marks in the result is no change of the input.
 */
export function fingerprint(input: StaffingCase): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify({ ...input, pins: [], previous: [] })) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
