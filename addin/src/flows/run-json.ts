import type { Lang } from '../../../shared/i18n/format.ts';
import { review as reviewEn } from '../../../shared/i18n/en/review.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { review as reviewVi } from '../../../shared/i18n/vi/review.ts';
import { lineChanges, versionLine } from '../../../shared/tables/plan-lines.ts';
import type { LineChange } from '../../../shared/tables/plan-lines.ts';
import { terms as vietnamese } from '../../../shared/i18n/vi/terms.ts';
import { quotaRows } from '../../../shared/norms/quota-ids.ts';
import type { NormResult } from '../../../shared/norms/result.ts';
import type { FieldShortage, UnitShortage } from '../../../shared/shortages/result.ts';
import { contextOf } from '../../../shared/tables/context.ts';
import type { TableContext } from '../../../shared/tables/context.ts';
import { basisText, linePeriod } from '../../../shared/tables/line-facts.ts';
import { reasonText } from '../../../shared/tables/plan-table.ts';
import { refusalCounts, refusedDonors } from '../../../shared/proposals/refused-donors.ts';
import { senderStates } from '../../../shared/proposals/sender-states.ts';
import { senderText } from '../../../shared/tables/senders-table.ts';
import { needText } from '../../../shared/tables/unfilled-table.ts';
import { normLines } from '../../../shared/tables/norm-lines.ts';
import type { NormLine } from '../../../shared/tables/norm-lines.ts';
import { outsideCount, quotaSource, supportCount } from '../../../shared/tables/staffing-table.ts';
import type { RunResult } from './types.ts';

const FULL_WEEK = 5;

/**
 * The `run` JSON of the command line, a stable interface: codes for units, fields, measures and people, sentences in
 * `lang`, the verdict as the Vietnamese phrase in every language. `outside` is the number of people left out of the
 * quota, armed forces in no sum; `start` and `end` are the line's days inside the plan.
 */
export function runJson(result: RunResult, lang: Lang) {
  const { plan, norms, shortages } = result;
  const context = contextOf(result, lang);
  return {
    asOf: norms.asOf,
    findings: result.summary,
    units: unitsJson(result, context),
    proposals: proposalsJson(result, context),
    unfilled: plan.unfilled.map((need) => ({
      unit: need.unit, field: need.field, missing: need.missing, reason: needText(context, need), price: need.price,
    })),
    excluded: result.excluded,
    unused: plan.unused.map(({ person, measure, reason, price }) => ({
      person, measure, reason: reasonText(context, reason), rule: result.people.get(person)?.judgement?.rule ?? null, until: result.people.get(person)?.judgement?.until ?? null, price,
    })),
    refusedDonors: refusalCounts(refusedDonors(result.input, norms)).map(({ unit, rule, people }) => ({ unit, rule, count: people.length, people })),
    senders: senderStates(result.input, result.shortages, plan).map((state) => ({ ...state, why: senderText(state, context) })),
    totals: {
      outside: outsideJson(result),
      verdict: vietnamese.verdicts[shortages.totals.verdict],
      norms: norms.totals, envelope: norms.envelope, shortages: shortages.totals, plan: plan.totals,
    },
    review: reviewJson(result, lang),
    certificate: {
      optimal: plan.certificate.optimal,
      levels: plan.certificate.levels.map(({ network, name, value, bound }) => ({ name, network, value, bound })),
    },
  };
}

/** How the plan stands to the one before it, and what reviewers' marks ask to look at. */
function reviewJson({ plan, before, review, ...result }: RunResult, lang: Lang) {
  const words = lang === 'en' ? reviewEn : reviewVi;
  const now = plan.lines.map((line) => versionLine(result, line));
  const { changes, gone } = lineChanges(before ?? [], now);
  return {
    complete: review.complete,
    changes: before === undefined ? null : { kept: count('kept'), new: count('new') + count('replaces'), changed: count('changed') + count('moved'), gone: gone.map(({ line: { person, unit, field } }) => ({ person, unit, field })) },
    droppedPins: plan.droppedPins,
    notices: review.notices.map(({ code, params, sheet, cell }) => ({ code, sheet, cell, message: fill(words.notices[code], params) })),
  };
  function count(kind: LineChange['kind']): number {
    return changes.filter((change) => change.kind === kind).length;
  }
}

function unitsJson(result: RunResult, context: TableContext) {
  const quotas = quotaRows(result.dataset);
  const lines = Map.groupBy(normLines(context), (line) => line.unit);
  const shortOf = new Map(result.shortages.units.map((unit) => [unit.unit, unit]));
  return result.norms.units.map((norm) => {
    const short = shortOf.get(norm.unit);
    return {
      code: norm.unit,
      name: result.names.unit(norm.unit),
      scope: norm.scope,
      norm: norm.number,
      normSource: quotaSource(quotas, norm.quota),
      ...countsJson(norm, short),
      verdict: vietnamese.verdicts[short?.verdict ?? 'undecided'],
      because: short?.because ?? null,
      range: short?.range ?? null,
      ...normsJson(lines.get(norm.unit) ?? []),
      fields: (short?.fields ?? []).map(fieldJson),
      mismatched: short?.mismatched ?? [],
      canRelease: short?.canRelease ?? 0,
      gives: short?.gives ?? [],
      atHome: short?.atHome ?? [],
    };
  });
}

/** Everyone who counts in no quota here, by reason over the whole province: units, with how many and who. */
function outsideJson({ norms }: RunResult) {
  const all = norms.units.flatMap((norm) => norm.outside.map((item) => ({ unit: norm.unit, ...item })));
  return [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, units]) => ({
    reason, count: units.reduce((sum, { count }) => sum + count, 0), units: units.map(({ unit, count, keys }) => ({ unit, count, keys })),
  }));
}

function countsJson(norm: NormResult, short: UnitShortage | undefined) {
  return { actual: norm.actual, outside: outsideCount(norm), outsideBy: norm.outside, support: supportCount(short), difference: norm.difference };
}

/** method: of `norm`. scopes: the unit's quotas in other scopes. references: numbers that decide nothing (Tham khảo). */
function normsJson(lines: readonly NormLine[]) {
  const [first, ...others] = lines.filter((line) => line.role === 'quota');
  return {
    method: typeof first?.number === 'number' ? 'assigned' : 'none',
    normDate: first?.date ?? null,
    normStatus: first?.status ?? null,
    scopes: others.map(({ scope, number, actual, difference, verdict, source, date, status }) => ({
      scope, norm: number, actual, difference, verdict: verdict === null ? null : vietnamese.verdicts[verdict], source, date, status,
    })),
    references: lines.filter((line) => line.role === 'reference').map(({ method, reference, scope, number, difference, ratio, source, date, status, notes }) => ({
      method, reference, scope, number, source, date, status, notes, ...(method === 'workload' ? { difference, ratio } : {}),
    })),
  };
}

function fieldJson(field: FieldShortage) {
  const { needSource, minimum, fullTimeRequired, support, nobody, singlePointOfFailure, missingIn6, missingIn12, keys } = field;
  return {
    field: field.field, need: field.need, have: field.have, fullTime: field.fullTime,
    concurrentFte: field.concurrentFifths / FULL_WEEK, missing: field.missing, posts: field.posts,
    needSource, minimum, fullTimeRequired, support, nobody, singlePointOfFailure, missingIn6, missingIn12,
    retiringWithin6: field.retiringWithin6, retiringWithin12: field.retiringWithin12, keys,
  };
}

function proposalsJson(result: RunResult, context: TableContext) {
  return result.plan.lines.map((line) => ({
    need: line.need,
    person: line.person,
    measure: line.measure,
    fromUnit: line.from,
    toUnit: line.toUnit,
    field: line.field,
    room: line.room,
    ...linePeriod(result, line),
    legalBasis: basisText(result, line, context.terms),
    reasons: line.reasons.map((reason) => reasonText(context, reason)),
    alternatives: line.alternatives,
  }));
}
