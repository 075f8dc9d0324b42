import type { OutputSheet } from '../../../shared/tables/output.ts';
import { TEMPLATE_IDS } from '../../../shared/tables/template.ts';
import type { TemplateRows } from '../../../shared/tables/template-rows.ts';
import type { MergeFile } from '../../src/flows/merge/types.ts';
import { MemoryWorkbook } from '../../src/workbook/memory.ts';
import { communeWorkbook, senderWorkbook, type GeneratedProvince } from './province.ts';

/** A file that was never a file: the same content has the same stamp. */
export function fileOf(name: string, sheets: readonly OutputSheet[], template: string, modified: string | null = null): MergeFile {
  return {
    name, modified,
    open: async () => ({ port: MemoryWorkbook.of(sheets, name, { template }), stamp: stampOf(JSON.stringify([sheets, template])) }),
  };
}

function stampOf(text: string): string {
  let hash = 7;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(12, '0');
}

export function communeFile(province: GeneratedProvince, code: string, name = `${code}.xlsx`): MergeFile {
  return fileOf(name, communeWorkbook(province, code), TEMPLATE_IDS.commune);
}

export function senderFile(province: GeneratedProvince, code: string): MergeFile {
  return fileOf(`${code}.xlsx`, senderWorkbook(province, code), TEMPLATE_IDS.sender);
}

/** The files of every unit and agency of a province. */
export function allFiles(province: GeneratedProvince): MergeFile[] {
  return [
    ...(province.rows.units ?? []).map((unit) => communeFile(province, unit.unitCode!)),
    ...(province.rows.senders ?? []).map((sender) => senderFile(province, sender.agencyCode!)),
  ];
}

/** The province with rows of some sheets changed. */
export function withRows(province: GeneratedProvince, change: (rows: TemplateRows) => Partial<TemplateRows>, asOf = province.asOf): GeneratedProvince {
  return { ...province, asOf, rows: { ...province.rows, ...change(province.rows) } };
}
