import type { CommuneUnit, ProvinceUnits } from '../catalog/communes/types.ts';
import type { Dataset } from '../sheets/index.ts';
import { readSettings } from '../proposals/settings.ts';
import { infoOf, paramsOf } from '../sheets/info.ts';
import type { CheckContext, Facts } from './check.ts';
import { peopleOf, peopleSheetsOf, type PersonRow } from './people.ts';

/** Works out once what many checks ask. */
export function factsOf(dataset: Dataset, context: CheckContext): Facts {
  const known = context.units ?? listedUnits(dataset);
  const unitByCode = new Map(known?.units.map((unit) => [unit.code, unit]));
  const peopleSheets = peopleSheetsOf(dataset);
  let people: readonly PersonRow[] | null = null;
  return {
    ...context, dataset, known, unitByCode,
    asOf: infoOf(dataset).asOf ?? null,
    planStart: readSettings(paramsOf(dataset)).planStart,
    peopleSheets,
    get people() { return people ??= peopleOf(peopleSheets); },
    unitName: (code) => unitByCode.get(code)?.name ?? code,
  };
}

/** Danh mục đơn vị as the list of units, for a province whose official list the software does not hold. */
function listedUnits(dataset: Dataset): ProvinceUnits | null {
  const units = (dataset.sheets.units?.rows ?? []).flatMap(({ values }): CommuneUnit[] => {
    if (values.unitCode === null || values.unitName === null) return [];
    return [{
      code: values.unitCode, name: values.unitName, kind: values.kind ?? 'xa', from: null, oldUnits: values.oldUnits ?? 1,
      formerDistrict: values.formerDistrict ?? '', formerDistrictName: values.formerDistrictName ?? '',
      formerDistrictCentre: values.formerDistrictCentre === true,
    }];
  });
  return units.length === 0 ? null : { province: '', name: '', city: false, units, oldUnits: [] };
}
