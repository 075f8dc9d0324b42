import { childNamed, rootOf } from './xml-tree.ts';

/**
 * The text of a sheet in three: up to the start tag of sheetData, its rows, and from its end tag on. What stands beside
 * the rows is small and can be changed as one text; the rows may be 50 MB, and every copy of them costs.
 */
export interface SheetPieces {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
}

export function sheetPieces(text: string): SheetPieces {
  const data = childNamed(text, rootOf(text), 'sheetData');
  if (!data) return { head: text, rows: [], tail: '' };
  return { head: text.slice(0, data.open), rows: data.close > data.open ? [text.slice(data.open, data.close)] : [], tail: text.slice(data.close) };
}

/** The same with an edit of what stands before and after the rows, which it is given as one text without them. */
export function aroundRows(pieces: SheetPieces, edit: (text: string) => string): SheetPieces {
  const before = pieces.head + pieces.tail;
  const text = edit(before);
  if (text === before) return pieces;
  const data = childNamed(text, rootOf(text), 'sheetData');
  const at = data ? data.open : text.length;
  return { head: text.slice(0, at), rows: pieces.rows, tail: text.slice(at) };
}

export function textsOf({ head, rows, tail }: SheetPieces): readonly string[] {
  return [head, ...rows, tail];
}

/** Whether the pieces are this text, letter by letter. */
export function isText(pieces: SheetPieces, text: string): boolean {
  const texts = textsOf(pieces);
  return texts.reduce((sum, piece) => sum + piece.length, 0) === text.length && texts.join('') === text;
}
