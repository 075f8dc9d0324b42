import { patterns } from '../../../../shared/catalog/codes.ts';
import { provinceName, provinceOfUnit } from '../../../../shared/catalog/communes/index.ts';
import { confirmationOf, statedTotal } from '../../../../shared/merge/confirmed.ts';
import { mergeRows } from '../../../../shared/merge/cells.ts';
import type { MergeRow } from '../../../../shared/merge/cells.ts';
import { MERGED_SHEETS, OWNER_COLUMN } from '../../../../shared/merge/sheets.ts';
import type { SenderKind } from '../../../../shared/merge/sheets.ts';
import type { RawWorkbook } from '../../../../shared/sheets/raw.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import type { Dataset, SheetKey } from '../../../../shared/sheets/index.ts';
import { decimalIn } from '../../../../shared/sheets/number-text.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import { matchKey } from '../../../../shared/text/match-key.ts';
import { checkWorkbook, requireSheets } from '../check.ts';
import { explain } from '../explain-error.ts';
import { FlowError } from '../flow-error.ts';
import type { MergeFile, MergeOptions, Owner, SourceFile, SourceSheet, UnusableReason } from './types.ts';

/** Units and agencies that the province lists. */
export interface KnownOwners {
  byCode(kind: SenderKind, code: string): Owner | null;
  /** The province of the listed units; null when none is listed. */
  readonly province: string | null;
  /** The one with this name, accents and case aside; null when there is none or more than one. */
  byName(kind: SenderKind, name: string): Owner | null;
}

export type ReadFile =
  | { readonly ok: true; readonly source: SourceFile }
  | { readonly ok: false; readonly file: string; readonly reason: UnusableReason; readonly detail: string };

/** Opens, reads and checks one file and keeps only what the merge needs. An unusable file is told, not thrown. */
export async function readMergeFile(file: MergeFile, known: KnownOwners | null, options: MergeOptions): Promise<ReadFile> {
  const unusable = (reason: UnusableReason, detail = ''): ReadFile => ({ ok: false, file: file.name, reason, detail });
  try {
    const { port, stamp } = await file.open();
    const { dataset, findings, summary } = await checkWorkbook(port, { lang: options.lang, ...(options.signal ? { signal: options.signal } : {}) });
    requireSheets(dataset);
    if (dataset.kind === 'province') return unusable('province-file');
    const owner = ownerOf(dataset, dataset.kind, known);
    if (typeof owner === 'string') return unusable(owner, namedIn(dataset));
    if (isUnfilled(dataset)) return unusable('unfilled', owner.name);
    const raw = await port.read({ only: [...new Set(Object.values(dataset.sheets).flatMap((sheet: SheetData) => [sheet.name, ...(sheet.parts ?? []).map((part) => part.name)]))] });
    const differs = findings.some(({ code }) => code === 'confirmation-differs');
    return {
      ok: true,
      source: {
        ...owner, file: file.name, stamp, modified: file.modified, template: dataset.template,
        asOf: infoOf(dataset).asOf ?? null, findings, errors: summary.errors, warnings: summary.warnings,
        confirmed: dataset.kind === 'commune' ? confirmationOf(dataset, differs, raw) : 'blank', statedTotal: statedTotal(dataset),
        workload: decimalIn(infoOf(dataset).workload ?? ''),
        ...rowsOf(dataset, raw, owner),
      },
    };
  } catch (error) {
    const { code, title, body } = explain(error, options.lang);
    if (code === 'cancelled' || code === 'internal') throw error;
    if (code === 'workbook-unknown') return unusable('not-ours');
    if (error instanceof FlowError && code === 'sheet-required') return unusable('sheet-missing', String(error.params['sheet'] ?? ''));
    return unusable('cannot-open', `${title} ${body}`);
  }
}

/** Whose file it is: by the code in Thông tin, else by the name there; never by the name of the file. */
function ownerOf(dataset: Dataset, kind: SenderKind, known: KnownOwners | null): Owner | 'no-owner' | 'not-in-list' | 'other-province' {
  const info = infoOf(dataset);
  const only = dataset.sheets.senders?.rows.length === 1 ? dataset.sheets.senders.rows[0]?.values : undefined;
  const code = kind === 'commune' ? info.unitCode : info.agencyCode ?? only?.agencyCode ?? undefined;
  const name = (kind === 'commune' ? info.unitName : info.agencyName ?? only?.agencyName) ?? '';
  if (code !== undefined) {
    if (!(kind === 'commune' ? patterns.unit : patterns.agency).test(code)) return 'no-owner';
    const listed = known?.byCode(kind, code);
    if (listed) return listed;
    // an agency that nobody listed is new; a unit is not: the list of units is the province's
    if (kind === 'sender' || (known === null && provinceOfUnit(code) !== null)) return { kind, code, name: name || code };
    if (known === null) return { kind, code, name: name || code };
    return known.province !== null && (provinceOfUnit(code) ?? known.province) !== known.province ? 'other-province' : 'not-in-list';
  }
  return (name === '' ? null : known?.byName(kind, name)) ?? 'no-owner';
}

function namedIn(dataset: Dataset): string {
  const { unitCode, unitName, agencyCode, agencyName } = infoOf(dataset);
  const elsewhere = unitCode === undefined ? null : provinceOfUnit(unitCode);
  return [unitName ?? agencyName, unitCode ?? agencyCode, elsewhere && provinceName(elsewhere)].filter(Boolean).join(', ');
}

/**
 * A template that nobody filled in: merged, it would take out everybody of its unit. An agency that releases nobody still
 * says how many people it has.
 */
function isUnfilled({ kind, sheets }: Dataset): boolean {
  if (kind === 'commune') return (sheets.roster?.rows.length ?? 0) === 0;
  const says = (sheets.senders?.rows ?? []).some(({ values }) => values.staff !== null || values.maxRelease !== null);
  return !says && (sheets.candidates?.rows.length ?? 0) === 0 && (sheets.senderFields?.rows.length ?? 0) === 0;
}

/** The rows that the file brings, by sheet; a row with the code of somebody else is left where it is. */
function rowsOf(dataset: Dataset, raw: RawWorkbook, owner: Owner): Pick<SourceFile, 'sheets' | 'strangers'> {
  const sheets = new Map<SheetKey, SourceSheet>();
  const pages = new Map(raw.sheets.map((sheet) => [sheet.name, sheet]));
  const strangers: { sheet: string; row: number; code: string }[] = [];
  for (const { sheet: key } of MERGED_SHEETS[owner.kind]) {
    const data = dataset.sheets[key] as SheetData | undefined;
    if (!data) continue;
    const isOwn = (row: MergeRow): boolean => {
      const code = row.cells[OWNER_COLUMN[owner.kind]]?.means ?? '';
      if (code === '' || code === owner.code) return true;
      strangers.push({ sheet: row.page, row: row.row, code });
      return false;
    };
    sheets.set(key, { name: data.name, rows: mergeRows(data, pages).filter(isOwn) });
  }
  return { sheets, strangers };
}

/** Units and agencies listed in a provincial workbook. */
export function knownOwners(dataset: Dataset): KnownOwners {
  const owners: Owner[] = [
    ...(dataset.sheets.units?.rows ?? []).flatMap(({ values }): Owner[] => (values.unitCode === null ? [] : [{ kind: 'commune', code: values.unitCode, name: values.unitName ?? values.unitCode }])),
    ...(dataset.sheets.senders?.rows ?? []).flatMap(({ values }): Owner[] => (values.agencyCode === null ? [] : [{ kind: 'sender', code: values.agencyCode, name: values.agencyName ?? values.agencyCode }])),
  ];
  const [listed] = owners.flatMap(({ kind, code }) => (kind === 'commune' ? provinceOfUnit(code) ?? [] : []));
  return {
    province: listed ?? null,
    byCode: (kind, code) => owners.find((owner) => owner.kind === kind && owner.code === code) ?? null,
    byName: (kind, name) => {
      const [one, ...others] = owners.filter((owner) => owner.kind === kind && matchKey(owner.name) === matchKey(name));
      return one && others.length === 0 ? one : null;
    },
  };
}
