import { reconcilePayroll } from '../../../shared/payroll/reconcile.ts';
import type { PayrollUnit } from '../../../shared/payroll/reconcile.ts';
import type { Dataset } from '../../../shared/sheets/index.ts';
import { payrollTable } from '../../../shared/tables/payroll-table.ts';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { stopIfCancelled } from './flow-error.ts';
import type { FlowOptions } from './types.ts';

export interface Reconciled {
  readonly name: string;
  readonly unit: PayrollUnit;
}

/** Compares Bảng lương with Nhân sự and writes the result sheet; null, and nothing written, when there is no payroll. */
export async function reconcile(port: WorkbookPort, options: FlowOptions): Promise<readonly Reconciled[] | null> {
  const { dataset } = await checkWorkbook(port, options);
  requireSheets(dataset);
  stopIfCancelled(options.signal);
  const units = reconcilePayroll(dataset);
  if (!units) return null;
  await port.putSheet(payrollTable(units, namer(dataset), options.lang));
  return units.map((unit) => ({ unit, name: unit.code === '' ? '' : namer(dataset)(unit.code) }));
}

/** The result sheet of the reconciliation for a run; none without a payroll. */
export function payrollTables(dataset: Dataset, lang: FlowOptions['lang']): readonly OutputSheet[] {
  const units = reconcilePayroll(dataset);
  return units ? [payrollTable(units, namer(dataset), lang)] : [];
}

function namer(dataset: Dataset): (code: string) => string {
  const names = new Map((dataset.sheets.units?.rows ?? []).map(({ values }) => [values.unitCode, values.unitName]));
  return (code) => names.get(code) ?? code;
}
