import { communesOf, hasProvince, provinceOfUnit } from '../../../shared/catalog/communes/index.ts';
import type { ProvinceUnits } from '../../../shared/catalog/communes/index.ts';
import { templateTask as en } from '../../../shared/i18n/en/template-task.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { selfCheck } from '../../../shared/i18n/vi/self-check.ts';
import { template as templateTexts } from '../../../shared/i18n/vi/template.ts';
import { templateTask as vi } from '../../../shared/i18n/vi/template-task.ts';
import type { DataRow, SheetDecl, WorkbookKind } from '../../../shared/sheets/declare.ts';
import type { InfoItem } from '../../../shared/sheets/declared/organization.ts';
import { findKind } from '../../../shared/sheets/find-sheet.ts';
import { infoOf } from '../../../shared/sheets/info.ts';
import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { sheets, sheetsOf } from '../../../shared/sheets/index.ts';
import type { Dataset, SheetKey } from '../../../shared/sheets/index.ts';
import { templateMark, TEMPLATE_VERSION } from '../../../shared/sheets/template-version.ts';
import { isAsItStood } from '../../../shared/tables/carried-rows.ts';
import type { CarriedFrom } from '../../../shared/tables/carried-rows.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import { carriedOf } from '../../../shared/tables/template-rows.ts';
import type { ExtraColumns, RowFilter, TemplateRows } from '../../../shared/tables/template-rows.ts';
import { matchKey } from '../../../shared/text/match-key.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { writeXlsx } from '../workbook/xlsx/write.ts';
import { KEYED_SHEETS, rowKeys } from './case/keys.ts';
import type { KeyedSheet } from './case/keys.ts';
import { FlowError } from './flow-error.ts';
import { withMapping } from './mapping.ts';

export type TemplateRequest =
  | { readonly kind: 'commune'; readonly unitCode: string }
  | { readonly kind: 'sender'; readonly agencyName: string; readonly agencyCode?: string }
  | { readonly kind: 'province'; readonly province: string };

/** What came along from the earlier file, and what did not. */
export interface Carried {
  /** Version of the template that the file was made from; null for a file of no template of ours. */
  readonly version: number | null;
  /** Rows of the lists in the new template. */
  readonly rows: number;
  /** Cells that could not be read, or only with doubt: they stand in the new file as they were. */
  readonly asTheyStood: number;
  /** The person's own columns that were kept, as "sheet: column". */
  readonly extraColumns: readonly string[];
  /** Sheets of the file that no template has: they stay in the old file. */
  readonly leftSheets: readonly string[];
}

/**
 * A standard workbook as .xlsx bytes; pre-filled with the unit's or agency's rows of `from`, so that only changes are
 * typed. A file of an older version comes along whole: what could not be read stands in its cell as it was, own columns
 * at the end.
 * @throws FlowError 'unit-unknown', 'province-unknown', 'template-newer', 'template-from-unknown', 'template-from-other',
 *   'template-from-other-unit'
 */
export async function prepareTemplate(
  request: TemplateRequest, options: { lang: Lang; from?: WorkbookPort | null },
): Promise<{ readonly bytes: Uint8Array; readonly carried: Carried | null }> {
  const previous = options.from ? await earlier(request, await withMapping(options.from, await options.from.read()), options.lang) : null;
  const content = await contentOf(request, previous);
  const bytes = await writeXlsx(templateSheets(request.kind, { lang: options.lang, ...content }), { template: TEMPLATE_IDS[request.kind] });
  // a line that names a new agency was not in the earlier file
  const rows = 'taken' in content ? content.taken : content.rows;
  return { bytes, carried: previous && carriedWith(request.kind, previous, { ...content, rows }) };
}

/** The bytes alone. */
export async function makeTemplate(request: TemplateRequest, options: { lang: Lang; from?: WorkbookPort | null }): Promise<Uint8Array> {
  return (await prepareTemplate(request, options)).bytes;
}

/** Whether a workbook can fill a template of this kind: the provincial one fills all, others their own kind. */
export function canFill(kind: WorkbookKind, from: WorkbookKind | null): boolean {
  return from !== null && (from === kind || (from === 'province' && kind !== 'province'));
}

/** The kind of the open workbook; null when it is none of ours. */
export async function kindOf(port: WorkbookPort): Promise<WorkbookKind | null> {
  return findKind(await withMapping(port, await port.read()));
}

interface Earlier {
  readonly raw: RawWorkbook;
  readonly dataset: Dataset;
  readonly from: CarriedFrom;
  /** The same template in an older version: its day and its stated numbers are still those of this report. */
  readonly isOlder: boolean;
}

async function earlier(request: TemplateRequest, raw: RawWorkbook, lang: Lang): Promise<Earlier> {
  const names = lang === 'en' ? en.templateKinds : vi.templateKinds;
  const mark = templateMark(raw.template);
  if (mark && mark.version > TEMPLATE_VERSION) {
    throw new FlowError('template-newer', { file: names[mark.kind], version: mark.version, current: TEMPLATE_VERSION });
  }
  const kind = findKind(raw);
  if (kind === null) throw new FlowError('template-from-unknown');
  if (!canFill(request.kind, kind)) throw new FlowError('template-from-other', { from: names[kind], kind: names[request.kind] });
  const { dataset, findings } = readDataset(raw);
  refuseOthers(request, dataset);
  const keys = rowKeys(dataset);
  const keyOf = (sheet: SheetKey, row: DataRow): string | undefined => (isKeyed(sheet) && !row.part ? keys.get(sheet)?.get(row.row) : undefined);
  return { raw, dataset, from: { raw, findings, keyOf }, isOlder: mark !== null && mark.kind === request.kind && mark.version < TEMPLATE_VERSION };
}

function isKeyed(sheet: SheetKey): sheet is KeyedSheet {
  return (KEYED_SHEETS as readonly string[]).includes(sheet);
}

/** The file of another commune or agency fills nothing. */
function refuseOthers(request: TemplateRequest, dataset: Dataset): void {
  const { unitCode, unitName, agencyCode, agencyName } = infoOf(dataset);
  if (request.kind === 'commune' && dataset.kind === 'commune' && unitCode !== undefined && unitCode !== request.unitCode) {
    throw new FlowError('template-from-other-unit', { from: unitName ?? unitCode, name: request.unitCode });
  }
  if (request.kind !== 'sender' || dataset.kind !== 'sender') return;
  const sameName = agencyName === undefined || matchKey(agencyName) === matchKey(request.agencyName);
  if (!sameName && !(request.agencyCode !== undefined && request.agencyCode === agencyCode)) {
    throw new FlowError('template-from-other-unit', { from: agencyName ?? agencyCode ?? '', name: request.agencyName });
  }
}

/** Thông tin of the unit's own earlier file: who prepares it, and for a migration also the day and the stated numbers. */
function ownContent({ dataset, isOlder }: Earlier): { info: Partial<Record<InfoItem, string>>; rows: TemplateRows } {
  const { preparer, asOf } = infoOf(dataset);
  const stated = (dataset.sheets.confirmation?.rows ?? []).flatMap(({ values }) => (values.item === null ? [] : [{ item: values.item, stated: values.stated }]));
  return {
    info: { ...(preparer === undefined ? {} : { preparer }), ...(isOlder && asOf !== undefined ? { asOf } : {}) },
    rows: isOlder && stated.length > 0 ? { confirmation: stated } : {},
  };
}

interface Filled {
  readonly info: Partial<Record<InfoItem, string>>;
  readonly rows: TemplateRows;
  readonly extra: ExtraColumns;
}

function filled(request: TemplateRequest, previous: Earlier | null, filter: RowFilter, empty: TemplateRows): Filled {
  if (!previous) return { info: {}, rows: empty, extra: {} };
  const { rows, extra } = carriedOf(previous.dataset, filter, previous.from);
  const own = previous.dataset.kind === request.kind ? ownContent(previous) : { info: {}, rows: {} };
  return { info: own.info, rows: { ...rows, ...own.rows }, extra };
}

function carriedWith(kind: WorkbookKind, { raw }: Earlier, { rows, extra }: { rows: TemplateRows; extra: ExtraColumns }): Carried {
  // rows of sheets that this kind does not have stay where they were
  const has = new Set<string>(sheetsOf(kind).filter(({ made }) => !made).map(({ key }) => key));
  const lists = Object.entries(rows).filter(([key]) => has.has(key) && key !== 'info' && key !== 'confirmation' && key !== 'params');
  const ours = new Set([...Object.values(sheets).flatMap(({ title, aliases = [] }: SheetDecl) => [title, ...aliases]), ...OWN_SHEETS].map(matchKey));
  return {
    version: templateMark(raw.template)?.version ?? null,
    rows: lists.reduce((sum, [, list]) => sum + list.length, 0),
    asTheyStood: lists.reduce((sum, [, list]) => sum + (list as readonly object[]).reduce((cells, row) => cells + Object.values(row).filter(isAsItStood).length, 0), 0),
    extraColumns: Object.entries(extra).flatMap(([key, columns]) => columns.map(({ title }) => `${sheets[key as SheetKey].title}: ${title}`)),
    leftSheets: raw.template === null ? [] : raw.sheets.filter(({ name, rows: cells }) => cells.length > 0 && !ours.has(matchKey(name))).map(({ name }) => name),
  };
}

/** Written anew into every template. */
const OWN_SHEETS = [templateTexts.guideSheet, selfCheck.sheet];

async function contentOf(request: TemplateRequest, previous: Earlier | null) {
  switch (request.kind) {
    case 'commune': {
      const held = provinceOfUnit(request.unitCode);
      if (!held) throw new FlowError('unit-unknown', { code: request.unitCode });
      const province = await communesOf(held);
      const unit = province.units.find((one) => one.code === request.unitCode);
      if (!unit) throw new FlowError('unit-unknown', { code: request.unitCode });
      const { info, ...content } = filled(request, previous, { unit: unit.code }, {});
      return { ...content, info: { ...info, province: province.province, provinceName: province.name, unitCode: unit.code, unitName: unit.name } };
    }
    case 'sender': {
      const agencyCode = request.agencyCode || codeOf(request.agencyName, previous?.dataset ?? null);
      // an agency that the workbook does not know gets nobody's rows; its own earlier file holds only its own
      const filter = previous?.dataset.kind === 'sender' && agencyCode === '' ? {} : { agency: agencyCode };
      const { info, ...content } = filled(request, previous, filter, {});
      // an agency that nobody listed yet does not type its own name
      const senders = content.rows.senders?.length ? content.rows.senders : [{ agencyCode: agencyCode || null, agencyName: request.agencyName }];
      return { ...content, taken: content.rows, rows: { ...content.rows, senders }, info: { ...info, agencyName: request.agencyName, agencyCode } };
    }
    case 'province': {
      if (!hasProvince(request.province)) throw new FlowError('province-unknown', { code: request.province });
      const province = await communesOf(request.province);
      const { info, ...content } = filled(request, previous, {}, unitRows(province));
      return { ...content, info: { ...info, province: province.province, provinceName: province.name } };
    }
  }
}

/** Code of the agency with this name in the list of senders; '' when it is not there. */
function codeOf(agencyName: string, previous: Dataset | null): string {
  const wanted = matchKey(agencyName);
  const row = previous?.sheets.senders?.rows.find(({ values }) => values.agencyName !== null && matchKey(values.agencyName) === wanted);
  return row?.values.agencyCode ?? '';
}

function unitRows(province: ProvinceUnits): TemplateRows {
  return {
    units: province.units.map((unit, index) => ({
      order: index + 1, unitCode: unit.code, unitName: unit.name, kind: unit.kind, oldUnits: unit.oldUnits,
      formerDistrict: unit.formerDistrict, formerDistrictName: unit.formerDistrictName,
      formerDistrictCentre: unit.formerDistrictCentre,
    })),
  };
}
