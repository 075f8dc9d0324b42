import type { Finding } from '../findings/finding.ts';
import type { FindingWord } from '../findings/words.ts';
import type { IsoDate } from '../catalog/codes.ts';
import { yearOf as yearOfDay } from '../catalog/period.ts';
import { areDigits } from '../text/letters.ts';
import { isWorkingAge } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';
import { isDateValue, type PersonRow } from './people.ts';

type Gender = Extract<FindingWord, 'male' | 'female'>;

/**
 * Số định danh: 3 digits of the province of birth registration, 1 of century and sex (0/1: 19xx male/female, 2/3: 20xx),
 * 2 of the year, 6 random (domain.md B13). Lost zeros are put back only where sex and year of birth agree.
 */
export function checkIdentityNumbers({ peopleSheets, asOf }: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const list of peopleSheets) {
    const genders = list.genders.judged(genderDigit);
    const births = list.births.judged(yearOfBirth);
    for (let at = 0; at < list.count; at++) {
      const idNumber = list.idNumberAt(at);
      if (idNumber === null || isAsSaid(idNumber, genders.at(at), births.at(at))) continue;
      found.push(...judge(list.person(at), bareDigits(idNumber), asOf));
    }
  }
  return found;
}

/** Where the row does not say the sex or the year of birth, no number contradicts it. */
const NOT_SAID = -1;

/** The number of a sex in the fourth digit, in the first century. */
function genderDigit(gender: unknown): number {
  return gender === 'male' ? 0 : gender === 'female' ? 1 : NOT_SAID;
}

function yearOfBirth(birth: unknown): number {
  return isDateValue(birth) ? yearOfDay(birth.iso) : NOT_SAID;
}

/** True for a number of which there is nothing to say: nearly all, so nothing is made for them. */
function isAsSaid(number: string, gender: number, year: number): boolean {
  if (number.length !== 12 || !areDigits(number, 0, 12) || !isProvince(number)) return false;
  const fourth = digitAt(number, 3);
  if (fourth > 3 || (gender !== NOT_SAID && gender !== fourth % 2)) return false;
  return year === NOT_SAID || year === yearSaidBy(number);
}

const TWELVE = /^\d{12}$/;

/** What people write before the number: an apostrophe that makes it text, the name of the card. */
const BEFORE = /^['’`]+|^(?:số\s*)?(?:cccd|cmnd|cc|căn cước(?: công dân)?|định danh(?: cá nhân)?)\s*[:.]?\s*(?=\d)/iu;
/** "Chưa có", "không": nothing wrong with a number that need not be given. */
const NONE = /^(?:chưa|không|ko|k)(?:\s|$)/iu;

function bareDigits(idNumber: string): string {
  return idNumber.replace(BEFORE, '').replace(/[\s.-]/g, '');
}

/** True for twelve digits that say another sex or year of birth than the row does: perhaps somebody else's number. */
export function idContradicts(person: PersonRow): boolean {
  const digits = bareDigits(person.idNumber ?? '');
  return TWELVE.test(digits) && contradiction(person, digits, null)?.code === 'id-number-contradicts';
}

function judge(person: PersonRow, digits: string, asOf: IsoDate | null): Finding[] {
  if (TWELVE.test(digits)) return [contradiction(person, digits, asOf)].filter((one) => one !== null);
  if (NONE.test(person.idNumber?.trim() ?? '') && !/\d/.test(digits)) return [];
  const place = at(person.sheet, person.row, 'idNumber');
  if (/^\d{9}$/.test(digits)) return [finding('id-number-nine-digits', place, {})];
  const padded = digits.padStart(12, '0');
  // pasted as numbers, and compared with their zeros
  if (person.kind === 'payroll' && /^\d{10,11}$/.test(digits)) return [];
  if (/^\d{10,11}$/.test(digits) && agrees(person, padded)) {
    return [finding('id-number-lost-zero', place, { count: digits.length }, { fixTo: padded })];
  }
  // A number of 12 digits in a narrow cell, saved as it is shown: 1.1E+10.
  const scientific = /^\d(?:[.,]\d+)?e\+?\d+$/i.test(person.idNumber?.trim() ?? '');
  const count = (scientific ? digits.split(/e/i)[0]! : digits).replace(/\D/g, '').length;
  return [finding('id-number-length', place, { count, ...(scientific ? { example: person.idNumber!.trim() } : {}) })];
}

/** Codes of provinces of birth registration end at 096 (000 is that of invented people in samples): above, look again. */
function province(person: PersonRow, number: string): Finding | null {
  if (isProvince(number)) return null;
  return finding('id-number-province', at(person.sheet, person.row, 'idNumber'), { digits: number.slice(0, 3) });
}

function isProvince(number: string): boolean {
  return digitAt(number, 0) === 0 && digitAt(number, 1) * 10 + digitAt(number, 2) <= 96;
}

/** No text is made for each of a hundred thousand people. */
function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 0x30;
}

/** What the digits say; null when the fourth digit is of no century yet lived in. */
function saidBy(digits: string): { gender: Gender; year: number } | null {
  const fourth = digitAt(digits, 3);
  if (fourth > 3) return null;
  return { gender: fourth % 2 === 0 ? 'male' : 'female', year: yearSaidBy(digits) };
}

function yearSaidBy(digits: string): number {
  return (digitAt(digits, 3) < 2 ? 1900 : 2000) + digitAt(digits, 4) * 10 + digitAt(digits, 5);
}

/** Both sex and year are known and agree. */
function agrees(person: PersonRow, digits: string): boolean {
  const said = saidBy(digits);
  return said !== null && said.gender === genderOf(person) && said.year === yearOf(person);
}

/** A birth date that cannot be right is told at its own cell. */
function contradiction(person: PersonRow, digits: string, asOf: IsoDate | null): Finding | null {
  const said = saidBy(digits);
  if (said === null) return finding('id-number-length', at(person.sheet, person.row, 'idNumber'), { digits: digits.charAt(3) });
  const gender = genderOf(person);
  const year = isWorkingAge(person.birth, asOf) ? yearOf(person) : null;
  if ((gender === null || gender === said.gender) && (year === null || year === said.year)) return province(person, digits);
  return finding('id-number-contradicts', at(person.sheet, person.row, 'idNumber'), {
    word1: said.gender, year1: said.year, ...(gender === null ? {} : { word2: gender }), ...(year === null ? {} : { year2: year }),
  });
}

function genderOf({ gender }: PersonRow): Gender | null {
  return gender === 'male' || gender === 'female' ? gender : null;
}

function yearOf({ birth }: PersonRow): number | null {
  return birth === null ? null : yearOfDay(birth.iso);
}
