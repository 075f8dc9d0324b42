import type { FixTexts } from '../vi/fixes.ts';

export const fixes: FixTexts = {
  logTitle: 'LOG OF FIXES',
  logIntro: 'Each line is a fix that was accepted and is still in force. Undo in the Commune Staffing pane, part “To fix”.',
  no: 'No.', at: 'At', sheet: 'Sheet', cell: 'Cell', column: 'Column', before: 'Before', after: 'After', why: 'Why', code: 'Check code',
  empty: '(empty)',

  groupPreview: 'See the suggestions for {count} {count|cell|cells}',
  sameChange: 'Cells alike: {count}',
  acceptAll: 'Accept for {count} {count|cell|cells}',
  acceptOne: 'Fix cell {cell}',
  arrow: 'becomes',
  oneByOne: 'One by one',

  blankRows: 'Blank row', rowsRemoved: 'Deleted',
  deleteRows: 'Delete {count} blank {count|row|rows}',
  deleteRowsHelp: 'Nothing at all stands in these rows. The rows below move up; it can be undone.',
  rowDeleted: 'Row {cell}: blank row deleted',
  listLost: 'Drop-down lost', listBack: 'List put back; undo takes the list away, the value stays', listRestored: '{cell}: drop-down put back, the value unchanged',
  retyped: '{cell}: «{value}», from text to a day or a number',
  recoded: '{cell}: «{value}», looks the same: only its encoding or hidden characters changed',

  keptNewer: 'Cells not written, because their row was changed after the check: {count} ({cells}). The list is up to date again; please look at it.',

  historyTitle: 'What was fixed',
  placeCount: 'Places: {count}',
  historyCount: 'Fixes: {count}',
  undoGroup: 'Undo {count} {count|fix|fixes}',
  undoOne: 'Undo',
  undoOneOf: 'Undo cell {cell}, sheet {sheet}',

  writeFindings: 'Write the list to a sheet',
  writeFindingsHelp: 'Writes the sheet «Phải sửa và cần xem lại» with a link to every cell, to print or to send. Press again to write it anew.',
  removeMarks: 'Remove the colours of the marks',
  removeMarksHelp: 'Only the colours that Commune Staffing gave go; your own colours, formats and notes stay. The next check marks the cells again.',

  live: 'The list follows what you change.',
  updating: 'Checking what was just changed…',

  // rows of the workbench
  insertRow: 'Insert row above', insertRowOf: 'Insert row above row {row} (Ctrl+Shift++)', deleteRow: 'Delete row', deleteRowOf: 'Delete row {row} (Ctrl+−)',
};
