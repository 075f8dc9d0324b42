import type { FieldCode, Measure } from '../catalog/codes.ts';
import type { Verdict } from '../shortages/result.ts';
import type { ConsentAnswer, ConsentOf } from './consents.ts';

/** unit, field: null for all of them. field: several where a number stands for them together. */
interface Where {
  readonly unit?: string | null;
  readonly field?: FieldCode | readonly FieldCode[] | null;
}

/**
 * What a number of a result sheet was counted from, as codes; shared/tables/trace/ turns it into the people and the
 * document rows behind it.
 */
export type TraceRef =
  /** Of all units: those judged in the scope of the province's totals, since scopes are never added together. */
  | (Where & { readonly what: 'quota' | 'actual' | 'difference' })
  | (Where & { readonly what: 'outside' | 'armed' | 'payroll' })
  /** The number that a commune computed from its workload, and who is compared with it. */
  | { readonly what: 'workload'; readonly unit: string }
  | (Where & { readonly what: 'support' | 'missing' | 'need' | 'fullTime' | 'concurrent' | 'left' | 'nobody' | 'withoutFullTime' })
  | (Where & { readonly what: 'planned'; readonly measures?: readonly Measure[]; readonly sender?: string })
  | { readonly what: 'verdict'; readonly verdict: Verdict }
  | { readonly what: 'confirmed'; readonly confirmed: boolean }
  | { readonly what: 'sender'; readonly agency: string | readonly string[] | null }
  | { readonly what: 'consent'; readonly of: ConsentOf; readonly answer: ConsentAnswer }
  | { readonly what: 'heads' | 'combined' | 'ending' | 'retiring' | 'single' }
  /** Keys of people who are named nowhere else, such as those who left since the last snapshot. */
  | { readonly what: 'people'; readonly keys: readonly string[]; readonly unit: string };
