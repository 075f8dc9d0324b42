import type { FieldCode, Measure } from '../catalog/codes.ts';
import type { Verdict } from '../shortages/result.ts';
import type { ConsentAnswer, ConsentOf } from './consents.ts';

/** unit, field: null for all of them. */
interface Where {
  readonly unit?: string | null;
  readonly field?: FieldCode | null;
}

/**
 * What a number of a result sheet was counted from, as codes; shared/tables/trace/ turns it into the people and the
 * document rows behind it.
 */
export type TraceRef =
  | (Where & { readonly what: 'quota' | 'actual' | 'difference' | 'outside' | 'armed' | 'payroll' })
  | (Where & { readonly what: 'support' | 'missing' | 'need' | 'fullTime' | 'concurrent' | 'left' | 'nobody' | 'withoutFullTime' })
  | (Where & { readonly what: 'planned'; readonly measures?: readonly Measure[]; readonly sender?: string })
  | { readonly what: 'verdict'; readonly verdict: Verdict }
  | { readonly what: 'confirmed'; readonly confirmed: boolean }
  | { readonly what: 'sender'; readonly agency: string | null }
  | { readonly what: 'consent'; readonly of: ConsentOf; readonly answer: ConsentAnswer }
  | { readonly what: 'heads' | 'ending' | 'retiring' | 'single' }
  /** Keys of people who are named nowhere else, such as those who left since the last snapshot. */
  | { readonly what: 'people'; readonly keys: readonly string[]; readonly unit: string };
