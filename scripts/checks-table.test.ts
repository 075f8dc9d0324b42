import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS_README, checksReadme } from './checks-table.ts';

test('the table of checks is that of the catalogue; otherwise run: node scripts/checks-table.ts', () => {
  expect(readFileSync(CHECKS_README, 'utf8')).toBe(checksReadme());
});
