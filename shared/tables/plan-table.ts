import { reasons as en } from '../i18n/en/reasons.ts';
import { review as reviewEn } from '../i18n/en/review.ts';
import { reasons as vi } from '../i18n/vi/reasons.ts';
import { review as reviewVi } from '../i18n/vi/review.ts';
import type { PlanLine, Reason, ReasonCode } from '../proposals/result.ts';
import { changeCells } from './change-cells.ts';
import { periodText, placeName } from './context.ts';
import type { TableContext } from './context.ts';
import { basisText, isNothingToFill, judgedDays, linePeriod, linesText, OPEN_ENDED } from './line-facts.ts';
import { ladderLine } from './ladder-lines.ts';
import { RESULT_SHEETS } from './names.ts';
import { reviewColumns } from './review-columns.ts';
import type { OutputCell, OutputColumn, OutputLine, OutputSheet } from './output.ts';
import { levelsOfNetwork, priceText } from './price-text.ts';

/** How many of the next best people a row names. */
const NEXT_SHOWN = 2;

/** Told in the pane and in the JSON; in the table they would bury why this person and this post. */
const LEFT_TO_THE_PANE: ReadonlySet<ReasonCode> = new Set(['first-line-of-unit', 'large-shortage', 'sender-within-limit', 'sender-share']);

/** Phương án bố trí (dự kiến): one row per line of the plan, then the columns in which reviewers write. */
export function planTable(context: TableContext): OutputSheet {
  const { result, texts, say } = context;
  const own = texts.plan;
  const { lines } = result.plan;
  const people = new Set(lines.map((line) => line.person)).size;
  const columns = columnsOf(context);
  const changes = changeCells(context);
  return {
    key: 'plan',
    name: RESULT_SHEETS.plan,
    above: headOf(context),
    columns: [...columns, ...reviewColumns(context)],
    rows: lines.map((line, at) => [...lineCells(context, line, at + 1), changes[at] ?? null, null, null, null, null, null, null, null, texts.statuses[0] ?? null]),
    below: [
      ...(people === lines.length ? [] : [{ text: say(own.linesOf, { lines: lines.length, text: linesText(say, texts, lines) }), style: 'note' } as const]),
      { text: lines.length > 0 ? say(own.closing, { count: people }) : isNothingToFill(result.plan) ? own.nothing : own.empty, style: 'closing' },
    ],
    table: 'DP_KQ_PhuongAn',
    freezeColumns: 4,
    print: { landscape: true, repeatHeader: true, fitWidth: true, lastColumn: columns.findIndex((column) => column.key === 'end') },
    tab: '0B6A3E',
  };
}

function headOf(context: TableContext): readonly OutputLine[] {
  const { result, texts, terms, say, warnings } = context;
  const own = texts.plan;
  const { certificate, policy, period } = result.plan;
  const levels = certificate.levels.filter((level) => level.network === 'main').map((level, at) => `${at + 1}) ${terms.levels[level.name]}`).join('; ');
  return [
    { text: own.draft, style: 'warning' },
    { text: own.title, style: 'title' },
    { text: say(own.intro, { date: result.norms.asOf, period: periodText(context, period), policy: terms.policies[policy] }), style: 'subtitle' },
    { text: ladderLine(context), style: 'note' },
    { text: `${say(own.order, { levels })} ${weightsText(context)}`, style: 'note' },
    certificate.optimal
      ? { text: isNothingToFill(result.plan) ? own.nothing : own.certified, style: 'note' }
      : { text: own.notCertified, style: 'warning' },
    ...warnings,
  ];
}

/** The weights as a sentence: printed with everything that rests on them. */
export function weightsText({ result, texts, say }: Pick<TableContext, 'result' | 'texts' | 'say'>): string {
  const { weights } = result.input.settings;
  return say(texts.plan.weights, {
    nobody: weights.nobody, belowMinimum: weights.belowMinimum, belowNeed: weights.belowNeed, border: weights.borderPercent,
    remote: weights.remotePercent, large: weights.largeShortagePercent, least: weights.largeShortageFrom,
  });
}

function columnsOf({ texts, lang }: TableContext): readonly OutputColumn[] {
  const own = texts.plan;
  return [
    { key: 'no', title: texts.no, width: 5, format: 'int', align: 'center' },
    { key: 'measure', title: own.measure, width: 15, format: 'text', wrap: true },
    { key: 'key', title: texts.key, width: 12, format: 'code' },
    { key: 'person', title: texts.person, width: 20, format: 'text', wrap: true },
    { key: 'category', title: own.category, width: 11, format: 'text', wrap: true },
    { key: 'position', title: own.position, width: 16, format: 'text', wrap: true },
    { key: 'from', title: own.from, width: 24, format: 'text', wrap: true },
    { key: 'toCode', title: texts.unitCode, width: 8, format: 'code' },
    { key: 'to', title: own.to, width: 18, format: 'text', wrap: true },
    { key: 'field', title: texts.field, width: 22, format: 'text', wrap: true },
    { key: 'room', title: texts.room, width: 18, format: 'text', wrap: true },
    { key: 'days', title: own.days, width: 11, format: 'text', wrap: true },
    { key: 'start', title: own.start, width: 12, format: 'date' },
    { key: 'end', title: own.end, width: 12, format: 'date' },
    { key: 'eligibility', title: own.eligibility, width: 18, format: 'text', wrap: true },
    { key: 'reasons', title: own.reasons, width: 110, format: 'text', wrap: true },
    { key: 'next', title: own.next, width: 110, format: 'text', wrap: true },
    { key: 'basis', title: own.basis, width: 40, format: 'text', wrap: true },
    { key: 'change', title: (lang === 'en' ? reviewEn : reviewVi).change, width: 24, format: 'text', wrap: true },
  ];
}

function lineCells(context: TableContext, line: PlanLine, no: number): OutputCell[] {
  const { result, names, terms } = context;
  const card = result.people.get(line.person);
  const { start, end } = linePeriod(result, line);
  return [
    no,
    names.measure(line.measure),
    line.person,
    names.person(line.person),
    card?.category ?? '',
    card?.position ?? '',
    fromText(context, line),
    line.toUnit,
    names.unit(line.toUnit),
    names.field(line.field),
    names.room(line.room),
    line.days.map((day) => terms.weekdays[day]).join(', '),
    start,
    OPEN_ENDED.has(line.measure) ? null : end,
    eligibilityCell(context, line),
    line.reasons.filter((reason) => !LEFT_TO_THE_PANE.has(reason.code)).map((reason) => reasonText(context, reason)).join(' '),
    nextText(context, line),
    basisText(result, line, terms),
  ];
}

/** The employer of a teacher, the agency or the commune that lets the person go. */
function fromText({ result, names }: TableContext, line: PlanLine): string {
  const employer = line.measure === 'concurrent' ? result.people.get(line.person)?.employer : undefined;
  return employer || placeName(names, line.from);
}

function eligibilityCell(context: TableContext, line: PlanLine): OutputCell {
  const { result, terms, texts, say } = context;
  const judgement = result.people.get(line.person)?.judgement;
  if (line.eligibility === 'yes' || !judgement?.rule) return terms.eligibility[line.eligibility];
  const days = line.measure === 'concurrent' ? judgedDays(context, judgement) : '';
  const text = say(texts.plan.ruleText, { eligibility: terms.eligibility[line.eligibility], rule: terms.rules[judgement.rule] });
  return { value: `${text}${days}`, tone: 'warning' };
}

/** A reason of the plan as a sentence; names are joined here, on the workbook's side. */
export function reasonText({ lang, say }: Pick<TableContext, 'lang' | 'say'>, reason: Reason): string {
  return say((lang === 'en' ? en : vi)[reason.code], reason.params);
}

function nextText({ texts, say, result, lang, names }: TableContext, line: PlanLine): string {
  const levels = levelsOfNetwork(result.plan, line.measure === 'reassign' ? 'inside' : 'main');
  const { nobody } = result.input.settings.weights;
  return line.alternatives.slice(0, NEXT_SHOWN)
    .map(({ person, from, usedAt, price }) => {
      const who = usedAt === null ? say(texts.plan.nextPerson, { person, from }) : say(texts.plan.nextPersonUsed, { person, from, unit: usedAt });
      return `${who}: ${priceText(levels, price, { lang, names, nobody })}`;
    })
    .join('\n');
}
