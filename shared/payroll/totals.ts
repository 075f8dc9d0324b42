import type { Dataset } from '../sheets/index.ts';
import { reconcilePayroll } from './reconcile.ts';

export interface PayrollTotals {
  readonly units: number;
  readonly agree: number;
  readonly payroll: number;
  /** People of the roster of the units that are on the payroll. */
  readonly roster: number;
}

/** Sums of the reconciliation; null without a payroll. */
export function payrollTotals(dataset: Dataset): PayrollTotals | null {
  const units = reconcilePayroll(dataset);
  return units && {
    units: units.length,
    agree: units.filter(({ differences }) => differences.length === 0).length,
    payroll: units.reduce((sum, unit) => sum + unit.payroll, 0),
    roster: units.reduce((sum, unit) => sum + unit.roster, 0),
  };
}
