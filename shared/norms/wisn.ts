/** Current staff against the number that the workload requires. */
export interface Wisn {
  readonly required: number;
  /** Current minus required, two decimals. */
  readonly difference: number;
  /** Current over required, two decimals; below 1 means pressure. */
  readonly ratio: number;
}

/**
 * WHO's Workload Indicators of Staffing Need, last step (domain.md C1): difference and ratio. Shown beside the norm,
 * never used as one. Null when nothing is required, since there is no ratio then.
 */
export function wisn(current: number, required: number): Wisn | null {
  if (!(required > 0)) return null;
  return { required, difference: twoDecimals(current - required), ratio: twoDecimals(current / required) };
}

/** Rounds half away from zero; the small term undoes binary fractions such as 1.005. */
function twoDecimals(value: number): number {
  const rounded = Math.round((Math.abs(value) + 1e-9) * 100) / 100;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
