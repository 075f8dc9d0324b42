import type { TemplateTaskTexts } from '../vi/template-task.ts';

export const templateTask: TemplateTaskTexts = {
  templateKinds: { commune: 'a commune template', sender: 'a sender template', province: 'the provincial workbook' },
  templateUnitSearch: 'Type the name or code of the unit',
  templateUnitNone: 'No unit has such a name. Type another name or the five-digit code.',
  templateUnitMany: '{count} {count|unit|units} match; type more.',
  templateFill: 'Fill from the open workbook',
  templateFillHelp: {
    commune: 'Only the rows of the chosen unit; the keys in the column Mã stay the same.',
    sender: 'Only the rows of this agency; the keys in the column Mã stay the same.',
    province: 'The rows of every unit; the keys in the column Mã stay the same.',
  },
  carriedRows: '{count} {count|row|rows} filled in.',
  carriedNone: 'The earlier file has no row of this unit, so the template is blank. Check the name or code of the unit.',
  carriedOlder: 'The data was moved from version {version} of the template to version {current}.',
  carriedAsTheyStood: '{count} {count|cell|cells} could not be read for certain and {count|was|were} kept as {count|it was|they were}. Check the data in the new file.',
  carriedColumns: 'Columns outside the template, kept at the end of their sheet: {names}.',
  leftSheets: 'Sheets outside the template, not moved: {names}. Copy them if they are still needed.',
};
