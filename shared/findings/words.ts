import type { Weekday } from '../catalog/codes.ts';

/**
 * Words inside sentences: a parameter named word, word1, word2... holds one of these codes, or several separated by
 * commas; shared/i18n/{vi,en}/findings.ts says them.
 */
export type FindingWord = ParamWord | 'same-key' | 'same-id' | 'same-name-birth' | 'male' | 'female' | Weekday;

/** What a value of Tham số must be. */
export type ParamWord = 'param-date' | 'param-int' | 'param-policy' | 'param-switch' | 'param-choice' | 'param-weight';
