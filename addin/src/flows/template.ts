import { communesOf, hasProvince, provinceOfUnit } from '../../../shared/catalog/communes/index.ts';
import type { ProvinceUnits } from '../../../shared/catalog/communes/index.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { TEMPLATE_IDS, templateSheets } from '../../../shared/tables/template.ts';
import { rowsOfDataset } from '../../../shared/tables/template-rows.ts';
import type { TemplateRows } from '../../../shared/tables/template-rows.ts';
import { matchKey } from '../../../shared/text/match-key.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { writeXlsx } from '../workbook/xlsx/write.ts';
import { FlowError } from './flow-error.ts';
import { withMapping } from './mapping.ts';

export type TemplateRequest =
  | { readonly kind: 'commune'; readonly unitCode: string }
  | { readonly kind: 'sender'; readonly agencyName: string; readonly agencyCode?: string }
  | { readonly kind: 'province'; readonly province: string };

/**
 * A standard workbook as .xlsx bytes; pre-filled with the unit's or agency's rows of `from`, so that only changes are
 * typed. Throws FlowError 'unit-unknown' or 'province-unknown'.
 */
export async function makeTemplate(
  request: TemplateRequest, options: { lang: Lang; from?: WorkbookPort | null },
): Promise<Uint8Array> {
  const previous = options.from ? readDataset(await withMapping(options.from, await options.from.read())).dataset : null;
  const sheets = templateSheets(request.kind, { lang: options.lang, ...(await contentOf(request, previous)) });
  return writeXlsx(sheets, { template: TEMPLATE_IDS[request.kind] });
}

async function contentOf(request: TemplateRequest, previous: Dataset | null) {
  switch (request.kind) {
    case 'commune': {
      const held = provinceOfUnit(request.unitCode);
      if (!held) throw new FlowError('unit-unknown', { code: request.unitCode });
      const province = await communesOf(held);
      const unit = province.units.find((one) => one.code === request.unitCode);
      if (!unit) throw new FlowError('unit-unknown', { code: request.unitCode });
      return {
        info: { province: province.province, provinceName: province.name, unitCode: unit.code, unitName: unit.name },
        rows: previous ? rowsOfDataset(previous, { unit: unit.code }) : {},
      };
    }
    case 'sender': {
      const agencyCode = request.agencyCode || codeOf(request.agencyName, previous);
      // an agency that the workbook does not know gets nobody's rows; its own earlier file holds only its own
      const filter = previous?.kind === 'sender' && agencyCode === '' ? {} : { agency: agencyCode };
      return { info: { agencyName: request.agencyName, agencyCode }, rows: previous ? rowsOfDataset(previous, filter) : {} };
    }
    case 'province': {
      if (!hasProvince(request.province)) throw new FlowError('province-unknown', { code: request.province });
      const province = await communesOf(request.province);
      return {
        info: { province: province.province, provinceName: province.name },
        rows: previous ? rowsOfDataset(previous) : unitRows(province),
      };
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
