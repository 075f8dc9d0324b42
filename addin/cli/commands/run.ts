import { certificateOf } from '../../src/flows/export/certificate.ts';
import { runJson } from '../../src/flows/run-json.ts';
import { runPlan } from '../../src/flows/run.ts';
import type { RunResult } from '../../src/flows/types.ts';
import { workerClient } from '../../src/api/client.ts';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { certificateText } from '../../../shared/proposals/certificate.ts';
import { onlyFile, outFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveBytes, saveWorkbook } from '../files.ts';
import { workerInProcess } from '../worker-in-process.ts';

/** cli run FILE --out OUT [--certificate CERT.json]: the main job; OUT is FILE with the result sheets. */
export async function run(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const out = outFile(args);
  for (const written of [out, args.certificate ?? out]) await refuseSameFile(file, written);
  const port = await openWorkbook(file);
  const compute = args.server ? workerClient(args.server) : workerInProcess();
  const result = await runPlan(port, compute, { lang: args.lang });
  await saveWorkbook(out, port, args.lang, complain);
  if (args.certificate) await saveBytes(args.certificate, new TextEncoder().encode(certificateText(await certificateOf(result.input, result.plan))));
  if (args.json) print(JSON.stringify(runJson(result, args.lang), null, 2));
  else for (const line of summaryOf(result, args.lang, out)) print(line);
  return 0;
}

function summaryOf(result: RunResult, lang: Lang, out: string): string[] {
  const words = cliSentences[lang];
  const { verdicts } = result.shortages.totals;
  const { plan, norms } = result;
  return [
    fill(words.summary, { ...result.summary }),
    fill(words.units, {
      reported: norms.totals.reported, units: norms.totals.units, below: verdicts.below, over: verdicts.over,
      both: verdicts['over-and-short'], fieldShort: verdicts['met-field-short'], undecided: verdicts.undecided,
    }),
    fill(words.plan, {
      lines: plan.lines.length, served: plan.totals.unitsServed, wanting: plan.totals.unitsWithPosts,
      unfilled: plan.unfilled.reduce((sum, need) => sum + need.missing, 0),
    }),
    fill(words.certified, { levels: plan.certificate.levels.length }),
    fill(words.wrote, { file: out }),
  ];
}
