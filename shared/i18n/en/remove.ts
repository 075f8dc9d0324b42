import type { RemoveTexts } from '../vi/remove.ts';

/** Words of the task that takes everything of ours out of a workbook. */
export const remove: RemoveTexts = {
  title: 'Remove everything of Commune Staffing',
  intro: 'The workbook keeps your own sheets, cells, formats and notes. Values corrected as proposed and the keys (Mã) written into rows stay.',
  looking: 'Looking for what is ours in the workbook…',
  goes: 'What goes:',
  sheets: '{count} result {count|sheet|sheets}: {names}.',
  reviewed: 'Marks, reasons, opinions and own columns that reviewers wrote into those result sheets.',
  marks: 'The colours on cells to correct or to look at again.',
  memory: 'What the workbook remembers: how its columns are understood, the last plan, the files that were merged.',
  fixes: 'The log of {count} corrected {count|cell|cells}: {count|it|they} cannot be undone afterwards.',
  advice: 'Save a copy of the file first.',
  start: 'Remove from the workbook…',
  sure: 'Really remove? The Undo button does not bring it back.',
  yes: 'Remove all',
  no: 'Leave as it is',
  nothing: 'The workbook holds no result sheet and no data of Commune Staffing. If some cells are still coloured, that can be removed.',
  working: 'Removing…',
  done: '{count} result {count|sheet|sheets}, the coloured cells and the data of Commune Staffing are gone. Save the workbook.',
};
