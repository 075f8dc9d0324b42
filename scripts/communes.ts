/**
 * Writes shared/catalog/communes/<province>.ts from two CSV files derived from the NSO conversion table
 * (Quyết định 19/2025/QĐ-TTg, in force 01/07/2025):
 *   node scripts/communes.ts communes.csv old_to_new.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { UnitKind } from '../shared/catalog/codes.ts';
import type { OldUnitChange } from '../shared/catalog/communes/types.ts';
import { matchKey } from '../shared/text/match-key.ts';
import { tidy } from '../shared/text/normalize.ts';

const KINDS: Readonly<Record<string, UnitKind>> = { 'Xã': 'xa', 'Phường': 'phuong', 'Đặc khu': 'dac-khu' };
const CHANGES: Readonly<Record<string, OldUnitChange>> = {
  'Nhập toàn bộ': 'whole', 'Nhập một phần': 'part', 'Giữ nguyên': 'kept', 'Đổi tên': 'renamed',
};

interface OldRow { readonly name: string; readonly district: string; readonly districtName: string; readonly change: OldUnitChange }

const [communesPath, oldToNewPath] = argv.slice(2);
if (communesPath === undefined || oldToNewPath === undefined) {
  console.error('node scripts/communes.ts communes.csv old_to_new.csv');
  process.exit(2);
}
const communes = readCsv(communesPath);
const oldUnits = groupBy(readCsv(oldToNewPath), 4);
for (const [province, lines] of groupBy(communes, 0)) {
  const file = new URL(`../shared/catalog/communes/${province}.ts`, import.meta.url);
  writeFileSync(file, provinceFile(province, lines));
  console.log(`${province}: ${lines.length} units`);
}

/** Rows without the header. The files have a byte order mark and no quoted fields. */
function readCsv(path: string): string[][] {
  const text = readFileSync(path, 'utf8');
  if (text.includes('"')) throw new Error(`${path}: quoted fields are not expected`);
  return text.split(/\r?\n/).slice(1).filter((line) => line !== '').map((line) => line.split(',').map(tidy));
}

function groupBy(lines: readonly string[][], column: number): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const line of lines) {
    const key = line[column]!;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

function provinceFile(province: string, lines: readonly string[][]): string {
  const districts = new Map<string, string>();
  const units = lines.map((line) => {
    const old = (oldUnits.get(line[2]!) ?? []).map(oldRow);
    if (old.length !== Number(line[5])) throw new Error(`${line[2]}: ${old.length} old units, ${line[5]} expected`);
    for (const { district, districtName } of old) keepDistrict(districts, district, districtName);
    return unitLine(line, old);
  });
  const names = [...districts].sort(([a], [b]) => a.localeCompare(b)).map(([code, name]) => `    '${code}': ${quote(name)},`);
  return `// Written by scripts/communes.ts. Source: NSO conversion table of commune-level units, in force 01/07/2025.
import type { ProvinceData } from './types.ts';

export const data: ProvinceData = {
  province: '${province}',
  name: ${quote(lines[0]![1]!)},
  districts: {
${names.join('\n')}
  },
  units: [
${units.join('\n')}
  ],
};
`;
}

function oldRow(line: readonly string[]): OldRow {
  const district = /^(.*) \((\d{3})\)$/.exec(line[2]!);
  const change = CHANGES[line[3]!];
  if (!district || !change) throw new Error(`not understood: ${line.join(',')}`);
  return { name: line[1]!, district: district[2]!, districtName: district[1]!.replace('Thị Xã', 'Thị xã'), change };
}

function keepDistrict(districts: Map<string, string>, code: string, name: string): void {
  const known = districts.get(code);
  if (known !== undefined && matchKey(known) !== matchKey(name)) throw new Error(`district ${code}: ${known} and ${name}`);
  districts.set(code, known ?? name);
}

function unitLine(line: readonly string[], old: readonly OldRow[]): string {
  const kind = KINDS[line[4]!];
  if (!kind) throw new Error(`unknown kind: ${line[4]}`);
  const pairs = old.map(({ name, district, change }) => {
    const tail = change === 'whole' ? '' : `, '${change}'`;
    return `[${quote(name)}, '${district}'${tail}]`;
  });
  return `    ['${line[2]}', ${quote(line[3]!)}, '${kind}', [${pairs.join(', ')}]],`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`\'`)}'`;
}
