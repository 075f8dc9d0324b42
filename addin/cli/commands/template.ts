import { prepareTemplate } from '../../src/flows/template.ts';
import type { TemplateRequest } from '../../src/flows/template.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { need, outFile, refuseMoreWords } from '../args.ts';
import type { Args } from '../args.ts';
import { carriedSentences } from '../../../shared/i18n/carried.ts';
import { openWorkbook, refuseSameFile, saveBytes } from '../files.ts';

/** cli template commune|sender|province --out F.xlsx: an empty or pre-filled standard workbook. */
export async function template(args: Args, print: (line: string) => void): Promise<number> {
  const request = requestOf(args);
  const out = outFile(args);
  if (args.from) await refuseSameFile(args.from, out);
  const from = args.from ? await openWorkbook(args.from) : null;
  const { bytes, carried } = await prepareTemplate(request, { lang: args.lang, from });
  await saveBytes(out, bytes);
  print(fill(cliSentences[args.lang].wrote, { file: out }));
  for (const line of carried ? carriedSentences(carried, args.lang) : []) print(line);
  return 0;
}

function requestOf(args: Args): TemplateRequest {
  const kind = need(args.words[0], 'commune | sender | province');
  refuseMoreWords(args, 1);
  const wanted = ({ commune: ['code', 'out'], sender: ['name', 'out'], province: ['province', 'out'] } as const)[kind as TemplateRequest['kind']] ?? [];
  // all at once: nobody should have to ask three times
  const missing = wanted.filter((option) => !args[option]);
  if (missing.length > 0) throw new FlowError('option-missing', { option: missing.map((option) => `--${option}`).join(', ') });
  switch (kind) {
    case 'commune': return { kind, unitCode: need(args.code, '--code') };
    case 'sender': return { kind, agencyName: need(args.name, '--name') };
    case 'province': return { kind, province: need(args.province, '--province') };
    default: throw new FlowError('option-unknown', { option: kind });
  }
}
