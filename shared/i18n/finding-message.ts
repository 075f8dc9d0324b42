import type { RuleCode } from '../eligibility/rules.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingWord } from '../findings/words.ts';
import { lists } from '../sheets/lists.ts';
import { findings as en, findingWords as enWords } from './en/findings.ts';
import { terms as enTerms } from './en/terms.ts';
import { fill, numberText, vietnameseDate } from './format.ts';
import type { Lang, Names, Params } from './format.ts';
import { findings as vi, findingWords as viWords } from './vi/findings.ts';
import { terms as viTerms } from './vi/terms.ts';

const sentences = { vi, en };
const rules = { vi: viTerms.rules, en: enTerms.rules };
const words: Readonly<Record<Lang, Readonly<Record<FindingWord, string>>>> = { vi: viWords, en: enWords };

/**
 * The sentence of a finding: what is wrong and what to do, without its place. Beside the finding's own parameters the
 * sentence may use {value}, {column}, {sheet}, {row} and {fix}. A part in [square brackets] is left out when something
 * in it is unknown.
 */
export function messageOf(finding: Finding, lang: Lang): string {
  const params = spoken({ ...placeOf(finding), ...finding.params }, lang);
  const template = sentences[lang][finding.code].replace(/\[([^[\]]*)\]/g, (_, part: string) => (isKnown(part, params) ? part : ''));
  return fill(template, params, namesIn(lang));
}

function placeOf({ value, column, sheet, row, fix }: Finding): Params {
  return {
    value, sheet,
    ...(column === null ? {} : { column }), ...(row === null ? {} : { row }),
    ...(fix?.value === undefined ? {} : { fix: vietnameseDate(String(fix.value)) }),
  };
}

/** Codes of words (word, word1...) as the language says them, several joined by commas; a rule by its name. */
function spoken(params: Params, lang: Lang): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [
    name, name === 'rule' ? rules[lang][value as RuleCode] : /^word\d*$/.test(name) ? String(value).split(',').map((code) => words[lang][code as FindingWord] ?? code).join(', ') : value,
  ]));
}

function isKnown(part: string, params: Params): boolean {
  return [...part.matchAll(/\{([a-zA-Z]+\d*)\}/g)].every(([, name]) => params[name!] !== undefined && params[name!] !== '');
}

/** Findings name units, agencies and people in their parameters; only fields travel as codes. */
function namesIn(lang: Lang): Names {
  const same = (code: string): string => code;
  const field = (code: string): string => lists.field.find((entry) => entry.code === code)?.[lang] ?? code;
  return { unit: same, agency: same, person: same, room: same, measure: same, field, number: (value) => numberText(value, lang) };
}
