import { matchKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import { findEntry } from './list-lookup.ts';
import type { ListEntry, ListKey } from './lists.ts';

/** Training in politics stands in a column of its own; it is no degree. */
const POLITICS = /\b(?:llct|li luan|chinh tri)\b/;
const MOST_WORDS = 4;
/** What parts two fields besides the separators of a list: "Y tế/Giáo dục", "Kế toán kiêm văn thư", "Kế toán (kiêm văn thư)". */
const BETWEEN = /[/\\&()]|\s[-–]\s|(?<=\s)(?:và|kiêm(?:\s+nhiệm)?)(?=\s)|(?<=\()kiêm(?:\s+nhiệm)?(?=\s)/iu;

/**
 * The entries that a text outside its list tells all the same: the degree before its subject ("Đại học Luật", "KS Nông
 * nghiệp"), the fields of a post. Several are for the person to choose from; none where a part is not known.
 */
export function toldLoosely(list: ListKey, text: string): readonly ListEntry[] {
  if (list === 'degree') return degreeBeforeSubject(text);
  return list === 'field' ? fieldsTogether(text) : [];
}

function degreeBeforeSubject(text: string): ListEntry[] {
  if (POLITICS.test(matchKey(text))) return [];
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count--) {
    const entry = findEntry('degree', words.slice(0, count).join(' '));
    if (!entry) continue;
    // "Không rõ" says nothing
    if (entry.code === 'chua-qua-dao-tao') return [];
    const other = findEntry('degree', words.slice(count).join(' '));
    return other && other !== entry ? [entry, other] : [entry];
  }
  return [];
}

function fieldsTogether(text: string): ListEntry[] {
  const parts = text.split(BETWEEN).map(tidy).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  const entries = parts.map((part) => findEntry('field', part));
  return entries.every((entry) => entry !== null) ? [...new Set(entries)] : [];
}

/** "Môi trường" is no school, "Dưới đại học" no university, however near the words are. */
export function isMisleading(list: ListKey, text: string, near: string): boolean {
  const key = matchKey(text);
  if (list === 'degree') return POLITICS.test(key) || /^(?:duoi|chua|khong)\b/.test(key);
  return list === 'room' && near === 'Trường học' && /\b(?:moi|thi|cong|quang|hien) truong\b/.test(key);
}
