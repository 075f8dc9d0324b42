import { patterns } from '../catalog/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { DataRow, SheetData } from '../sheets/declare.ts';
import type { sheets } from '../sheets/index.ts';
import { matchKey } from '../text/match-key.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { textOf } from './people.ts';

type SendersDecl = (typeof sheets)['senders'];
type FieldsDecl = (typeof sheets)['senderFields'];

/** Cơ quan cử: codes, numbers that may be released, and the pool that names them (D 53, 54). */
export function checkSenders(facts: Facts): readonly Finding[] {
  const { senders, senderFields, candidates } = facts.dataset.sheets;
  if (!senders) return ownersMissing(facts);
  const byCode = new Map(senders.rows.flatMap((row) => (row.values.agencyCode === null ? [] : [[row.values.agencyCode, row] as const])));
  return [
    ...codes(senders), ...senders.rows.flatMap((row) => release(senders, row)),
    ...references(senders, senderFields), ...references(senders, candidates),
    ...(senderFields ? [...repeatedFields(senderFields, byCode), ...fieldNumbers(senderFields, byCode), ...emptied(facts, senderFields, byCode)] : []),
    ...eligibility(facts), ...ownersMissing(facts),
  ];
}

/** An agency's own file says its code once, and rows without one are its own; here nothing says it. Elsewhere the reading reports the empty cell. */
function ownersMissing({ dataset }: Facts): Finding[] {
  if (dataset.kind !== 'sender') return [];
  return (['senders', 'senderFields', 'candidates'] as const).flatMap((key) => {
    const sheet = dataset.sheets[key] as SheetData | undefined;
    return (sheet?.rows ?? []).flatMap((row) => {
      if (textOf(row, 'agencyCode') !== null) return [];
      const place = at(sheet!, row, 'agencyCode');
      return [finding('required-missing', place, { column: place.column ?? '' })];
    });
  });
}

function codes(sheet: SheetData<SendersDecl>): Finding[] {
  const first = new Map<string, number>();
  return sheet.rows.flatMap((row) => {
    const code = row.values.agencyCode;
    if (code === null) return [];
    const place = at(sheet, row, 'agencyCode');
    if (!patterns.agency.test(code)) {
      const plain = plainCode(code);
      return [finding('agency-malformed', place, plain === null ? {} : { suggestion: plain }, { fixTo: plain ?? undefined })];
    }
    const row1 = first.get(code);
    if (row1 === undefined) first.set(code, row.row);
    return row1 === undefined ? [] : [finding('agency-duplicate', place, { row1 })];
  });
}

/** "s.gd&đt" -> "SGDDT"; null when that is no code either. */
function plainCode(code: string): string | null {
  const plain = matchKey(code).replace(/ /g, '').toUpperCase();
  return patterns.agency.test(plain) ? plain : null;
}

function references(senders: SheetData<SendersDecl>, sheet: SheetData | undefined): Finding[] {
  if (!sheet) return [];
  const known = new Set(senders.rows.map(({ values }) => values.agencyCode));
  return sheet.rows.flatMap((row) => {
    const code = textOf(row, 'agencyCode');
    if (code === null || known.has(code)) return [];
    const suggestion = meant(senders, code, textOf(row, 'agencyName'));
    return [finding('agency-unknown', at(sheet, row, 'agencyCode'), { sheet1: senders.name, ...(suggestion === null ? {} : { suggestion }) }, { fixTo: suggestion ?? undefined })];
  });
}

/** The agency of the same code in capitals, or of the same name. */
function meant(senders: SheetData<SendersDecl>, code: string, name: string | null): string | null {
  const plain = plainCode(code);
  const nameKey = name === null ? '' : matchKey(name);
  const row = senders.rows.find(({ values }) => plain !== null && values.agencyCode === plain)
    ?? senders.rows.find(({ values }) => nameKey !== '' && values.agencyName !== null && matchKey(values.agencyName) === nameKey);
  return row?.values.agencyCode ?? null;
}

function release<D extends SendersDecl | FieldsDecl>(sheet: SheetData<D>, row: DataRow<D>): Finding[] {
  const { staff, maxRelease } = row.values as DataRow<FieldsDecl>['values'];
  if (staff === null || maxRelease === null || maxRelease <= staff) return [];
  return [finding('release-above-staff', at(sheet as SheetData, row as DataRow, 'maxRelease'), { count1: maxRelease, count2: staff })];
}

type ByCode = ReadonlyMap<string, DataRow<SendersDecl>>;

function repeatedFields(sheet: SheetData<FieldsDecl>, byCode: ByCode): Finding[] {
  const first = new Map<string, number>();
  return sheet.rows.flatMap((row) => {
    const { agencyCode, field } = row.values;
    if (agencyCode === null || field === null) return [];
    const row1 = first.get(`${agencyCode}|${field}`);
    if (row1 === undefined) first.set(`${agencyCode}|${field}`, row.row);
    return row1 === undefined ? [] : [finding('sender-field-duplicate', at(sheet, row, 'field'), { name: nameOf(byCode, agencyCode), row1 })];
  });
}

function fieldNumbers(sheet: SheetData<FieldsDecl>, byCode: ByCode): Finding[] {
  return sheet.rows.flatMap((row) => {
    const { agencyCode, staff } = row.values;
    const total = byCode.get(agencyCode ?? '')?.values.staff ?? null;
    const tooMany = staff !== null && total !== null && staff > total;
    return [
      ...(tooMany ? [finding('field-staff-above-total', at(sheet, row, 'staff'), { count1: staff, count2: total })] : []),
      ...release(sheet, row),
    ];
  });
}

/** Everybody whom an agency has in a field is in the pool, and it has not said how many may go. */
function emptied({ dataset }: Facts, sheet: SheetData<FieldsDecl>, byCode: ByCode): Finding[] {
  const pool = new Map<string, number>();
  for (const { values } of dataset.sheets.candidates?.rows ?? []) {
    const key = `${values.agencyCode}|${values.field}`;
    pool.set(key, (pool.get(key) ?? 0) + 1);
  }
  return sheet.rows.flatMap((row) => {
    const { agencyCode, field, staff, maxRelease } = row.values;
    if (agencyCode === null || field === null || staff === null || staff === 0 || maxRelease !== null) return [];
    if ((pool.get(`${agencyCode}|${field}`) ?? 0) < staff) return [];
    return [finding('sender-field-emptied', at(sheet, row, 'staff'), { name: nameOf(byCode, agencyCode), count: staff, field })];
  });
}

function eligibility({ dataset }: Facts): Finding[] {
  const sheet = dataset.sheets.candidates;
  return (sheet?.rows ?? []).flatMap((row) => {
    const { eligible, underDiscipline, fullName, key } = row.values;
    const name = fullName ?? key ?? String(row.row);
    if (underDiscipline === true && eligible === 'yes') return [finding('candidate-discipline', at(sheet!, row, 'underDiscipline'), { name })];
    return eligible === 'no' ? [finding('candidate-ineligible', at(sheet!, row, 'eligible'), { name })] : [];
  });
}

function nameOf(byCode: ByCode, code: string): string {
  return byCode.get(code)?.values.agencyName ?? code;
}
