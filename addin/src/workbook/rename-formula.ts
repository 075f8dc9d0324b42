import { quoteSheet } from './address.ts';

/** Texts (left alone), then a sheet's name before "!": quoted, or plain with an optional second sheet of a 3-D range. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

/**
 * A formula after sheets were given other names. Names in texts, in other workbooks ([1]Trang!A1) and of other sheets stay.
 * @param renamed new names by the old ones in small letters
 */
export function renameInFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(SHEETS, (whole, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.includes('[')) return whole;
    const parts = name.split(':');
    const after = parts.map((part) => renamed.get(part.normalize('NFC').toLowerCase()) ?? part);
    return after.every((part, index) => part === parts[index]) ? whole : `${quoteSheet(after.join(':'))}!`;
  });
}
