/**
 * The two encodings that Vietnamese was typed in before Unicode, as Latin-1 letters.
 * TCVN3 (ABC; TCVN 5712:1993, VN3): one letter each; accented capitals exist only as another font (.VnTimeH).
 * VNI: a vowel followed by its mark as a letter of its own; í ì ñ ... are single letters.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_LETTERS = 'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ '
  + 'òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00AD ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Đ§ Ê£ Ô¤ Ơ¥ Ư¦';

const VNI_LETTERS = 'aø=à aù=á aû=ả aõ=ã aï=ạ aê=ă aè=ằ aé=ắ aú=ẳ aü=ẵ aë=ặ aâ=â aà=ầ aá=ấ aå=ẩ aã=ẫ aä=ậ '
  + 'eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ eâ=ê eà=ề eá=ế eå=ể eã=ễ eä=ệ ì=ì í=í æ=ỉ ó=ĩ ò=ị '
  + 'oø=ò où=ó oû=ỏ oõ=õ oï=ọ oâ=ô oà=ồ oá=ố oå=ổ oã=ỗ oä=ộ ô=ơ ôø=ờ ôù=ớ ôû=ở ôõ=ỡ ôï=ợ '
  + 'uø=ù uù=ú uû=ủ uõ=ũ uï=ụ ö=ư öø=ừ öù=ứ öû=ử öõ=ữ öï=ự yø=ỳ yù=ý yû=ỷ yõ=ỹ î=ỵ ñ=đ';

/** Legacy letter -> Unicode letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(TCVN3_LETTERS.split(' ').map((pair) => [pair[1]!, pair[0]!]));

/** One or two legacy letters -> Unicode letter; a mark may be small after a capital ("Aùnh"). */
export const VNI: ReadonlyMap<string, string> = new Map(VNI_LETTERS.split(' ').flatMap((pair) => {
  const [legacy, letter] = pair.split('=') as [string, string];
  const capital = letter.toUpperCase();
  return [[legacy, letter], [legacy.toUpperCase(), capital], [legacy[0]!.toUpperCase() + legacy.slice(1), capital]] as const;
}));

/** The text as its letters look in a font of that encoding; letters that the encoding does not have stay. */
export function decode(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const two = VNI.get(text.slice(at, at + 2));
    if (two !== undefined && at + 1 < text.length) at++;
    out += two ?? VNI.get(text[at]!) ?? text[at]!;
  }
  return out;
}
