import { describe, expect, it } from 'vitest';
import { MEASURES, type Measure } from '../catalog/codes.ts';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { quota } from '../norms/testing.ts';
import type { PlanResult } from './result.ts';
import { A, B, candidate, lines, need, people, plan, sender, threeUnits } from './testing/cases.ts';
import { generateSmall, randomFrom, solved } from './testing/generate.ts';
import { holdsTogether } from './testing/holds-together.ts';
import { Rules, type Move } from './testing/rules.ts';

const keep = (person: string, unit: string, field: 'IT' | 'VP'): Pin => ({ kind: 'keep', person, unit, field });
const two = people(A, 2, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] });
const base = threeUnits({ people: two, needs: [need(A, 'VP', 1), need(A, 'IT', 1), need(B, 'IT', 1)], quotas: [quota('Q1', A, 1), quota('Q2', B, 9)] });

describe('Giữ nguyên over both networks', () => {
  it('leaves a person kept for another commune, and the surplus that takes, out of the posts inside the commune', () => {
    const kept = plan({ ...base, pins: [keep(`${A}-001`, B, 'IT')] });
    expect([lines(kept), kept.droppedPins]).toEqual([[`${A}-001 transfer ${B}/IT`], []]);
    const three = plan({ ...base, people: people(A, 3, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] }), pins: [keep(`${A}-001`, B, 'IT')] });
    expect(lines(three)).toEqual([`${A}-002 reassign ${A}/IT`, `${A}-001 transfer ${B}/IT`]);
  });

  it('leaves no post empty for a line that cannot hold: not eligible, gone from the list, sender at its limit', () => {
    const inside = { ...base, needs: base.needs.slice(0, 2), pins: [keep('S1-001', A, 'IT')] };
    const reassigned = [[`${A}-001 reassign ${A}/IT`], inside.pins];
    const shown = (input: StaffingCase) => {
      const result = plan(input);
      return [lines(result), result.droppedPins];
    };
    expect(shown({ ...inside, candidates: [candidate('S1-001', 'IT', { eligibility: 'no' })] })).toEqual(reassigned);
    expect(shown(inside)).toEqual(reassigned);
    expect(shown({ ...inside, senders: [sender('S1', { maxRelease: 0 })], candidates: [candidate('S1-001', 'IT')] })).toEqual(reassigned);
    expect(shown({ ...inside, candidates: [candidate('S1-001', 'IT')] })).toEqual([[`S1-001 secondment ${A}/IT`], []]);
  });

  it('lets a commune use its own people where, of two kept lines that cannot both hold, the other one holds', () => {
    const input = threeUnits({
      people: two, needs: [need(A, 'VP', 1), need(A, 'IT', 1), need(B, 'IT', 1)], senders: [sender('S1', { maxRelease: 1 })],
      candidates: [candidate('S1-001', 'IT', { quality: 90 }), candidate('S1-002', 'IT', { quality: 10 })], pins: [keep('S1-001', A, 'IT'), keep('S1-002', B, 'IT')],
    });
    const result = plan({ ...input, units: input.units.map((unit) => ({ ...unit, border: unit.code === B })) });
    expect([lines(result), result.droppedPins]).toEqual([[`${A}-001 reassign ${A}/IT`, `S1-002 secondment ${B}/IT`], [keep('S1-001', A, 'IT')]]);
  });

  it('gives a kept line an arc of its own only beyond the posts that other kept lines fill', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1)], senders: [sender('S1', { maxRelease: 0 })], candidates: ['S1-001', 'S2-001', 'S3-001'].map((key) => candidate(key, 'IT')),
      pins: [keep('S1-001', A, 'IT'), keep('S2-001', A, 'IT')],
    });
    const result = plan(input);
    expect([lines(result), result.droppedPins.length]).toEqual([[`S2-001 secondment ${A}/IT`], 1]);
  });

  it('holds marks of two measures of an agency though the plan without limits gives all its places to one of them', () => {
    const input = threeUnits({
      needs: [need(A, 'IT', 1)], senders: [sender('S1', { maxRelease: 2, fields: [{ field: 'IT', staff: 9, maxRelease: 2 }] })],
      candidates: [candidate('S1-001', 'IT', { quality: 90 }), candidate('S1-002', 'IT', { quality: 90 }), candidate('S1-003', 'IT', { measure: 'reinforcement' })],
      pins: [keep('S1-001', A, 'IT'), keep('S1-002', A, 'IT'), keep('S1-003', A, 'IT')],
    });
    const limited = (limits: Partial<StaffingCase['settings']['limits']>) => {
      const result = plan({ ...input, settings: { ...input.settings, limits: { ...input.settings.limits, ...limits } } });
      return [result.lines.map((line) => line.measure).sort(), result.droppedPins.length];
    };
    expect(limited({ secondment: 1 })).toEqual([['reinforcement', 'secondment'], 1]);
    expect(limited({ secondment: 1, reinforcement: 3 })).toEqual([['reinforcement', 'secondment'], 1]);
    expect(limited({ secondment: 0, reinforcement: 3 })).toEqual([['reinforcement'], 2]);
  });

  it('leaves no post empty for a line that the limit of its measure drops', () => {
    const inside = { ...base, needs: base.needs.slice(0, 2), candidates: [candidate('S1-001', 'IT')], pins: [keep('S1-001', A, 'IT')] };
    const result = plan({ ...inside, settings: { ...inside.settings, limits: { ...inside.settings.limits, secondment: 0 } } });
    expect([lines(result), result.droppedPins]).toEqual([[`${A}-001 reassign ${A}/IT`], inside.pins]);
  });

  it('drops a smallest set: no larger set of kept lines fits the rules, found by trying every set', () => {
    const seen = { dropped: 0, both: 0, conflict: 0 };
    for (let seed = 1; seed <= 1000; seed++) {
      const { input, rules, kept } = crowded(seed);
      const most = largest(rules, kept);
      const result = plan(input);
      expect(heldOf(result, kept), `seed ${seed}`).toBe(most);
      if (result.droppedPins.length > 0) seen.dropped++;
      if (kept.some((move) => move.measure === 'reassign') && kept.some((move) => move.measure !== 'reassign')) seen.both++;
      if (most < kept.length) seen.conflict++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  it('drops a smallest set too where limits of the measures cross those of an agency', () => {
    const seen = { limited: 0, crossing: 0, emptied: 0 };
    for (let seed = 1; seed <= 500; seed++) {
      const { input, rules, kept } = crowded(seed, true);
      const { limits } = input.settings;
      const most = largest(rules, kept);
      expect(heldOf(plan(input), kept), `seed ${seed}`).toBe(most);
      if (most === kept.length) continue;
      const isLimited = (measure: Measure) => kept.filter((move) => move.measure === measure).length > (limits[measure] ?? Infinity);
      if (MEASURES.some(isLimited)) seen.limited++;
      if (isLimited('secondment') !== isLimited('reinforcement') && kept.some(({ from }) => new Set(kept.filter((move) => move.from === from).map(({ measure }) => measure)).size > 1)) seen.crossing++;
      if (kept.some(({ unit, field }) => rules.leftEmpty(unit, field) > 0)) seen.emptied++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});

function heldOf(result: PlanResult, kept: readonly Move[]): number {
  return result.lines.filter((line) => kept.some((move) => move.person === line.person && move.unit === line.toUnit && move.field === line.field)).length;
}

/**
 * A small case where a reviewer keeps up to nine lines that the rules allow one by one, many of them from communes with
 * people kept inside. limited: many of them from one agency, and measures with limits.
 */
function crowded(seed: number, limited = false): { input: StaffingCase; rules: Rules; kept: readonly Move[] } {
  const { input: plain } = generateSmall(seed);
  const next = randomFrom(seed);
  const loose = { ...plain, pins: plain.pins.filter((pin) => pin.kind === 'empty' || pin.kind === 'forbid') };
  const moves = new Rules(loose, solved(loose).shortages).moves();
  const pick = (of: readonly Move[]) => (of.length > 0 && next() < 0.7 ? [of[Math.floor(next() * of.length)]!] : []);
  const chosen = limited ? fromAgency(moves, pick) : fromCommunes(moves, next, pick);
  const empty = next() < 0.3 ? pick(chosen).map((move): Pin => ({ kind: 'empty', unit: move.unit, field: move.field })) : [];
  const pins = [...loose.pins, ...empty, ...chosen.map((move): Pin => ({ kind: 'keep', person: move.person, unit: move.unit, field: move.field }))];
  const limits = Object.fromEntries(MEASURES.map((measure) => [measure, limited && next() < 0.6 ? Math.floor(next() * 3) : null])) as StaffingCase['settings']['limits'];
  const senders = limited ? loose.senders.map((sender) => ({ ...sender, maxRelease: 1 + Math.floor(next() * 3) })) : loose.senders;
  const input = { ...loose, pins, senders, settings: { ...loose.settings, limits } };
  const rules = new Rules(input, solved(input).shortages);
  return { input, rules, kept: rules.moves().filter((move) => move.kept) };
}

type Pick = (of: readonly Move[]) => readonly Move[];

function fromCommunes(moves: readonly Move[], next: () => number, pick: Pick): readonly Move[] {
  const inside = moves.filter((move) => move.measure === 'reassign');
  const from = inside.length > 0 ? moves.filter((move) => move.measure === 'transfer' && inside.some((other) => other.from === move.from)) : [];
  return [...pick(inside), ...pick(inside), ...pick(inside), ...pick(from), ...pick(from), ...pick(from), ...pick(moves), ...pick(moves), ...pick(moves)];
}

/** Of one agency, of other agencies, and anybody. */
function fromAgency(moves: readonly Move[], pick: Pick): readonly Move[] {
  const pool = moves.filter((move) => move.measure === 'secondment' || move.measure === 'reinforcement' || move.measure === 'station-head');
  const [first] = pick(pool);
  const same = pool.filter((move) => move.from === first?.from);
  const other = same.filter((move) => move.measure !== first?.measure);
  return [...(first ? [first] : []), ...pick(same), ...pick(same), ...pick(other), ...pick(other), ...pick(pool), ...pick(pool), ...pick(moves)];
}

/** Size of a largest set of kept lines that holds together. */
function largest(rules: Rules, kept: readonly Move[]): number {
  let most = 0;
  for (let set = 0; set < 2 ** kept.length; set++) {
    const chosen = kept.filter((_, at) => (set >> at) & 1);
    if (chosen.length > most && holdsTogether(rules, kept, chosen)) most = chosen.length;
  }
  return most;
}
