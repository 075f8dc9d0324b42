import type { IsoDate, Measure } from '../../catalog/codes.ts';
import { PROVINCES } from '../../catalog/communes/provinces.ts';
import { decisionLists as en } from '../../i18n/en/decision-lists.ts';
import { decisionLists as vi } from '../../i18n/vi/decision-lists.ts';
import { fill } from '../../i18n/format.ts';
import type { Lang, Names } from '../../i18n/format.ts';
import { termsIn } from '../../i18n/catalogue-names.ts';
import type { PlanLine } from '../../proposals/result.ts';
import type { Dataset } from '../../sheets/index.ts';
import { infoOf } from '../../sheets/info.ts';
import { placeName } from '../context.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet } from '../output.ts';

/** What one list is about: a form of decision, one place that sends, or one commune that receives. */
export type ListAbout =
  | { readonly by: 'form'; readonly measure: Measure }
  | { readonly by: 'sender'; readonly code: string }
  | { readonly by: 'unit'; readonly code: string };

export interface ListedLine {
  readonly line: PlanLine;
  readonly start: IsoDate;
  /** Null: the measure goes on. */
  readonly end: IsoDate | null;
}

/** What a list says of somebody; joined from the workbook, never from the wire. */
export interface ListedPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly position: string;
  readonly employer: string;
}

export interface DecisionList {
  readonly about: ListAbout;
  /** In the order of the plan: communes by Thứ tự. */
  readonly lines: readonly ListedLine[];
  readonly people: ReadonlyMap<string, ListedPerson>;
  /** DỰ THẢO stands on it. */
  readonly draft: boolean;
}

/**
 * The list that a decision has attached, and nothing more: no code, reason, rank, alternative, mark or other person, no
 * table with a name of ours. The form is as far as design/product.md and domain.md B8 (Decree 30/2020) give it.
 */
export function decisionList(list: DecisionList, dataset: Dataset, names: Names, lang: Lang): OutputSheet {
  const words = lang === 'en' ? en : vi;
  const info = infoOf(dataset);
  const people = new Set(list.lines.map(({ line }) => line.person)).size;
  const columns = columnsOf(list, lang);
  const cells = list.lines.map((each, at) => cellsOf(each, at + 1, list.people, names, lang));
  return {
    key: 'decision-list',
    name: words.sheet,
    above: [
      { text: provinceText(dataset, lang), style: 'letterhead', right: list.draft ? words.draft : '' },
      { text: '', style: 'plain' },
      { text: titleOf(list.about, names, lang), style: 'title', centered: true },
      { text: fill(words.people, { count: people }), style: 'subtitle', centered: true },
      ...madeUp(info.made),
      { text: '', style: 'plain' },
    ],
    columns: columns.map(({ key: _key, ...column }, at) => ({ key: String(at), ...column })),
    rows: cells.map((row) => columns.map(({ key }) => row[key])),
    below: [{ text: fill(words.closing, { count: people }), style: 'closing' }],
    table: null,
    print: { landscape: true, repeatHeader: true, fitWidth: true },
  };
}

/** "TỈNH ĐIỆN BIÊN", "THÀNH PHỐ HÀ NỘI". */
function provinceText(dataset: Dataset, lang: Lang): string {
  const words = lang === 'en' ? en : vi;
  const { province, provinceName = '' } = infoOf(dataset);
  const entry = PROVINCES.find(({ code }) => code === province);
  return (entry ? fill(entry.city ? words.city : words.province, { name: entry.name }) : provinceName).toLocaleUpperCase('vi');
}

/** A list of made-up people says so, as every sheet made from such a workbook does. */
function madeUp(made: string | undefined): readonly OutputLine[] {
  return made === undefined ? [] : [{ text: made, style: 'note', centered: true }];
}

export function titleOf(about: ListAbout, names: Names, lang: Lang): string {
  const words = lang === 'en' ? en : vi;
  if (about.by === 'form') return words.formTitles[about.measure];
  return fill(about.by === 'sender' ? words.senderTitle : words.unitTitle, { name: placeName(names, about.code) }).toLocaleUpperCase('vi');
}

type ListColumn = OutputColumn & { readonly key: 'no' | 'person' | 'born' | 'present' | 'form' | 'to' | 'field' | 'days' | 'start' | 'end' };

function columnsOf({ about, lines }: DecisionList, lang: Lang): readonly ListColumn[] {
  const { columns: title } = lang === 'en' ? en : vi;
  const column = (key: ListColumn['key'], width: number, format: OutputColumn['format'] = 'text'): ListColumn =>
    ({ key, title: title[key], width, format, wrap: true, ...(format === 'text' && key !== 'born' ? {} : { align: 'center' as const }) });
  return [
    column('no', 5, 'int'), column('person', 24), column('born', 12), column('present', 36),
    ...(about.by === 'form' ? [] : [column('form', 14)]),
    column('to', 23), column('field', 34),
    ...(lines.some(({ line }) => line.days.length > 0) ? [column('days', 14)] : []),
    column('start', 12, 'date'), column('end', 12, 'date'),
  ];
}

function cellsOf({ line, start, end }: ListedLine, no: number, people: DecisionList['people'], names: Names, lang: Lang): Readonly<Record<ListColumn['key'], OutputCell>> {
  const person = people.get(line.person);
  const terms = termsIn(lang);
  const from = (line.measure === 'concurrent' ? person?.employer : '') || placeName(names, line.from);
  const position = person?.position ?? '';
  // "Viên chức Sở Tư pháp" already says where
  const present = position === '' || position.includes(from) ? position || from : `${position}, ${from}`;
  return {
    no, person: person?.name ?? '', born: person?.birthDate ?? '', present, form: names.measure(line.measure), to: names.unit(line.toUnit),
    field: line.measure === 'station-head' ? names.field(line.field) : `${names.field(line.field)}; ${names.room(line.room)}`,
    days: line.days.map((day) => terms.weekdays[day]).join(', '), start, end,
  };
}
