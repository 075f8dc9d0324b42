import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { EXAMPLES, findingsOf } from '../shared/checks/testing/examples.ts';
import { CASES, casesOf } from '../shared/findings/cases.ts';
import { catalog } from '../shared/findings/catalog.ts';
import { CHECK_CODES, FINDING_CODES, READING_CODES } from '../shared/findings/codes.ts';
import type { FindingCode } from '../shared/findings/codes.ts';
import { effectOf } from '../shared/findings/effects.ts';
import type { Effect } from '../shared/findings/effects.ts';
import { fixText } from '../shared/findings/fix-text.ts';
import type { Finding, Severity } from '../shared/findings/finding.ts';
import { LEVEL_CONDITIONS } from '../shared/findings/levels.ts';
import { messageOf } from '../shared/i18n/finding-message.ts';
import { findings as en } from '../shared/i18n/en/findings.ts';
import { findings as vi } from '../shared/i18n/vi/findings.ts';

/** Writes shared/checks/README.md from the catalogue and from examples that it runs: `node scripts/checks-table.ts`. */

export const CHECKS_README = new URL('../shared/checks/README.md', import.meta.url);

const LEVELS: Readonly<Record<Severity, string>> = { error: 'Phải sửa', warning: 'Cần xem lại', hint: 'Nên sửa' };
const FIXES: Readonly<Record<NonNullable<Finding['fix']>['kind'], string>> = {
  auto: 'A: một lần bấm cho tất cả', confirm: 'C: xem trước rồi bấm', manual: 'M: người sửa',
};
const BLOCKS: Readonly<Record<Effect, string>> = {
  nothing: 'không chặn gì',
  file: 'cả tệp: chưa dùng được',
  computing: 'tham số này; ngày bắt đầu hoặc thời hạn sai thì chưa lập phương án',
  column: 'cột này: coi như trống, người vẫn được tính',
  value: 'chỉ ô này: coi như trống, dòng vẫn được tính',
  row: 'dòng này: chưa tính vào xã, cơ quan nào',
  'repeated-row': 'dòng ghi lại: dùng dòng đầu',
  'no-data': 'xã này: «Chưa có số liệu»',
  'both-count': 'không chặn; cả hai dòng còn được tính đến khi bỏ một dòng',
  retirement: 'xét tuổi nghỉ hưu của người này; người vẫn được tính',
  proposal: 'đề xuất người này',
  comparison: 'so sánh với biên chế của xã: «Chưa đủ căn cứ»',
  'outside-quota': 'tính người này vào biên chế; đếm riêng ở phần ngoài biên chế',
};

export function checksReadme(): string {
  const count = (severity: Severity): number => FINDING_CODES.filter((code) => catalog[code].severity === severity).length;
  const named = FINDING_CODES.filter((code) => casesOf(code).length > 0);
  return [
    '# Checks',
    '',
    `**${FINDING_CODES.length} checks**: ${count('error')} Phải sửa, ${count('warning')} Cần xem lại, ${count('hint')} Nên sửa; ${READING_CODES.length} while cells are read,`,
    `${CHECK_CODES.length} over the rows. ${named.length} of them speak of the 63 cases of domain.md D, ${FINDING_CODES.length - named.length} of what it did not name.`,
    '',
    'One file per subject here; the reading of raw cells is in `../sheets`. Levels and fixes: `../findings/catalog.ts`;',
    'conditions of a second level: `../findings/levels.ts`; cases: `../findings/cases.ts`; what a finding blocks:',
    '`../findings/effects.ts`; sentences: `../i18n/{vi,en}/findings.ts`. In the sentences a part in [brackets] is left out',
    'where it is unknown. Every example is run: a sound workbook spoilt in one place (`testing/`), the cell that is found and',
    'what is said of it. Written by `node scripts/checks-table.ts`; a test holds it up to date.',
    '',
    `## While reading (${READING_CODES.length})`,
    '',
    ...table(READING_CODES),
    '',
    `## Over the rows (${CHECK_CODES.length})`,
    '',
    ...table(CHECK_CODES),
    '',
    '## The 63 cases',
    '',
    ...cases(),
    '',
  ].join('\n');
}

function table(codes: readonly FindingCode[]): string[] {
  return lines(['code', 'level', 'case', 'tiếng Việt', 'English', 'fix', 'chặn gì', 'example'], codes.map((code) => [
    `\`${code}\``, levelOf(code), casesOf(code).join(', ') || '–', vi[code], severalOf(en[code]), FIXES[catalog[code].fix], BLOCKS[effectOf(code)], exampleOf(code),
  ]));
}

/** Where a sentence chooses a word by its number, the word for several. */
function severalOf(sentence: string): string {
  return sentence.replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, '$1');
}

function levelOf(code: FindingCode): string {
  const level = LEVELS[catalog[code].severity];
  const other = LEVEL_CONDITIONS[code];
  return other ? `${level}; ${LEVELS[other.severity]} ${other.when}` : level;
}

/** The cell, what it shows, and the sentence of the real finding. */
function exampleOf(code: FindingCode): string {
  const finding = findingsOf(code).find((one) => one.code === code)!;
  const { sheet, cell, row, column, value, fix } = finding;
  const place = [sheet || 'cả tệp', cell ?? (row === null ? '' : `dòng ${row}`)].filter((part) => part !== '').join('!');
  const shown = value === '' ? '' : ` «${value}»`;
  const offer = fix?.value === undefined || fix.value === '' ? '' : ` → «${fixText(code, fix.value, false, finding.params)}»`;
  return `${EXAMPLES[code].kind === 'commune' ? 'mẫu xã, ' : ''}${place}${column === null ? '' : ` (${column})`}${shown}${offer}: ${messageOf(finding, 'vi')}`;
}

function cases(): string[] {
  return lines(['case', 'what goes wrong', 'said by', 'done', 'unlike part D'], Object.entries(CASES).map(([number, { what, codes, errors = [], done = '', unlike }]) => [
    number, what, [...codes, ...errors.map((error) => `error ${error}`)].map((code) => `\`${code}\``).join(', ') || '–', done, unlike ? `${unlike.letters}: ${unlike.why}` : '',
  ]));
}

function lines(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = (row: readonly string[]): string => `| ${row.map((text) => text.replaceAll('|', '\\|').replace(/[\r\n\t]+/g, ' ')).join(' | ')} |`;
  return [cells(titles), cells(titles.map(() => '---')), ...rows.map(cells)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(CHECKS_README, checksReadme());
