import type { Problem } from '../problem.ts';
import { readFacts } from '../facts.ts';
import { propose, solveNetworks } from '../propose.ts';
import type { Solved } from '../solve.ts';
import { featuresOf, SHARED } from './features.ts';
import type { Generated } from './generate.ts';
import { insideModel, mainModel, type Reassigned, type Share } from './input-model.ts';
import { keptModel } from './kept-model.ts';
import { refereeValues, type Highs, type RefereeModel } from './referee.ts';
import { Rules } from './rules.ts';

export interface Judgement {
  /** What HiGHS does not confirm; empty: every level of both networks, and the marks held. */
  readonly wrong: readonly string[];
  /** Levels confirmed. */
  readonly levels: number;
  readonly features: readonly string[];
  /** Whether other shares of the agencies could make a better plan; null: nothing is shared. */
  readonly bestShares: boolean | null;
}

/**
 * A plan before HiGHS with whole numbers, from models written from the case (input-model.ts, kept-model.ts).
 * @param told the case as HiGHS is told it; another one only to see that HiGHS notices
 */
export function judge(highs: Highs, { input, shortages }: Generated, told: Generated = { input, shortages }): Judgement {
  const rules = new Rules(told.input, told.shortages);
  const { networks, main, keeps } = solveNetworks(readFacts(input, shortages));
  const inside = networks.find((solved) => solved !== main);
  const before = inside ? linesOf(inside) : [];
  const shares = sharesOf(main.model.problem);
  const levels = [
    ...(inside ? compared(highs, inside, insideModel(rules, keeps)) : []),
    ...compared(highs, main, mainModel(rules, keeps, before, shares)),
  ];
  const whole = beforeSenders(mainModel(rules, keeps, before, []));
  const anyShares = shares.length === 0 ? [] : compared(highs, main, whole).slice(0, whole.levels.length);
  const [most = 0] = refereeValues(highs, keptModel(rules));
  const held = networks.reduce((sum, { certificate }) => sum + certificate.find((level) => level.name === 'pins')!.value, 0);
  const plan = propose(input, shortages);
  const wrong = [
    ...levels.filter((level) => level.ours !== level.theirs).map((level) => `${level.name}: ${level.ours}, HiGHS ${level.theirs}`),
    ...(held === most ? [] : [`lines kept: ${held}, HiGHS ${most}`]),
  ];
  return { wrong, levels: levels.length, features: [...featuresOf(input, shortages, plan), ...(shares.length > 0 ? [SHARED] : [])], bestShares: shares.length === 0 ? null : anyShares.every((level) => level.ours === level.theirs) };
}

function compared(highs: Highs, { model, certificate }: Solved, referee: RefereeModel): readonly { name: string; ours: string; theirs: string }[] {
  const values = refereeValues(highs, referee);
  return certificate.map(({ network, name, value }, at) => (
    { name: `${network} ${at + 1}`, ours: `${name} ${value}`, theirs: `${referee.levels[at] ?? 'none'} ${values[at] ?? 'none'}` }
  )).slice(0, Math.max(model.levels.length, referee.levels.length));
}

function sharesOf({ groups }: Problem): readonly Share[] {
  return groups.flatMap((group) => (group.of ? [{ agency: group.code, measure: group.measure ?? null, most: group.cap, mostOf: group.fieldCaps }] : []));
}

function linesOf({ model: { problem }, assignments }: Solved): readonly Reassigned[] {
  return assignments.map(({ mover, option, extra }) => ({ ...left(problem, mover), unit: problem.targets[option.target]!.unit, field: problem.targets[option.target]!.field, beyond: extra }));
}

function left({ movers }: Problem, mover: number): Pick<Reassigned, 'person' | 'left'> {
  return { person: movers[mover]!.key, left: movers[mover]!.mainField! };
}

/** The levels above the burden of senders, which the engine counts share by share. */
function beforeSenders({ levels, gains, objectives, ...model }: RefereeModel): RefereeModel {
  const end = levels.indexOf('sender-and-distance');
  return { ...model, levels: levels.slice(0, end), gains: gains.slice(0, end), objectives: objectives.slice(0, end) };
}
