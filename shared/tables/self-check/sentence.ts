import { fill } from '../../i18n/format.ts';

/** Longest text that a formula of Excel may hold between quotes. */
const LITERAL = 255;

/**
 * A sentence as a formula: {placeholders} become the given expressions, a part in [brackets] with one that is not
 * given is left out, {count|cell|cells} chooses its word while it is computed. 'Còn {count} ô' -> ="Còn "&D2&" ô"
 * (without the =).
 */
export function sentenceFormula(template: string, params: Readonly<Record<string, string>>): string {
  return withoutUnknown(template, params).split(/(\{[^{}]*\})/).filter((part) => part !== '').map((part) => {
    const [, name, one, many] = PLACEHOLDER.exec(part) ?? [];
    const value = name === undefined ? undefined : params[name];
    if (value === undefined) return literals(part);
    return one === undefined || many === undefined ? value : `IF(${value}=1,${literals(one)},${literals(many)})`;
  }).join('&') || '""';
}

const PLACEHOLDER = /^\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}$/;

/** The same sentence with its parameters known. */
export function sentenceText(template: string, params: Readonly<Record<string, string>>): string {
  return fill(withoutUnknown(template, params), params);
}

/** There is no button in a template: "Hãy bấm sửa để ghi" -> "Hãy ghi", "Press fix to write" -> "Write". */
export function withoutButton(template: string): string {
  return template.replace(/bấm sửa để /g, '').replace(/Press fix to (\w)/g, (_whole, letter: string) => letter.toUpperCase());
}

function withoutUnknown(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\[([^[\]]*)\]/g, (_whole, part: string) =>
    ([...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => params[name ?? ''] !== undefined) ? part : ''));
}

function literals(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL) pieces.push(`"${text.slice(at, at + LITERAL).replaceAll('"', '""')}"`);
  return pieces.join('&');
}
