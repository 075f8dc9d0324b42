import { decisionLists as en } from '../../../../shared/i18n/en/decision-lists.ts';
import { decisionLists as vi } from '../../../../shared/i18n/vi/decision-lists.ts';
import type { Lang, Params } from '../../../../shared/i18n/format.ts';
import type { LeftOutWhy } from '../../../../shared/tables/decision-lists/choose.ts';
import type { ListAbout } from '../../../../shared/tables/decision-lists/decision-list.ts';

/** What the lists would hold, told before any is made. */
export interface ListOffer {
  readonly lists: readonly OfferedList[];
  readonly left: readonly { readonly person: string; readonly unit: string; readonly why: LeftOutWhy }[];
  /** Lines that carry an objection and are listed all the same. */
  readonly objected: number;
}

export interface OfferedList {
  /** To ask for it by. */
  readonly id: string;
  readonly about: ListAbout;
  /** Form, sending place or commune, in the language asked for. */
  readonly name: string;
  readonly fileName: string;
  readonly people: number;
  readonly lines: number;
  /** Lines without everything that ends the draft: with any, the list says DỰ THẢO. */
  readonly open: number;
}

export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly people: number;
  readonly draft: boolean;
}

/** The files as one: itself, or a .zip of all of them. */
export async function asOneFile(files: readonly ListFile[], zipName: string): Promise<Pick<ListFile, 'name' | 'bytes'>> {
  const [first] = files;
  const { packEntry, writeZip } = await import('../../workbook/xlsx/zip.ts');
  if (files.length === 1 && first) return first;
  return { name: zipName, bytes: writeZip(await Promise.all(files.map(({ name, bytes }) => packEntry(name, bytes)))) };
}

/** The sentences that are due before lists are written: what is left out and why, objections, DỰ THẢO. */
export function listNotes(offer: ListOffer, lists: readonly OfferedList[], lang: Lang, say: (text: string, params: Params) => string): { readonly left: readonly string[]; readonly notes: readonly string[] } {
  const words = lang === 'en' ? en : vi;
  const all = lists.reduce((sum, { lines }) => sum + lines, 0);
  const open = lists.reduce((sum, list) => sum + list.open, 0);
  return {
    left: offer.left.map(({ person, unit, why }) => say(words.leftLine, { person, unit, why: words.left[why] })),
    notes: [
      ...(offer.objected > 0 ? [say(words.objected, { count: offer.objected })] : []),
      ...(all === 0 ? [] : [open > 0 ? say(words.draftWhy, { count: open, all }) : words.final]),
    ],
  };
}
