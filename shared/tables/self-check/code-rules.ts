import type { ColumnDecl } from '../../sheets/declare.ts';
import type { At, Block, Row, Value } from './block.ts';
import { saidOf, saidText, textOf, type RuleContext, type Said, type SheetRule } from './rules.ts';

/** Codes of a fixed length: zeros lost at the front; another commune's code in a commune's file; a code of no list. */
export function codeRules(key: string, { digits }: ColumnDecl, block: Block, context: RuleContext): SheetRule[] {
  const rules: SheetRule[] = [];
  if (digits !== undefined) rules.push(lostZero(key, digits));
  if (key === 'unitCode' && context.unit) rules.push(otherCommune(key, context.unit));
  if (key === 'unitCode' && context.kind === 'province' && block.decl.key !== 'units') rules.push(...notListed(key, 'units', context));
  if (key === 'agencyCode' && block.decl.key !== 'senders') rules.push(...notListed(key, 'senders', context));
  return rules;
}

function lostZero(key: string, digits: number): SheetRule {
  return {
    code: 'code-lost-zero', column: key,
    formula: (at) => `(${at.of(key)}<>"")*(LEN(${at.of(key)})<${digits})*ISNUMBER(${at.of(key)}*1)`,
    test: () => (row) => row(key) !== null && textOf(row(key)).length < digits && isNumeric(row(key)),
    said: {
      suggestion: {
        formula: (at) => `RIGHT("${'0'.repeat(digits)}"&${at.of(key)},${digits})`,
        text: (row) => textOf(row(key)).padStart(digits, '0'),
      },
    },
  };
}

function otherCommune(key: string, unit: { code: string; name: string }): SheetRule {
  return {
    code: 'unit-not-this-commune', column: key,
    formula: (at) => `(LEN(${at.of(key)})>=5)*(${at.of(key)}&""<>"${unit.code}")`,
    test: () => (row) => textOf(row(key)).length >= 5 && textOf(row(key)) !== unit.code,
    said: { name: saidText(unit.name), code: saidText(unit.code) },
  };
}

function notListed(key: string, list: 'units' | 'senders', context: RuleContext): SheetRule[] {
  const listed = context.block(list);
  if (!listed) return [];
  const codes = new Set(listed.rows.map((row) => textOf(row(key))));
  const least = list === 'units' ? 5 : 1;
  return [{
    code: list === 'units' ? 'unit-not-listed' : 'agency-unknown', column: key,
    formula: (at) => `(LEN(${at.of(key)})>=${least})*ISERROR(MATCH(${at.of(key)}&"",${listed.range(key)},0))`,
    test: () => (row) => textOf(row(key)).length >= least && !codes.has(textOf(row(key))),
    said: {
      sheet1: saidText(listed.decl.title),
      ...(list === 'units' ? { name: saidOf('unitName'), code: saidOf(key) } : {}),
    },
  }];
}

/** Twelve digits, whatever stands between them; nine are those of the old card. */
export function idNumberRules(key: string): SheetRule[] {
  const digits = (at: At): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${at.of(key)}," ",""),".",""),"-","")`;
  const bare = (value: Value): string => textOf(value).replace(/[ .-]/g, '');
  const hasLength = (row: Row, length: number): boolean => bare(row(key)).length === length && isNumeric(bare(row(key)));
  return [
    {
      code: 'id-number-length', column: key,
      formula: (at) => `(${at.of(key)}<>"")*(1-ISNUMBER(${digits(at)}*1)*((LEN(${digits(at)})=9)+(LEN(${digits(at)})=12)))`,
      test: () => (row) => row(key) !== null && !hasLength(row, 9) && !hasLength(row, 12),
      said: { count: { formula: (at) => `LEN(${digits(at)})`, text: (row) => String(bare(row(key)).length) } },
    },
    {
      code: 'id-number-nine-digits', column: key,
      formula: (at) => `ISNUMBER(${digits(at)}*1)*(LEN(${digits(at)})=9)`,
      test: () => (row) => hasLength(row, 9),
    },
  ];
}

/** What no two rows of a sheet share; the second of them is marked, as in the checks. */
export function duplicateRules(block: Block, { kind, words, unit }: RuleContext): SheetRule[] {
  const has = (key: string): boolean => block.has(key);
  switch (block.decl.key) {
    case 'roster': case 'candidates': case 'secondedIn': return [
      duplicate('key-duplicate', 'key', [], block, { sheet1: saidText(block.decl.title) }),
      ...(has('idNumber') ? [duplicate('person-duplicate', 'idNumber', [], block, { name: saidOf('fullName'), word1: saidText(words['same-id']) })] : []),
    ];
    case 'units': return [duplicate('unit-duplicate', 'unitCode', [], block, {})];
    case 'senders': return [duplicate('agency-duplicate', 'agencyCode', [], block, {})];
    case 'needs': return [duplicate('need-duplicate', 'field', kind === 'commune' ? [] : ['unitCode'], block, { name: unit ? saidText(unit.name) : saidOf('unitName') })];
    default: return [];
  }
}

/** MATCH finds the first row with the same values: a later one is the duplicate. */
function duplicate(
  code: SheetRule['code'], key: string, more: readonly string[], block: Block, said: Readonly<Record<string, Said>>,
): SheetRule {
  const keys = [key, ...more];
  const joined = (each: (column: string) => string): string => keys.map(each).join('&"|"&');
  const first = (at: At): string => (more.length === 0
    ? `MATCH(${at.of(key)},${at.all(key)},0)`
    : `MATCH(${joined((column) => at.of(column))},INDEX(${joined((column) => at.all(column))},0),0)`);
  const valueOf = (row: Row): string => keys.map((column) => textOf(row(column)).toLocaleLowerCase('vi')).join('|');
  const firstOf = (rows: readonly Row[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const [index, row] of rows.entries()) if (row(key) !== null && !found.has(valueOf(row))) found.set(valueOf(row), index);
    return found;
  };
  return {
    code, column: key, slow: true,
    formula: (at) => `(${at.of(key)}<>"")*ISNUMBER(1/(${first(at)}<${at.place}))`,
    test: (rows) => {
      const seen = firstOf(rows);
      return (row, index) => row(key) !== null && (seen.get(valueOf(row)) ?? index) < index;
    },
    said: {
      ...said,
      row1: {
        formula: (at) => `(${first(at)}+${block.first - 1})`,
        text: (row, rows) => String((firstOf(rows).get(valueOf(row)) ?? 0) + block.first),
      },
    },
  };
}

/** As ISNUMBER(x*1) sees it. */
function isNumeric(value: Value): boolean {
  return value !== null && value !== '' && Number.isFinite(Number(value));
}
