import { LARGEST_COUNT, LARGEST_NEED } from '../catalog/limits.ts';
import type { Finding } from '../findings/finding.ts';
import type { SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

const NUMBERS: ReadonlySet<string> = new Set(['int', 'decimal']);

/** Counts that are slips of the keyboard: the computation leaves them out, so they are said before it runs. */
export function checkNumbers({ dataset }: Facts): readonly Finding[] {
  return (Object.keys(sheets) as SheetKey[]).flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    if (!sheet) return [];
    const columns = Object.keys(sheet.decl.columns).filter((column) => NUMBERS.has(sheet.decl.columns[column]!.type));
    const largest = key === 'needs' ? LARGEST_NEED : LARGEST_COUNT;
    return columns.flatMap((column) => {
      const found: Finding[] = [];
      for (const [i, value] of valuesOf(sheet, column).entries()) {
        if (typeof value === 'number' && value > largest) found.push(finding('number-too-large', at(sheet, rowAt(sheet, i), column), { count: largest }));
      }
      return found;
    });
  });
}
