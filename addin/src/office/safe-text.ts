/**
 * Excel reads strings that code writes as if they were typed: "007" becomes 7, "3/4" a date, "=..." a formula. In a
 * cell of the format '@' nothing of that happens; elsewhere a leading apostrophe, which Excel takes away, prevents it.
 * @param format number format of the cell
 */
export function asTyped(text: string, format: string | undefined): string {
  if (text === '' || (format === '@' && !text.startsWith("'"))) return text;
  return isPlainWords(text) ? text : `'${text}`;
}

/** Begins with a letter and holds no digit: nothing that any Excel takes for a number, a date or a formula. */
function isPlainWords(text: string): boolean {
  return /^\p{L}\D*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
}
