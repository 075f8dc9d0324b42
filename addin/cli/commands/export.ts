import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportLists } from '../../src/flows/export/lists.ts';
import { listNotes } from '../../src/flows/export/offer.ts';
import type { ListOffer, OfferedList } from '../../src/flows/export/offer.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { decisionLists as en } from '../../../shared/i18n/en/decision-lists.ts';
import { decisionLists as vi } from '../../../shared/i18n/vi/decision-lists.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { plainName } from '../../../shared/tables/decision-lists/file-name.ts';
import { need, onlyFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, saveBytes } from '../files.ts';

/**
 * cli export FILE --form biet-phai | --agency NAME | --unit CODE | --all, --out-dir DIR: lists for decisions as fresh
 * files. What is left out is said before anything is written.
 */
export async function exportCommand(args: Args, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const dir = need(args.outDir, '--out-dir');
  const wanted = chooser(args);
  const port = await openWorkbook(file);
  const { offer, files } = await exportLists(port, (all) => wanted(all).map(({ id }) => id), { lang: args.lang, agreedOnly: args.agreed });
  const { left, notes } = listNotes(offer, wanted(offer), args.lang, fill);
  const words = args.lang === 'en' ? en : vi;
  for (const line of left.length > 0 ? [fill(words.leftTitle, { count: left.length }), ...left, ...notes] : notes) complain(line);
  await makeFolder(dir);
  for (const list of files) await saveBytes(join(dir, list.name), list.bytes);
  if (args.json) {
    print(JSON.stringify({ files: files.map(({ name, people, draft }) => ({ file: join(dir, name), people, draft })), left: offer.left }, null, 2));
  } else {
    for (const list of files) print(`${fill(cliSentences[args.lang].wrote, { file: join(dir, list.name) })} ${fill(words.people, { count: list.people })}.`);
  }
  return 0;
}

/** Exactly one of the four ways to choose; FlowError 'option-missing' otherwise, 'list-unknown' naming what there is. */
function chooser({ form, agency, unit, all }: Args): (offer: ListOffer) => readonly OfferedList[] {
  const ways = [form, agency, unit, all ? 'all' : undefined].filter((way) => way !== undefined);
  if (ways.length !== 1) throw new FlowError('option-missing', { option: '--form | --agency | --unit | --all' });
  if (all) return ({ lists }) => lists;
  return ({ lists }) => {
    if (form !== undefined) return known(lists, 'form', form, (list) => (list.about.by === 'form' ? vi.files[list.about.measure] : ''));
    return agency !== undefined
      ? known(lists, 'sender', agency, ({ name }) => name)
      : known(lists, 'unit', unit ?? '', (list) => (list.about.by === 'unit' ? list.about.code : ''));
  };
}

function known(lists: readonly OfferedList[], by: OfferedList['about']['by'], typed: string, nameOf: (list: OfferedList) => string): readonly OfferedList[] {
  const own = lists.filter(({ about }) => about.by === by);
  const found = own.filter((list) => plainName(nameOf(list)) === plainName(typed) || plainName(list.name) === plainName(typed));
  if (found.length === 0) throw new FlowError('list-unknown', { name: typed, choices: own.map((list) => (by === 'unit' ? `${nameOf(list)} ${list.name}` : nameOf(list))).join('; ') || '–' });
  return found;
}

async function makeFolder(dir: string): Promise<void> {
  const there = await stat(dir).catch(() => null);
  if (there && !there.isDirectory()) throw new FlowError('out-not-writable', { file: dir });
  await mkdir(dir, { recursive: true }).catch(() => {
    throw new FlowError('out-not-writable', { file: dir });
  });
}
