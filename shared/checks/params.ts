import type { Finding } from '../findings/finding.ts';
import type { ParamWord } from '../findings/words.ts';
import type { EnvelopeCase } from '../norms/staffing-case.ts';
import { PARAMS, readSettings } from '../proposals/settings.ts';
import type { ParamDecl } from '../proposals/settings.ts';
import { FIELDS, UNIT_KINDS } from '../catalog/codes.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { paramsOf } from '../sheets/info.ts';
import { lists } from '../sheets/lists.ts';
import { nearest } from '../text/near.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type ParamsDecl = (typeof sheets)['params'];

/** Tham số: what the computation could not use, each at its Giá trị, and keys that it does not know. */
export function checkParams({ dataset }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.params;
  if (!sheet) return [];
  const { problems, envelope } = readSettings(paramsOf(dataset));
  // Of a key on two rows the last one is read.
  const rowOf = new Map(sheet.rows.filter(({ values }) => values.key !== null && values.value !== null).map((row) => [row.values.key!.trim(), row]));
  return [
    ...problems.flatMap(({ key, value }) => {
      const row = rowOf.get(key);
      const decl = declOf(key);
      return row && decl ? [unusable(sheet, row, { ...decl, ...(row.values.label === null ? {} : { label: row.values.label }) }, value)] : [];
    }),
    ...sheet.rows.flatMap((row) => unknown(sheet, row)),
    ...boundsOf(sheet, rowOf, envelope),
  ];
}

/** A least above the most: nothing can be shared so. */
function boundsOf(sheet: SheetData<ParamsDecl>, rowOf: ReadonlyMap<string, DataRow<ParamsDecl>>, envelope: EnvelopeCase | null): Finding[] {
  const row = rowOf.get('envelope.minimum');
  if (!row || envelope === null || envelope.minimum <= envelope.maximum) return [];
  return [finding('envelope-bounds', at(sheet, row, 'value'), { count1: envelope.minimum, count2: envelope.maximum })];
}

type Usable = Pick<ParamDecl, 'key' | 'kind' | 'range' | 'list'>;

const NEED_RANGE = [0, 99] as const;

/** The declared parameter, or the default need of any kind of unit and field. */
function declOf(key: string): Usable | null {
  const declared = PARAMS.find((param) => param.key === key);
  if (declared) return declared;
  const isNeed = UNIT_KINDS.some((kind) => FIELDS.some((field) => key === `need.${kind}.${field}`));
  return isNeed ? { key, kind: 'int', range: NEED_RANGE } : null;
}

function unusable(sheet: SheetData<ParamsDecl>, row: DataRow<ParamsDecl>, { key, label, kind, range, list }: Usable & { readonly label?: string }, value: string): Finding {
  const place = at(sheet, row, 'value');
  const isInRange = range !== undefined && /^\d{1,7}$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1];
  const choices = kind === 'policy' ? lists.policy : list === undefined ? undefined : lists[list];
  const word1: ParamWord = isInRange ? 'param-weight' : `param-${kind}`;
  return finding('param-unusable', place, {
    key: label === undefined ? key : `«${label}»`, word1,
    ...(range && !isInRange ? { count1: range[0], count2: range[1] } : {}),
    ...(choices ? { choices: choices.map(({ vi }) => `«${vi}»`).join(', ') } : {}),
  });
}

function unknown(sheet: SheetData<ParamsDecl>, row: DataRow<ParamsDecl>): Finding[] {
  const key = row.values.key?.trim() ?? '';
  if (key === '' || declOf(key) !== null) return [];
  const [suggestion] = nearest(key, PARAMS.map((param) => param.key), (one) => one, 1);
  return [finding('param-unknown', at(sheet, row, 'key'), suggestion === undefined ? {} : { suggestion })];
}
