import { POLICIES } from '../../../shared/catalog/codes.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { workerClient } from '../../src/api/client.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { comparePolicies, takePolicy } from '../../src/flows/policies.ts';
import { runPlan } from '../../src/flows/run.ts';
import { need, onlyFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';
import { workerInProcess } from '../worker-in-process.ts';

/** cli compare FILE --out OUT: both policies side by side; with --take the plan of one of them, and Tham số says so. */
export async function compare(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const out = need(args.out, '--out');
  const take = POLICIES.find((policy) => policy === args.take);
  if (args.take !== undefined && take === undefined) throw new FlowError('option-unknown', { option: `--take ${args.take}` });
  await refuseSameFile(file, out);
  const port = await openWorkbook(file);
  const compute = args.server ? workerClient(args.server) : workerInProcess();
  const { comparison, policy, rows, summary } = await comparePolicies(port, compute, { lang: args.lang });
  if (take !== undefined) {
    await takePolicy(port, take);
    await runPlan(port, compute, { lang: args.lang });
  }
  await saveWorkbook(out, port, args.lang, complain);
  if (args.json) print(JSON.stringify({ policy: take ?? policy, ...comparison, rows }, null, 2));
  else for (const line of [summary, fill(cliSentences[args.lang].wrote, { file: out })]) print(line);
  return 0;
}
