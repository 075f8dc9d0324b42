import type { IsoDate } from '../catalog/codes.ts';
import { norms as en } from '../i18n/en/norms.ts';
import { norms as vi } from '../i18n/vi/norms.ts';
import type { NormTexts } from '../i18n/vi/norms.ts';
import { quotaRows } from '../norms/quota-ids.ts';
import type { NormResult, ReferenceNorm, ScopeNorm } from '../norms/result.ts';
import { CV09_SOURCE } from '../norms/rule-data/cv09.ts';
import { DECREE_33_SOURCE } from '../norms/rule-data/decree33.ts';
import type { LegalSource } from '../norms/rule-data/legal-source.ts';
import { ruleSetRows } from '../norms/rule-set-ids.ts';
import type { Scope } from '../norms/staffing-case.ts';
import type { UnitShortage, Verdict } from '../shortages/result.ts';
import { lists } from '../sheets/lists.ts';
import { catalogueNames } from '../i18n/catalogue-names.ts';
import type { Lang } from '../i18n/format.ts';
import { wordsOf } from './context.ts';
import type { TableContext } from './context.ts';
import type { ResultInput } from './result-input.ts';

/** One number that says how many people a unit should have, and where it came from. */
export interface NormLine {
  readonly unit: string;
  readonly method: 'assigned' | 'workload' | ReferenceNorm['method'];
  /** Code of the reference; null for quotas and WISN. */
  readonly reference: string | null;
  /** quota: decides the verdict of its scope. reference: never does. */
  readonly role: 'quota' | 'reference';
  readonly scope: Scope | null;
  readonly number: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly verdict: Verdict | null;
  /** WISN: actual over required. */
  readonly ratio: number | null;
  /** Name of the rule set or document; null where the sheet gives none. */
  readonly source: string | null;
  readonly date: IsoDate | null;
  readonly status: string | null;
  readonly notes: readonly string[];
}

const BUILT_IN: ReadonlyMap<string, LegalSource> = new Map([['CV09', CV09_SOURCE], ['ND33', DECREE_33_SOURCE]]);

export function normTexts(lang: TableContext['lang']): NormTexts {
  return lang === 'en' ? en : vi;
}

/** What the lines are made from: no plan is needed. */
type NormContext = Pick<TableContext, 'lang' | 'texts' | 'names' | 'say'> & { readonly result: Pick<ResultInput, 'dataset' | 'norms' | 'shortages'> };

/** The lines in both languages, for screens where a person may switch. */
export function normLinesOf(result: Pick<ResultInput, 'dataset' | 'norms' | 'shortages' | 'names'>): Readonly<Record<Lang, readonly NormLine[]>> {
  const inOne = (lang: Lang): readonly NormLine[] => {
    const names = { ...result.names, ...catalogueNames(lang) };
    return normLines({ ...wordsOf(result.dataset, names, lang), result, names });
  };
  return { vi: inOne('vi'), en: inOne('en') };
}

/** Every number of every unit, the quota of its verdict first; units in protocol order. */
export function normLines(context: NormContext): readonly NormLine[] {
  const { result } = context;
  const shortOf = new Map(result.shortages.units.map((unit) => [unit.unit, unit]));
  const source = new Sources(context);
  return result.norms.units.flatMap((norm) => linesOf(norm, shortOf.get(norm.unit), source));
}

function linesOf(norm: NormResult, short: UnitShortage | undefined, source: Sources): NormLine[] {
  const scoped = [
    { row: norm as Omit<ScopeNorm, 'scope'> & Pick<NormResult, 'scope'>, verdict: short?.verdict ?? null },
    ...norm.others.map((row, at) => ({ row, verdict: short?.scopes[at]?.verdict ?? null })),
  ];
  const hasData = short?.verdict !== 'no-data';
  const base = { unit: norm.unit, ratio: null, reference: null };
  return [
    ...scoped.map(({ row, verdict }): NormLine => ({
      ...base, method: 'assigned', role: 'quota', scope: row.scope, number: row.number, actual: hasData ? row.actual : null,
      difference: row.difference, verdict, ...source.quota(row.quota), notes: source.quotaNotes(row),
    })),
    ...norm.references.map((one): NormLine => ({
      ...base, method: one.method, reference: one.source, role: 'reference', scope: one.scope, number: one.number, actual: null, difference: null, verdict: null,
      ...source.reference(one),
    })),
    ...(norm.wisn ? [{
      ...base, method: 'workload', role: 'reference', scope: norm.scope, number: norm.wisn.required, actual: norm.actual, difference: norm.wisn.difference,
      verdict: null, ratio: norm.wisn.ratio, source: null, date: null, status: null, notes: source.wisnNotes(norm.wisn.ratio),
    } as const] : []),
  ];
}

type Source = Pick<NormLine, 'source' | 'date' | 'status'>;

/** Documents behind the codes; those of the province stand in its own sheets. */
class Sources {
  readonly #context: NormContext;
  readonly #texts: NormTexts;
  readonly #quotas: ReturnType<typeof quotaRows>;
  readonly #sets: ReturnType<typeof ruleSetRows>;

  constructor(context: NormContext) {
    this.#context = context;
    this.#texts = normTexts(context.lang);
    this.#quotas = quotaRows(context.result.dataset);
    this.#sets = ruleSetRows(context.result.dataset);
  }

  quota(id: string | null): Source {
    const values = id === null ? undefined : this.#quotas.get(id)?.values;
    return { source: values?.document ?? null, date: values?.documentDate?.iso ?? null, status: id === null ? null : this.#status(values?.status ?? 'in-force') };
  }

  quotaNotes(row: Pick<ScopeNorm, 'number' | 'conflict' | 'changes' | 'armedForcesCounted'>): readonly string[] {
    const { say, texts: { staffing } } = this.#context;
    const rows = row.conflict.map((id) => this.#quotas.get(id)?.row ?? 0).sort((a, b) => a - b);
    return [
      ...(rows.length > 0 ? [say(staffing.conflict, { rows: rows.join(', ') })] : row.number === null ? [staffing.noQuota] : []),
      ...row.changes.map((change) => say(staffing.change, { date: change.from, number: change.number })),
      ...(row.armedForcesCounted > 0 ? [say(this.#texts.armed, { count: row.armedForcesCounted })] : []),
    ];
  }

  reference(one: ReferenceNorm): Source & Pick<NormLine, 'notes'> {
    const notes = this.#lacks(one);
    if (one.method === 'envelope') return { source: null, date: null, status: null, notes };
    const built = BUILT_IN.get(one.source);
    if (built) {
      const source = [built.document, built.article].filter((part) => part !== null).join(', ');
      return { source, date: built.date, status: built.checked === 'reported' ? this.#texts.reported : null, notes: built.madeUntil === null ? notes : [this.#texts.past, ...notes] };
    }
    const values = this.#sets.get(one.source)?.map((row) => row.values) ?? [];
    const documented = values.find((row) => row.document !== null);
    return {
      source: [values[0]?.set, documented?.document].filter((part) => part).join(', ') || null,
      date: documented?.documentDate?.iso ?? null,
      status: documented?.status ? this.#status(documented.status) : this.#texts.ofProvince,
      notes,
    };
  }

  wisnNotes(ratio: number): readonly string[] {
    return [this.#context.say(this.#texts.wisn, { ratio: this.#context.names.number?.(ratio) ?? String(ratio) })];
  }

  #lacks({ method, number, lacks }: ReferenceNorm): readonly string[] {
    if (lacks.length > 0) return [this.#context.say(this.#texts.lacks, { inputs: lacks.map((input) => this.#texts.inputs[input]).join(', ') })];
    return number === null && method === 'rule-set' ? [this.#texts.contradicting] : [];
  }

  #status(code: string): string {
    return lists.quotaStatus.find((entry) => entry.code === code)?.[this.#context.lang] ?? code;
  }
}
