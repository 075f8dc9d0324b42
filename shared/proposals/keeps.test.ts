import { describe, expect, it } from 'vitest';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { quota } from '../norms/testing.ts';
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

  it('drops a smallest set: no larger set of kept lines fits the rules, found by trying every set', () => {
    const seen = { dropped: 0, both: 0, conflict: 0 };
    for (let seed = 1; seed <= 1500; seed++) {
      const { input, rules, kept } = crowded(seed);
      const most = largest(rules, kept);
      const result = plan(input);
      const held = result.lines.filter((line) => kept.some((move) => move.person === line.person && move.unit === line.toUnit && move.field === line.field));
      expect(held.length, `seed ${seed}`).toBe(most);
      if (result.droppedPins.length > 0) seen.dropped++;
      if (kept.some((move) => move.measure === 'reassign') && kept.some((move) => move.measure !== 'reassign')) seen.both++;
      if (most < kept.length) seen.conflict++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });
});

/** A small case where a reviewer keeps up to nine lines that the rules allow one by one, many of them from communes with people kept inside. */
function crowded(seed: number): { input: StaffingCase; rules: Rules; kept: readonly Move[] } {
  const { input: plain } = generateSmall(seed);
  const next = randomFrom(seed);
  const loose = { ...plain, pins: plain.pins.filter((pin) => pin.kind === 'empty' || pin.kind === 'forbid') };
  const moves = new Rules(loose, solved(loose).shortages).moves();
  const inside = moves.filter((move) => move.measure === 'reassign');
  const from = inside.length > 0 ? moves.filter((move) => move.measure === 'transfer' && inside.some((other) => other.from === move.from)) : [];
  const pick = (of: readonly Move[]) => (of.length > 0 && next() < 0.7 ? [of[Math.floor(next() * of.length)]!] : []);
  const chosen = [...pick(inside), ...pick(inside), ...pick(inside), ...pick(from), ...pick(from), ...pick(from), ...pick(moves), ...pick(moves), ...pick(moves)];
  const empty = next() < 0.3 ? pick(chosen).map((move): Pin => ({ kind: 'empty', unit: move.unit, field: move.field })) : [];
  const pins = [...loose.pins, ...empty, ...chosen.map((move): Pin => ({ kind: 'keep', person: move.person, unit: move.unit, field: move.field }))];
  const input = { ...loose, pins };
  const rules = new Rules(input, solved(input).shortages);
  return { input, rules, kept: rules.moves().filter((move) => move.kept) };
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
