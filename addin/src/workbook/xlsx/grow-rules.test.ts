import { describe, expect, it } from 'vitest';
import { growRules } from './grow-rules.ts';

const growth = { from: { top: 2, left: 0, bottom: 8, right: 2 }, to: { top: 2, left: 0, bottom: 10, right: 2 } };
const sheet = (format: string, list: string, list2010: string, sparkline = 'D1'): string =>
  `<worksheet><sheetData><row r="9"><c r="A9"><v>1</v></c></row></sheetData><conditionalFormatting sqref="${format}"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref='${list}' prompt="sqref=&quot;A4:A9&quot; > x"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
  `<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><xm:sqref>${list2010}</xm:sqref></x14:dataValidation></x14:dataValidations><x14:sparkline><xm:sqref>${sparkline}</xm:sqref></x14:sparkline></ext></extLst></worksheet>`;

describe('rules of a table that grew', () => {
  it('reach into the new rows: formats, lists of both kinds', () => {
    expect(growRules(sheet('A4:A9 B4', 'B4:B9', 'C4:C9'), [growth])).toBe(sheet('A4:A11 B4', 'B4:B11', 'C4:C11').replace("sqref='B4:B11'", 'sqref="B4:B11"'));
  });

  it('are left alone where they are about something else, and when no table grew', () => {
    const text = sheet('A4:A8', 'E4:E9', 'C5:C9');
    expect(growRules(text, [growth])).toBe(text);
    expect(growRules(sheet('A4:A9', 'A4:A9', 'A4:A9'), [])).toBe(sheet('A4:A9', 'A4:A9', 'A4:A9'));
  });
});
