import { workerClient } from '../../src/api/client.ts';
import { whatIfJson, whatIfLines } from '../../src/flows/what-if-text.ts';
import { runWhatIf, writeWhatIf } from '../../src/flows/what-if.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { onlyFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';
import { workerInProcess } from '../worker-in-process.ts';

/** cli what-if FILE [--json] [--out OUT]: what else the province could do; with --out, FILE with that sheet. */
export async function whatIf(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  if (args.out !== undefined) await refuseSameFile(file, args.out);
  const port = await openWorkbook(file);
  const run = await runWhatIf(port, args.server ? workerClient(args.server) : workerInProcess(), { lang: args.lang });
  if (args.out !== undefined) {
    await writeWhatIf(port, run, args.lang);
    await saveWorkbook(args.out, port, args.lang, complain);
  }
  if (args.json) print(JSON.stringify(whatIfJson(run, args.lang), null, 2));
  else for (const line of whatIfLines(run, args.lang)) print(line);
  if (!args.json && args.out !== undefined) print(fill(cliSentences[args.lang].wrote, { file: args.out }));
  return 0;
}
