import type { OutputColumn, OutputRule, OutputSheet, StyledCell } from '../../../shared/tables/output.ts';
import { rangeAddress } from './address.ts';
import { isoToSerial } from './dates.ts';
import type { ValidationModel } from './model-types.ts';
import { OPEN_ROWS, type Placement } from './sheet-layout.ts';
import { asStyled, toneLook } from './sheet-looks.ts';
import type { SheetModel } from './sheet-model.ts';

/** Drop-downs, rules and prompts of the columns, and of single cells that have their own: two must never share a cell. */
export function addValidations(sheet: SheetModel, output: OutputSheet, at: Placement, date1904: boolean): void {
  const bottom = at.open ? at.last + OPEN_ROWS : at.last;
  for (const [column, declared] of output.columns.entries()) {
    const own = ownRows(output, column);
    for (const { row, cell } of own) {
      const range = rangeAddress({ top: at.first + row, left: column, bottom: at.first + row, right: column });
      const made = validation(range, cell, date1904);
      if (made) sheet.validations.push(made);
    }
    const made = validation(around(at.first, bottom, column, own.map(({ row }) => at.first + row)), declared, date1904);
    if (made) sheet.validations.push({ ...made, ...(made.kind === 'list' ? { strict: declared.required === true } : {}) });
  }
}

function ownRows(output: OutputSheet, column: number): { readonly row: number; readonly cell: StyledCell }[] {
  return output.rows.flatMap((cells, row) => {
    const cell = asStyled(cells[column] ?? null);
    return cell.rule === undefined && cell.prompt === undefined ? [] : [{ row, cell }];
  });
}

/** The rows of a column without the given ones. */
function around(top: number, bottom: number, column: number, without: readonly number[]): string {
  const ranges: string[] = [];
  let from = top;
  for (const row of [...without, bottom + 1]) {
    if (row > from) ranges.push(rangeAddress({ top: from, left: column, bottom: row - 1, right: column }));
    from = row + 1;
  }
  return ranges.join(' ');
}

function validation(
  range: string, { options, optionsFrom, rule, prompt }: Pick<OutputColumn, 'options' | 'optionsFrom' | 'rule' | 'prompt'>, date1904: boolean,
): ValidationModel | null {
  if ((options === undefined && rule === undefined && prompt === undefined) || range === '') return null;
  const said = prompt === undefined ? {} : { prompt };
  if (options !== undefined) return { range, kind: 'list', values: options, ...(optionsFrom === undefined ? {} : { source: optionsFrom }), ...said };
  if (rule !== undefined) return { range, kind: 'rule', rule: ruleModel(rule, date1904), message: rule.message, strict: rule.strict, ...said };
  return { range, kind: 'prompt', ...said };
}

function ruleModel({ check }: OutputRule, date1904: boolean): NonNullable<ValidationModel['rule']> {
  switch (check.kind) {
    case 'date': return { type: 'date', from: isoToSerial(check.from, date1904) ?? 0, to: isoToSerial(check.to, date1904) ?? 0 };
    case 'whole': return { type: 'whole', from: check.from, to: check.to };
    case 'custom': return { type: 'custom', formula: check.formula.replace(/^=/, '') };
  }
}

export function addConditions(sheet: SheetModel, output: OutputSheet, at: Placement): void {
  const bottom = at.open ? at.last + OPEN_ROWS : at.last;
  for (const [index, { over, formula, tone }] of (output.conditions ?? []).entries()) {
    const range = 'line' in over
      ? rangeAddress({ top: over.line, left: 0, bottom: over.line, right: output.columns.length - 1 })
      : rangeAddress({ top: at.first, left: over.from, bottom, right: over.to });
    sheet.conditionalFormats.push({
      id: `condition-${output.key}-${index}`, range, rule: { kind: 'formula', formula: formula.replace(/^=/, ''), style: toneLook(tone) },
    });
  }
}
