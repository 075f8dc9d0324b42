import { compareVersions, keepVersion, listVersions, removeVersion } from '../../src/flows/versions.ts';
import type { Versions } from '../../src/flows/versions.ts';
import { versions as en } from '../../../shared/i18n/en/versions.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { versions as vi } from '../../../shared/i18n/vi/versions.ts';
import type { PlanVersion } from '../../../shared/tables/versions.ts';
import { factsText, keptText } from '../../../shared/tables/versions-table.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { need, needFile, refuseMoreWords } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveWorkbook } from '../files.ts';

type Print = (line: string) => void;

/** cli versions list FILE | keep FILE NAME --out OUT | drop FILE NAME --out OUT | compare FILE NAME [NAME] --out OUT: the plans kept in a workbook. */
export async function versions(args: Args, print: Print, complain: Print): Promise<number> {
  const words = args.lang === 'en' ? en : vi;
  const [action = '', , name, second] = args.words;
  const port = await openWorkbook(needFile(args, 1));
  if (action === 'list') {
    refuseMoreWords(args, 2);
    const found = await listVersions(port);
    if (args.json) print(JSON.stringify(json(found), null, 2));
    else for (const line of linesOf(found, words)) print(line);
    return 0;
  }
  const out = need(args.out, '--out');
  await refuseSameFile(needFile(args, 1), out);
  refuseMoreWords(args, action === 'compare' ? 4 : 3);
  const wanted = need(name, cliSentences[args.lang].name);
  const say = { keep: words.cliKept, drop: words.cliRemoved, compare: words.cliCompared }[action];
  if (say === undefined) throw new FlowError('usage');
  const made = action === 'keep' ? await keepVersion(port, { name: wanted, by: args.by ?? '', at: localMinute(new Date()) })
    : action === 'drop' ? await removeVersion(port, wanted)
      : await compareVersions(port, [wanted, second ?? null], words.current, args.lang);
  await saveWorkbook(out, port, args.lang, complain);
  if (args.json) print(JSON.stringify(made && 'counts' in made ? made : json(await listVersions(port)), null, 2));
  else {
    if (made && 'counts' in made) print(fill(words.counts, { ...made.counts, one: wanted, other: second ?? words.current }));
    print(fill(say, { name: wanted, sheet: made && 'sheet' in made ? made.sheet : '' }));
    print(fill(cliSentences[args.lang].wrote, { file: out }));
  }
  return 0;
}

function json({ current, kept }: Versions) {
  return { current: current && { ...current.facts, lines: current.lines.length }, versions: kept.map(({ name, by, at, facts, lines }) => ({ name, by, at, ...facts, lines: lines.length })) };
}

function linesOf({ current, kept }: Versions, words: typeof vi): string[] {
  const line = (name: string, version: PlanVersion, keptText: string) => fill(words.cliLine, { name, facts: factsText(words, fill, version), kept: keptText });
  return [
    ...(current ? [line(words.current, current, '')] : [words.noPlan]),
    ...kept.map((version) => line(`«${version.name}»`, version, `; ${keptText(words, fill, version)}`)),
    ...(kept.length === 0 ? [words.none] : []),
  ];
}

/** yyyy-mm-dd hh:mm of this machine. */
function localMinute(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
