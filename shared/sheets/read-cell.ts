import { vietnameseDate } from '../i18n/format.ts';
import { matchKey } from '../text/match-key.ts';
import { isPlain, isVisible, tidy, toNfc } from '../text/normalize.ts';
import { cellAddress } from './address.ts';
import type { DateHabit } from './date-habit.ts';
import { isDateFormat, isoToSerial, parseTextDate, serialToIso, type TextDate } from './dates.ts';
import type { ColumnDecl, DateValue } from './declare.ts';
import type { Finding } from '../findings/finding.ts';
import { isMisleading, toldLoosely } from './loose-list.ts';
import { numberIn } from './number-text.ts';
import type { ListTexts } from './read-list.ts';
import type { RawCell } from './raw.ts';
import { readingFinding, type ReadingCode, type ReadingOptions } from './reading-findings.ts';

/** Where a column of a sheet is being read. */
export interface ColumnReader {
  readonly key: string;
  readonly decl: ColumnDecl;
  /** 0-based. */
  readonly index: number;
  readonly sheet: string;
  readonly date1904: boolean;
  readonly formats: ReadonlyMap<string, string>;
  readonly habit: DateHabit;
  readonly findings: Finding[];
  /**
   * Values of days, numbers and labels that were read without a finding: the same cell in another row needs no second
   * reading. Free texts and codes are not remembered: one look at their letters takes no longer than finding them. Null
   * where cells are numbered: what a number means is remembered there.
   */
  readonly known: Map<string | number, Value> | null;
  /** For columns of a list. */
  readonly texts: ListTexts | null;
}

/** More different days or labels than these are not remembered. */
const MOST_KNOWN = 20_000;

export type Value = string | number | boolean | DateValue | readonly string[] | null;

/** True when a person sees nothing in the cell. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !isVisible(cell));
}

/** What the cell shows, as text: dates as dd/mm/yyyy. */
export function shownText(cell: RawCell | undefined, format: string | undefined, date1904: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return cell;
  const iso = isDateFormat(format) ? serialToIso(cell, date1904) : null;
  if (iso !== null) return vietnameseDate(iso);
  return Math.abs(cell) >= 1e15 ? cell.toFixed(0) : String(cell);
}

/** True for columns whose texts are kept as they stand once they are tidy. */
export function isFree({ type }: ColumnDecl): boolean {
  return type === 'text' || type === 'code';
}

/** True for a text that stays as it is in a free column: tidy, and no code that lost its zeros. */
export function isSettled(cell: string, digits: number | undefined): boolean {
  return cell !== '' && isPlain(cell) && hasItsZeros(cell, digits);
}

/** Typed before a number to make it text; pasted from elsewhere it stands in the cell. */
const APOSTROPHE = 0x27;

/** False for digits that are fewer than the column's codes have, and for an apostrophe before them. */
function hasItsZeros(cell: string, digits: number | undefined): boolean {
  return digits === undefined || (cell.length >= digits ? cell.charCodeAt(0) !== APOSTROPHE : !DIGITS.test(cell));
}

/** The typed value of one cell; null where it is empty or could not be read, with a finding that says why. */
export function readCell(reader: ColumnReader, row: number, cell: RawCell | undefined): Value {
  if (cell === null || cell === undefined) return null;
  const { decl, known } = reader;
  const free = isFree(decl);
  if (free && typeof cell === 'string' && isSettled(cell, decl.digits)) return cell;
  if (isBlank(cell)) return null;
  const findings = reader.findings.length;
  const value = (decl.type === 'date' && typeof cell === 'number' ? plainDay(reader, cell) : null) ?? readUnknown(reader, row, cell);
  if (reader.findings.length === findings && !free && known !== null && known.size < MOST_KNOWN && isTold(decl, cell)) known.set(cell, value);
  return value;
}

/** A day that several cells write together: nothing is said of one that is whole, for it is no text. */
export function readParts(reader: ColumnReader, row: number, day: string): Value {
  const date = parseTextDate(day);
  return date.kind === 'day' && date.order === 'day-first' && !date.short ? { iso: date.iso } : readUnknown(reader, row, day);
}

/** Whether the cell means the same in every row: what a number is in a list, as a mark or as a code may depend on its format. */
export function isTold({ type }: ColumnDecl, cell: RawCell): cell is string | number {
  return typeof cell === 'string' || (typeof cell === 'number' && (type === 'int' || type === 'decimal' || type === 'date'));
}

/** The day of a number that can only be one; null for a year, for 20250701, and where day and month may be swapped. */
function plainDay({ habit, date1904 }: ColumnReader, serial: number): DateValue | null {
  if (habit.swappedSerials || serial <= 2100 || serial > 1_000_000) return null;
  const iso = serialToIso(serial, date1904);
  return iso === null ? null : { iso };
}

const DIGITS = /^\d+$/;

function readUnknown(reader: ColumnReader, row: number, raw: Exclude<RawCell, null>): Value {
  const one = new CellReading(reader, row, raw);
  if (typeof raw === 'object') return one.report('formula-error');
  switch (reader.decl.type) {
    case 'text': return one.text();
    case 'code': return one.code();
    case 'int': return one.int();
    case 'decimal': return one.decimal();
    case 'date': return one.date();
    case 'mark': return one.mark();
    case 'list': return one.listed();
    case 'multi': return one.multi();
  }
}

const MARKS: ReadonlyMap<string, boolean> = new Map([
  ...['x', 'v', '1', 'co', 'true', 'yes', 'y', 'dung'].map((key) => [key, true] as const),
  ...['0', 'khong', 'false', 'no', 'k'].map((key) => [key, false] as const),
]);
const TICKS = /^[✓✔☑√●×✗✘*+]+$/u;
/** A dash alone is how tables write "none". */
const NOTHING = /^[-–—.…/]+$/;

/** Whether a cell ticks ("x", "✓", 1) or says no ("-", "không"); null for anything else. */
export function markIn(cell: Exclude<RawCell, null>): boolean | null {
  if (typeof cell === 'object') return null;
  const text = tidy(shownText(cell, undefined, false));
  if (TICKS.test(text)) return true;
  return NOTHING.test(text) ? false : MARKS.get(matchKey(text)) ?? null;
}

class CellReading {
  private readonly reader: ColumnReader;
  private readonly row: number;
  private readonly raw: string | number | boolean | { readonly error: string };
  private readonly address: string;
  /** Text as a reader sees it, in NFC without stray spaces. */
  private readonly clean: string;

  constructor(reader: ColumnReader, row: number, raw: Exclude<RawCell, null>) {
    this.reader = reader;
    this.row = row;
    this.raw = raw;
    this.address = cellAddress(row, reader.index);
    const text = tidy(this.shown());
    this.clean = text.charCodeAt(0) === APOSTROPHE && (reader.decl.digits !== undefined || reader.decl.type === 'date') ? tidy(text.slice(1)) : text;
  }

  /** Adds a finding about this cell; returns null, the value of what could not be read. */
  report(code: ReadingCode, params: Finding['params'] = {}, options: ReadingOptions = {}): null {
    const { sheet, decl, findings } = this.reader;
    const place = { sheet, row: this.row, cell: this.address, column: decl.title, value: this.shown() };
    findings.push(readingFinding(code, place, { column: decl.title, ...params }, options));
    return null;
  }

  text(): string {
    this.reportUntidy();
    return this.clean;
  }

  code(): string {
    const { digits } = this.reader.decl;
    if (digits === undefined || !/^\d+$/.test(this.clean) || this.clean.length >= digits) return this.text();
    const padded = this.clean.padStart(digits, '0');
    // A number shown as 03176 by its format has lost nothing that a person sees.
    const shownFull = typeof this.raw === 'number' && this.format() === '0'.repeat(digits);
    if (!shownFull) this.report('code-lost-zero', { suggestion: padded }, { fixTo: padded });
    return padded;
  }

  int(): number | null {
    if (typeof this.raw === 'boolean') return this.report('not-a-number');
    if (typeof this.raw === 'number') return this.wholeNumber(this.raw);
    if (NOTHING.test(this.clean)) return null;
    const number = numberIn(this.clean);
    if (number === null) return this.report('not-a-number');
    if (!Number.isInteger(number.value) || number.value < 0) return this.report('negative-or-fraction');
    this.report('number-from-text', { suggestion: number.value }, { fixTo: number.value, ...(number.plain ? { severity: 'hint' } : {}) });
    return number.value;
  }

  /** Rounded to two decimals, which is all that such a number is said with. */
  decimal(): number | null {
    if (typeof this.raw === 'boolean') return this.report('not-a-number');
    if (typeof this.raw === 'string' && NOTHING.test(this.clean)) return null;
    const number = typeof this.raw === 'number' ? { value: this.raw, plain: true } : numberIn(this.clean);
    if (number === null || number.value < 0 || !Number.isFinite(number.value)) return this.report('not-a-number');
    if (typeof this.raw === 'string') this.report('number-from-text', { suggestion: number.value }, { fixTo: number.value, ...(number.plain ? { severity: 'hint' } : {}) });
    return Math.round(number.value * 100) / 100;
  }

  date(): DateValue | null {
    if (typeof this.raw === 'boolean') return this.report('date-impossible');
    if (typeof this.raw === 'number') return this.dateOfNumber(this.raw);
    if (NOTHING.test(this.clean)) return null;
    return this.dateOfText(parseTextDate(this.clean));
  }

  mark(): boolean | null {
    return markIn(this.raw) ?? this.report('not-in-list', { suggestion: 'x' });
  }

  listed(): string | null {
    if (NOTHING.test(this.clean)) return null;
    const reading = this.reader.texts!.one(this.clean);
    switch (reading.kind) {
      case 'one':
        if (reading.exact) this.reportUntidy();
        else this.report('list-synonym', { suggestion: reading.entry.vi }, { fixTo: reading.entry.vi });
        return reading.entry.code;
      case 'several':
        return this.twoValues(reading.entries);
      case 'unknown':
        return this.loosely(reading.near?.vi ?? null);
    }
  }

  private twoValues(entries: readonly { readonly vi: string }[]): null {
    return this.report('two-values', { suggestion: entries.map((entry) => entry.vi).join('; ') });
  }

  private loosely(near: string | null): string | null {
    const told = toldLoosely(this.reader.decl.list!, this.clean);
    const [entry, other] = told;
    if (entry === undefined) return this.notInList(near !== null && isMisleading(this.reader.decl.list!, this.clean, near) ? null : near);
    if (other !== undefined) return this.twoValues(told);
    // what stands beside the label is lost when it is written as in the list
    this.report('list-synonym', { suggestion: entry.vi }, { fixTo: entry.vi, fixKind: 'confirm' });
    return entry.code;
  }

  multi(): readonly string[] | null {
    if (NOTHING.test(this.clean)) return null;
    const { entries, exact, unknown, near } = this.reader.texts!.multi(String(this.raw));
    const labels = entries.map((entry) => entry.vi).join(', ');
    if (unknown.length > 0) this.notInList(near.length === unknown.length ? [...entries, ...near].map((entry) => entry.vi).join(', ') : null);
    else if (exact) this.reportUntidy();
    else this.report('list-synonym', { suggestion: labels }, { fixTo: labels });
    return entries.length > 0 ? entries.map((entry) => entry.code) : null;
  }

  private shown(): string {
    return shownText(this.raw, this.format(), this.reader.date1904);
  }

  private format(): string | undefined {
    return typeof this.raw === 'number' ? this.reader.formats.get(this.address) : undefined;
  }

  private reportUntidy(): void {
    if (typeof this.raw !== 'string' || this.raw === this.clean) return;
    this.report(toNfc(this.raw) === this.raw ? 'text-trimmed' : 'text-not-nfc', {}, { fixTo: this.clean });
  }

  private notInList(suggestion: string | null): null {
    // Provinces name their rooms as they need (Decree 370/2025): such a person counts, only the room is not known.
    const code = this.reader.decl.list === 'room' ? 'room-unknown' : 'not-in-list';
    // A field in words of one's own («tổng hợp») is to be looked at; every other list is closed (domain.md D 10, 39).
    const options = this.reader.decl.list === 'field' ? { severity: 'warning' as const } : {};
    return suggestion === null ? this.report(code, {}, options) : this.report(code, { suggestion }, { ...options, fixTo: suggestion });
  }

  private wholeNumber(value: number): number | null {
    return Number.isInteger(value) && value >= 0 ? value : this.report('negative-or-fraction');
  }

  private dateOfNumber(value: number): DateValue | null {
    // A year typed into a cell formatted as a date shows as a day in 1905; nobody means those days.
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) return this.yearOnly(value);
    if (Number.isInteger(value) && value > 1_000_000) return this.dateOfText(parseTextDate(String(value).padStart(8, '0')));
    const iso = serialToIso(value, this.reader.date1904);
    if (iso === null) return this.report('date-impossible');
    const swapped = this.reader.habit.swappedSerials ? swapDayMonth(iso) : null;
    if (swapped !== null) this.suggestDate('date-ambiguous', swapped);
    return { iso };
  }

  private dateOfText(date: TextDate): DateValue | null {
    if (date.kind === 'impossible') return this.report('date-impossible');
    if (date.kind === 'year') return this.yearOnly(date.year);
    const open = date.order === 'day-first' && this.reader.habit.monthFirstText && swapDayMonth(date.iso) !== null;
    const unsure = open || date.order === 'month-first';
    // two digits of a year leave its century to be looked at, nothing else
    this.suggestDate(unsure ? 'date-ambiguous' : 'date-as-text', date.iso, date.short && !unsure ? { severity: 'warning', fixKind: 'confirm' } : {});
    return { iso: date.iso };
  }

  private suggestDate(code: 'date-ambiguous' | 'date-as-text', iso: string, options: ReadingOptions = {}): void {
    this.report(code, { suggestion: vietnameseDate(iso) }, { fixTo: isoToSerial(iso, this.reader.date1904), ...options });
  }

  /** Enough for a retirement (Decree 135/2020), for nothing else. */
  private yearOnly(year: number): DateValue | null {
    if (this.reader.key !== 'birthDate') return this.report('date-impossible');
    this.report('date-year-only', {});
    return { iso: `${year}-01-01`, yearOnly: true };
  }
}

/** The day with day and month exchanged; null when that is no other day. */
function swapDayMonth(iso: string): string | null {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : null;
}
