import { describe, expect, it } from 'vitest';
import type { Measure } from '../catalog/codes.ts';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { quota } from '../norms/testing.ts';
import { readFacts } from './facts.ts';
import { insideProblem } from './inside.ts';
import { keptEntries } from './kept-lines.ts';
import { KeptSet } from './kept-set.ts';
import { mainProblem } from './main.ts';
import { NOBODY_MOVED } from './problem.ts';
import { A, B, C, candidate, need, people, sender, threeUnits } from './testing/cases.ts';
import { solved } from './testing/generate.ts';

const keep = (person: string, unit = A): Pin => ({ kind: 'keep', person, unit, field: 'IT' });
const setOf = (input: StaffingCase) => {
  const facts = readFacts(input, solved(input).shortages);
  const entries = keptEntries(insideProblem(facts), mainProblem(facts, NOBODY_MOVED), input.settings.limits);
  return { set: new KeptSet(facts, entries), lines: entries.map(({ kept }) => kept) };
};
const heldOf = (input: StaffingCase) => (setOf(input).set.largest(-1) ?? []).map(({ key }) => key).sort();
const limited = (input: StaffingCase, limits: Partial<Record<Measure, number>>): StaffingCase => ({ ...input, settings: { ...input.settings, limits: { ...input.settings.limits, ...limits } } });

const reinforced = { measure: 'reinforcement' } as const;
const pool = threeUnits({
  needs: [need(A, 'IT', 1), need(B, 'IT', 1)], senders: [sender('S1', { maxRelease: 3 })],
  candidates: [candidate('S1-001', 'IT'), candidate('S1-002', 'IT'), candidate('S1-003', 'IT', reinforced), candidate('S1-004', 'IT', reinforced), candidate('S2-001', 'IT')],
  pins: ['S1-001', 'S1-002', 'S1-003', 'S1-004', 'S2-001'].map((person) => keep(person)),
});

describe('a largest set of kept lines', () => {
  it('is bound by the agency and by the measures at once, not by posts', () => {
    expect(heldOf(pool)).toHaveLength(4);
    expect(heldOf(limited(pool, { secondment: 1 }))).toHaveLength(3);
    expect(heldOf(limited(pool, { secondment: 1, reinforcement: 1 }))).toHaveLength(2);
    expect(heldOf(limited(pool, { secondment: 0, reinforcement: 9 }))).toEqual(['S1-003', 'S1-004']);
  });

  it('shares a limit between places where marks contradict each other', () => {
    // at A one line of three fits, at B one of two
    const empty = (unit: string): Pin => ({ kind: 'empty', unit, field: 'IT' });
    const input = {
      ...pool, senders: [], needs: [need(A, 'IT', 2), need(B, 'IT', 1)],
      pins: [keep('S1-001'), keep('S1-003'), keep('S2-001'), keep('S1-002', B), keep('S1-004', B), empty(A), empty(A), empty(B)],
    };
    expect(heldOf(input)).toHaveLength(2);
    expect(heldOf(limited(input, { secondment: 1 }))).toHaveLength(2);
    expect(heldOf(limited(input, { secondment: 0 }))).toEqual(['S1-003', 'S1-004']);
    expect(heldOf(limited(input, { secondment: 1, reinforcement: 0 }))).toHaveLength(1);
  });

  it('leaves somebody behind in a field that people are transferred out of', () => {
    const two = threeUnits({
      people: people(A, 2, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] }), quotas: [quota('Q1', A, 0), quota('Q2', B, 9)],
      needs: [need(A, 'VP', 0), need(A, 'IT', 1), need(B, 'IT', 1), need(C, 'IT', 1)], pins: [keep(`${A}-001`), keep(`${A}-002`, B)],
    });
    expect(heldOf(two)).toHaveLength(1);
    expect(heldOf({ ...two, people: people(A, 3, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] }) })).toHaveLength(2);
  });

  it('holds the line asked for where a set with it is as large', () => {
    const input = { ...pool, senders: [sender('S1', { maxRelease: 1 })], pins: [keep('S1-001'), keep('S1-002', B)] };
    const { set, lines } = setOf(input);
    expect(lines).toHaveLength(2);
    for (const wanted of lines) expect(set.largest(0, wanted)).toEqual([wanted]);
    expect(set.largest(1)).toBeNull();
  });
});
