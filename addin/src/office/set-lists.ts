import type { ListEdit } from '../workbook/port.ts';

/** Gives ranges the drop-down of another cell, with its prompt and its alert, or takes away what they have. */
export async function setLists(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: readonly ListEdit[]): Promise<void> {
  const wanted = edits.map(({ cells, like }) => ({ cells: cells.split(' '), from: like === null ? null : sheet.getRange(like).dataValidation }));
  for (const { from } of wanted) from?.load('rule,errorAlert,prompt,ignoreBlanks');
  await context.sync();
  for (const { cells, from } of wanted) {
    for (const cell of cells) {
      const validation = sheet.getRange(cell).dataValidation;
      validation.clear();
      const list = from?.rule.list;
      if (!from || !list) continue;
      validation.rule = { list };
      validation.errorAlert = from.errorAlert;
      validation.prompt = from.prompt;
      validation.ignoreBlanks = from.ignoreBlanks;
    }
  }
  await context.sync();
}
