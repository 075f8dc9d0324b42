import { deflate } from './deflate.ts';
import { inflateInto } from './inflate.ts';
import { crc32 } from './crc32.ts';

/** What packs, unpacks and sums the parts of a package. */
export interface Codec {
  /**
   * Raw deflate data into exactly as many bytes as were declared.
   * @throws WorkbookError 'file-bomb' when more comes out, 'file-damaged' when less does or the data do not read
   */
  inflate(raw: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array | Promise<Uint8Array>;
  crc32(data: Uint8Array): number;
}

/** One that every platform has. */
export const portable: Codec = { inflate: inflateInto, deflate, crc32 };

let chosen: Codec = portable;

/** The one in use; chosen where a program is put together, for what Node has of its own takes a fifth of the time. */
export const codec = (): Codec => chosen;

export function useCodec(better: Codec): void {
  chosen = better;
}
