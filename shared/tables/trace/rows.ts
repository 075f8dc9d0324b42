import { director as en } from '../../i18n/en/director.ts';
import { director as vi } from '../../i18n/vi/director.ts';
import { reasons as reasonsEn } from '../../i18n/en/reasons.ts';
import { reasons as reasonsVi } from '../../i18n/vi/reasons.ts';
import { termsIn } from '../../i18n/catalogue-names.ts';
import { fill } from '../../i18n/format.ts';
import type { Lang, Params } from '../../i18n/format.ts';
import type { FieldCode } from '../../catalog/codes.ts';
import type { PlanLine } from '../../proposals/result.ts';
import type { FieldShortage } from '../../shortages/result.ts';
import { scopeKey } from '../../norms/choose-quota.ts';
import { linesWithAnswer } from '../consents.ts';
import { endingSoon, retiringInPlan, singlePersons } from '../leader/numbers.ts';
import type { Place } from '../places.ts';
import type { TraceRef } from '../trace-ref.ts';
import type { TraceRow, Traceable } from './trace.ts';

/** The rows behind a number, in the order of the units; each by its place in the person's workbook. */
export function rowsBehind(result: Traceable, ref: TraceRef, lang: Lang): readonly TraceRow[] {
  return new Behind(result, lang).of(ref);
}

/** Rows of one result in one language. */
class Behind {
  readonly #result: Traceable;
  readonly #lang: Lang;
  readonly #words;

  constructor(result: Traceable, lang: Lang) {
    this.#result = result;
    this.#lang = lang;
    this.#words = (lang === 'en' ? en : vi).trace;
  }

  of(ref: TraceRef): readonly TraceRow[] {
    const { role } = this.#words;
    const { input, norms, plan, places } = this.#result;
    switch (ref.what) {
      case 'quota': return this.#quotas(ref.unit);
      case 'actual': return this.#actual(ref.unit);
      case 'difference': return [...this.#quotas(ref.unit), ...this.#actual(ref.unit)];
      case 'outside': return this.#norms(ref.unit).flatMap((norm) => norm.outside.flatMap((item) => item.keys.map((key) =>
        this.#person(key, this.#say(role.outside, { reason: termsIn(this.#lang).outside[item.reason] })))));
      case 'armed': return input.armedForces.filter((row) => isIn(ref.unit, row.unit)).map((row) =>
        this.#place(places.armedForces.get(row.unit), row.unit, this.#say(role.armed, { police: row.police, military: row.military })));
      case 'payroll': return this.#payroll();
      case 'support': return this.#fields(ref).flatMap(({ field }) => this.#supporters(field));
      case 'need': return this.#fields(ref).filter(({ field }) => field.need > 0).map(({ unit, field }) => this.#need(unit, field));
      case 'missing': return this.#missing(ref);
      case 'fullTime': return this.#fields(ref).flatMap(({ field }) => field.keys.fullTime.map((key) => this.#person(key, this.#fieldName(field.field))));
      case 'concurrent': return this.#fields(ref).flatMap(({ field }) => field.keys.concurrent.map((key) => this.#person(key, this.#fieldName(field.field))));
      case 'nobody': return this.#unitsWhere(ref, (field) => field.nobody);
      case 'withoutFullTime': return this.#unitsWhere(ref, (field) => field.fullTime === 0);
      case 'left': return plan.unfilled.filter((need) => isIn(ref.unit, need.unit) && isIn(ref.field, need.field)).map((need) =>
        this.#place(places.needs.get(`${need.unit}/${need.field}`) ?? places.units.get(need.unit), need.unit,
          `${this.#fieldName(need.field)}: ${this.#say(role.left, { missing: need.missing, reason: this.#say((this.#lang === 'en' ? reasonsEn : reasonsVi)[need.reason.code], need.reason.params) })}`));
      case 'planned': return this.#lines(plan.lines.filter((line) => isIn(ref.unit, line.toUnit) && isIn(ref.field, line.field)
        && (ref.measures ? ref.measures.includes(line.measure) : ref.unit === undefined && ref.field === undefined || line.measure !== 'station-head')));
      case 'verdict': return this.#result.shortages.units.filter((unit) => unit.verdict === ref.verdict).map(({ unit }) => this.#unit(unit));
      case 'confirmed': return norms.units.filter((norm) => (places.confirmed?.has(norm.unit) ?? false) === ref.confirmed).map((norm) => this.#unit(norm.unit));
      case 'sender': return this.#sender(ref.agency);
      case 'consent': return this.#lines(linesWithAnswer(plan.lines, this.#result.opinions ?? new Map(), ref.of, ref.answer));
      case 'workload': return [...this.#workload(ref.unit), ...this.#actual(ref.unit)];
      case 'heads': return this.#heads();
      case 'combined': return [...this.#lines(plan.lines.filter((line) => line.measure === 'secondment' || line.measure === 'reinforcement')), ...this.#heads()];
      case 'ending': return endingSoon(this.#result).map(({ key, unit, end }) => this.#person(key, `${this.#result.names.unit(unit)}, ${this.#say(role.support, { date: end })}`));
      case 'retiring': return retiringInPlan(this.#result).map(({ key, unit }) => this.#person(key, this.#result.names.unit(unit)));
      case 'single': return singlePersons(this.#result).flatMap(({ unit, field, keys }) => keys.map((key) => this.#person(key, `${this.#result.names.unit(unit)}, ${this.#fieldName(field)}`)));
      case 'people': return ref.keys.map((key) => this.#person(key, this.#result.people.has(key) ? this.#result.names.unit(ref.unit) : this.#words.gone));
    }
  }

  #say(text: string, params: Params): string {
    return fill(text, params, this.#result.names);
  }

  /** Units with data in which every one of the fields is so: their needs, one row each. */
  #unitsWhere(ref: Where, isSo: (field: FieldShortage) => boolean): TraceRow[] {
    return [...Map.groupBy(this.#fields(ref), ({ unit }) => unit)].flatMap(([unit, parts]) => {
      const [first] = parts;
      return first && this.#hasData(unit) && parts.every(({ field }) => isSo(field)) ? [this.#need(unit, (parts.find(({ field }) => field.need > 0) ?? first).field)] : [];
    });
  }

  #fieldName(field: FieldCode): string {
    return termsIn(this.#lang).fieldShort[field];
  }

  #norms(unit: string | null | undefined) {
    return this.#result.norms.units.filter((norm) => isIn(unit, norm.unit));
  }

  #hasData(unit: string): boolean {
    return this.#result.input.units.find((each) => each.code === unit)?.hasData ?? false;
  }

  #fields({ unit, field }: Where): readonly { readonly unit: string; readonly field: FieldShortage }[] {
    return this.#result.shortages.units.filter((each) => isIn(unit, each.unit))
      .flatMap((each) => each.fields.filter((one) => isIn(field, one.field)).map((one) => ({ unit: each.unit, field: one })));
  }

  /** One unit, or all that the totals of the province are summed over. */
  #judged(unit: string | null | undefined) {
    const { norms: { totals, units } } = this.#result;
    return units.filter((norm) => (typeof unit === 'string' ? norm.unit === unit : norm.scope === null || scopeKey(norm.scope) === scopeKey(totals.scope)));
  }

  #heads(): TraceRow[] {
    const { input, plan, names } = this.#result;
    return [...input.stationHeads.map((head) => this.#person(head.key, names.unit(head.unit))), ...this.#lines(plan.lines.filter((line) => line.measure === 'station-head'))];
  }

  /** Where the commune typed its number: in the list of units, else beside its quota. */
  #workload(unit: string): TraceRow[] {
    const required = this.#result.norms.units.find((norm) => norm.unit === unit)?.wisn?.required;
    if (required === undefined) return [];
    const inList = this.#result.input.units.some((each) => each.code === unit && each.workload !== null);
    const place = inList ? this.#result.places.units.get(unit) : this.#quotas(unit).map(({ sheet, row }) => (sheet === null || row === null ? undefined : { sheet, row }))[0];
    return [this.#place(place, unit, this.#say(this.#words.role.workload, { number: required }))];
  }

  #quotas(unit: string | null | undefined): TraceRow[] {
    return this.#judged(unit).flatMap((norm) => [norm.quota, ...norm.conflict].flatMap((id) => {
      const number = this.#result.input.quotas.find((quota) => quota.id === id)?.number;
      return id === null || number === undefined ? [] : [this.#place(this.#result.places.quotas.get(id), norm.unit, this.#say(this.#words.role.quota, { number }))];
    }));
  }

  /** People of the quota actual, and the armed forces' own row where the scope counts them. */
  #actual(unit: string | null | undefined): TraceRow[] {
    const { role } = this.#words;
    const { places, input } = this.#result;
    return this.#judged(unit).flatMap((norm) => [
      ...norm.actualKeys.map((key) => this.#person(key, role.actual)),
      ...(norm.armedForcesCounted === 0 ? [] : input.armedForces.filter((row) => row.unit === norm.unit).map((row) =>
        this.#place(places.armedForces.get(norm.unit), norm.unit, this.#say(role.armed, { police: row.police, military: row.military })))),
    ]);
  }

  /** Of one unit or field: the need and everyone who is there; of the whole province, the needs that are short. */
  #missing(ref: Where): TraceRow[] {
    const one = typeof ref.unit === 'string' && ref.field !== undefined && ref.field !== null;
    return this.#fields(ref).filter(({ field }) => one || field.missing > 0).flatMap(({ unit, field }) => [this.#need(unit, field), ...(one ? this.#staff(field) : [])]);
  }

  #staff(field: FieldShortage): TraceRow[] {
    const { role } = this.#words;
    return [
      ...field.keys.fullTime.map((key) => this.#person(key, role.fullTime)),
      ...field.keys.partTime.map((key) => this.#person(key, role.partTime)),
      ...field.keys.concurrent.map((key) => this.#person(key, role.concurrent)),
      ...this.#supporters(field),
    ];
  }

  #supporters(field: FieldShortage): TraceRow[] {
    const { role } = this.#words;
    return field.keys.support.map((key) => {
      const end = this.#result.input.support.find((row) => row.key === key)?.end;
      return this.#person(key, end === undefined ? role.supportPlain : this.#say(role.support, { date: end }));
    });
  }

  #need(unit: string, field: FieldShortage): TraceRow {
    const { needs, units } = this.#result.places;
    const note = `${this.#fieldName(field.field)}: ${this.#say(this.#words.role.need, { need: field.need, missing: field.missing })}`;
    return this.#place(needs.get(`${unit}/${field.field}`) ?? units.get(unit), unit, note);
  }

  #sender(agency: string | readonly string[] | null): TraceRow[] {
    const { input, places, plan, names } = this.#result;
    return input.senders.flatMap((sender) => (!isIn(agency, sender.code) ? [] : [
      this.#row(places.senders.get(sender.code), sender.code, names.agency(sender.code), this.#say(this.#words.role.staff, { staff: sender.staff, sent: sender.sentLast24 })),
      ...this.#lines(plan.lines.filter((line) => line.from === sender.code)),
    ]));
  }

  #lines(lines: readonly PlanLine[]): TraceRow[] {
    const { names } = this.#result;
    return lines.map((line) => this.#person(line.person, `${names.measure(line.measure)}: ${names.unit(line.toUnit)}, ${this.#fieldName(line.field)}`));
  }

  /** The lines of the reconciliation's own sheet, which has the way to each person. */
  #payroll(): TraceRow[] {
    const sheet = this.#result.written.find((each) => each.key === 'payrollCheck');
    const at = (key: string): number => sheet?.columns.findIndex((column) => column.key === key) ?? -1;
    return (sheet?.rows ?? []).flatMap((cells): TraceRow[] => {
      const text = (key: string): string => {
        const cell = cells[at(key)] ?? null;
        return String((typeof cell === 'object' && cell !== null ? cell.value : cell) ?? '');
      };
      const place = cells[at('place')] ?? null;
      const link = typeof place === 'object' && place !== null ? place.link : undefined;
      if (!link) return [];
      return [{ text: text('person'), note: `${text('name')}: ${text('what')}`, sheet: link.sheet, row: Number(/\d+$/.exec(link.cell)?.[0] ?? 0), code: text('key') }];
    });
  }

  #person(key: string, note: string): TraceRow {
    return this.#row(this.#result.people.get(key), key, this.#result.names.person(key), note);
  }

  #unit(unit: string): TraceRow {
    const { units, submissions } = this.#result.places;
    return this.#place(units.get(unit) ?? submissions.get(unit), unit, unit);
  }

  #place(place: Place | undefined, unit: string, note: string): TraceRow {
    return this.#row(place, unit, this.#result.names.unit(unit), note);
  }

  #row(place: Place | undefined, code: string, text: string, note: string): TraceRow {
    return { text, note, sheet: place?.sheet ?? null, row: place?.row ?? null, code };
  }
}

type Where = { readonly unit?: string | null; readonly field?: FieldCode | readonly FieldCode[] | null };

/** Absent or null stands for all of them. */
function isIn(wanted: string | readonly string[] | null | undefined, value: string): boolean {
  return wanted === null || wanted === undefined || (typeof wanted === 'string' ? wanted === value : wanted.includes(value));
}
