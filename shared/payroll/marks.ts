import type { PersonRow } from '../checks/people.ts';
import { identityDigits } from '../text/identity-digits.ts';
import { hasAccents } from '../text/match-key.ts';

/**
 * By what a row of the payroll and a row of the roster are known to be one person, surest first: Mã, identity number, name
 * in a unit, name. Zeros that a spreadsheet lost are put back, and an identity number pasted under Mã is one all the same.
 * A name written without any accent, as payroll software does, is compared without them.
 */
export function marksOf({ kind, key, idNumber, name, nameKey, looseKey, unit }: PersonRow): string[] {
  const identity = identityDigits(idNumber) ?? (kind === 'payroll' && key !== null && /^[\d\s.]+$/.test(key) ? identityDigits(key) : null);
  const isPayroll = kind === 'payroll';
  const names = nameKey === '' ? [] : [
    ...(isPayroll && !hasAccents(name!) ? [] : [`name ${nameKey}`]),
    ...(isPayroll && hasAccents(name!) ? [] : [`plain ${looseKey}`]),
  ];
  return [
    ...(key === null ? [] : [`key ${wholeKey(key)}`]),
    ...(identity === null ? [] : [`id ${identity}`]),
    // the payroll's own unit, where it says one, counts; a roster is asked for both
    ...names.flatMap((mark) => [...(unit === null ? [] : [`${mark} in ${unit}`]), ...(isPayroll && unit !== null ? [] : [`${mark} anywhere`])]),
  ];
}

/** "3176-001" -> "03176-001". */
function wholeKey(key: string): string {
  const tight = key.replace(/\s/g, '');
  return /^\d{4}-/.test(tight) ? `0${tight}` : tight;
}
