import type { Finding } from '../findings/finding.ts';
import type { SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/**
 * What Excel would take for a formula when it is typed or imported (D 62), and its full-width twins. A dash followed by
 * a space opens a list in many notes, and a dash alone means "none": neither is one.
 */
const FORMULA_START = /^(?:[=+@\t\r＝＋＠]|[-－](?=[^\s\-–—－]))/;

/** Texts that start like a formula; every way out writes them as text. */
export function checkFormulaText({ dataset }: Facts): readonly Finding[] {
  return (Object.keys(sheets) as SheetKey[]).flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    if (!sheet) return [];
    const columns = Object.keys(sheet.decl.columns).filter((column) => sheet.decl.columns[column]!.type === 'text');
    return sheet.rows.flatMap((row) => columns.flatMap((column) => {
      const value = row.values[column];
      const match = typeof value === 'string' ? FORMULA_START.exec(value) : null;
      return match ? [finding('formula-text', at(sheet, row, column), { sign: match[0] })] : [];
    }));
  });
}
