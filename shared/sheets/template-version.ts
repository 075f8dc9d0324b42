import { WORKBOOK_KINDS, type WorkbookKind } from './declare.ts';

/**
 * The version of the templates that this software makes. It goes up when a column, a sheet or the place of something
 * changes. A header that is renamed keeps its old title as an alias, so that every older file is read as it stands.
 *   1  2025-10: lists, drop-downs, the slip
 *   2  2025-11: the sheet Tự kiểm tra and the formulas that colour mistakes, the as-of date as a day
 */
export const TEMPLATE_VERSION = 2;

export interface TemplateMark {
  readonly kind: WorkbookKind;
  readonly version: number;
}

/** Text of the defined name DP_TEMPLATE: 'commune/2'. */
export function templateId(kind: WorkbookKind): string {
  return `${kind}/${TEMPLATE_VERSION}`;
}

/** 'commune/1' -> its kind and version; null for a workbook of no template of ours. */
export function templateMark(template: string | null): TemplateMark | null {
  const [, name, digits] = /^([a-z]+)\/(\d{1,4})$/.exec(template ?? '') ?? [];
  const kind = WORKBOOK_KINDS.find((one) => one === name);
  return kind === undefined ? null : { kind, version: Number(digits) };
}
