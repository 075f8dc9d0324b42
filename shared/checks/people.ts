import { partOf } from '../sheets/declare.ts';
import type { DataRow, DateValue, SheetData } from '../sheets/declare.ts';
import type { Dataset } from '../sheets/index.ts';
import { bothKeys } from '../text/match-key.ts';

/** Sheets whose rows are people, in the order of the workbook. */
export const PERSON_SHEETS = [
  'roster', 'concurrent', 'moves', 'secondedIn', 'healthStations', 'candidates', 'payroll', 'monitoring',
] as const;
export type PersonSheet = (typeof PERSON_SHEETS)[number];

/** One row about a person; null where the sheet has no such column or the cell is empty. */
export interface PersonRow {
  readonly kind: PersonSheet;
  readonly sheet: SheetData;
  readonly row: DataRow;
  readonly key: string | null;
  readonly name: string | null;
  /** Lower case with accents, hoà and hòa alike: the same name. */
  readonly nameKey: string;
  /** Without accents: perhaps the same name. */
  readonly looseKey: string;
  readonly birth: DateValue | null;
  readonly idNumber: string | null;
  readonly unit: string | null;
}

export function peopleOf(dataset: Dataset): PersonRow[] {
  return PERSON_SHEETS.flatMap((kind) => {
    const sheet = dataset.sheets[kind] as SheetData | undefined;
    return sheet ? sheet.rows.map((row) => new Person(kind, sheet, row)) : [];
  });
}

/** Keys of a name are worked out when somebody asks for them. */
class Person implements PersonRow {
  readonly kind: PersonSheet;
  readonly sheet: SheetData;
  readonly row: DataRow;
  readonly key: string | null;
  readonly name: string | null;
  readonly birth: DateValue | null;
  readonly idNumber: string | null;
  readonly unit: string | null;
  #keys: { readonly matchKey: string; readonly accentKey: string } | null = null;

  constructor(kind: PersonSheet, sheet: SheetData, row: DataRow) {
    const birth = row.values['birthDate'];
    this.kind = kind;
    this.sheet = sheet;
    this.row = row;
    this.key = textOf(row, 'key');
    this.name = textOf(row, 'fullName');
    this.birth = isDateValue(birth) ? birth : null;
    this.idNumber = textOf(row, 'idNumber');
    this.unit = textOf(row, 'unitCode');
  }

  get nameKey(): string {
    return this.#both().accentKey;
  }

  get looseKey(): string {
    return this.#both().matchKey;
  }

  #both(): { readonly matchKey: string; readonly accentKey: string } {
    return this.#keys ??= bothKeys(this.name ?? '');
  }
}

/** Text of a column that the sheet may not have; null when empty. */
export function textOf(row: DataRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isDateValue(value: unknown): value is DateValue {
  return typeof value === 'object' && value !== null && 'iso' in value;
}

/** The page on which the row stands, as sentences name it. */
export function pageOf(person: PersonRow): string {
  return partOf(person.sheet, person.row).name;
}

/** The name as sentences say it; the key, or the row, when the name is empty. */
export function calledBy(person: PersonRow): string {
  return person.name ?? person.key ?? String(person.row.row);
}
