import { checkWorkbook } from '../../src/flows/check.ts';
import { applyFixes } from '../../src/flows/fix.ts';
import type { AppliedFix } from '../../src/flows/fix.ts';
import { fill, vietnameseDate } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { serialToIso } from '../../../shared/sheets/dates.ts';
import { need } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';

/** cli fix FILE --out OUT: applies every lossless fix and lists each. */
export async function fix(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = need(args.words[0], 'FILE');
  const out = need(args.out, '--out');
  refuseSameFile(file, out);
  const port = await openWorkbook(file);
  const { findings } = await checkWorkbook(port, { lang: args.lang });
  const words = cliSentences[args.lang];
  const { applied, log } = await applyFixes(port, findings.filter((finding) => finding.fix?.kind === 'auto'));
  await saveWorkbook(out, port, args.lang, complain);
  for (const entry of log) print(fill(words.fixLine, { sheet: entry.sheet, cell: entry.cell, before: entry.before, after: shown(entry) }));
  print(fill(words.fixed, { count: applied }));
  print(fill(words.wrote, { file: out }));
  return 0;
}

/** A day is written as a serial number; a person reads it as a day. */
function shown({ code, after }: AppliedFix): string {
  const isDay = typeof after === 'number' && /^(?:date|period)-/.test(code);
  return isDay ? vietnameseDate(serialToIso(after, false) ?? String(after)) : String(after);
}
