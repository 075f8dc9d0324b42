import { computeNorms } from '../../../shared/norms/norms.ts';
import type { StaffingCase } from '../../../shared/norms/staffing-case.ts';
import { propose } from '../../../shared/proposals/propose.ts';
import { generate, LARGE, PROVINCE, shuffled } from '../../../shared/proposals/testing/generate.ts';
import { generateEverything } from '../../../shared/proposals/testing/generate-everything.ts';
import { computeShortages } from '../../../shared/shortages/shortages.ts';

/** Every how many shuffles a whole province, or a large one, takes the place of a small case. */
const [WHOLE, LARGEST] = [20, 200];

/**
 * Cases with the rows of every list in another order: norms, shortages and plan must be the same to the byte.
 * @param from seed of the first case
 */
export async function fireShuffles(count = 1_000, from = 1, say: (line: string) => void = () => undefined): Promise<readonly string[]> {
  let different = 0;
  let bytes = 0;
  for (let seed = from; seed < from + count; seed++) {
    const input = seed % LARGEST === 0 ? generate(seed, LARGE).input : seed % WHOLE === 0 ? generate(seed, PROVINCE).input : generateEverything(seed).input;
    const answer = answered(input);
    bytes += answer.length;
    if (answer === answered(shuffled(input, seed * 7919))) continue;
    different++;
    say(`seed ${seed}: another answer in another order; again: npm run -s fire -- shuffles 1 --seed ${seed}`);
  }
  return [`${count} shuffles from seed ${from}, every ${WHOLE}th a province of ${PROVINCE.units} communes, every ${LARGEST}th one of ${LARGE.units}: ${different} with another answer; ${(bytes / 1e6).toFixed(1)} million characters compared`];
}

function answered(input: StaffingCase): string {
  const norms = computeNorms(input);
  const shortages = computeShortages(input, norms);
  return JSON.stringify({ norms, shortages, plan: propose(input, shortages) });
}
