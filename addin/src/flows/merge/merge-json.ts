import { messageOf } from '../../../../shared/i18n/finding-message.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import type { MergeResult } from './types.ts';

/** The `merge` JSON: what each file did, who is missing or there twice, and one list of findings that names the file. */
export function mergeJson(result: MergeResult, out: string, lang: Lang) {
  return {
    out,
    files: result.files.map(({ file, state, why, owner, asOf, template, confirmed, rows, removed, changed, added, kept, changes, findings }) => ({
      file, state, why, kind: owner?.kind ?? null, code: owner?.code ?? null, name: owner?.name ?? null, asOf, template, confirmed,
      rows, removed, changed, added, kept,
      changes: changes.map(({ sheet, kind, key, row, fields }) => ({ sheet, kind, key, row, fields: fields.map(({ title, before, after }) => ({ column: title, before, after })) })),
      findings: findings.length,
    })),
    missing: result.missing.map(({ kind, code, name, state, asOf, places }) => ({ kind, code, name, state, asOf, places })),
    twice: result.twice.map(({ owner, files, chosen, by }) => ({ kind: owner.kind, code: owner.code, name: owner.name, files, chosen, by })),
    notes: result.notes,
    findings: result.files.flatMap(({ file, findings }) => findings.map((finding) => ({
      file, code: finding.code, severity: finding.severity, sheet: finding.sheet, cell: finding.cell, row: finding.row, column: finding.column,
      value: finding.value, message: messageOf(finding, lang), ...(finding.fix ? { fix: finding.fix } : {}),
    }))),
    summary: result.summary,
  };
}
