import type { UnitShortage } from '../shortages/result.ts';
import { VERDICTS } from '../shortages/result.ts';
import type { TableTexts } from '../i18n/vi/tables.ts';
import { asOfLine } from './context.ts';
import type { TableContext } from './context.ts';
import { isNothingToFill, linesText } from './line-facts.ts';
import { RESULT_SHEETS } from './names.ts';
import type { OutputCell, OutputSheet } from './output.ts';

const HARDEST = 10;
const WORST_FIELDS = 3;

/** Trang lãnh đạo: one printed page of key numbers and the hardest communes. */
export function leaderPage(context: TableContext): OutputSheet {
  const { texts, warnings } = context;
  const own = texts.leader;
  return {
    key: 'leader',
    name: RESULT_SHEETS.leader,
    above: [{ text: own.title, style: 'title' }, asOfLine(context), ...warnings],
    columns: [
      { key: 'item', title: own.item, width: 50, format: 'text', wrap: true },
      { key: 'number', title: own.number, width: 12, format: 'int', align: 'center' },
      { key: 'note', title: own.note, width: 62, format: 'text', wrap: true },
    ],
    rows: [...staffingRows(context), ...fieldRows(context), ...planRows(context), ...hardestRows(context)],
    below: [{ text: own.support, style: 'note' }],
    table: null,
    print: { landscape: false, repeatHeader: false, fitWidth: true, onePage: true },
    tab: '0B3B66',
  };
}

function heading(text: string, note: string | null = null): OutputCell[] {
  return [{ value: text, tone: 'heading' }, { value: null, tone: 'heading' }, { value: note, tone: 'heading' }];
}

function staffingRows(context: TableContext): OutputCell[][] {
  const { result, texts, terms, say } = context;
  const own = texts.leader;
  const { totals } = result.norms;
  const { verdicts } = result.shortages.totals;
  const { parts, apart } = armedRows(context);
  return [
    heading(own.staffing),
    [own.reported, `${totals.reported}/${totals.units}`, null],
    [own.quota, totals.number, totals.withoutNorm > 0 ? say(own.quotaNote, { count: totals.withoutNorm }) : null],
    [own.actual, totals.actual, null],
    ...parts,
    [own.difference, { value: totals.difference, format: 'signed' }, own.differenceNote],
    ...apart,
    ...VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => [say(own.verdict, { verdict: terms.verdicts[verdict] }), verdicts[verdict], null]),
  ];
}

/** Armed forces: a part of actual in units whose quota includes them, reported apart in the others. */
function armedRows({ result, texts, terms, say }: TableContext): { parts: OutputCell[][]; apart: OutputCell[][] } {
  const own = texts.leader;
  const including = new Set(result.norms.units.filter((norm) => norm.armedForcesCounted > 0).map((norm) => norm.unit));
  const rows = (isPart: boolean, label: string, note: string): OutputCell[][] => {
    const forces = result.input.armedForces.filter((row) => including.has(row.unit) === isPart);
    const police = forces.reduce((sum, row) => sum + row.police, 0);
    const military = forces.reduce((sum, row) => sum + row.military, 0);
    return police + military === 0 ? [] : [[label, police + military, say(note, { police, military })]];
  };
  const counted = new Set(result.norms.units.flatMap((norm) => (norm.scope === null ? [] : [norm.scope.counted])));
  const [only] = counted.size === 1 ? counted : [];
  const armed = result.norms.units.reduce((sum, norm) => sum + norm.armedForcesCounted, 0);
  const listed: OutputCell[] = [say(own.part, { name: only === undefined ? own.listed : terms.counted[only] }), result.norms.totals.actual - armed, null];
  return {
    parts: armed === 0 ? [] : [listed, ...rows(true, say(own.part, { name: own.armedForces }), own.armedNote)],
    apart: rows(false, own.armed, own.armedApart),
  };
}

function fieldRows({ result, texts, names, say }: TableContext): OutputCell[][] {
  const own = texts.leader;
  const { totals } = result.shortages;
  const { reported } = result.norms.totals;
  const worst = totals.byField.filter((field) => field.missing > 0)
    .toSorted((a, b) => b.missing - a.missing || b.unitsWithoutFullTime - a.unitsWithoutFullTime)
    .slice(0, WORST_FIELDS);
  return [
    heading(own.fields),
    [own.missing, totals.missing, result.input.needs.length === 0 ? texts.fields.none : null],
    [own.posts, totals.posts, own.postsNote],
    ...worst.map((field): OutputCell[] => [
      say(own.worst, { name: names.field(field.field) }),
      field.unitsWithoutFullTime,
      say(own.worstNote, { percent: reported === 0 ? 0 : Math.round((100 * field.unitsWithoutFullTime) / reported), missing: field.missing }),
    ]),
  ];
}

function planRows({ result, texts, say }: TableContext): OutputCell[][] {
  const own = texts.leader;
  const { totals, unfilled, certificate, lines } = result.plan;
  const { byMeasure } = totals;
  const check = checkCell(certificate.optimal, texts);
  const present = new Set(result.input.stationHeads.map((head) => head.key)).size;
  const heads = present + byMeasure['station-head'];
  const headRow: OutputCell[][] = heads === 0 ? [] : [
    [own.heads, heads, say(own.headsNote, { present, planned: byMeasure['station-head'] })],
  ];
  if (isNothingToFill(result.plan)) {
    return [heading(own.plan), ...headRow, [own.posts, 0, texts.plan.nothing], ...(certificate.optimal ? [] : [check])];
  }
  return [
    heading(own.plan),
    [own.seconded, totals.seconded, say(own.secondedNote, { secondment: byMeasure.secondment, reinforcement: byMeasure.reinforcement })],
    ...headRow,
    ...(heads === 0 ? [] : [[own.combined, totals.seconded + heads, say(own.combinedNote, { seconded: totals.seconded, heads, combined: totals.seconded + heads })]]),
    [
      own.others, byMeasure.reassign + byMeasure.concurrent + byMeasure.transfer,
      say(own.othersNote, { reassign: byMeasure.reassign, concurrent: byMeasure.concurrent, transfer: byMeasure.transfer }),
    ],
    [own.lines, lines.length, linesText(say, texts, lines)],
    [own.served, totals.unitsServed, say(own.servedNote, { count: totals.unitsWithPosts })],
    [own.unfilled, unfilled.reduce((sum, need) => sum + need.missing, 0), say(own.unfilledNote, { sheet: RESULT_SHEETS.unfilled })],
    check,
  ];
}

function checkCell(isGood: boolean, { leader: own }: TableTexts): OutputCell[] {
  return isGood ? [own.check, { value: own.checkGood, tone: 'good' }, own.checkedNote] : [own.check, { value: own.checkBad, tone: 'error' }, null];
}

/** The units with most people missing by field; of equals, those shorter of quota, then protocol order. */
function hardestRows({ result, texts, terms, names, say }: TableContext): OutputCell[][] {
  const own = texts.leader;
  const difference = new Map(result.norms.units.map((norm) => [norm.unit, norm.difference]));
  const missing = (unit: UnitShortage): number => unit.fields.reduce((sum, field) => sum + field.missing, 0);
  const hardest = result.shortages.units.filter((unit) => missing(unit) > 0)
    .toSorted((a, b) => missing(b) - missing(a) || (difference.get(a.unit) ?? 0) - (difference.get(b.unit) ?? 0))
    .slice(0, HARDEST);
  if (hardest.length === 0) return [];
  return [
    heading(say(own.hardest, { count: hardest.length }), own.hardestBy),
    ...hardest.map((unit, at): OutputCell[] => {
      const against = difference.get(unit.unit) ?? null;
      const covered = result.plan.lines.filter((line) => line.toUnit === unit.unit && line.measure !== 'station-head').length;
      const left = result.plan.unfilled.filter((need) => need.unit === unit.unit).reduce((sum, need) => sum + need.missing, 0);
      const note = say(against === null ? own.hardestNoNorm : own.hardestNote, {
        verdict: terms.verdicts[unit.verdict], covered, left, difference: against === null ? '' : signed(against),
      });
      return [`${at + 1}. ${names.unit(unit.unit)}`, missing(unit), note];
    }),
  ];
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
