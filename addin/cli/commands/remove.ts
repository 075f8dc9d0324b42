import { removeOurs } from '../../src/flows/remove-ours.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { onlyFile, outFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';

/** cli remove FILE --out OUT: FILE without result sheets, marks and state of ours; JSON: {sheets: names that are gone}. */
export async function remove(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const out = outFile(args);
  await refuseSameFile(file, out);
  const port = await openWorkbook(file);
  const { sheets } = await removeOurs(port);
  await saveWorkbook(out, port, args.lang, complain);
  const words = cliSentences[args.lang];
  if (args.json) {
    print(JSON.stringify({ sheets }, null, 2));
    return 0;
  }
  print(fill(words.removed, { count: sheets.length, sheets: sheets.join(', ') || '–' }));
  print(fill(words.wrote, { file: out }));
  return 0;
}
