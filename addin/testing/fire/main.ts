import { names } from './names.ts';

/** npm run -s fire -- NAME [COUNT]: the long fuzz and fault runs; the figures to quote are the last lines. */
const FIRES: Readonly<Record<string, (count?: number) => Promise<readonly string[]>>> = {
  names,
};

const [name = '', count] = process.argv.slice(2);
const fire = FIRES[name];
if (fire) {
  for (const line of await fire(count === undefined ? undefined : Number(count))) console.log(line);
} else {
  console.error(`npm run -s fire -- ${Object.keys(FIRES).join(' | ')} [COUNT]`);
  process.exitCode = 2;
}
