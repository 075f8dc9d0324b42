import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { exportCertificate, verifyCertificate } from '../../src/flows/export/certificate.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { certificate as en } from '../../../shared/i18n/en/certificate.ts';
import { certificate as vi } from '../../../shared/i18n/vi/certificate.ts';
import { ladderIn } from '../../../shared/i18n/ladder.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { wrongPlace as wrongEn } from '../../../shared/i18n/en/wrong-place.ts';
import { wrongPlace as wrongVi } from '../../../shared/i18n/vi/wrong-place.ts';
import { sayWrong } from '../../../shared/i18n/wrong-place.ts';
import { certificateText } from '../../../shared/proposals/certificate.ts';
import { need, needFile, onlyFile, refuseMoreWords } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook, refuseSameFile, saveBytes } from '../files.ts';

/** cli certificate FILE --out CERT.json: the certificate of the plan in the workbook. */
export async function certificate(args: Args, print: (line: string) => void): Promise<number> {
  const file = onlyFile(args);
  const out = need(args.out, '--out');
  await refuseSameFile(file, out);
  const text = certificateText(await exportCertificate(await openWorkbook(file), { lang: args.lang }));
  await saveBytes(out, new TextEncoder().encode(text));
  print(fill(cliSentences[args.lang].wrote, { file: out }));
  return 0;
}

/** cli verify FILE CERT.json: exit 0 when the certificate holds for the workbook, 1 when it does not. */
export async function verify(args: Args, print: (line: string) => void): Promise<number> {
  const file = needFile(args, 0);
  const path = need(args.words[1], 'CERT.json');
  refuseMoreWords(args, 2);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new FlowError('file-not-readable', { file: path });
  });
  const { steps, holds, shares, lines, levels } = await verifyCertificate(await openWorkbook(file), text, basename(path), { lang: args.lang });
  if (args.json) {
    print(JSON.stringify({ holds, steps, shares, lines, levels }, null, 2));
    return holds ? 0 : 1;
  }
  const words = args.lang === 'en' ? en : vi;
  for (const { step, wrong } of steps) print(wrong === null ? words.steps[step].good : fill(words.steps[step].bad, { wrong: sayWrong(args.lang === 'en' ? wrongEn : wrongVi, wrong) }));
  print(holds ? fill(words.holds, { lines, levels }) : words.holdsNot);
  if (holds && shares) print(ladderIn(args.lang).shares);
  return holds ? 0 : 1;
}
