import type { FindingCode } from '../../findings/codes.ts';
import type { FindingWord } from '../../findings/words.ts';

/** The English of ../vi/findings.ts; same rules. Titles of sheets and columns stay as the workbook has them. */
export const findings: Record<FindingCode, string> = {
  'workbook-kind-unknown': 'This file is not recognised as a provincial workbook, a commune template or a sender template. Use a file made with «Create template» and keep the names of its sheets.',
  'sheet-missing': 'Sheet «{sheet}» is missing.[ Similar: «{suggestion}».] Copy it from the template, or rename the matching sheet to «{sheet}».',
  'column-missing': 'Required column «{column}» is missing.[ Similar: «{suggestion}».] Add the column or change the header to «{column}».',
  'column-duplicate': 'Two columns are named «{column}». Keep one; rename or delete the other.',
  'column-extra': 'Column «{column}» is not in the template: kept, not read, not sent. Nothing to do, unless it is a template column whose header was changed.',
  'header-two-rows': 'A two-row header was found and joined into one. Nothing to do; look again if a column is read wrongly.',
  'title-lines-skipped': 'Skipped {count} title lines above the table. Nothing to do.',
  'total-row': 'Row {row} («{label}») is a total or group line, not a person. If it is a person, fill in the full name and the commune code.',
  'blank-row': '{count} blank rows inside the list, from row {row}. Delete them.',
  'hidden-rows': '{count} hidden rows are counted. Clear the filter and show the hidden rows to review them.',
  'formula-error': 'The cell has formula error {value}. Enter a value or correct the formula.',
  'text-trimmed': 'The cell has needless spaces. Press fix to remove them; the text does not change.',
  'text-not-nfc': 'The text uses decomposed Unicode. Press fix to compose it; the text does not change.',
  'required-missing': '«{column}» is missing. Fill in this cell.',
  'not-in-list': '«{value}» is not in the list of column «{column}».[ Did you mean «{suggestion}»?] Choose a value from the list.',
  'list-synonym': 'Read «{value}» as «{suggestion}». Press fix to write it as in the list.',
  'two-values': 'The cell holds several values («{value}») but takes one.[ It may be: {suggestion}.] Choose the main one.',
  'not-a-number': '«{value}» is not a number. Enter a whole number, such as 32.',
  'number-from-text': 'Read «{value}» as {suggestion}. Press fix to write it as a number, or enter it again if this is wrong.',
  'negative-or-fraction': 'The cell holds {value}; a head-count is a whole number of at least 0. Enter it again.',
  'date-as-text': 'The date is text «{value}». Press fix to turn it into the date {suggestion}.',
  'date-impossible': 'The date «{value}» does not exist. Enter it as day/month/year, such as 05/09/1985.',
  'date-year-only': 'Only the year {value} is given; the retirement age counts from 1 January of that year. Give day, month and year if they are known.',
  'date-ambiguous': 'It is unclear whether «{value}» gives the day or the month first.[ Read as {suggestion}.] Enter it again as day/month/year.',
  'code-lost-zero': 'Code {value} has lost its leading zero. Press fix to write {suggestion}.',

  'as-of-missing': 'The as-of date is missing. Give the date of the data on sheet Thông tin, such as 01/10/2025.',
  'as-of-future': 'The as-of date {date} is later than today. Check day, month and year.',
  'as-of-differs': '{count} communes have an as-of date other than {date1}: from {date2} to {date3}. Ask them for data of the same day, or say so in the report.',

  'param-unusable': 'The value «{value}» of parameter {key} cannot be used: it must be {word1}[ from {count1} to {count2}][ ({choices})]. Enter it again.',
  'param-unknown': 'There is no parameter «{value}», so this row has no effect.[ Did you mean {suggestion}?] Correct the key or delete the row.',

  'legacy-font': 'The cell is typed in an old font encoding (TCVN3 or VNI), not in Unicode. Look closely, then convert it to «{suggestion}».',
  'number-too-large': 'The number {value} is too large, at most {count}; it is left out of the computation. Enter it again.',

  'unit-code-unknown': 'Commune code «{value}» is not in the list of the province.[ By its name this is {suggestion}.] Give the five-digit code of the commune after the merger.',
  'unit-other-province': 'Commune code {value} belongs to another province ({province}). Give the code of a commune of this province.',
  'unit-code-missing': 'The commune code is missing; by its name this is {name} ({suggestion}). Press fix to write the code.',
  'unit-old-name': '«{old}» merged into {name} ({suggestion}) on 1 July 2025. Press fix to write the new code, then change the name.',
  'unit-name-ambiguous': '«{old}» could be several communes, because a new commune has the name of an old one that went elsewhere: {choices}. Give the code of the right one.',
  'unit-name-unknown': 'The commune code is missing and the name «{old}» is not recognised.[ Did you mean {suggestion}?] Give the five-digit code of the commune.',
  'unit-district-level': '«{old}» is a district; that level ended on 30 June 2025. Give code and name of the present commune; the old district may go to column Ghi chú.',
  'unit-code-name-differ': 'Code {code} is {name} but the name says «{value}».[ If the name is right, this is {suggestion}.] Correct the code or the name.',
  'unit-name-outdated': '«{value}» is an old name; the commune with code {code} is now {name}. Press fix to write the new name.',
  'unit-name-variant': 'Read «{value}» as {name} ({code}). Press fix to write the official name.',
  'unit-not-listed': '{name} ({code}) is not on sheet «{sheet1}», so this row is not counted. Add the commune to that sheet, or correct the code.',
  'unit-not-this-commune': 'This file is of {name} ({code}) but the row has code {value}. Correct the code, or move the row to the file of the other commune.',

  'unit-duplicate': 'Commune code {value} is already in row {row1}. One row per commune: correct the code or delete a row.',
  'unit-missing-from-list': '{count} communes of the province are missing: {names}. Add them all; a commune that has not reported stays in the list.',
  'unit-kind-differs': '{name} is «{suggestion}» but the cell says «{value}». Correct the kind.',
  'unit-without-data': '{name} has nobody on sheet Nhân sự; the result will say «no data». Enter the data of the commune, or fill in «Số chỗ giữ lại» (places kept).',
  'roster-empty': 'There is nobody on this sheet. Enter the staff list, then check again.',

  'key-missing': '{count} rows have no Mã. Nothing to do: the software writes it when the plan is made.',
  'key-malformed': 'Key «{value}» is malformed (a right one: 03176-0001).[ There are {count} such cells on this sheet.] Clear what is wrong in column Mã; the software writes the keys again.',
  'key-is-identity': 'Column Mã must not hold an identity number. Move the number to «Số định danh» and clear this cell; the software writes the key.',
  'key-duplicate': 'Mã {value} is already used on sheet «{sheet1}», row {row1}. If these are two people, clear Mã in the copied row and the software writes a new one; if it is one person, keep one row.',
  'key-unknown': 'Nobody in the lists has Mã {value}. Give the right Mã of this person or delete the row.',

  'person-duplicate': 'Same person: {name} is already in row {row1} ({word1}). Keep one row.',
  'person-two-units': '{name} is in {place1} (row {row1}) and in {place2} ({word1}). Counted once: keep the row in the commune that pays the salary; in the other, use sheet Biệt phái đến or Kiêm nhiệm.',
  'person-roster-and-candidate': '{name} is also on sheet «{sheet1}», row {row1} ({word1}). Counted once: keep this person on one list.',
  'person-seconded-in-roster': '{name} is seconded to {place1} but also on sheet «{sheet1}», row {row1}. Secondees stay on the sender\'s payroll: remove the row from «{sheet1}» if this is one person.',
  'person-roster-and-concurrent': '{name} is already on sheet «{sheet1}», row {row1}. Keep one place so as not to count twice, if this is one person.',
  'person-near-duplicate': '«{name}» and «{name1}» (sheet «{sheet1}», row {row1}) differ only in accents. If this is one person, write the name the same way and keep one row.',
  'person-same-name': '{name} has the same name as row {row1} but another birth date: both are kept. Correct this if it is one person.',

  'name-no-accents': 'The name is written without accents. Write it with accents, as in the file.',
  'name-all-caps': 'The name is all capitals. Use a capital only at the start of each word.',

  'birth-date-future': 'Birth date {date} is after the as-of date. Enter it again.',
  'birth-date-implausible': 'Birth date {date1} gives age {age} on {date2}; the working age is 18 to 65. Check the year of birth.',
  'retirement-reached': '{name} reaches retirement age in {month} (Decree 135/2020/NĐ-CP), before the as-of date {date}, but is still marked as working. Check the birth date or the status.',
  'retirement-before-end': '{name} reaches retirement age in {month} (Decree 135/2020/NĐ-CP), before the end {date}. Choose another person, or give a reason in «Lý do chấp nhận ngoại lệ».',
  'retirement-in-plan': '{name} reaches retirement age in {month} (Decree 135/2020/NĐ-CP), before the end {date}. Plan a replacement.',

  'id-number-lost-zero': 'The identity number has only {count} digits. Press fix to add leading zeros: {fix} (agrees with sex and year of birth).',
  'id-number-length': 'The identity number has {count} digits and must have 12. Enter it again, as text.',
  'id-number-nine-digits': 'This is an old nine-digit number. Give the 12-digit identity number if there is one.',
  'id-number-contradicts': 'The identity number says {word1}, born {year1}; this row says[ {word2}][ born {year2}]. Check identity number, sex and birth date.',

  'category-employer-differ': 'Staff of {employer} are usually public employees; the cell says «{value}». Check the category.',
  'contract-seconded': '{name} is on a labour contract, outside the definition of secondment of civil servants and public employees (Article 26, Decree 170/2025/NĐ-CP, to be checked against the text). Use the form Tăng cường or check the category.',
  'non-specialised-ended': 'Non-specialised commune staff were to be used only until before 31 May 2026 (Conclusion 163-KL/TW); the data are of {date}. Check category or status.',
  'armed-forces-in-roster': '{name} belongs to the armed forces: reported apart, not counted in the quota. Add to sheet Lực lượng vũ trang and delete this row, or correct the block.',

  'status-date-missing': '{name} is marked «{status}» without an end date, so the return to work is unknown. Fill in «Trạng thái đến ngày».',
  'status-ended': '{name} is marked «{status}» until {date}, which is before the as-of date. Update the status or the end date.',
  'joined-after-as-of': 'The joining date {date1} is after the as-of date {date2}. Check it; someone who has not joined yet does not belong in these data.',
  'time-share-out-of-range': 'Days a week must be 0 to 5; the cell says {value}. Enter it again.',

  'leading-post-unmarked': '{count} people have a leading post (such as «{position}») but column «Lãnh đạo, bầu cử» is blank; they are taken as leaders and never proposed for transfer. Put an x, or write «không» where it is none.',

  'stated-total-differs': '{name}: the stated total is {stated} but sheet Nhân sự has {counted} people (difference {count}). Add or remove rows, or correct the total.',
  'total-row-differs': 'Row «{label}» says {stated}, counted {counted}. Look for a missing or repeated row, or correct the number.',
  'confirmation-differs': '«{label}»: the commune confirms {stated}, counted {counted} on sheet Nhân sự. Correct the list, or correct the form and have it signed again.',
  'decision-total-differs': 'The decision says {stated} people, sheet «{sheet1}» has {counted}. Complete the list or correct the total.',

  'quota-conflict': '{name} has two quotas of the same scope and date: {count1} in row {row1} and {count2} in this row. Keep the number of the document in force; change the status of the other row.',
  'quota-duplicate': 'This quota of {name} is already in row {row1}. Delete one row.',
  'quota-no-document': 'Quota {count} of {name} has no document number or date. Give the document that assigns it.',
  'quota-not-yet-effective': 'The quota of {name} takes effect on {date1}, after the as-of date {date2}, so it does not apply yet. Check the date or add the quota that applies.',
  'quota-unusual': 'Quota {count} of {name} is very small or very large for a commune. Compare it with the document.',
  'quota-missing': '{name} has no quota in force on sheet «{sheet1}», so there is no basis for comparison. Add a row for it.',
  'scope-mixed': '{name}: the quota covers «{scope}» but {count} people are outside it and will be kept apart. Add the quota of the other block, or correct the scope.',

  'need-duplicate': '{name} already has a need for this field in row {row1}. Join them into one row.',
  'need-below-minimum': 'Need {count1} is below the minimum {count2}. Correct one of the two.',
  'need-empty': 'The need is missing. Fill in «Xã đề nghị» or «Sở thẩm định», or delete the row.',
  'need-not-appraised': '{count} rows have no appraised number; the number that the commune asks for is used. Appraise and fill in.',
  'need-unusual': 'A need of {count} people in one field is very large for a commune. Check the number.',
  'need-above-quota': '{name}: needs of {count1} people in total, more than 3 times the quota {count2}. Check the need of each field.',

  'weekday-clash': '{name}: {word1} is both at the commune and at the main employer. Remove one x.',
  'weekday-two-communes': '{name}: {word1} is both at {place1} (row {row1}) and at {place2}. Remove one x.',
  'concurrent-no-days': '{name} has no day at the commune. Put an x in columns Xã T2 to Xã T6.',
  'concurrent-full-week': '{name} is at the commune all five days, which is no longer concurrent work. Check the days, or use sheet Điều chuyển nội bộ.',

  'end-before-start': 'End {date2} is before start {date1}. Correct one of the two dates.',
  'period-differs': '{months} months from {date1} end on {date2}, the cell says {date3}. Press fix to write the right date, or correct the months.',
  'period-too-long': '{months} months is more than 3 years (Article 26, Decree 170/2025/NĐ-CP, unless a sector law says otherwise). Check the decision.',
  'period-end-missing': 'The end date is missing; {months} months from {date1} end on {date2}. Press fix to write it.',
  'period-open': 'Neither the period nor the end date is given; a person on the sheet «Biệt phái đến» counts as present to the end of the plan. Give the months or the end date of the decision.',
  'secondment-ended': 'The secondment of {name} ended on {date1}, before the as-of date {date2}, so it no longer counts as support. Give the new period if it was extended, or delete the row.',
  'secondment-overlap': '{name} is seconded to {place1} until {date1} (row {row1}[, decision {document}]). Correct the dates of one of the two.',

  'station-head-missing': '{name}: 0 health-station heads (needs 1). Enter the head on sheet «{sheet1}».',
  'station-head-duplicate': '{name}: {count} health-station heads (needs 1), already in row {row1}. Keep one or correct the commune code.',

  'agency-malformed': 'Agency code «{value}» must be 2 to 8 capital letters without accents or digits, starting with a letter.[ {suggestion} would do.] Correct the code.',
  'agency-duplicate': 'Agency code {value} is already in row {row1}. Correct the code or delete a row.',
  'agency-unknown': 'Agency code «{value}» is not on sheet «{sheet1}».[ Did you mean {suggestion}?] Correct the code or add the agency there.',
  'release-above-staff': 'At most {count1} may be released but there are only {count2}. Correct one of the two.',
  'field-staff-above-total': 'This field has {count1} people, more than the {count2} of the whole agency. Correct one of the two.',
  'sender-field-duplicate': '{name} already has this field in row {row1}. Join them into one row.',
  'sender-field-emptied': '{name} has {count} people in {field} and all of them are in the pool; sending all would leave nobody. The software keeps one; fill in «Được cử tối đa» if the agency decides otherwise.',
  'candidate-ineligible': '{name}: the sender says not eligible, so there is no proposal. Remove from the list or nominate someone else.',
  'candidate-discipline': '{name} is under disciplinary review but marked eligible. Ask the sender to look again.',

  'payroll-not-in-roster': '{name} is on the payroll but not on sheet «{sheet1}». Add this person or compare with the payroll again.',
  'roster-not-in-payroll': '{name} is not on sheet «{sheet1}». Check whether this person is still on the commune\'s staff.',

  'formula-text': 'The cell starts with «{sign}» and could be taken for a formula; the software only ever writes it as text. Remove the first character if it is a slip.',
};

/** Words that parameters carry as codes. */
export const findingWords: Record<FindingWord, string> = {
  'param-date': 'a day as dd/mm/yyyy', 'param-int': 'a whole number', 'param-policy': 'one of the policies',
  'param-switch': 'Bật (on) or Tắt (off)', 'param-weight': 'a number that does not rise in the order nobody, below minimum, below need',
  'same-key': 'same Mã', 'same-id': 'same identity number', 'same-name-birth': 'same name and birth date',
  male: 'male', female: 'female',
  T2: 'Monday', T3: 'Tuesday', T4: 'Wednesday', T5: 'Thursday', T6: 'Friday',
};
