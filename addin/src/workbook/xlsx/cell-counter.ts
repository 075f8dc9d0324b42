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
  let one = 0;
  let two = 0;
  return (chunk) => {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (two === C && ((one === OPEN && (byte <= SPACE || byte === SLASH || byte === END)) || (one === COLON && (byte <= SPACE || byte === SLASH)))) cells += 1;
      one = two;
      two = byte;
    }
    if (cells > limit) throw new WorkbookError('file-too-many-cells', { cells: limit });
  };
}
