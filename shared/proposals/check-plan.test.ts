import { describe, expect, it } from 'vitest';
import type { ConcurrentDuty, StaffingCase } from '../norms/staffing-case.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { checkPlan } from './check-plan.ts';
import { propose } from './propose.ts';
import type { PlanLine, PlanResult } from './result.ts';
import { generate } from './testing/generate.ts';

const { input, shortages } = generate(1);
const plan = propose(input, shortages);

const first = (measure: PlanLine['measure']) => plan.lines.find((line) => line.measure === measure)!;
const change = (line: PlanLine, more: Partial<PlanLine>): PlanResult => ({ ...plan, lines: plan.lines.map((each) => (each === line ? { ...each, ...more } : each)) });
const fields = (of: (field: ShortagesResult['units'][number]['fields'][number], unit: string) => object): ShortagesResult => (
  { ...shortages, units: shortages.units.map((unit) => ({ ...unit, fields: unit.fields.map((field) => ({ ...field, ...of(field, unit.unit) })) })) });
const limited = (more: object): StaffingCase => ({ ...input, senders: input.senders.map((sender) => ({ ...sender, ...more })) });
const seconded = first('secondment');
const concurrent = first('concurrent');
const transfer = first('transfer');
const reassign = first('reassign');
const head = first('station-head');
const working = (field: PlanLine['field']): ConcurrentDuty => ({ key: concurrent.person, unit: concurrent.toUnit, room: null, field, state: 'working', days: [], eligibility: 'yes' });

describe('the checker of the plan', () => {
  it('has every measure before it and finds nothing wrong', () => {
    expect(Object.values(plan.totals.byMeasure).every((count) => count > 0)).toBe(true);
    expect(checkPlan(input, shortages, plan)).toEqual([]);
  });

  const cases: readonly (readonly [string, StaffingCase, ShortagesResult, PlanResult])[] = [
    ['more than one line', input, shortages, change(seconded, { person: reassign.person })],
    ['more lines than missing posts', input, fields(() => ({ posts: 0 })), plan],
    ['unit is unknown', input, shortages, change(seconded, { toUnit: '99999' })],
    ['field does not fit', input, shortages, change(seconded, { field: 'K' })],
    ['field does not fit', input, shortages, change(transfer, { field: 'K' })],
    ['field does not fit', input, shortages, change(concurrent, { field: 'K' })],
    ['measure does not fit', input, shortages, change(reassign, { toUnit: transfer.toUnit })],
    ['not at work', input, shortages, change(transfer, { from: input.units.find((unit) => unit.code !== transfer.from)!.code })],
    ['not eligible', { ...input, candidates: input.candidates.map((row) => ({ ...row, eligibility: 'no' })) }, shortages, plan],
    ['not eligible', { ...input, duties: input.duties.map((row) => ({ ...row, eligibility: 'no' })) }, shortages, plan],
    ['not eligible', { ...input, people: input.people.map((row) => ({ ...row, heldInPost: true })) }, shortages, plan],
    ['not eligible', { ...input, quotas: input.quotas.map((row) => ({ ...row, scope: { ...row.scope, block: 'party-mass' } })) }, shortages, plan],
    ['person was withdrawn', { ...input, pins: [{ kind: 'withdraw', person: seconded.person }] }, shortages, plan],
    ['unit was refused', { ...input, pins: [{ kind: 'forbid', person: transfer.person, unit: transfer.toUnit }] }, shortages, plan],
    ['neither held nor dropped', { ...input, pins: [{ kind: 'keep', person: seconded.person, unit: '99999', field: 'IT' }] }, shortages, plan],
    ['measure is off', { ...input, settings: { ...input.settings, measures: { ...input.settings.measures, transfer: false } } }, shortages, plan],
    ['above its limit', limited({ maxRelease: 0 }), shortages, plan],
    ['above its limit', limited({ fields: [{ field: 'IT', staff: 1, maxRelease: null }, { field: 'KT', staff: 1, maxRelease: null }] }), shortages, plan],
    ['places are not kept', { ...input, units: input.units.map((unit) => ({ ...unit, hasData: false, placesKept: 99 })) }, shortages, plan],
    ['releases too many', { ...input, settings: { ...input.settings, transferMaxPerUnit: 0 } }, shortages, plan],
    ['releases too many', input, { ...shortages, units: shortages.units.map((unit) => ({ ...unit, canRelease: 0 })) }, plan],
    ['goes below its need', input, fields(() => ({ surplus: 0 })), plan],
    ['the last person leaves', input, fields((field, unit) => (unit === transfer.from ? { have: 1, surplus: 1 } : {})), plan],
    ['more than one station head', { ...input, stationHeads: [{ unit: head.toUnit, key: `${head.toUnit}-9001` }] }, shortages, plan],
    ['post requires full time', input, fields((field, unit) => ({ fullTimeRequired: unit === concurrent.toUnit && field.field === concurrent.field })), plan],
    ['days do not fit', input, shortages, change(concurrent, { days: ['T2'] })],
    ['a weekday twice', input, shortages, change(concurrent, { days: ['T2', 'T2'] })],
    ['unit is not in the rows', input, shortages, change(concurrent, { toUnit: input.units.find((unit) => !input.duties.some((duty) => duty.unit === unit.code && duty.key === concurrent.person))!.code })],
    ['too many communes', { ...input, settings: { ...input.settings, concurrentMaxUnits: 0 } }, shortages, plan],
    ['too many communes', { ...input, duties: [...input.duties, ...['99990', '99991'].map((unit) => ({ ...working(concurrent.field), unit }))] }, shortages, plan],
    ['works there already', { ...input, duties: [...input.duties, working(concurrent.field)] }, shortages, plan],
    ['two lines for one post', input, shortages, change(seconded, { need: reassign.need })],
    ['do not add up', input, shortages, { ...plan, unfilled: plan.unfilled.slice(1) }],
    ['a line without a reason', input, shortages, change(seconded, { reasons: [] })],
  ];

  it.each(cases)('finds: %s', (what, changed, lacks, shown) => {
    expect(checkPlan(changed, lacks, shown).join('\n')).toContain(what);
  });
});
