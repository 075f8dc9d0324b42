/** CRC-32 of all of it (ISO 3309, as zip files have it). */
export function crc32(data: Uint8Array): number {
  return crcEnd(crcOf(data, CRC_START));
}

/** What to begin with, where the bytes come in pieces: crcEnd(crcOf(second, crcOf(first, CRC_START))). */
export const CRC_START = 0xffffffff;
/** Eight tables, so that eight bytes go at a time: table k is table 0 with k zero bytes after it. */
const CRC_TABLES = crcTables();

function crcTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let index = 256; index < tables.length; index += 1) {
    const before = tables[index - 256]!;
    tables[index] = (before >>> 8) ^ tables[before & 0xff]!;
  }
  return tables;
}

export function crcOf(bytes: Uint8Array, start: number): number {
  const t = CRC_TABLES;
  const whole = bytes.length - (bytes.length % 8);
  let crc = start;
  let at = 0;
  for (; at < whole; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t[1792 + (crc & 0xff)]! ^ t[1536 + ((crc >>> 8) & 0xff)]! ^ t[1280 + ((crc >>> 16) & 0xff)]! ^ t[1024 + (crc >>> 24)]!
      ^ t[768 + bytes[at + 4]!]! ^ t[512 + bytes[at + 5]!]! ^ t[256 + bytes[at + 6]!]! ^ t[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ t[(crc ^ bytes[at]!) & 0xff]!;
  return crc;
}

export function crcEnd(crc: number): number {
  return (crc ^ CRC_START) >>> 0;
}
