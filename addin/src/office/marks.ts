import { rangeAddress } from '../workbook/address.ts';
import { markAreas } from '../workbook/mark-ranges.ts';
import { isMarkFormula, MARK_LOOK, markFormula } from '../workbook/ours.ts';
import type { Mark } from '../workbook/port.ts';
import { inBatches } from './chunks.ts';

/** Longer lists are known to fail in some Excels, whatever the documents allow. One conditional format covers as many ranges as fit into an address of this length. */
const ADDRESS = 255;

/** Marks cells: a conditional format that is always true, known again by its formula in any later session. */
export async function addMarks(context: Excel.RequestContext, sheet: Excel.Worksheet, marks: readonly Mark[]): Promise<void> {
  const groups = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    addresses(marks.filter((mark) => mark.severity === severity)).map((address) => ({ severity, address })),
  );
  await inBatches(context, groups, ({ severity, address }) => {
    const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
    custom.rule.formula = `=${markFormula(severity)}`;
    custom.format.fill.color = `#${MARK_LOOK[severity].fill}`;
    custom.format.font.color = `#${MARK_LOOK[severity].color}`;
  });
}

/** Cells as lists of ranges that are no longer than an address may be. */
function addresses(marks: readonly Mark[]): string[] {
  const found: string[] = [];
  for (const address of markAreas(marks.map(({ cell }) => cell)).map(rangeAddress)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS) found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}

/** Removes the marks of every sheet, or of these; conditional formats of the person stay. */
export async function removeMarks(context: Excel.RequestContext, only?: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const wanted = only && new Set(only.map((name) => name.toLowerCase()));
  const open = worksheets.items.filter((sheet) => !sheet.protection.protected && (!wanted || wanted.has(sheet.name.toLowerCase())));
  const collections = open.map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of collections) formats.load('items/type');
  await context.sync();
  const custom = collections.flatMap((formats) => formats.items.filter(({ type }) => type === 'Custom'));
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  await inBatches(context, custom.filter((format) => isMarkFormula(format.custom.rule.formula)), (format) => format.delete());
}
