const TWELVE = /^\d{12}$/;

/**
 * Digits of a personal identity number with the zeros that a spreadsheet lost put back: 12 digits for a citizen number,
 * 9 for the old one. null for a text that identifies nobody. A number of nine digits may also be an old citizen number
 * of a province whose code begins with zeros; it is taken as it stands.
 */
export function identityDigits(text: string | null): string | null {
  if (text === null) return null;
  if (TWELVE.test(text)) return text;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 9) return digits;
  return digits.length >= 10 && digits.length <= 12 ? digits.padStart(12, '0') : null;
}
