import { fill } from './format.ts';
import type { WrongPlaceTexts } from './vi/wrong-place.ts';

const NOT_PROVED = / does not follow from the proof$/;

/**
 * What a check of a plan or of a certificate says in codes (verifyPlan, firstDifference), for people: the line, the level or
 * the part that is wrong, and the rule that it breaks.
 */
export function sayWrong(texts: WrongPlaceTexts, wrong: string): string {
  if (NOT_PROVED.test(wrong)) return fill(texts.notProved, { part: partOf(texts, wrong.replace(NOT_PROVED, '')) });
  const level = /^(?:[\w-]+: )?level (\d+) /.exec(wrong);
  if (level) return fill(texts.level, { at: Number(level[1]) + 1 });
  const rule = ruleIn(texts, wrong);
  if (rule !== null) return rule;
  return /\b(?:proof|arc \d+|node \d+)\b/.test(wrong) ? texts.proof : partOf(texts, wrong);
}

/** "lines.3.person" or "plan.lines.3.person" -> line 4 of the plan. */
function partOf(texts: WrongPlaceTexts, path: string): string {
  const [part = '', at] = path.replace(/^plan\./, '').split('.');
  const name = (texts.parts as Readonly<Record<string, string>>)[part];
  if (name === undefined) return fill(texts.other, { part: path });
  // the list as a whole: without the place in it
  return /^\d+$/.test(at ?? '') ? fill(name, { at: Number(at) + 1 }) : name.replace(/(?: thứ)? \{at\}/, '');
}

/** "03176-0001: works there already" */
function ruleIn(texts: WrongPlaceTexts, wrong: string): string | null {
  const rules: Readonly<Record<string, string>> = texts.rules;
  const whole = rules[wrong];
  if (whole !== undefined) return whole;
  const [, who = '', what = ''] = /^(.*): ([a-z ]+)$/.exec(wrong) ?? [];
  const rule = rules[what];
  return rule === undefined ? null : fill(texts.ruleOf, { who, rule });
}
