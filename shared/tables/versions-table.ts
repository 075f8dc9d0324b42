import { versions as en } from '../i18n/en/versions.ts';
import { vietnameseDate } from '../i18n/format.ts';
import type { Lang, Names } from '../i18n/format.ts';
import { versions as vi } from '../i18n/vi/versions.ts';
import type { Dataset } from '../sheets/index.ts';
import { catalogueNames } from '../i18n/catalogue-names.ts';
import { changeText } from './change-cells.ts';
import { listSheet, placeName, wordsOf } from './context.ts';
import { VERSIONS_SHEET } from './names.ts';
import type { OutputCell, OutputColumn, OutputSheet } from './output.ts';
import { lineChanges } from './plan-lines.ts';
import type { VersionLine } from './plan-lines.ts';
import { countPairs, pairKind, pairPosts } from './versions.ts';
import type { PlanVersion, PostPair } from './versions.ts';

type Say = (text: string, params: Readonly<Record<string, string | number>>) => string;

/** "52 dòng, được hỗ trợ 52/60 chỗ, ..., số liệu ngày 01/10/2025". */
export function factsText(words: typeof vi, say: Say, { facts, lines }: Pick<PlanVersion, 'facts' | 'lines'>): string {
  return say(words.lines, { lines: lines.length, covered: facts.covered, posts: facts.posts, served: facts.unitsServed, units: facts.unitsWithPosts, date: facts.asOf });
}

/** "Chị Hoa, lưu 22/11/2026 04:04"; '' for the present plan. */
export function keptText(words: typeof vi, say: Say, { at, by }: Pick<PlanVersion, 'at' | 'by'>): string {
  return at === '' ? '' : say(by === '' ? words.keptAt : words.keptBy, { by, at: `${vietnameseDate(at.slice(0, 10))}${at.slice(10)}` });
}

/** So sánh phương án: two versions post by post, side by side. `units`: in protocol order. */
export function versionsTable(dataset: Dataset, workbookNames: Names, units: readonly string[], [one, other]: readonly [PlanVersion, PlanVersion], lang: Lang): OutputSheet {
  const words = lang === 'en' ? en : vi;
  const names: Names = { ...workbookNames, ...catalogueNames(lang) };
  const { texts, terms, say, warnings } = wordsOf(dataset, names, lang);
  const pairs = pairPosts(one.lines, other.lines, units);
  const counts = countPairs(pairs);
  const about = (side: string, version: PlanVersion) => {
    return say(words.side, { side, name: version.name, facts: [factsText(words, say, version), keptText(words, say, version)].filter((part) => part !== '').join('; ') });
  };
  const side = (key: string, at: string): readonly OutputColumn[] => [
    { key: `${key}Key`, title: say(words.sideColumn, { title: texts.key, side: at }), width: 12, format: 'code' },
    { key: `${key}Person`, title: say(words.sideColumn, { title: texts.person, side: at }), width: 22, format: 'text', wrap: true },
    { key: `${key}Measure`, title: say(words.sideColumn, { title: texts.plan.measure, side: at }), width: 15, format: 'text', wrap: true },
    { key: `${key}From`, title: say(words.sideColumn, { title: texts.plan.from, side: at }), width: 24, format: 'text', wrap: true },
  ];
  const cells = (line: VersionLine | null): readonly OutputCell[] => (line === null ? [null, null, null, null]
    : [line.person, names.person(line.person), names.measure(line.measure), line.from ? placeName(names, line.from) : null]);
  const difference = (pair: PostPair): OutputCell => {
    const kind = pairKind(pair);
    if (kind !== 'changed') return { value: words.kinds[kind], tone: kind === 'same' ? 'muted' : 'warning' };
    const [change] = lineChanges([pair.one!], [pair.other!]).changes;
    return { value: say(words.kinds.changed, { what: change?.kind === 'changed' ? changeText({ lang, say, terms }, change, pair.other!) : '' }), tone: 'warning' };
  };
  return listSheet({
    key: 'versions',
    name: VERSIONS_SHEET,
    above: [
      { text: words.sheetTitle, style: 'title' },
      { text: about('(1)', one), style: 'subtitle' },
      { text: about('(2)', other), style: 'subtitle' },
      { text: say(words.counts, { ...counts, one: '(1)', other: '(2)' }), style: 'note' },
      ...warnings,
    ],
    columns: [
      { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
      { key: 'toCode', title: texts.unitCode, width: 8, format: 'code' },
      { key: 'to', title: texts.unit, width: 20, format: 'text', wrap: true },
      { key: 'field', title: texts.field, width: 22, format: 'text', wrap: true },
      ...side('one', '1'), ...side('other', '2'),
      { key: 'difference', title: words.change, width: 30, format: 'text', wrap: true },
    ],
    rows: pairs.map((pair, at): OutputCell[] => [at + 1, pair.unit, names.unit(pair.unit), names.field(pair.field), ...cells(pair.one), ...cells(pair.other), difference(pair)]),
    below: [{ text: say(words.closing, { count: pairs.length - counts.same }), style: 'closing' }],
    table: 'DP_KQ_PhienBan',
    freezeColumns: 4,
    tab: '5C2E91',
  });
}
