import type { IsoDate } from '../catalog/codes.ts';
import { COUNTED, SCOPE_BLOCKS } from '../catalog/codes.ts';
import { byText } from './order.ts';
import type { Quota, Scope } from './staffing-case.ts';

/** The quota that holds for a unit in one scope on a day, or why none does. */
export interface ScopeChoice {
  readonly scope: Scope;
  readonly quota: Quota | null;
  /** Ids of the newest quotas where they have the same dates and different numbers. */
  readonly conflict: readonly string[];
  /** Quotas of the same scope that take effect after the day and not after `until`. */
  readonly changes: readonly { readonly quota: string; readonly from: IsoDate; readonly number: number }[];
}

/** The quota that a unit is judged by first, and those of its other scopes. */
export interface QuotaChoice extends Omit<ScopeChoice, 'scope'> {
  /** The scope that was looked at; null when the unit has no quota in force or to come. */
  readonly scope: Scope | null;
  /** One for each other scope with a quota in force on the day, in the order of the scopes. */
  readonly others: readonly ScopeChoice[];
}

/** A scope as one text, to compare and group by. */
export function scopeKey(scope: Scope): string {
  return `${scope.block}/${scope.counted}/${scope.armedForces ? 'armed' : 'civil'}`;
}

/** Day from which a quota holds: Hiệu lực từ, else the document date; '' (always) when the sheet gives neither. */
export function effectiveDate(quota: Quota): IsoDate {
  return quota.effectiveFrom ?? quota.documentDate ?? '';
}

/**
 * The scopes of a province, the one with a quota for most units first. Ties: the wider block first (whole system,
 * government, Party and mass organisations), then the order of the lists, then without armed forces. A unit with
 * quotas in several scopes is judged in the first of them, so that as many units as possible are compared alike.
 */
export function rankScopes(quotas: readonly Quota[], until: IsoDate): readonly Scope[] {
  const units = new Map<string, Set<string>>();
  const scopes = new Map<string, Scope>();
  for (const quota of quotas) {
    if (quota.status !== 'in-force' || effectiveDate(quota) > until) continue;
    const key = scopeKey(quota.scope);
    scopes.set(key, quota.scope);
    const holders = units.get(key) ?? new Set<string>();
    units.set(key, holders.add(quota.unit));
  }
  const used = (scope: Scope): number => units.get(scopeKey(scope))?.size ?? 0;
  return [...scopes.values()].sort((a, b) => used(b) - used(a) || compareScopes(a, b));
}

function compareScopes(a: Scope, b: Scope): number {
  return width(b) - width(a)
    || SCOPE_BLOCKS.indexOf(a.block) - SCOPE_BLOCKS.indexOf(b.block)
    || COUNTED.indexOf(a.counted) - COUNTED.indexOf(b.counted)
    || Number(a.armedForces) - Number(b.armedForces);
}

function width(scope: Scope): number {
  return scope.block === 'system' ? 1 : 0;
}

/**
 * Chooses among the quotas of one unit: in force by status, newest by effective date, then by document date.
 * Amended, replaced and repealed quotas never hold. Two newest with different numbers are a conflict, never a guess.
 * @param ranked scopes of the province, from `rankScopes`
 * @param until last day of the plan
 */
export function chooseQuota(quotas: readonly Quota[], ranked: readonly Scope[], asOf: IsoDate, until: IsoDate): QuotaChoice {
  const live = quotas.filter((quota) => quota.status === 'in-force' && effectiveDate(quota) <= until);
  const holding = live.filter((quota) => effectiveDate(quota) <= asOf);
  const scope = firstUsed(ranked, holding) ?? firstUsed(ranked, live);
  if (!scope) return { quota: null, scope: null, conflict: [], changes: [], others: [] };

  const others = ranked.filter((other) => scopeKey(other) !== scopeKey(scope) && holding.some((quota) => isIn(other, quota)));
  return { ...chooseIn(scope, live, asOf), others: others.map((other) => chooseIn(other, live, asOf)) };
}

function isIn(scope: Scope, quota: Quota): boolean {
  return scopeKey(quota.scope) === scopeKey(scope);
}

function chooseIn(scope: Scope, live: readonly Quota[], asOf: IsoDate): ScopeChoice {
  const own = live.filter((quota) => isIn(scope, quota));
  const newest = newestOf(own.filter((quota) => effectiveDate(quota) <= asOf));
  const conflict = new Set(newest.map((quota) => quota.number)).size > 1 ? newest.map((quota) => quota.id) : [];
  const changes = own
    .filter((quota) => effectiveDate(quota) > asOf)
    .map((quota) => ({ quota: quota.id, from: effectiveDate(quota), number: quota.number }))
    .sort((a, b) => byText(a.from, b.from) || byText(a.quota, b.quota) || a.number - b.number);
  return { scope, quota: conflict.length > 0 ? null : newest[0] ?? null, conflict, changes };
}

function firstUsed(ranked: readonly Scope[], quotas: readonly Quota[]): Scope | null {
  const used = new Set(quotas.map((quota) => scopeKey(quota.scope)));
  return ranked.find((scope) => used.has(scopeKey(scope))) ?? null;
}

/** All quotas that share the newest dates. */
function newestOf(quotas: readonly Quota[]): readonly Quota[] {
  const sorted = [...quotas].sort(newestFirst);
  return sorted.filter((quota) => sorted[0] !== undefined && sameDates(quota, sorted[0]));
}

function newestFirst(a: Quota, b: Quota): number {
  return byText(effectiveDate(b), effectiveDate(a)) || byText(b.documentDate ?? '', a.documentDate ?? '') || byText(a.id, b.id);
}

function sameDates(a: Quota, b: Quota): boolean {
  return effectiveDate(a) === effectiveDate(b) && (a.documentDate ?? '') === (b.documentDate ?? '');
}
