import { provinceOfUnit } from '../../../shared/catalog/communes/index.ts';
import type { IsoDate } from '../../../shared/catalog/codes.ts';
import { endOfPeriod, isDay } from '../../../shared/catalog/period.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import type { Pin, PlanPeriod, PreviousLine, StaffingCase } from '../../../shared/norms/staffing-case.ts';
import { PARAMS, readSettings } from '../../../shared/proposals/settings.ts';
import { cellAddress } from '../../../shared/sheets/address.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { infoOf, paramsOf } from '../../../shared/sheets/info.ts';
import type { ExcludedRow } from '../../../shared/tables/result-input.ts';
import { namesOf, peopleOf } from './case/names.ts';
import { armedForcesOf, needsOf, quotasOf, unitsOf } from './case/organization.ts';
import { ruleSetsOf } from './case/rule-sets.ts';
import { dutiesOf, movesOf, rosterOf, stationHeadsOf, supportOf } from './case/people.ts';
import { poolOf, sendersOf } from './case/pool.ts';
import { readingOf } from './case/reading.ts';
import { FlowError } from './flow-error.ts';
import type { PersonCard } from './types.ts';

export { highestNumbers, missingKeys } from './case/keys.ts';

/** What a person or a version adds to what the sheets say. */
export interface CaseOverrides {
  readonly asOf?: IsoDate;
  readonly lang?: Lang;
  readonly pins?: readonly Pin[];
  readonly previous?: readonly PreviousLine[];
}

export interface BuiltCase {
  readonly input: StaffingCase;
  readonly names: Names;
  readonly people: ReadonlyMap<string, PersonCard>;
  /** Rows that are no part of the case, and why. */
  readonly excluded: readonly ExcludedRow[];
}

/**
 * The case behind a workbook: codes, numbers and dates, with the personal rules judged here. A finding blocks only
 * what needs its cell. Works for a provincial workbook and for a commune's own file, which has one unit and no quota.
 * Throws FlowError 'as-of-missing' when neither the file nor the caller says of which day the numbers are, and
 * 'plan-period-unusable' rather than make a plan of another period than the one written.
 */
export function buildCase(dataset: Dataset, findings: readonly Finding[], overrides: CaseOverrides = {}): BuiltCase {
  const info = infoOf(dataset);
  const { settings, planStart, planMonths, envelope } = readSettings(paramsOf(dataset));
  refuseUnusablePeriod(dataset);
  const asOf = overrides.asOf ?? info.asOf ?? planStart;
  if (asOf === null) throw new FlowError('as-of-missing');

  const when = { asOf, plan: periodOf(planStart ?? asOf, planMonths) };
  const reading = readingOf(dataset, findings);
  const people = rosterOf(reading, when);
  const units = unitsOf(reading, people);
  const senders = sendersOf(reading);
  const province = info.province ?? (units[0] ? provinceOfUnit(units[0].code) : null);
  const pool = poolOf(reading, when.plan, province, senders, units);
  const { duties, judgements } = dutiesOf(reading, when);
  const input: StaffingCase = {
    ...when, units, people, senders, settings, envelope,
    ruleSets: ruleSetsOf(reading),
    quotas: quotasOf(reading),
    armedForces: armedForcesOf(reading),
    stationHeads: stationHeadsOf(reading),
    needs: needsOf(reading),
    duties,
    moves: movesOf(reading, when),
    support: supportOf(reading, when),
    candidates: pool.candidates,
    pins: overrides.pins ?? [],
    previous: overrides.previous ?? [],
  };
  const cards = peopleOf(dataset, reading.keys, new Map([...judgements, ...pool.judgements]));
  return { input, names: namesOf(dataset, cards, overrides.lang ?? 'vi'), people: cards, excluded: reading.excluded };
}

const PERIOD_KEYS: ReadonlySet<string> = new Set(['plan.start', 'plan.months']);

/** False where the first day or the length of the plan is written but cannot be used. */
export function periodIsUsable(dataset: Dataset): boolean {
  return unusablePeriodKeys(dataset).length === 0;
}

function unusablePeriodKeys(dataset: Dataset): readonly string[] {
  const { planStart, planMonths, problems } = readSettings(paramsOf(dataset));
  const refused = problems.map(({ key }) => key).filter((key) => PERIOD_KEYS.has(key));
  const endsLate = planStart !== null && !isDay(endOfPeriod(planStart, planMonths));
  return refused.length === 0 && endsLate ? ['plan.start'] : refused;
}

function refuseUnusablePeriod(dataset: Dataset): void {
  const keys = unusablePeriodKeys(dataset);
  const sheet = dataset.sheets.params;
  if (keys.length === 0 || !sheet) return;
  const rows = keys.flatMap((key) => sheet.rows.findLast(({ values }) => values.key?.trim() === key && values.value !== null)?.row ?? []);
  const [least = 0, most = 0] = PARAMS.find((param) => param.key === 'plan.months')?.range ?? [];
  throw new FlowError('plan-period-unusable', { sheet: sheet.name, cells: rows.map((row) => cellAddress(row, sheet.columnOf.value ?? 0)).join(', '), least, most });
}

/** A plan without a start is judged as if it began on the as-of date; tables show the period. */
function periodOf(start: IsoDate, months: number): PlanPeriod {
  return { start, end: endOfPeriod(start, months), months };
}
