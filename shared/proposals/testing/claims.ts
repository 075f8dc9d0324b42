import type { FieldCode } from '../../catalog/codes.ts';
import type { StaffingCase } from '../../norms/staffing-case.ts';
import type { ShortagesResult } from '../../shortages/result.ts';
import type { PlanLine, PlanResult, UnfilledNeed } from '../result.ts';
import { postClasses, raisePercent, weightOf } from '../weights.ts';

/**
 * Tests what the sentences about open posts say, from the case and the lines alone. Returns the sentences that are not
 * true; empty when every one is.
 */
export function untrueClaims(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly string[] {
  const lines = plan.lines.filter((line) => isOnPost(shortages, line));
  const at = (unit: string, field: string) => lines.filter((line) => line.toUnit === unit && line.field === field);
  const weights = (unit: string, field: string) => weightsOf(input, shortages, unit, field);
  const isTrue = ({ unit, field, reason: { code, params } }: UnfilledNeed): boolean => {
    const [unit2, field2] = [String(params['unit2']), String(params['field2'])];
    if (code === 'kept-for-other-commune') {
      return unit2 !== unit && lines.filter((line) => line.measure !== 'reassign' && line.toUnit === unit2).length === 1;
    }
    if (code === 'nobody-qualified') return qualified(input, shortages, unit, field) === null;
    if (code === 'all-placed-here') return at(unit, field).length > 0;
    if (code === 'needed-at-home') return input.people.some((person) => person.key === params['person'] && person.unit === unit2);
    if (code === 'taken-by-station-head') return plan.lines.some((line) => line.measure === 'station-head' && line.toUnit === unit2);
    if (code === 'taken-by-more-severe') {
      const open = weights(unit, field)[at(unit, field).length]!;
      const taken = weights(unit2, field2)[at(unit2, field2).length - 1]!;
      return taken >= open;
    }
    return params['unit2'] === undefined || at(unit2, field2).length > 0;
  };
  const placesSomebody = ({ reason: { params, code } }: UnfilledNeed) => !/^(?:taken|kept-for)/.test(code) || Number(params['count']) > 0;
  return plan.unfilled.filter((need) => !isTrue(need) || !placesSomebody(need)).map((need) => JSON.stringify(need));
}

/** Somebody who can work in the field and does not do so in the commune already, whatever stands against it; null: nobody. */
function qualified(input: StaffingCase, shortages: ShortagesResult, unit: string, field: FieldCode): string | null {
  const pool = input.candidates.find((row) => row.measure !== 'station-head' && (row.mainField === field || row.otherFields.includes(field)));
  const isOffered = (key: string) => {
    const rows = input.duties.filter((row) => row.key === key && row.state === 'available');
    return rows.some((row) => row.unit === unit) && rows.some((row) => row.field === field);
  };
  const concurrent = input.duties.find(({ key }) => isOffered(key) && !input.duties.some((row) => row.key === key && row.state === 'working' && row.unit === unit && row.field === field));
  const roster = input.people.find((person) => {
    const works = shortages.units.find((each) => each.unit === person.unit)?.fields.find((each) => each.keys.fullTime.includes(person.key))?.field ?? null;
    const known = person.qualifiedFields.length > 0 ? person.qualifiedFields : person.otherFields;
    if (person.unit === unit && (works ?? person.mainField) === field) return false;
    return works === field || known.includes(field);
  });
  return (pool ?? concurrent ?? roster)?.key ?? null;
}

/** Not a station head, nor a kept line beyond the missing posts. */
function isOnPost(shortages: ShortagesResult, line: PlanLine): boolean {
  const short = shortages.units.find((unit) => unit.unit === line.toUnit)?.fields.find((field) => field.field === line.field);
  return line.measure !== 'station-head' && Number(line.need.split('/')[2]) <= (short?.posts ?? 0);
}

/** Worth of each missing post of a field, the first filled first. */
function weightsOf({ units, settings }: StaffingCase, shortages: ShortagesResult, code: string, field: string): readonly number[] {
  const unit = units.find((each) => each.code === code)!;
  const fields = shortages.units.find((each) => each.unit === code)!.fields;
  const percent = raisePercent(unit, fields.reduce((sum, each) => sum + each.posts, 0), settings.weights);
  return postClasses(fields.find((each) => each.field === field)!).map((post) => weightOf(post, percent, settings.weights));
}
