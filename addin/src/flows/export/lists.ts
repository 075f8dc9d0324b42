import { decisionLists as vi } from '../../../../shared/i18n/vi/decision-lists.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';
import { chooseLines } from '../../../../shared/tables/decision-lists/choose.ts';
import type { Chosen, ChosenLine, Marked } from '../../../../shared/tables/decision-lists/choose.ts';
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
import type { ListFile, ListOffer, OfferedList } from './offer.ts';

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
