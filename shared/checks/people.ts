import { partOf } from '../sheets/declare.ts';
import type { DataRow, DateValue, SheetData } from '../sheets/declare.ts';
import type { Dataset } from '../sheets/index.ts';
import { countRows, rowAt, valuesOf } from '../sheets/typed-columns.ts';
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
  /** As the row says; null where the sheet has no such column. */
  readonly gender: unknown;
  /** The typed value of any column: without making the row. */
  readonly said: (column: string) => unknown;
}

export function peopleOf(dataset: Dataset): PersonRow[] {
  const people: PersonRow[] = [];
  for (const kind of PERSON_SHEETS) {
    const sheet = dataset.sheets[kind] as SheetData | undefined;
    if (!sheet) continue;
    const columns = new PersonColumns(kind, sheet);
    for (let at = 0, count = countRows(sheet); at < count; at++) people.push(new Person(columns, at));
  }
  return people;
}

/** What all people of one sheet have in common. */
class PersonColumns {
  readonly kind: PersonSheet;
  readonly sheet: SheetData;
  readonly key: readonly unknown[];
  readonly fullName: readonly unknown[];
  readonly birthDate: readonly unknown[];
  readonly idNumber: readonly unknown[];
  readonly unitCode: readonly unknown[];
  readonly gender: readonly unknown[];
  private readonly others = new Map<string, readonly unknown[] | null>();

  constructor(kind: PersonSheet, sheet: SheetData) {
    this.kind = kind;
    this.sheet = sheet;
    this.key = valuesOf(sheet, 'key');
    this.fullName = valuesOf(sheet, 'fullName');
    this.birthDate = valuesOf(sheet, 'birthDate');
    this.idNumber = valuesOf(sheet, 'idNumber');
    this.unitCode = valuesOf(sheet, 'unitCode');
    this.gender = valuesOf(sheet, 'gender');
  }

  /** The values of any column; null where the list has none of that name. */
  of(column: string): readonly unknown[] | null {
    let values = this.others.get(column);
    if (values === undefined) this.others.set(column, values = column in this.sheet.decl.columns ? valuesOf(this.sheet, column) : null);
    return values;
  }
}

/** A place in the columns of a sheet: the row itself and the keys of a name are worked out when somebody asks for them. */
class Person implements PersonRow {
  readonly #columns: PersonColumns;
  readonly #at: number;
  #nameKey: string | null = null;
  #looseKey = '';

  constructor(columns: PersonColumns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  get kind(): PersonSheet {
    return this.#columns.kind;
  }

  get sheet(): SheetData {
    return this.#columns.sheet;
  }

  get row(): DataRow {
    return rowAt(this.#columns.sheet, this.#at);
  }

  get key(): string | null {
    return trimmed(this.#columns.key[this.#at]);
  }

  get name(): string | null {
    return trimmed(this.#columns.fullName[this.#at]);
  }

  get idNumber(): string | null {
    return trimmed(this.#columns.idNumber[this.#at]);
  }

  get unit(): string | null {
    return trimmed(this.#columns.unitCode[this.#at]);
  }

  get birth(): DateValue | null {
    const birth = this.#columns.birthDate[this.#at];
    return isDateValue(birth) ? birth : null;
  }

  get gender(): unknown {
    return this.#columns.gender[this.#at];
  }

  said(column: string): unknown {
    return this.#columns.of(column)?.[this.#at] ?? null;
  }

  get nameKey(): string {
    if (this.#nameKey === null) this.#workOutKeys();
    return this.#nameKey!;
  }

  get looseKey(): string {
    if (this.#nameKey === null) this.#workOutKeys();
    return this.#looseKey;
  }

  #workOutKeys(): void {
    const { matchKey, accentKey } = bothKeys(this.name ?? '');
    this.#nameKey = accentKey;
    this.#looseKey = matchKey;
  }
}

/** Text of a column that the sheet may not have; null when empty. */
export function textOf(row: DataRow, column: string): string | null {
  return trimmed(row.values[column]);
}

/** A text without spaces around it; null for what is none. */
export function trimmed(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // what the reader gives is tidy already
  if (isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1))) return value;
  const text = value.trim();
  return text === '' ? null : text;
}

function isInk(letter: number): boolean {
  return (letter > 0x20 && letter < 0x7F) || (letter > 0xA0 && letter < 0x0300) || (letter >= 0x1EA0 && letter <= 0x1EF9);
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
