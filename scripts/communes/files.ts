import type { OldUnitChange } from '../../shared/catalog/communes/types.ts';

/** A district before the merger; `province` is the one of that time. */
export interface DistrictRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

export interface OldRow {
  readonly name: string;
  readonly change: OldUnitChange;
  readonly district: DistrictRow;
}

/** A unit of today and the old ones it came from, as the table has them. */
export interface UnitRows {
  readonly code: string;
  readonly name: string;
  readonly old: OldRow[];
  /** Of its first line: all that is known of a district without communes. */
  readonly district: DistrictRow;
}

export interface ProvinceRows {
  readonly code: string;
  /** With its kind: "Tỉnh Lâm Đồng". */
  readonly name: string;
  readonly units: UnitRows[];
}

const MARKS: Readonly<Record<OldUnitChange, string>> = { whole: '', part: '~', kept: '=', renamed: '>' };
const HEAD = '// Written by scripts/communes.ts from the conversion table of the statistics office (NSO), in force 01/07/2025.';

/** Districts, then one unit a line; the format is read by ../../shared/catalog/communes/unpack.ts. */
export function provinceFile({ code, name, units }: ProvinceRows): string {
  const districts = new Map(units.flatMap((unit) => [unit.district, ...unit.old.map(({ district }) => district)])
    .map((district) => [district.code, districtLine(district, name)]));
  const lines = [...districts].sort(([a], [b]) => a.localeCompare(b)).map(([, line]) => line);
  const rows = [...units].sort((a, b) => a.code.localeCompare(b.code)).map(unitLine);
  const text = [...lines, ...rows].join('\n');
  if (/[`\\$]/.test(text)) throw new Error(`${code}: a sign that a template string cannot hold`);
  return `${HEAD}\nexport const data = \`\n${text}\n\`;\n`;
}

function districtLine({ code, name, province }: DistrictRow, present: string): string {
  return `${code} ${name}${bareProvince(province) === bareProvince(present) ? '' : `, ${bareProvince(province)}`}`;
}

/** "Lâm Đồng" for "Tỉnh Lâm Đồng". */
export function bareProvince(name: string): string {
  return name.replace(/^(?:Tỉnh|Thành phố) /, '');
}

function unitLine({ code, name, old, district }: UnitRows): string {
  const parts: string[] = [];
  let last = '';
  for (const { name: oldName, change, district: from } of old) {
    parts.push(`${from.code === last ? ', ' : `|${from.code} `}${oldName}${MARKS[change]}`);
    last = from.code;
  }
  return `${code} ${name}${old.length === 0 ? `|${district.code}` : parts.join('')}`;
}

/** The list of provinces with the first and last codes of their units; small, because every door loads it. */
export function provincesFile(provinces: readonly ProvinceRows[]): string {
  const owner = provinces.flatMap(({ code, units }) => units.map((unit) => [unit.code, code] as const)).sort(([a], [b]) => a.localeCompare(b));
  const ranges = new Map<string, [string, string][]>();
  let before = '';
  for (const [unit, province] of owner) {
    const own = ranges.get(province) ?? [];
    ranges.set(province, own);
    if (province === before) own.at(-1)![1] = unit;
    else own.push([unit, unit]);
    before = province;
  }
  const lines = provinces.map(({ code, name }) => {
    const codes = ranges.get(code)!.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ');
    return `  { code: '${code}', name: '${bareProvince(name)}', city: ${name.startsWith('Thành phố')}, codes: '${codes}', load: () => import('./provinces/${code}.ts') },`;
  });
  return `${HEAD}
import type { ProvinceEntry } from './types.ts';

export const PROVINCES: readonly ProvinceEntry[] = [
${lines.join('\n')}
];
`;
}
