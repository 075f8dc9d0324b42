import { TCVN3, VNI, type LegacyEncoding } from '../legacy-fonts/tables.ts';

const toTcvn3 = new Map([...TCVN3].map(([legacy, letter]) => [letter, legacy]));
const toVni = new Map([...VNI].filter(([legacy]) => legacy.length === 1 || isOneCase(legacy)).map(([legacy, letter]) => [letter, legacy]));

/** A Unicode text as its letters are stored by TCVN3 or VNI fonts. TCVN3 capitals with a tone have no letter: they become small. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const letters = [...text.normalize('NFC')];
  if (encoding === 'vni') return letters.map((letter) => toVni.get(letter) ?? letter).join('');
  return letters.map((letter) => toTcvn3.get(letter) ?? toTcvn3.get(letter.toLowerCase()) ?? letter).join('');
}

function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}
