import type { SheetDecl } from '../../sheets/declare.ts';
import type { Row, Value } from './block.ts';
import { hasAll, saidOf, saidText, type RuleContext, type SheetRule } from './rules.ts';
import { WEEKDAYS } from '../../catalog/codes.ts';

/** Whole numbers, not negative. */
export function numberRules(key: string): SheetRule[] {
  return [
    { code: 'not-a-number', column: key, formula: (at) => `ISTEXT(${at.of(key)})*(${at.of(key)}<>"")`, test: () => (row) => typeof row(key) === 'string' },
    {
      code: 'negative-or-fraction', column: key,
      formula: (at) => `ISNUMBER(${at.of(key)})*(1-ISNUMBER(1/((${at.of(key)}>=0)*(${at.of(key)}=INT(${at.of(key)})))))`,
      test: () => (row) => {
        const value = row(key);
        return typeof value === 'number' && (value < 0 || !Number.isInteger(value));
      },
    },
  ];
}

const isTick = (value: Value): boolean => typeof value === 'string' && value.toLowerCase() === 'x';

/** Kiêm nhiệm: no day at both places, and some day at the commune. */
export function weekdayRules(decl: SheetDecl, { words }: RuleContext): SheetRule[] {
  if (!hasAll(decl, 'c2', 'm2')) return [];
  const days = WEEKDAYS.map((day) => ({ day, commune: `c${day.slice(1)}`, main: `m${day.slice(1)}` }));
  const clashes = days.map(({ day, commune, main }): SheetRule => ({
    code: 'weekday-clash', column: commune,
    formula: (at) => `(${at.of(commune)}="x")*(${at.of(main)}="x")`,
    test: () => (row) => isTick(row(commune)) && isTick(row(main)),
    said: { name: saidOf('fullName'), word1: saidText(words[day]) },
  }));
  return [...clashes, {
    code: 'concurrent-no-days', column: 'c2',
    formula: (at) => `(${at.of('fullName')}<>"")*${days.map(({ commune }) => `(${at.of(commune)}="")`).join('*')}`,
    test: () => (row) => row('fullName') !== null && days.every(({ commune }) => row(commune) === null),
    said: { name: saidOf('fullName') },
  }];
}

const numberOf = (value: Value): number | null => (typeof value === 'number' ? value : null);

/** Nhu cầu lĩnh vực: a number, not below the minimum; the appraised one counts before the one asked for. */
export function needRules(decl: SheetDecl): SheetRule[] {
  if (!hasAll(decl, 'asked', 'appraised', 'minimum')) return [];
  const need = (row: Row): number | null => numberOf(row('appraised')) ?? numberOf(row('asked'));
  return [
    {
      code: 'need-empty', column: 'asked',
      formula: (at) => `(${at.of('field')}<>"")*(${at.of('asked')}="")*(${at.of('appraised')}="")`,
      test: () => (row) => row('field') !== null && row('asked') === null && row('appraised') === null,
    },
    {
      code: 'need-below-minimum', column: 'minimum',
      formula: (at) => `ISNUMBER(${at.of('minimum')})*(ISNUMBER(${at.of('appraised')})*(${at.of('appraised')}<${at.of('minimum')})+(${at.of('appraised')}="")*ISNUMBER(${at.of('asked')})*(${at.of('asked')}<${at.of('minimum')}))`,
      test: () => (row) => {
        const minimum = numberOf(row('minimum'));
        const count = need(row);
        return minimum !== null && count !== null && count < minimum;
      },
      said: {
        count1: { formula: (at) => `IF(ISNUMBER(${at.of('appraised')}),${at.of('appraised')},${at.of('asked')})`, text: (row) => String(need(row) ?? '') },
        count2: saidOf('minimum'),
      },
    },
  ];
}

/** Cơ quan cử: nobody can release more people than there are; a week has five days. */
export function countRules(decl: SheetDecl): SheetRule[] {
  const rules: SheetRule[] = [];
  if (hasAll(decl, 'staff', 'maxRelease')) {
    rules.push({
      code: 'release-above-staff', column: 'maxRelease',
      formula: (at) => `ISNUMBER(${at.of('staff')})*ISNUMBER(${at.of('maxRelease')})*(${at.of('maxRelease')}>${at.of('staff')})`,
      test: () => (row) => (numberOf(row('maxRelease')) ?? 0) > (numberOf(row('staff')) ?? Infinity),
      said: { count1: saidOf('maxRelease'), count2: saidOf('staff') },
    });
  }
  if (hasAll(decl, 'timeShare')) {
    rules.push({
      code: 'time-share-out-of-range', column: 'timeShare',
      formula: (at) => `ISNUMBER(${at.of('timeShare')})*(${at.of('timeShare')}>5)`,
      test: () => (row) => (numberOf(row('timeShare')) ?? 0) > 5,
    });
  }
  return rules;
}
