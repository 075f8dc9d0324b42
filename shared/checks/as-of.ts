import type { Finding } from '../findings/finding.ts';
import { INFO_ITEMS } from '../sheets/declared/organization.ts';
import { matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding, sheetPlace, workbookPlace } from './make.ts';
import type { Place } from './make.ts';

/** Ngày số liệu: present, not in the future, and the same for all units (domain.md D 58). */
export function checkAsOf(facts: Facts): readonly Finding[] {
  const { asOf, today, dataset } = facts;
  // without Thông tin there is one cause, told at once (info-missing.ts, sheet-missing)
  if (asOf === null && dataset.kind !== 'province' && !dataset.sheets.info) return [];
  // With a start of the plan the computation takes that day: then the date is only to be looked at.
  if (asOf === null) return [finding('as-of-missing', asOfPlace(facts), {}, { severity: facts.planStart === null ? 'error' : 'warning' })];
  const found: Finding[] = [];
  if (today !== undefined && asOf > today) found.push(finding('as-of-future', asOfPlace(facts), { date: asOf }));
  return [...found, ...otherDates(facts, asOf)];
}

/** The row of Ngày số liệu in Thông tin; a commune's own date may be read from elsewhere. */
function asOfPlace({ dataset }: Facts): Place {
  const info = dataset.sheets.info;
  if (!info) return workbookPlace;
  const label = matchKey(INFO_ITEMS.asOf);
  const row = info.rows.find(({ values }) => values.item !== null && matchKey(values.item) === label);
  return row ? at(info, row, 'value') : sheetPlace(info);
}

/** One finding for all units that reported on another day. */
function otherDates({ dataset }: Facts, asOf: string): Finding[] {
  const units = dataset.sheets.units;
  if (!units) return [];
  const others = units.rows.filter(({ values }) => values.reportDate !== null && values.reportDate.iso !== asOf);
  const first = others[0];
  if (!first) return [];
  const dates = others.map(({ values }) => values.reportDate!.iso).sort();
  return [finding('as-of-differs', at(units, first, 'reportDate'), {
    count: others.length, date1: asOf, date2: dates[0]!, date3: dates.at(-1)!,
  })];
}
