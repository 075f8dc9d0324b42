import type { Finding } from '../findings/finding.ts';
import type { SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import type { SheetKey } from '../sheets/index.ts';
import { rowAt, valuesOf } from '../sheets/typed-columns.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/**
 * What Excel would take for a formula when it is typed or imported (D 62), and its full-width twins. A dash followed by
 * a space opens a list in many notes, and a dash alone means "none": neither is one.
 */
const FORMULA_START = /^(?:[=+@\t\r＝＋＠]|[-－](?=[^\s\-–—－]))/;

/** How most texts begin: told without the pattern. */
function isLetter(code: number): boolean {
  return (code > 0x40 && code < 0x2010) || (code >= 0x30 && code <= 0x39);
}

/** Texts that start like a formula; every way out writes them as text. */
export function checkFormulaText({ dataset }: Facts): readonly Finding[] {
  return (Object.keys(sheets) as SheetKey[]).flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    if (!sheet) return [];
    const columns = Object.keys(sheet.decl.columns).filter((column) => sheet.decl.columns[column]!.type === 'text');
    return columns.flatMap((column) => {
      const found: Finding[] = [];
      for (const [i, value] of valuesOf(sheet, column).entries()) {
        if (typeof value !== 'string' || isLetter(value.charCodeAt(0))) continue;
        const match = FORMULA_START.exec(value);
        if (match) found.push(finding('formula-text', at(sheet, rowAt(sheet, i), column), { sign: match[0] }));
      }
      return found;
    });
  });
}
