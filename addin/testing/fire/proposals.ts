import loadHighs from 'highs';
import { FEATURES } from '../../../shared/proposals/testing/features.ts';
import { generateEverything } from '../../../shared/proposals/testing/generate-everything.ts';
import { judge } from '../../../shared/proposals/testing/judge.ts';
import type { Highs } from '../../../shared/proposals/testing/referee.ts';

/**
 * Generated cases with everything that a plan knows, before HiGHS with whole numbers. Tells how many of the cases each
 * feature bore on; a case that HiGHS does not confirm says how to repeat it.
 * @param from seed of the first case
 */
export async function fireProposals(count = 2_000, from = 1, say: (line: string) => void = () => undefined): Promise<readonly string[]> {
  const highs = await loadHighs() as unknown as Highs;
  const seen = new Map(FEATURES.map((feature) => [feature, 0]));
  let levels = 0;
  let wrong = 0;
  const shares = { made: 0, best: 0 };
  for (let seed = from; seed < from + count; seed++) {
    const found = attempt(highs, seed);
    levels += found.levels;
    if (found.bestShares !== null) shares.made++;
    if (found.bestShares === true) shares.best++;
    for (const feature of found.features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    if (found.wrong.length === 0) continue;
    wrong++;
    say(`seed ${seed}: ${found.wrong.join('; ')}; again: npm run -s fire -- proposals 1 --seed ${seed}`);
  }
  const never = FEATURES.filter((feature) => seen.get(feature) === 0);
  return [
    ...[...seen].map(([feature, cases]) => `${feature.padEnd(34)}${String(cases).padStart(6)}`),
    ...(never.length === 0 ? [] : [`never: ${never.join(', ')}`]),
    `places of agencies shared between measures: ${shares.made} cases, in ${shares.best} no other shares make a better plan`,
    `${count} cases from seed ${from}: ${levels} levels before HiGHS with whole numbers, ${wrong} cases not confirmed; ${FEATURES.length - never.length} of ${FEATURES.length} features`,
  ];
}

function attempt(highs: Highs, seed: number): ReturnType<typeof judge> {
  try {
    return judge(highs, generateEverything(seed));
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)], levels: 0, features: [], bestShares: null };
  }
}
