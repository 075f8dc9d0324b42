import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notices } from './notices.ts';

it('THIRD-PARTY-NOTICES.md names every shipped package (made by: node scripts/notices.ts)', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')).toBe(notices());
});
