import { splitPlaces, NOWHERE, type Places } from './unit-places.ts';

export type { Places } from './unit-places.ts';

/** Kinds of commune-level units; thị trấn only before 01/07/2025. */
export type OldKind = 'xa' | 'phuong' | 'dac-khu' | 'thi-tran';

/** How the kind is written before a name. One letter needs its dot, a space or a digit after it ("P1"; "F1" in the South). */
const KIND_WORDS: readonly (readonly [RegExp, OldKind])[] = [
  [/^(?:(?:xã|xa)(?:\s*:\s*|\s+)|x(?:\.\s*|\s+))/iu, 'xa'],
  [/^(?:(?:phường|phuong)(?:\s*:\s*|\s+)|p(?:\.\s*|\s+)|[pf]\.?\s*(?=\d))/iu, 'phuong'],
  [/^(?:(?:thị trấn|thi tran)(?:\s*:\s*|\s+)|t\.?tr?(?:\.\s*|\s+))/iu, 'thi-tran'],
  [/^(?:(?:đặc khu|dac khu)(?:\s*:\s*|\s+)|đ\.?k(?:\.\s*|\s+))/iu, 'dac-khu'],
];
/** "Sam Mứn (xã)". */
const KIND_AFTER = /\s*[([]\s*(xã|phường|thị trấn|đặc khu)\s*[)\]]$/iu;
/** What a list puts before a name: a number, a bullet, a quotation mark. */
const LEADING = /^(?:\d{1,3}[.)]\s*(?=\p{L})|[-–•*+·"'“‘«\s]+)+/u;
const TRAILING = /[\s"'”’».:;,]+$/u;
const BODY = String.raw`(?:(?:vp|văn phòng|van phong)\s+)?(?:u\.?b\.?n\.?d\.?|h[đd]nd|(?:ủy|uỷ|uy) ban nhân dân|uy ban nhan dan|hội đồng nhân dân|hoi dong nhan dan|đảng (?:ủy|uỷ|bộ)|dang (?:uy|bo)|(?:ub|(?:ủy|uỷ|uy) ban )?\s*mttq(?:\s*(?:việt nam|viet nam|vn))?)`;
/** Bodies of a unit, of which the unit is meant: "HĐND-UBND xã", "Văn phòng HĐND và UBND xã". */
const AUTHORITY = new RegExp(String.raw`^${BODY}(?:(?:\s*[-–,&/]\s*|\s+và\s+|\s+va\s+)${BODY})*\s+`, 'iu');
/** "Sam Mứn (cũ)", "xã Sam Mứn trước đây"; without brackets they might belong to a name (Chợ Mới). */
const BEFORE = /\s*[([]?\s*(?:cũ|trước đây|trước (?:khi )?(?:sắp xếp|sáp nhập))\s*[)\]]?$|\s*[([]\s*cu\s*[)\]]$/iu;
const BEFORE_FIRST = /^nguyên\s+(?:là\s+)?(?=(?:xã|phường|thị trấn)\s)/iu;
const NOW = /\s*[([]?\s*(?:mới|hiện nay|sau (?:khi )?(?:sắp xếp|sáp nhập))\s*[)\]]?$|\s*[([]\s*moi\s*[)\]]$/iu;

export interface UnitName {
  /** null when the text does not say. */
  readonly kind: OldKind | null;
  readonly name: string;
  /** The name with its kind: "Xa Dung" is a name whose first word looks like one. */
  readonly whole: string;
  /** Match key of the former district, with its kind where Places tells two apart by it; null when the text names none. */
  readonly district: string | null;
  /** Match key of a province that the text names and that is not the present one; null when it names none. */
  readonly province: string | null;
}

/** A name that says of itself of which time it is. */
export interface DatedName extends UnitName {
  readonly time: 'before' | 'now' | null;
}

/**
 * "UBND xã Hoài Đức, huyện Lâm Hà, tỉnh Lâm Đồng" -> xa, "Hoài Đức", "lam ha". A tail without the word huyện is
 * taken off when it is a former district, or the province (which decides nothing, even where a district shares its name).
 * A word that may be part of a name ("Tịnh Khê" without accents) parts nothing unless what follows is such a place.
 */
export function splitUnitName(text: string, places: Places = NOWHERE): UnitName {
  const clean = text.normalize('NFC').replaceAll('_', ' ').trim().replace(LEADING, '').replace(TRAILING, '').replace(AUTHORITY, '');
  const { rest: whole, district, province } = splitPlaces(clean, places);
  return { ...kindOf(whole), whole, district, province };
}

/** The same without what it says of its time or, behind it, of its kind: "Sam Mứn (cũ)", "Sam Mứn (xã)". */
export function datedName(said: UnitName): DatedName {
  const before = said.whole.replace(BEFORE_FIRST, '').replace(BEFORE, '');
  const now = said.whole.replace(NOW, '');
  const time = before !== said.whole ? 'before' : now === said.whole ? null : 'now';
  const undated = (time === 'before' ? before : now).trim();
  const kindAfter = KIND_AFTER.exec(undated);
  const whole = kindAfter ? `${kindAfter[1]!} ${undated.slice(0, kindAfter.index)}` : undated;
  return { ...said, ...kindOf(whole), whole, time };
}

function kindOf(whole: string): Pick<UnitName, 'kind' | 'name'> {
  for (const [words, kind] of KIND_WORDS) {
    const name = whole.replace(words, '');
    if (name !== whole && name !== '') return { kind, name };
  }
  return { kind: null, name: whole };
}
