import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * node scripts/notices.ts: THIRD-PARTY-NOTICES.md, the licence of every package that is shipped (production
 * dependencies and what they bring), equal texts once. scripts/notices.test.ts keeps it up to date.
 */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Licences that the product may ship: MIT, Apache, BSD-like. */
const ALLOWED = /^(?:MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|MIT AND ISC|\(MIT OR Apache-2\.0\))$/;

export function notices(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && existsSync(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const byText = Map.groupBy(shipped, ([path]) => licenceText(path));
  const parts = [...byText].map(([text, packages]) => {
    const list = packages.map(([path, { version, license }]) => `- ${nameOf(path)} ${version} (${allowed(path, license)})`);
    return `${list.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return `# Third-party notices\n\nPackages shipped with Điều Phối, and their licences. Made by scripts/notices.ts.\n\n${parts.join('\n\n---\n\n')}\n`;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function allowed(path: string, license: string | undefined): string {
  if (!license || !ALLOWED.test(license)) throw new Error(`${nameOf(path)}: licence ${license ?? 'not stated'} may not be shipped`);
  return license;
}

function licenceText(path: string): string {
  const file = readdirSync(path).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  return file ? readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim() : 'The package carries no licence file; see its package.json.';
}

if (import.meta.main) writeFileSync('THIRD-PARTY-NOTICES.md', notices());
