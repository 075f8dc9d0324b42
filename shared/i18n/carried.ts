import { TEMPLATE_VERSION } from '../sheets/template-version.ts';
import { templateTask as en } from './en/template-task.ts';
import { fill, groupedText, type Lang } from './format.ts';
import { templateTask as vi } from './vi/template-task.ts';

/** What a template took over from an earlier file; the flow's Carried. */
interface CarriedFacts {
  readonly version: number | null;
  readonly rows: number;
  readonly asTheyStood: number;
  readonly extraColumns: readonly string[];
  readonly leftSheets: readonly string[];
}

/** One sentence for each thing that is worth saying. */
export function carriedSentences({ version, rows, asTheyStood, extraColumns, leftSheets }: CarriedFacts, lang: Lang): string[] {
  const texts = lang === 'en' ? en : vi;
  const grouped = { number: (value: number) => groupedText(value, lang) };
  return [
    rows === 0 ? texts.carriedNone : fill(texts.carriedRows, { count: rows }, grouped),
    ...(version !== null && version < TEMPLATE_VERSION ? [fill(texts.carriedOlder, { version, current: TEMPLATE_VERSION })] : []),
    ...(asTheyStood > 0 ? [fill(texts.carriedAsTheyStood, { count: asTheyStood }, grouped)] : []),
    ...(extraColumns.length > 0 ? [fill(texts.carriedColumns, { names: extraColumns.join('; ') })] : []),
    ...(leftSheets.length > 0 ? [fill(texts.leftSheets, { names: leftSheets.join('; ') })] : []),
  ];
}
