import { prepareTemplate } from '../../src/flows/template.ts';
import type { TemplateRequest } from '../../src/flows/template.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import { FlowError } from '../../src/flows/flow-error.ts';
import { need, refuseMoreWords } from '../args.ts';
import type { Args } from '../args.ts';
import { carriedSentences } from '../../../shared/i18n/carried.ts';
import { openWorkbook, refuseSameFile, saveBytes } from '../files.ts';

/** cli template commune|sender|province --out F.xlsx: an empty or pre-filled standard workbook. */
export async function template(args: Args, print: (line: string) => void): Promise<number> {
  const out = need(args.out, '--out');
  const request = requestOf(args);
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
  switch (kind) {
    case 'commune': return { kind, unitCode: need(args.code, '--code') };
    case 'sender': return { kind, agencyName: need(args.name, '--name') };
    case 'province': return { kind, province: need(args.province, '--province') };
    default: throw new FlowError('option-unknown', { option: kind });
  }
}
