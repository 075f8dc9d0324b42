import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { catalog } from '../shared/findings/catalog.ts';
import { CHECK_CODES, READING_CODES } from '../shared/findings/codes.ts';
import type { FindingCode } from '../shared/findings/codes.ts';
import { findings as en } from '../shared/i18n/en/findings.ts';
import { findings as vi } from '../shared/i18n/vi/findings.ts';

/** Writes shared/checks/README.md from the catalogue: `node scripts/checks-table.ts`. */

export const CHECKS_README = new URL('../shared/checks/README.md', import.meta.url);

const LEVELS = { error: 'Phải sửa', warning: 'Cần xem lại', hint: 'Nên sửa' } as const;

export function checksReadme(): string {
  return [
    '# Checks',
    '',
    'One file per subject here; the reading of raw cells is in `../sheets`. Levels and fixes: `../findings/catalog.ts`;',
    'sentences: `../i18n/{vi,en}/findings.ts`. A part in [brackets] is left out where it is unknown. Written by',
    '`node scripts/checks-table.ts`; a test holds it up to date.',
    '',
    `## While reading (${READING_CODES.length})`,
    '',
    ...table(READING_CODES),
    '',
    `## Over the rows (${CHECK_CODES.length})`,
    '',
    ...table(CHECK_CODES),
    '',
  ].join('\n');
}

function table(codes: readonly FindingCode[]): string[] {
  const rows = codes.map((code) => [`\`${code}\``, LEVELS[catalog[code].severity], vi[code], en[code], catalog[code].fix]);
  return [['code', 'level', 'tiếng Việt', 'English', 'fix'], ['---', '---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(CHECKS_README, checksReadme());
