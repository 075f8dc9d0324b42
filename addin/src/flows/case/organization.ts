import { patterns } from '../../../../shared/catalog/codes.ts';
import type { UnitKind } from '../../../../shared/catalog/codes.ts';
import { quotaRows } from '../../../../shared/norms/quota-ids.ts';
import type { ArmedForces, FieldNeed, Quota, RosterPerson, Unit } from '../../../../shared/norms/staffing-case.ts';
import { decimalIn } from '../../../../shared/sheets/number-text.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import type { Dataset } from '../../../../shared/sheets/index.ts';
import { infoOf } from '../../../../shared/sheets/info.ts';
import { LARGEST_NEED } from '../../../../shared/catalog/limits.ts';
import { countOf, dayOf, measureOf } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * The units of the list, each once; in a commune's file its one unit. A unit has data when its roster has a row: rows
 * of an earlier date count until newer ones come.
 */
export function unitsOf(reading: Reading, people: readonly RosterPerson[]): readonly Unit[] {
  const { dataset } = reading;
  const listed = new Set(people.map((person) => person.unit));
  const undecided = new Map<string, number>();
  for (const person of people) {
    if (person.category === null || person.block === null) undecided.set(person.unit, (undecided.get(person.unit) ?? 0) + 1);
  }
  const facts = (code: string) => ({ hasData: listed.has(code), undecidedPeople: undecided.get(code) ?? 0 });
  if (dataset.kind === 'commune') return communeUnit(dataset, facts);
  const seen = new Set<string>();
  return (dataset.sheets.units?.rows ?? []).flatMap(({ row, values }): Unit[] => {
    const code = values.unitCode;
    if (code === null || !patterns.unit.test(code) || seen.has(code)) return [];
    seen.add(code);
    return [{
      code,
      kind: values.kind ?? kindOfName(values.unitName),
      order: countOf(values.order) ?? row,
      oldUnits: countOf(values.oldUnits) ?? 0,
      formerDistrict: patterns.district.test(values.formerDistrict ?? '') ? values.formerDistrict : null,
      formerDistrictCentre: values.formerDistrictCentre === true,
      border: values.border === true,
      remote: values.remote === true,
      placesKept: countOf(values.placesKept) ?? 0,
      type: values.type,
      place: values.place,
      population: countOf(values.population),
      area: measureOf(values.area),
      score: measureOf(values.score),
      workload: measureOf(values.workload),
      ...facts(code),
    }];
  });
}

function communeUnit(dataset: Dataset, facts: (code: string) => Pick<Unit, 'hasData' | 'undecidedPeople'>): readonly Unit[] {
  const { unitCode, unitName, workload } = infoOf(dataset);
  if (unitCode === undefined || !patterns.unit.test(unitCode)) return [];
  return [{
    code: unitCode, kind: kindOfName(unitName ?? null), order: 1, oldUnits: 0, formerDistrict: null, formerDistrictCentre: false,
    border: false, remote: false, placesKept: 0, type: null, place: null, population: null, area: null, score: null,
    workload: workload === undefined ? null : decimalIn(workload), ...facts(unitCode),
  }];
}

/** The official name says it: Phường ..., Đặc khu ..., else Xã. */
function kindOfName(name: string | null): UnitKind {
  if (name?.startsWith('Phường ')) return 'phuong';
  return name?.startsWith('Đặc khu ') ? 'dac-khu' : 'xa';
}

export function quotasOf(reading: Reading): readonly Quota[] {
  const sheet = reading.dataset.sheets.quotas;
  if (!sheet) return [];
  return [...quotaRows(reading.dataset)].flatMap(([id, row]): Quota[] => {
    const { scopeBlock, counted, armedForces, documentDate, effectiveFrom, status, requiredByWorkload } = row.values;
    const number = countOf(row.values.number);
    const unit = reading.unitOf(sheet as SheetData, row);
    if (unit === null || scopeBlock === null || counted === null) return [];
    if (number === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    return [{
      id, unit, number,
      scope: { block: scopeBlock, counted, armedForces: armedForces === 'yes' },
      documentDate: dayOf(documentDate),
      effectiveFrom: dayOf(effectiveFrom),
      status: status ?? 'in-force',
      requiredByWorkload: measureOf(requiredByWorkload),
    }];
  });
}

export function armedForcesOf(reading: Reading): readonly ArmedForces[] {
  const sheet = reading.dataset.sheets.armedForces;
  return (sheet?.rows ?? []).flatMap((row): ArmedForces[] => {
    const unit = reading.unitOf(sheet as SheetData, row);
    const { police, military } = row.values;
    return unit === null ? [] : [{ unit, police: countOf(police) ?? 0, military: countOf(military) ?? 0 }];
  });
}

export function needsOf(reading: Reading): readonly FieldNeed[] {
  const sheet = reading.dataset.sheets.needs;
  return (sheet?.rows ?? []).flatMap((row): FieldNeed[] => {
    const { field, asked, appraised, minimum, fullTimeRequired } = row.values;
    const unit = reading.unitOf(sheet as SheetData, row);
    if (unit === null) return [];
    if (field === null) return reading.leaveOut(sheet as SheetData, row, 'incomplete');
    return [{ unit, field, asked: countOf(asked, LARGEST_NEED), appraised: countOf(appraised, LARGEST_NEED), minimum: countOf(minimum, LARGEST_NEED), fullTimeRequired: fullTimeRequired === true }];
  });
}
