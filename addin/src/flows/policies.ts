import type { Policy } from '../../../shared/catalog/codes.ts';
import { labelOf } from '../../../shared/sheets/list-lookup.ts';
import { comparePlans } from '../../../shared/proposals/compare-plans.ts';
import { wordsOf } from '../../../shared/tables/context.ts';
import { comparedRows, comparedSummary, policiesTable } from '../../../shared/tables/policies-table.ts';
import type { ComparedPolicies, ComparedRow } from '../../../shared/tables/policies-table.ts';
import { cellAddress } from '../../../shared/sheets/address.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { buildCase } from './build-case.ts';
import { checkWorkbook, requireSheets } from './check.ts';
import { FlowError, stopIfCancelled } from './flow-error.ts';
import { readReview } from './review.ts';
import type { Compute, FlowOptions } from './types.ts';
import { verified } from './verified.ts';

/** Both plans as a person reads them; sheet: where they stand in the workbook. */
export interface PoliciesView extends Pick<ComparedPolicies, 'comparison'> {
  readonly policy: Policy;
  readonly summary: string;
  readonly rows: readonly ComparedRow[];
  readonly sheet: string;
}

/**
 * Makes the plan under both policies from the workbook as it is now, marks of the review included, and writes what
 * differs on a sheet of its own. The plan that is there stays as it is. Throws what a run throws before it writes.
 */
export async function comparePolicies(port: WorkbookPort, compute: Compute, options: FlowOptions): Promise<PoliciesView> {
  const { lang, signal } = options;
  const checked = await checkWorkbook(port, options);
  requireSheets(checked.dataset);
  if (checked.dataset.kind !== 'province') throw new FlowError('province-only');
  const review = await readReview(port);
  const { input, names: known, people } = buildCase(checked.dataset, checked.findings, { lang, pins: review.pins, previous: review.previous });
  if (input.units.length === 0) throw new FlowError('no-units');
  const proved = verified(compute);
  const planOf = (policy: Policy) => proved.proposals({ ...input, settings: { ...input.settings, policy } }, signal);
  const even = await planOf('even');
  stopIfCancelled(signal);
  const worst = await planOf('worst-first');
  stopIfCancelled(signal);
  const compared: ComparedPolicies = { even, worst, comparison: comparePlans(even, worst) };
  const names = { ...known, person: (key: string) => people.get(key)?.name ?? known.person(key) };
  const table = policiesTable(compared, names, lang, wordsOf(checked.dataset, names, lang).warnings);
  const taken = (await port.sheets()).find((sheet) => sheet.name === table.name && !sheet.ours);
  if (taken) throw new FlowError('sheet-not-ours', { sheet: taken.name });
  await port.putSheet(table);
  return {
    policy: input.settings.policy, comparison: compared.comparison, summary: comparedSummary(compared, lang), rows: comparedRows(compared, names, lang), sheet: table.name,
  };
}

/**
 * Writes the policy that the reviewer takes into Tham số, where the next run finds it. Throws FlowError
 * 'sheet-required' where the sheet or its row is not there.
 */
export async function takePolicy(port: WorkbookPort, policy: Policy): Promise<void> {
  const { dataset } = await checkWorkbook(port, { lang: 'vi' });
  const sheet = dataset.sheets.params;
  const row = sheet?.rows.findLast(({ values }) => values.key?.trim() === 'policy');
  const column = sheet?.columnOf.value;
  if (!sheet || row === undefined || column === undefined) throw new FlowError('sheet-required', { sheet: 'Tham số' });
  await port.writeCells(sheet.name, [{ cell: cellAddress(row.row, column), value: labelOf('policy', policy), format: 'text' }]);
}
