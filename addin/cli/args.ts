import { parseArgs } from 'node:util';
import { FlowError } from '../src/flows/flow-error.ts';
import type { Lang } from '../../shared/i18n/format.ts';
import { cliSentences } from '../../shared/i18n/index.ts';

export interface Args {
  readonly command: string;
  /** Words after the command. */
  readonly words: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly server: string | undefined;
  readonly code: string | undefined;
  readonly from: string | undefined;
  readonly name: string | undefined;
  readonly province: string | undefined;
  /** export: which list, or all of them; where to. */
  readonly form: string | undefined;
  readonly agency: string | undefined;
  readonly unit: string | undefined;
  readonly all: boolean;
  readonly agreed: boolean;
  readonly outDir: string | undefined;
  /** run: also writes the certificate of the plan to this file. */
  readonly certificate: string | undefined;
  /** versions keep: who keeps it. */
  readonly by: string | undefined;
  /** merge: files older than the figures that are in are taken too. */
  readonly older: boolean;
  /** compare: the policy to take. */
  readonly take: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean' }, lang: { type: 'string' }, out: { type: 'string' }, server: { type: 'string' },
  code: { type: 'string' }, from: { type: 'string' }, name: { type: 'string' }, province: { type: 'string' },
  older: { type: 'boolean' }, form: { type: 'string' }, agency: { type: 'string' }, unit: { type: 'string' }, all: { type: 'boolean' },
  agreed: { type: 'boolean' }, 'out-dir': { type: 'string' }, certificate: { type: 'string' }, by: { type: 'string' }, take: { type: 'string' },
} as const;

/** Throws FlowError 'option-unknown', 'option-missing' or 'server-not-url' with what was typed. */
export function readArgs(argv: readonly string[]): Args {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const declared = OPTIONS[token.name as keyof typeof OPTIONS];
    if (!declared) throw new FlowError('option-unknown', { option: token.rawName });
    if (declared.type === 'string' && !token.value) throw new FlowError('option-missing', { option: token.rawName });
  }
  const text = (name: keyof typeof OPTIONS) => (typeof values[name] === 'string' ? values[name] : undefined);
  const lang = text('lang') ?? 'vi';
  if (lang !== 'vi' && lang !== 'en') throw new FlowError('option-unknown', { option: `--lang ${lang}` });
  const [command = '', ...words] = positionals;
  const server = text('server');
  if (server !== undefined && !isAddress(server)) throw new FlowError('server-not-url', { server });
  return {
    command, words, lang, json: values.json === true, out: text('out'), server, code: text('code'),
    from: text('from'), name: text('name'), province: text('province'), older: values.older === true,
    form: text('form'), agency: text('agency'), unit: text('unit'), all: values.all === true, agreed: values.agreed === true,
    outDir: text('out-dir'), certificate: text('certificate'), by: text('by'), take: text('take'),
  };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The value, or FlowError 'option-missing' naming it. */
export function need(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new FlowError('option-missing', { option });
  return value;
}

/** The one file of the command; FlowError 'word-too-many' when further words follow, so that none is passed over in silence. */
export function onlyFile(args: Args): string {
  const file = needFile(args, 0);
  refuseMoreWords(args, 1);
  return file;
}

/** The file among the words after the command, 0 the first; FlowError 'option-missing' that names it in the person's language. */
export function needFile({ words, lang }: Args, at: number): string {
  return need(words[at], cliSentences[lang].file);
}

/** The result's file of --out; FlowError 'option-missing' | 'out-not-xlsx'. */
export function outFile(args: Args): string {
  return workbookName(need(args.out, '--out'));
}

/** The name of a file to write; FlowError 'out-not-xlsx' for one that Excel would not open. */
export function workbookName(file: string): string {
  if (!/\.xlsx$/i.test(file)) throw new FlowError('out-not-xlsx', { file });
  return file;
}

export function refuseMoreWords({ words }: Args, count: number): void {
  const more = words[count];
  if (more !== undefined) throw new FlowError('word-too-many', { option: more });
}
