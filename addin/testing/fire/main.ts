import { files } from './files.ts';
import { names } from './names.ts';

/** npm run -s fire -- NAME [COUNT] [--seed N]: the long fuzz and fault runs; the figures to quote are the last lines. */
const FIRES: Readonly<Record<string, (count?: number, seed?: number, say?: (line: string) => void) => Promise<readonly string[]>>> = {
  /** The seed is the number of the first case: --seed N with COUNT 1 repeats case N. */
  files,
  names,
  proposals: async (count, seed, say) => (await import('./proposals.ts')).fireProposals(count, seed, say),
  shuffles: async (count, seed, say) => (await import('./shuffles.ts')).fireShuffles(count, seed, say),
  checks: async (count, seed, say) => (await import('./checks.ts')).fireChecks(count, seed, say),
};

const words = process.argv.slice(2);
const at = words.indexOf('--seed');
const seed = at < 0 ? undefined : Number(words.splice(at, 2)[1]);
const [name = '', count] = words;
const fire = FIRES[name];
if (fire) {
  for (const line of await fire(count === undefined ? undefined : Number(count), seed, console.log)) console.log(line);
} else {
  console.error(`npm run -s fire -- ${Object.keys(FIRES).join(' | ')} [COUNT] [--seed N]`);
  process.exitCode = 2;
}
