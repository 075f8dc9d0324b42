import { describe, expect, test } from 'vitest';
import { findings as en, findingWords as enWords } from '../i18n/en/findings.ts';
import { findings as vi, findingWords as viWords } from '../i18n/vi/findings.ts';
import { catalog } from './catalog.ts';
import type { FindingEntry } from './catalog.ts';
import { FINDING_CODES } from './codes.ts';

/** What the finding itself always gives to its sentence. */
const OWN = ['value', 'column', 'sheet', 'row', 'fix'];
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)].map(([, name]) => name!);
const outside = (sentence: string): string => sentence.replace(/\[[^[\]]*\]/g, '');
const inside = (sentence: string): string[] => sentence.match(/\[[^[\]]*\]/g) ?? [];

test('codes are unique, and the catalogue holds them in their order', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  expect(Object.keys(catalog)).toEqual([...FINDING_CODES]);
});

const LANGUAGES = { vi, en };

describe.each(['vi', 'en'] as const)('sentences in %s', (lang) => {
  test('each says only what it is given, and leaves out what may be absent', () => {
    for (const code of FINDING_CODES) {
      const { params, optional = [] }: FindingEntry = catalog[code];
      const sentence = LANGUAGES[lang][code];
      const unknown = [
        ...placeholders(outside(sentence)).filter((name) => ![...OWN, ...params].includes(name)),
        ...inside(sentence).flatMap(placeholders).filter((name) => ![...OWN, ...params, ...optional].includes(name)),
      ];
      expect([code, unknown]).toEqual([code, []]);
      for (const part of inside(sentence)) expect(placeholders(part).length).toBeGreaterThan(0);
    }
  });

  test('each says what is wrong and what to do: at least two parts even without the optional one', () => {
    for (const code of FINDING_CODES) {
      const sentence = outside(LANGUAGES[lang][code]);
      const parts = sentence.split(/[.:;?](?= |$)/).filter((part) => part.trim() !== '');
      expect([code, parts.length >= 2, sentence.endsWith('.')]).toEqual([code, true, true]);
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).not.toMatch(/ {2}|\.\./);
    }
  });
});

test('every Vietnamese sentence asks for something to do, or says that nothing is to be done', () => {
  expect(FINDING_CODES.filter((code) => !/hãy|không phải làm gì/iu.test(vi[code]))).toEqual([]);
});

test('both languages tell the same facts', () => {
  const facts = (sentence: string): string[] => [...new Set(placeholders(sentence))].sort();
  for (const code of FINDING_CODES) expect([code, facts(en[code])]).toEqual([code, facts(vi[code])]);
});

/** Told to the fix, or by the table of totals, in place of the sentence. */
const UNSAID = new Set(['total-row stated', 'list-lost cells', 'list-lost like']);

test('every parameter is used', () => {
  for (const code of FINDING_CODES) {
    const { params, optional = [] }: FindingEntry = catalog[code];
    const unused = [...params, ...optional].filter((name) => !placeholders(vi[code]).includes(name));
    expect([code, unused]).toEqual([code, unused.filter((name) => UNSAID.has(`${code} ${name}`))]);
  }
});

test('words are said in both languages', () => {
  expect(Object.keys(enWords)).toEqual(Object.keys(viWords));
});
