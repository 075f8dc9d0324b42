import { checkDataset, orderFindings, summarize } from '../../../shared/checks/index.ts';
import { endOfPeriod } from '../../../shared/catalog/period.ts';
import { communesOf, hasProvince, provinceOfUnit } from '../../../shared/catalog/communes/index.ts';
import type { ProvinceUnits } from '../../../shared/catalog/communes/index.ts';
import type { IsoDate } from '../../../shared/catalog/codes.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { readSettings } from '../../../shared/proposals/settings.ts';
import type { SheetData } from '../../../shared/sheets/declare.ts';
import { sheetsOf } from '../../../shared/sheets/index.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { infoOf, paramsOf } from '../../../shared/sheets/info.ts';
import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { SOURCES_SHEET } from '../../../shared/tables/merge-tables.ts';
import { PAYROLL_SHEET } from '../../../shared/tables/payroll-table.ts';
import { planSheetNames } from '../../../shared/tables/names.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { buildCase, periodIsUsable } from './build-case.ts';
import { FlowError, stopIfCancelled } from './flow-error.ts';
import { provinceOfList } from './province-of-list.ts';
import { keyNumbers } from './key-numbers.ts';
import { withMapping } from './mapping.ts';
import { fingerprint, madeFrom } from './run-state.ts';
import type { CheckResult, FlowOptions } from './types.ts';

/**
 * Reads the workbook through the declarations and checks it. Writes nothing.
 * Throws FlowError 'workbook-unknown' when no sheet is recognized, 'sheet-required' when a required list is missing, 'cancelled'.
 */
export async function checkWorkbook(port: WorkbookPort, options: FlowOptions): Promise<CheckResult> {
  return checkRaw(port, await readWorkbook(port, options), options);
}

/** Every sheet but those of our results, with what people corrected in their reading. */
export async function readWorkbook(port: WorkbookPort, { signal, onProgress }: FlowOptions): Promise<RawWorkbook> {
  const raw = await port.read({
    only: await dataSheets(port), facts: true,
    ...(signal ? { signal } : {}),
    onProgress: (done, total) => onProgress?.({ step: 'read', part: total === 0 ? 1 : done / total }),
  });
  stopIfCancelled(signal);
  return withMapping(port, raw);
}

/** Names of the sheets that are read: a person's, in tab order. */
export async function dataSheets(port: WorkbookPort): Promise<readonly string[]> {
  const ours = new Set([...planSheetNames(), PAYROLL_SHEET, SOURCES_SHEET]);
  return (await port.sheets()).map((sheet) => sheet.name).filter((name) => !ours.has(name));
}

/** Checks what was read; throws as checkWorkbook does. */
export async function checkRaw(port: WorkbookPort, raw: RawWorkbook, { signal, onProgress }: FlowOptions): Promise<CheckResult> {
  onProgress?.({ step: 'check', part: 0 });
  const { dataset: found, findings: reading } = readDataset(raw);
  const known = keyNumbers(await port.readState());
  const read = { dataset: known.size === 0 ? found : { ...found, keyNumbers: known }, findings: reading };
  refuseUnreadable(read.dataset, reading);
  const units = await unitsOf(read.dataset);
  stopIfCancelled(signal);
  const checked = checkDataset(read.dataset, { units, planEnd: planEnd(read.dataset) });
  const findings = orderFindings(read.dataset, [...read.findings, ...checked]);
  const resultIsStale = await hasStaleResult(port, read.dataset, findings);
  onProgress?.({ step: 'check', part: 1 });
  const { kind, date1904 } = read.dataset;
  return { raw, dataset: read.dataset, kind, date1904, findings, summary: summarize(findings, rowCount(read.dataset)), resultIsStale };
}

async function hasStaleResult(port: WorkbookPort, dataset: Dataset, findings: readonly Finding[]): Promise<boolean> {
  const made = await madeFrom(port);
  if (made.length === 0 || dataset.kind !== 'province' || infoOf(dataset).asOf === undefined) return false;
  if (!periodIsUsable(dataset)) return true;
  const now = fingerprint(buildCase(dataset, findings).input);
  return made.some((each) => each !== now);
}

/** A list that came without Thông tin is checked all the same: the missing page is a finding. */
function refuseUnreadable(dataset: Dataset, findings: readonly Finding[]): void {
  if (findings.some(({ code }) => code === 'workbook-kind-unknown')) throw new FlowError('workbook-unknown');
  const missing = missingSheets(dataset).find(({ key }) => key !== 'info');
  if (missing) throw new FlowError('sheet-required', { sheet: missing.title });
}

/** For what cannot do without any required sheet; throws FlowError 'sheet-required' naming the first that is missing. */
export function requireSheets(dataset: Dataset): void {
  const missing = missingSheets(dataset)[0];
  if (missing) throw new FlowError('sheet-required', { sheet: missing.title });
}

function missingSheets({ kind, sheets }: Dataset) {
  return sheetsOf(kind).filter((decl) => decl.in[kind] === 'required' && !Object.hasOwn(sheets, decl.key));
}

async function unitsOf(dataset: Dataset): Promise<ProvinceUnits | null> {
  const info = infoOf(dataset);
  const firstUnit = info.unitCode ?? dataset.sheets.units?.rows.find((row) => row.values.unitCode !== null)?.values.unitCode;
  const province = info.province ?? (firstUnit ? provinceOfUnit(firstUnit) : null) ?? (dataset.sheets.info ? null : await provinceOfList(dataset));
  return province && hasProvince(province) ? communesOf(province) : null;
}

/** End of the plan, for checks that look at it (retirement); null while the plan has no start. */
function planEnd(dataset: Dataset): IsoDate | null {
  const { planStart, planMonths } = readSettings(paramsOf(dataset));
  return planStart ? endOfPeriod(planStart, planMonths) : null;
}

function rowCount(dataset: Dataset): number {
  return Object.values(dataset.sheets).reduce((sum, { decl, rows }: SheetData) => sum + (decl.made ? 0 : rows.length), 0);
}
