import { WorkbookError } from '../port.ts';
import { encodingOf, LIMITS } from './refuse.ts';
import type { ZipEntry } from './zip.ts';

/** The shortest cell is <c/>. */
const SHORTEST = 4;

/** Whether parts are so long together that the cells in them are to be counted while they are unpacked. */
export function mayHoldTooManyCells(parts: readonly Pick<ZipEntry, 'name' | 'size'>[]): boolean {
  return parts.reduce((sum, { name, size }) => sum + (/\.xml$/i.test(name) ? size : 0), 0) > LIMITS.cells * SHORTEST;
}

/** The two bytes before, as one number: "<c" and ":c". */
const [OPENED, PREFIXED] = [0x3c63, 0x3a63];
const [SPACE, SLASH, END] = [0x20, 0x2f, 0x3e];

/** Counts the cells of one sheet after the other, in pieces of their text. */
export interface CellCounter {
  /** @throws WorkbookError 'file-too-many-cells' as soon as there are too many */
  count(chunk: Uint8Array): void;
  /** What comes now is another sheet. */
  nextSheet(): void;
}

/**
 * A counter that stops before memory is taken for too many cells: what says "<c" or "x:c" is one. It may count fewer
 * than there are (the reader counts exactly).
 */
export function cellCounter(limit: number = LIMITS.cells): CellCounter {
  let cells = 0;
  /** The last three bytes, the newest lowest. */
  let last = 0;
  /** For UTF-16; undefined until the first piece of a sheet has come. */
  let wide: TextDecoder | null | undefined;
  const look = (bytes: Uint8Array): void => {
    let seen = last;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index]!;
      const before = seen & 0xffff;
      if (before === OPENED) cells += byte <= SPACE || byte === SLASH || byte === END ? 1 : 0;
      else if (before === PREFIXED) cells += byte <= SPACE || byte === SLASH ? 1 : 0;
      seen = (seen << 8) | byte;
    }
    last = seen;
    if (cells > limit) throw new WorkbookError('file-too-many-cells', { cells: limit });
  };
  return {
    count(chunk) {
      if (chunk.length === 0) return;
      if (wide === undefined) {
        const encoding = encodingOf(chunk);
        wide = encoding === 'utf-8' ? null : new TextDecoder(encoding);
      }
      look(wide ? new TextEncoder().encode(wide.decode(chunk, { stream: true })) : chunk);
    },
    nextSheet() {
      last = 0;
      wide = undefined;
    },
  };
}
