import { useCodec } from '../src/workbook/xlsx/codec.ts';
import { nodeCodec } from './node-codec.ts';
import { explain } from '../src/flows/explain-error.ts';
import { cliSentences } from '../../shared/i18n/index.ts';
import type { Lang } from '../../shared/i18n/format.ts';
import { readArgs } from './args.ts';
import type { Args } from './args.ts';
import { certificate, verify } from './commands/certificate.ts';
import { check } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { fix } from './commands/fix.ts';
import { merge } from './commands/merge.ts';
import { remove } from './commands/remove.ts';
import { compare } from './commands/compare.ts';
import { run } from './commands/run.ts';
import { template } from './commands/template.ts';
import { versions } from './commands/versions.ts';
import { whatIf } from './commands/what-if.ts';

const COMMANDS: Readonly<Record<string, (args: Args, print: (line: string) => void, complain: (line: string) => void) => Promise<number>>> = {
  check, compare, fix, merge, remove, run, template, versions, export: exportCommand, certificate, verify, 'what-if': whatIf,
};

/** Errors of the Worker or of the certificate; every other one means that the file or the command is unusable. */
const EXIT_3 = new Set(['certificate-failed', 'answer-refused', 'internal', 'server-unreachable', 'server-timeout', 'server-answer-unreadable', 'message-refused', 'too-many-requests', 'body-too-large', 'not-found', 'not-json', 'method-not-allowed']);
const SHOW_USAGE = new Set(['usage', 'option-unknown', 'option-missing', 'word-too-many']);

/**
 * The command line: exit codes as in design/product.md. Sentences go to standard error, results to standard output;
 * the text of an unforeseen error is shown only with DP_DEBUG set, since it may quote a cell.
 */
export async function main(argv: readonly string[], print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  useCodec(nodeCodec);
  let lang: Lang = argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  try {
    if (argv.includes('--help')) {
      print(cliSentences[lang].usage);
      return 0;
    }
    const args = readArgs(argv);
    lang = args.lang;
    const command = COMMANDS[args.command];
    if (!command) {
      complain(cliSentences[lang].usage);
      return 2;
    }
    return await command(args, print, complain);
  } catch (error) {
    const { code, title, body } = explain(error, lang);
    complain(`${title} ${body}`);
    if (SHOW_USAGE.has(code)) complain(cliSentences[lang].usage);
    if (code === 'internal' && process.env.DP_DEBUG) complain(String(error instanceof Error ? error.stack : error));
    return EXIT_3.has(code) ? 3 : 2;
  }
}

if (import.meta.main) {
  // `cli check | head` closes the pipe early: nothing is wrong, nobody reads on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), (line) => process.stderr.write(`${line}\n`));
}
