const ONSET = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|qu|gi|[bcdđghklmnprstvx])?/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Every rhyme without its tone, after any onset but qu and gi. */
const RHYMES: ReadonlySet<string> = new Set((
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et '
  + 'ê êch êm ên ênh êp êt êu êng i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu '
  + 'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet '
  + 'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơng u uc ui um un ung up ut ua uân uât uâng uây uê uêch uênh uêu '
  + 'uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyt uyp uyu '
  + 'ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu').split(' '));

/** True for a word that is one Vietnamese syllable in Unicode: onset, rhyme, a tone where it belongs and that its coda allows. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  if (/(?:c|ch|p|t)$/.test(bare) && !/[\u0301\u0323]/.test(tones[0] ?? '')) return false;
  const onset = ONSET.exec(bare)![0];
  const rhyme = bare.slice(onset.length);
  const before = decomposed.slice(0, decomposed.search(TONES)).normalize('NFC').length;
  return rhymesAfter(onset, rhyme).some((whole) => RHYMES.has(whole)
    && (tones.length === 0 || tonePlaces(whole).includes(before - 1 - bare.length + whole.length)));
}

/** qu and gi keep or lend their vowel: quốc, quy; giêng, gì. */
function rhymesAfter(onset: string, rhyme: string): string[] {
  if (onset === 'qu') return [`u${rhyme}`, rhyme];
  return onset === 'gi' ? [rhyme, `i${rhyme}`] : [rhyme];
}

/** The letters of a rhyme that may carry its tone; hòa and hoà are both written. */
function tonePlaces(rhyme: string): number[] {
  const marked = [...rhyme].findLastIndex((letter) => /[ăâêôơư]/.test(letter));
  if (marked >= 0) return rhyme.startsWith('ưu') || rhyme.startsWith('ưa') || rhyme.startsWith('ưi') ? [0] : [marked];
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 0;
  if (vowels <= 1) return [0];
  if (vowels === 3) return rhyme === 'uya' ? [1, 2] : [1];
  if (vowels < rhyme.length) return [1];
  return /^(?:oa|oe|uy|ua|ue|ui)$/.test(rhyme) ? [0, 1] : [0];
}
