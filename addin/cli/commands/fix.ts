import { checkWorkbook } from '../../src/flows/check.ts';
import { fixLossless } from '../../src/flows/fix-lossless.ts';
import type { AppliedFix } from '../../src/flows/fix.ts';
import { writeFixSheet } from '../../src/flows/fix-sheet.ts';
import { sentenceOf } from '../../../shared/tables/fixes-table.ts';
import { restoresList } from '../../../shared/findings/fix-text.ts';
import { changeSentence, fixTexts } from '../../../shared/i18n/fix-texts.ts';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { onlyFile, outFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';

/** cli fix FILE --out OUT: applies every lossless fix, lists each, and touches nothing else. */
export async function fix(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const out = outFile(args);
  await refuseSameFile(file, out);
  const port = await openWorkbook(file);
  const { lang } = args;
  const again = () => checkWorkbook(port, { lang });
  const { fixed, check } = await fixLossless(port, await again(), again);
  if (fixed.applied > 0) await writeFixSheet(port, lang);
  await saveWorkbook(out, port, lang, complain);
  const words = cliSentences[lang];
  if (args.json) {
    const { applied, log, formulas } = fixed;
    print(JSON.stringify({ applied, fixes: log.map((one) => fixJson(one, lang)), keptFormulas: formulas, summary: check.summary }, null, 2));
    return 0;
  }
  for (const { sheet, cell, before, shown, code } of fixed.log) {
    print(restoresList(code) ? fill(fixTexts(lang).listRestored, { cell: `${sheet}!${cell}` }) : changeSentence({ cell: `${sheet}!${cell}`, before: String(before), after: shown }, lang));
  }
  print(fill(words.fixed, { count: fixed.applied }));
  print(fill(words.wrote, { file: out }));
  return 0;
}

/** `value` is what was written (a day as its serial number), `shown` what the cell shows. */
function fixJson(one: AppliedFix, lang: Lang) {
  const { code, sheet, cell, column, before, after, shown } = one;
  return { code, sheet, cell, column, before, value: after, shown, message: sentenceOf({ ...one, after: shown, at: null }, lang) };
}
