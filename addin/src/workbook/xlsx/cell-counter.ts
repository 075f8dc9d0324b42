import { WorkbookError } from '../port.ts';
import { LIMITS } from './refuse.ts';
import type { ZipEntry } from './zip.ts';

/** The shortest cell is <c/>. */
const SHORTEST = 4;

/** Whether a part is a sheet so long that its cells are to be counted while it is unpacked. */
export function mayHoldTooManyCells(entry: Pick<ZipEntry, 'name' | 'size'>): boolean {
  return entry.size > LIMITS.cells * SHORTEST && /\.xml$/i.test(entry.name);
}

const [OPEN, COLON, C, SPACE, SLASH, END] = [0x3c, 0x3a, 0x63, 0x20, 0x2f, 0x3e];

/**
 * Counts cells in pieces of a sheet's text and stops before their memory is taken: what says "<c" or "x:c" is one.
 * It may count fewer than there are (the reader counts exactly), never more.
 * @throws WorkbookError 'file-too-many-cells', by the function it gives
 */
export function cellCounter(limit: number = LIMITS.cells): (chunk: Uint8Array) => void {
  let cells = 0;
  // the last two bytes of the piece before
  let one = 0;
  let two = 0;
  const isCell = (before: number, after: number): boolean => (before === OPEN && (after <= SPACE || after === SLASH || after === END)) || (before === COLON && (after <= SPACE || after === SLASH));
  return (chunk) => {
    if (chunk.length === 0) return;
    const last = chunk.length - 1;
    if (two === C && isCell(one, chunk[0] ?? 0)) cells += 1;
    for (let index = 0; index < last; index += 1) {
      if (chunk[index] === C && isCell(index === 0 ? two : (chunk[index - 1] ?? 0), chunk[index + 1] ?? 0)) cells += 1;
    }
    one = last === 0 ? two : (chunk[last - 1] ?? 0);
    two = chunk[last] ?? 0;
    if (cells > limit) throw new WorkbookError('file-too-many-cells', { cells: limit });
  };
}
