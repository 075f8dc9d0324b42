import { describe, expect, it } from 'vitest';
import type { Pin, StaffingCase } from '../norms/staffing-case.ts';
import { quota } from '../norms/testing.ts';
import { placeOf, readFacts, type Facts } from './facts.ts';
import { mainProblem } from './main.ts';
import { NOBODY_MOVED, type InsideOutcome } from './problem.ts';
import { propose, solveNetworks } from './propose.ts';
import type { PlanResult } from './result.ts';
import { solveProblem } from './solve.ts';
import { A, B, candidate, lines, need, people, plan, sender, threeUnits } from './testing/cases.ts';
import { generateSmall, randomFrom, solved } from './testing/generate.ts';
import { Rules, type Move } from './testing/rules.ts';
import { holdsTogether } from './testing/holds-together.ts';

/** Lập lại phương án: what stays, what gives way. */
const again = (input: StaffingCase, result: PlanResult, pins: readonly Pin[] = []): StaffingCase => ({
  ...input, pins: [...input.pins, ...pins], previous: result.lines.map(({ person, toUnit, field, measure }) => ({ person, unit: toUnit, field, measure })),
});

describe('a plan made again', () => {
  it('is the same when nothing has changed and nothing was marked', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { input } = generateSmall(seed);
      const first = propose({ ...input, previous: [] }, solved(input).shortages);
      const next = again({ ...input, previous: [] }, first);
      expect(lines(propose(next, solved(next).shortages)), `seed ${seed}`).toEqual(lines(first));
    }
  });

  it('changes as few lines after one refusal as any choice of people inside the communes allows that covers as well', () => {
    const seen = { checked: 0, inside: 0, lost: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const base = { ...generateSmall(seed).input, pins: [], previous: [] };
      const first = propose(base, solved(base).shortages);
      const next = randomFrom(seed);
      const refused = first.lines[Math.floor(next() * first.lines.length)];
      if (!refused) continue;
      const input = again(base, first, [{ kind: 'forbid', person: refused.person, unit: refused.toUnit }]);
      const { shortages } = solved(input);
      const inside = new Rules(input, shortages).moves().filter((move) => move.measure === 'reassign');
      if (inside.length > 5) continue;
      const facts = readFacts(input, shortages);
      const ours = valuesOf(facts, solveNetworks(facts).networks.flatMap(({ model: { problem }, assignments }) => assignments.map(({ option, extra }) => ({ unit: problem.targets[option.target]!.unit, kind: problem.targets[option.target]!.kind, previous: option.previous, extra }))), severityOf(solveNetworks(facts).networks));
      const best = everyChoice(facts, new Rules(input, shortages), inside).filter(({ cover }) => cover.join() === ours.cover.join()).reduce((most, { kept }) => Math.max(most, kept), 0);
      expect(ours.kept, `seed ${seed}`).toBe(Math.max(best, ours.kept));
      seen.checked++;
      if (inside.length > 0) seen.inside++;
      if (ours.kept < input.previous.length - 1) seen.lost++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
  });

  it('leaves the post of a line of before to it when somebody inside the commune can take another one as well', () => {
    const two = people(A, 2, { mainField: 'VP', qualifiedFields: ['VP', 'IT', 'TC'] });
    const base = threeUnits({
      people: two, needs: [need(A, 'VP', 1), need(A, 'IT', 1), need(A, 'TC', 1)], quotas: [quota('Q1', A, 2)], senders: [sender('S1')], candidates: [candidate('S1-001', 'IT')],
      previous: [{ person: 'S1-001', unit: A, field: 'IT', measure: 'secondment' }],
    });
    expect(lines(plan(base)).toSorted()).toEqual([`${A}-001 reassign ${A}/TC`, `S1-001 secondment ${A}/IT`]);
    const one = { ...base, needs: [need(A, 'VP', 1), need(A, 'IT', 1)] };
    expect(lines(plan(one))).toEqual([`S1-001 secondment ${A}/IT`]);
    expect(lines(plan({ ...one, previous: [] }))).toEqual([`${A}-001 reassign ${A}/IT`]);
    // where the person of before covers a post elsewhere instead, the cover comes first
    const better = { ...one, needs: [need(A, 'VP', 1), need(A, 'IT', 1), need(B, 'IT', 1)] };
    expect(lines(plan(better)).toSorted()).toEqual([`${A}-001 reassign ${A}/IT`, `S1-001 secondment ${B}/IT`]);
  });
});

describe('marks that cannot all hold', () => {
  it('of two sets as large keeps the one that covers better', () => {
    const two = people(A, 2, { mainField: 'VP', qualifiedFields: ['VP', 'IT'] });
    const input = threeUnits({
      people: two, needs: [need(A, 'VP', 1), need(A, 'IT', 1), need(B, 'VP', 1)], quotas: [quota('Q1', A, 1), quota('Q2', B, 9)],
      pins: [{ kind: 'keep', person: `${A}-001`, unit: A, field: 'IT' }, { kind: 'keep', person: `${A}-002`, unit: B, field: 'VP' }],
    });
    const border = (code: string) => ({ ...input, units: input.units.map((unit) => ({ ...unit, border: unit.code === code })) });
    expect(lines(plan(border(A)))).toEqual([`${A}-001 reassign ${A}/IT`]);
    expect(lines(plan(border(B)))).toEqual([`${A}-002 transfer ${B}/VP`]);
    expect(plan(border(A)).droppedPins).toEqual([input.pins[1]]);
  });

  it('drops a smallest set also where somebody stands in the pool and on a roster, found by trying every set', () => {
    const seen = { twice: 0, dropped: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const { input, kept, rules } = twiceThere(seed);
      if (kept.length === 0) continue;
      let most = 0;
      for (let set = 0; set < 2 ** kept.length; set++) {
        const chosen = kept.filter((_, at) => (set >> at) & 1);
        if (chosen.length > most && holdsTogether(rules, kept, chosen)) most = chosen.length;
      }
      const result = plan(input);
      const held = result.lines.filter((line) => kept.some((move) => move.person === line.person && move.unit === line.toUnit && move.field === line.field));
      expect(held.length, `seed ${seed}`).toBe(most);
      if (result.droppedPins.length > 0) seen.dropped++;
      seen.twice++;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});

/** Of some people of the rosters a second row in the pool, and marks on lines of both kinds. */
function twiceThere(seed: number): { input: StaffingCase; rules: Rules; kept: readonly Move[] } {
  const plain = { ...generateSmall(seed).input, pins: [], previous: [] };
  const next = randomFrom(seed);
  const both = plain.people.filter(() => next() < 0.3).map((person) => candidate(person.key, person.mainField, { sender: plain.senders[0]?.code ?? 'S01', otherFields: person.otherFields }));
  const pool = new Set(both.map(({ key }) => key));
  const loose = { ...plain, candidates: [...plain.candidates, ...both] };
  // a person of the pool is never transferred besides
  const real = (move: Move) => !(move.measure === 'transfer' && pool.has(move.person));
  const moves = new Rules(loose, solved(loose).shortages).moves().filter(real);
  const inside = moves.filter((move) => move.measure === 'reassign' && pool.has(move.person));
  const pick = (of: readonly Move[]) => (of.length > 0 ? [of[Math.floor(next() * of.length)]!] : []);
  const chosen = inside.length === 0 ? [] : [...pick(inside), ...pick(inside), ...pick(moves.filter((move) => pool.has(move.person))), ...pick(moves.filter((move) => inside.some((own) => own.person === move.person))), ...pick(moves), ...pick(moves)];
  const input = { ...loose, pins: chosen.map((move): Pin => ({ kind: 'keep', person: move.person, unit: move.unit, field: move.field })) };
  const rules = new Rules(input, solved(input).shortages);
  return { input, rules, kept: rules.moves().filter((move) => move.kept && real(move)) };
}

interface Values {
  readonly cover: readonly number[];
  readonly kept: number;
}

interface Taken {
  readonly unit: string;
  readonly kind: string;
  readonly previous: boolean;
  readonly extra: boolean;
}

function valuesOf({ input }: Facts, taken: readonly Taken[], severity: number): Values {
  const served = new Set(taken.filter(({ kind, extra }) => kind === 'field' && !extra).map(({ unit }) => unit)).size;
  return { cover: input.settings.policy === 'even' ? [served, severity] : [severity, served], kept: taken.filter(({ previous }) => previous).length };
}

function severityOf(networks: readonly ReturnType<typeof solveProblem>[]): number {
  return networks.reduce((sum, { certificate }) => sum + certificate.find((level) => level.name === 'severity')!.value, 0);
}

/** Network 2 behind every set of reassignments that the rules allow. */
function everyChoice(facts: Facts, rules: Rules, inside: readonly Move[]): readonly Values[] {
  return Array.from({ length: 2 ** inside.length }, (_none, set) => inside.filter((_, at) => (set >> at) & 1)).filter((chosen) => holdsTogether(rules, [], chosen)).map((chosen) => {
    const count = (keyOf: (move: Move) => string) => new Map([...Map.groupBy(chosen, keyOf)].map(([key, some]) => [key, some.length]));
    const covered = count((move) => placeOf(move.unit, move.field));
    const outcome: InsideOutcome = { ...NOBODY_MOVED, covered, left: count((move) => placeOf(move.unit, move.mainField!)), moved: new Set(chosen.map((move) => move.person)) };
    const main = solveProblem(mainProblem(facts, outcome));
    const own = chosen.map((move): Taken => ({ unit: move.unit, kind: 'field', previous: move.previous, extra: false }));
    const worth = [...covered].reduce((sum, [place, posts]) => sum + facts.places.get(place)!.weights.slice(0, posts).reduce((all, weight) => all + weight, 0), 0);
    const rest = main.assignments.map(({ option, extra }): Taken => ({ unit: main.model.problem.targets[option.target]!.unit, kind: main.model.problem.targets[option.target]!.kind, previous: option.previous, extra }));
    return valuesOf(facts, [...own, ...rest], worth + severityOf([main]));
  });
}
