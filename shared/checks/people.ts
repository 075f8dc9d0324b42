import { partOf } from '../sheets/declare.ts';
import type { DataRow, DateValue, SheetData } from '../sheets/declare.ts';
import type { Dataset } from '../sheets/index.ts';
import type { TypedColumn } from '../sheets/typed-column.ts';
import { columnOf, countRows, rowAt } from '../sheets/typed-columns.ts';
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

/** The sheets of people, in the order of the workbook. */
export function peopleSheetsOf(dataset: Dataset): readonly PeopleSheet[] {
  return PERSON_SHEETS.flatMap((kind) => {
    const sheet = dataset.sheets[kind] as SheetData | undefined;
    return sheet ? [new PeopleSheet(kind, sheet)] : [];
  });
}

export function peopleOf(sheets: readonly PeopleSheet[]): PersonRow[] {
  const people: PersonRow[] = [];
  for (const sheet of sheets) for (let at = 0; at < sheet.count; at++) people.push(sheet.person(at));
  return people;
}

/** The people of one sheet, by their place in it from 0: nothing is made for one of whom there is nothing to say. */
export class PeopleSheet {
  readonly kind: PersonSheet;
  readonly sheet: SheetData;
  readonly count: number;
  private readonly columns = new Map<string, TypedColumn | null>();
  readonly keys: TypedColumn;
  readonly names: TypedColumn;
  readonly births: TypedColumn;
  readonly idNumbers: TypedColumn;
  readonly units: TypedColumn;
  readonly genders: TypedColumn;

  constructor(kind: PersonSheet, sheet: SheetData) {
    this.kind = kind;
    this.sheet = sheet;
    this.count = countRows(sheet);
    this.keys = columnOf(sheet, 'key');
    this.names = columnOf(sheet, 'fullName');
    this.births = columnOf(sheet, 'birthDate');
    this.idNumbers = columnOf(sheet, 'idNumber');
    this.units = columnOf(sheet, 'unitCode');
    this.genders = columnOf(sheet, 'gender');
  }

  person(at: number): PersonRow {
    return new Person(this, at);
  }

  keyAt(at: number): string | null {
    return trimmed(this.keys.at(at));
  }

  idNumberAt(at: number): string | null {
    return trimmed(this.idNumbers.at(at));
  }

  birthAt(at: number): DateValue | null {
    const birth = this.births.at(at);
    return isDateValue(birth) ? birth : null;
  }

  /** A column by its key; null where the list has none of that name. */
  of(key: string): TypedColumn | null {
    let column = this.columns.get(key);
    if (column === undefined) this.columns.set(key, column = key in this.sheet.decl.columns ? columnOf(this.sheet, key) : null);
    return column;
  }
}

/** A place in the columns of a sheet: the row itself and the keys of a name are worked out when somebody asks for them. */
class Person implements PersonRow {
  readonly #list: PeopleSheet;
  readonly #at: number;
  #nameKey: string | null = null;
  #looseKey = '';

  constructor(list: PeopleSheet, at: number) {
    this.#list = list;
    this.#at = at;
  }

  get kind(): PersonSheet {
    return this.#list.kind;
  }

  get sheet(): SheetData {
    return this.#list.sheet;
  }

  get row(): DataRow {
    return rowAt(this.#list.sheet, this.#at);
  }

  get key(): string | null {
    return this.#list.keyAt(this.#at);
  }

  get name(): string | null {
    return trimmed(this.#list.names.at(this.#at));
  }

  get idNumber(): string | null {
    return this.#list.idNumberAt(this.#at);
  }

  get unit(): string | null {
    return trimmed(this.#list.units.at(this.#at));
  }

  get birth(): DateValue | null {
    return this.#list.birthAt(this.#at);
  }

  get gender(): unknown {
    return this.#list.genders.at(this.#at);
  }

  said(column: string): unknown {
    return this.#list.of(column)?.at(this.#at) ?? null;
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

export function isDateValue(value: unknown): value is DateValue {
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
