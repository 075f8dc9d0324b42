import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkbookError } from '../src/workbook/port.ts';
import type { Codec } from '../src/workbook/xlsx/codec.ts';

/** Above this, a fifth more of size is not worth three quarters of the time. */
const LARGE = 1024 * 1024;
/** Less than this Node does not take. */
const SMALLEST_CHUNK = 64;

/** Node's own zlib: what packs the files of the command line. */
export const nodeCodec: Codec = {
  inflate(raw, size) {
    const data = inflated(raw, size);
    if (data.length !== size) throw new WorkbookError(data.length > size ? 'file-bomb' : 'file-damaged');
    return new Uint8Array(data.buffer, data.byteOffset, data.length);
  },
  deflate: (data) => deflateRawSync(data, { level: data.length > LARGE ? 1 : 6 }),
  crc32: (data) => crc32(data),
};

/** In one piece: pieces would be put together, and twice the size be held. */
function inflated(raw: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(raw, { chunkSize: Math.max(SMALLEST_CHUNK, size), maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw new WorkbookError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-bomb' : 'file-damaged');
  }
}
