import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import { solveNetworks } from './propose.ts';
import type { CertificateLevel } from './result.ts';
import type { Solved } from './solve.ts';
import { generate, generateSmall, type Generated } from './testing/generate.ts';
import { insideModel, mainModel, type Reassigned } from './testing/input-model.ts';
import { refereeValues, type Highs, type RefereeModel } from './testing/referee.ts';
import { Rules } from './testing/rules.ts';

const highs = await loadHighs() as unknown as Highs;

interface Judged {
  readonly problem: Problem;
  readonly ours: CertificateLevel[];
  readonly referee: RefereeModel;
}

/** Both networks of a case, as the engine solved them and as the referee writes them from the case. */
function judged({ input, shortages }: Generated): readonly Judged[] {
  const { networks, main, keeps } = solveNetworks(readFacts(input, shortages));
  const rules = new Rules(input, shortages);
  const inside = networks.find((solved) => solved !== main);
  const shown = ({ model, certificate }: Solved, referee: RefereeModel): Judged => ({ problem: model.problem, ours: [...certificate], referee });
  return [
    ...(inside ? [shown(inside, insideModel(rules, keeps))] : []),
    shown(main, mainModel(rules, keeps, inside ? linesOf(inside) : [])),
  ];
}

function linesOf({ model: { problem }, assignments }: Solved): readonly Reassigned[] {
  return assignments.map(({ mover, option, extra }) => {
    const { unit, field } = problem.targets[option.target]!;
    return { person: problem.movers[mover]!.key, unit, left: problem.movers[mover]!.mainField!, field, beyond: extra };
  });
}

function expectSame({ problem, ours, referee }: Judged, where: string): void {
  const values = refereeValues(highs, referee);
  expect(ours.map(({ name, value }) => [name, value]), `${where} ${problem.network}`).toEqual(referee.levels.map((name, at) => [name, values[at]]));
}

const SMALL = 300;

describe('HiGHS, with whole numbers and a model written from the case', () => {
  it(`confirms the value of every level on ${SMALL} small cases, and every feature occurs among them`, () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= SMALL; seed++) {
      for (const each of judged(generateSmall(seed))) {
        expectSame(each, `seed ${seed}`);
        for (const feature of featuresOf(each.problem)) seen.add(feature);
      }
    }
    expect([...seen].sort()).toEqual([
      'agency limit', 'at work', 'concurrent', 'donor limit', 'even', 'extra', 'inside', 'kept line', 'main', 'places kept', 'previous', 'reassign', 'reinforcement',
      'secondment', 'several communes', 'several fields', 'station-head', 'transfer', 'worst-first',
    ]);
  }, 90_000);

  it('confirms every level on a whole province', () => {
    const size = { units: 20, candidates: 60, senders: 10, fields: 12, roster: 40, duties: 12, missing: 0.3 };
    for (const each of judged(generate(7, size))) expectSame(each, 'province');
  }, 60_000);
});

function featuresOf(problem: Problem): readonly string[] {
  const { movers, groups, targets } = problem;
  const options = movers.flatMap((mover) => mover.options);
  const has: readonly (readonly [string, boolean])[] = [
    ['kept line', options.some((option) => option.pinned)],
    ['previous', options.some((option) => option.previous)],
    ['extra', targets.some((target) => target.extra > 0)],
    ['places kept', problem.poolCap !== null],
    ['agency limit', groups.some((group) => group.kind === 'agency' && group.cap < Infinity && group.fieldCaps.size > 0)],
    ['donor limit', problem.network === 'main' && groups.some((group) => group.kind === 'commune' && group.cap > 0)],
    ['at work', movers.some((mover) => (mover.serves?.atWork.size ?? 0) > 0)],
    ['several communes', movers.some((mover) => mover.capacity > 1)],
    ['several fields', movers.some((mover) => new Set(mover.options.map((option) => targets[option.target]!.field)).size > 1)],
  ];
  return [problem.network, problem.policy, ...movers.map((mover) => mover.measure), ...has.filter(([, found]) => found).map(([name]) => name)];
}
