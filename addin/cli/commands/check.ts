import { checkWorkbook } from '../../src/flows/check.ts';
import type { CheckResult } from '../../src/flows/types.ts';
import { messageOf } from '../../../shared/i18n/finding-message.ts';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { cliSentences } from '../../../shared/i18n/index.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { onlyFile } from '../args.ts';
import type { Args } from '../args.ts';
import { openWorkbook } from '../files.ts';

/** cli check FILE: exit 0 without errors, 1 with. */
export async function check(args: Args, print: (line: string) => void): Promise<number> {
  const port = await openWorkbook(onlyFile(args));
  const result = await checkWorkbook(port, { lang: args.lang });
  if (args.json) print(JSON.stringify(checkJson(result, args.lang), null, 2));
  else printFindings(result, args.lang, print);
  return result.summary.errors > 0 ? 1 : 0;
}

/** The `check` JSON of design/product.md. */
export function checkJson(result: CheckResult, lang: Lang) {
  return {
    findings: result.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: finding.cell,
      row: finding.row,
      column: finding.column,
      value: finding.value,
      message: messageOf(finding, lang),
      ...(finding.fix ? { fix: finding.fix } : {}),
    })),
    summary: result.summary,
  };
}

function printFindings(result: CheckResult, lang: Lang, print: (line: string) => void): void {
  const words = cliSentences[lang];
  for (const finding of result.findings) {
    print(`${words[finding.severity]}  ${placeOf(finding)}`);
    print(`    ${messageOf(finding, lang)}`);
  }
  if (result.findings.length === 0) print(words.clean);
  print(fill(words.summary, { ...result.summary }));
}

const placeOf = (finding: Finding) => [finding.sheet, finding.cell, finding.column].filter(Boolean).join(' · ');
