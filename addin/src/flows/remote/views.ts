import type { Finding } from '../../../../shared/findings/finding.ts';
import { catalogueNames } from '../../../../shared/i18n/catalogue-names.ts';
import type { Lang, Names } from '../../../../shared/i18n/format.ts';
import type { NormsRun } from '../norms.ts';
import type { CheckResult, CheckView, NormsView, PlanView, RunResult } from '../types.ts';

/** Findings sent in one message. */
const FINDINGS = 1000;

/** A check without its findings, which go before it in parts. */
export type CheckFrame = Omit<CheckView, 'findings'>;
/** A result with its names as tables: functions do not pass between threads. */
type Frame<V extends NormsView> = Omit<V, 'findings' | 'names'> & { readonly named: Readonly<Record<'unit' | 'agency' | 'person', ReadonlyMap<string, string>>> };
export type NormsFrame = Frame<NormsView>;
export type PlanFrame = Frame<PlanView>;

export function sendCheck({ kind, date1904, findings, summary, resultIsStale }: CheckResult, send: (part: readonly Finding[]) => void): CheckFrame {
  for (let from = 0; from < findings.length; from += FINDINGS) send(findings.slice(from, from + FINDINGS));
  return { kind, date1904, summary, resultIsStale };
}

export function sendPlan(result: RunResult, send: (part: readonly Finding[]) => void): PlanFrame {
  const { plan, opinions, written, before, review } = result;
  return { ...frameOf(result, [plan, before], send), plan, opinions, written, review, ...(before ? { before } : {}) };
}

export function sendNorms(result: NormsRun, send: (part: readonly Finding[]) => void): NormsFrame {
  return frameOf(result, [], send);
}

/** @param more further data whose codes have names */
function frameOf(result: NormsRun, more: readonly unknown[], send: (part: readonly Finding[]) => void): NormsFrame {
  const { input, norms, shortages, computedAt, names, people, excluded, places, normLines } = result;
  const codes = stringsIn([input, norms, shortages, ...more]);
  const table = (nameOf: (code: string) => string) => new Map([...codes].map((code) => [code, nameOf(code)] as const).filter(([code, name]) => name !== code));
  return {
    ...sendCheck(result, send), input, norms, shortages, computedAt, people, excluded, places, normLines,
    named: { unit: table(names.unit), agency: table(names.agency), person: table(names.person) },
  };
}

/** The view again, with names that are functions. */
export function viewOf<F extends NormsFrame>({ named, ...frame }: F, findings: readonly Finding[], lang: Lang): Omit<F, 'named'> & Pick<NormsView, 'findings' | 'names'> {
  const names: Names = {
    ...catalogueNames(lang),
    unit: (code) => named.unit.get(code) ?? code,
    agency: (code) => named.agency.get(code) ?? code,
    person: (key) => named.person.get(key) ?? key,
  };
  return { ...frame, findings, names };
}

/** Every text in plain data. */
function stringsIn(data: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof data === 'string') found.add(data);
  else if (typeof data === 'object' && data !== null) for (const value of Object.values(data)) stringsIn(value, found);
  return found;
}
