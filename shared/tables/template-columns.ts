import { fill } from '../i18n/format.ts';
import type { SelfCheckTexts } from '../i18n/vi/self-check.ts';
import type { ColumnDecl } from '../sheets/declare.ts';
import type { OutputRule } from './output.ts';

/** Days that a staffing sheet can hold. */
const FIRST_DAY = '1930-01-01';
const LAST_DAY = '2099-12-31';
const MOST = 1_000_000;

/**
 * What Excel asks of a value typed into a column, beside its drop-down. cell: the first cell of the column. Only a
 * foreign commune code is refused; everything else may be insisted on, and the checks say it again.
 */
export function columnRule(
  key: string, column: ColumnDecl, cell: string, unit: { readonly code: string; readonly name: string } | null, texts: SelfCheckTexts['rules'],
): OutputRule | null {
  if (key === 'unitCode' && unit) {
    return { check: { kind: 'custom', formula: `=${cell}&""="${unit.code}"` }, message: fill(texts.ownUnit, { ...unit }), strict: true };
  }
  if (column.type === 'date') return dayRule(texts.date);
  if (column.type === 'int') return { check: { kind: 'whole', from: 0, to: MOST }, message: texts.whole, strict: true };
  if (key === 'idNumber') return digitsRule(cell, 12, texts.idNumber);
  if (column.type === 'code' && column.digits !== undefined) return digitsRule(cell, column.digits, fill(texts.digits, { count: column.digits }));
  return null;
}

export function dayRule(message: string): OutputRule {
  return { check: { kind: 'date', from: FIRST_DAY, to: LAST_DAY }, message, strict: false };
}

function digitsRule(cell: string, digits: number, message: string): OutputRule {
  return { check: { kind: 'custom', formula: `=AND(LEN(${cell})=${digits},ISNUMBER(${cell}*1))` }, message, strict: false };
}
