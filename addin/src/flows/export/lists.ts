import { decisionLists as en } from '../../../../shared/i18n/en/decision-lists.ts';
import { decisionLists as vi } from '../../../../shared/i18n/vi/decision-lists.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import { chooseLines } from '../../../../shared/tables/decision-lists/choose.ts';
import type { Chosen, ChosenLine, LeftOutWhy, Marked } from '../../../../shared/tables/decision-lists/choose.ts';
import { decisionList } from '../../../../shared/tables/decision-lists/decision-list.ts';
import type { ListAbout } from '../../../../shared/tables/decision-lists/decision-list.ts';
import { distinctNames, plainName } from '../../../../shared/tables/decision-lists/file-name.ts';
import { lineId } from '../../../../shared/tables/consents.ts';
import { placeName } from '../../../../shared/tables/context.ts';
import { linePeriod, OPEN_ENDED } from '../../../../shared/tables/line-facts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { writeXlsx } from '../../workbook/xlsx/write.ts';
import { FlowError } from '../flow-error.ts';
import { planInBook } from '../plan-in-book.ts';
import type { PlanInBook } from '../plan-in-book.ts';
import { isLineComplete } from '../review/draft.ts';
import { markIndex, text } from '../review/rows.ts';
import type { FlowOptions } from '../types.ts';
import { aboutId, isListed, listsOf } from './choices.ts';

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

export interface ListOptions extends FlowOptions {
  /** Only lines marked Thống nhất or Giữ nguyên. */
  readonly agreedOnly: boolean;
}

/** Which lists the plan in the workbook can make, and what stays out of them. Writes nothing; throws as planInBook(). */
export async function offerLists(port: WorkbookPort, options: ListOptions): Promise<ListOffer> {
  return new DecisionLists(await planInBook(port, options), options).offer();
}

/**
 * Fresh .xlsx files with nothing in them but the lists asked for, by id; the workbook itself stays as it is.
 * Throws FlowError 'list-empty' where a list has no line, and as planInBook().
 */
export async function exportLists(port: WorkbookPort, wanted: (offer: ListOffer) => readonly string[], options: ListOptions): Promise<{ readonly offer: ListOffer; readonly files: readonly ListFile[] }> {
  const lists = new DecisionLists(await planInBook(port, options), options);
  const offer = lists.offer();
  return { offer, files: await lists.files(offer, wanted(offer)) };
}

class DecisionLists {
  readonly #book: PlanInBook;
  readonly #chosen: Chosen;
  readonly #lang: Lang;

  constructor(book: PlanInBook, { agreedOnly, lang }: ListOptions) {
    const inside = new Set(book.plan.lines.filter(({ measure }) => measure === 'reassign').map(lineId));
    const marked = new Map(book.review.rows.map((row): readonly [string, Marked] => [row.id, {
      mark: row.own.has('opinion') ? markIndex(row) : null, complete: isLineComplete((key) => text(row.own.get(key)), inside.has(row.id)),
    }]));
    this.#book = book;
    this.#lang = lang;
    this.#chosen = chooseLines(book.plan.lines, marked, book.review.pins, book.review.opinions, agreedOnly);
  }

  offer(): ListOffer {
    const { names } = this.#book;
    const lists = listsOf(this.#chosen.lines, this.#book.input);
    const fileNames = distinctNames(lists.map((about) => plainName(`danh sách ${about.by === 'form' ? vi.files[about.measure] : `${vi.files[about.by]} ${placeName(names, about.code)}`}`)));
    return {
      lists: lists.map((about, at): OfferedList => {
        const lines = this.#linesOf(about);
        return {
          id: aboutId(about), about, fileName: `${fileNames[at] ?? ''}.xlsx`,
          name: about.by === 'form' ? names.measure(about.measure) : placeName(names, about.code),
          people: new Set(lines.map(({ line }) => line.person)).size, lines: lines.length,
          open: lines.filter(({ complete }) => !complete).length,
        };
      }),
      left: this.#chosen.left.map(({ line, why }) => ({ person: names.person(line.person), unit: names.unit(line.toUnit), why })),
      objected: this.#chosen.lines.filter(({ objected }) => objected).length,
    };
  }

  async files(offer: ListOffer, ids: readonly string[]): Promise<readonly ListFile[]> {
    if (ids.length === 0) throw new FlowError('list-empty');
    const files: ListFile[] = [];
    for (const id of ids) {
      const list = offer.lists.find((each) => each.id === id);
      if (!list) throw new FlowError('list-empty');
      files.push({ name: list.fileName, bytes: await this.#file(list), people: list.people, draft: list.open > 0 });
    }
    return files;
  }

  #file({ about, open }: OfferedList): Promise<Uint8Array> {
    const { dataset, names, people } = this.#book;
    const lines = this.#linesOf(about).map(({ line }) => {
      const { start, end } = linePeriod(this.#book, line);
      return { line, start, end: OPEN_ENDED.has(line.measure) ? null : end };
    });
    return writeXlsx([decisionList({ about, lines, people, draft: open > 0 }, dataset, names, this.#lang)], { document: true });
  }

  #linesOf(about: ListAbout): readonly ChosenLine[] {
    return this.#chosen.lines.filter((each) => isListed(each, about));
  }
}

/** The sentences that are due before lists are written: what is left out and why, objections, DỰ THẢO. */
export function listNotes(offer: ListOffer, lists: readonly OfferedList[], lang: Lang, say: (text: string, params: Readonly<Record<string, string | number>>) => string): { readonly left: readonly string[]; readonly notes: readonly string[] } {
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
