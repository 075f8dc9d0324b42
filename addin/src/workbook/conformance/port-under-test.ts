import type { OutputSheet } from '../../../../shared/tables/output.ts';
import type { ValidationModel } from '../model-types.ts';
import type { WorkbookPort } from '../port.ts';
import type { SheetModel } from '../sheet-model.ts';

/** A workbook of a person for one test: its sheets are theirs, not ours. */
export interface WorkbookFixture {
  readonly sheets: readonly OutputSheet[];
  readonly template?: string;
}

/** Rules of a sheet, as whatever is behind the port holds them. */
export interface SheetRules {
  readonly validations: readonly ValidationModel[];
  readonly conditions: readonly { readonly range: string; readonly formula: string; readonly fill: string | undefined }[];
}

export function rulesOfModel(sheet: SheetModel): SheetRules {
  return {
    validations: sheet.validations,
    conditions: sheet.conditionalFormats.flatMap(({ range, rule }) => (rule.kind === 'formula' ? [{ range, formula: rule.formula, fill: rule.style.fill }] : [])),
  };
}

/** An implementation of the port, as the suites take it. */
export interface PortUnderTest {
  readonly name: string;
  /** A workbook with the person's sheets of fixtures.ts. */
  readonly open: () => Promise<WorkbookPort>;
  /** Looks behind the port: no port tells rules. */
  readonly rulesOf: (port: WorkbookPort, sheet: string) => Promise<SheetRules>;
}
