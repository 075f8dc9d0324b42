import { useEffect, useRef, useState } from 'react';
import { cellAddress } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { cellsOfText } from './clipboard-text.ts';
import { editText } from './edit-text.ts';
import type { Place } from './keyboard.ts';

/** How the grid hands on what it cannot decide itself. */
export interface EditingOutcome {
  /** Writes into a cell; tells the person why where it cannot be. */
  readonly onType: (row: number, column: number, text: string) => void;
  /** Writes rows of cells from this one on, all or none; tells the person why where it cannot be. */
  readonly onPaste: (row: number, column: number, cells: readonly (readonly string[])[]) => void;
  /** A formula is edited in Excel. */
  readonly onFormula: (address: string) => void;
}

export interface Editing {
  /** Text in the editor; null when the selected cell is not being edited. */
  readonly draft: string | null;
  /** What is typed: over the content of a cell that was only selected. */
  readonly change: (text: string) => void;
  readonly giveUp: () => void;
  /** Opens the editor on a cell with its content. */
  readonly start: (place: Place) => void;
  readonly empty: () => void;
  /** Writes the clipboard's text from the selected cell on. */
  readonly paste: (text: string) => void;
  /** The draft says something else than the cell. */
  readonly changed: boolean;
  /** Ends the editing; writes the text when it says something else than the cell. */
  readonly write: (text: string) => void;
}

/** The editing of the selected cell; it ends when the selection moves. */
export function useEditing(workbook: OpenWorkbook, sheet: SheetModel, view: View, { onType, onPaste, onFormula }: EditingOutcome): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  // Enter and the loss of focus that follows it write once.
  const open = useRef(false);
  const show = (text: string | null) => {
    open.current = text !== null;
    setDraft(text);
  };
  useEffect(() => show(null), [view.sheet, view.row, view.column]);
  const holdsFormula = ({ row, column }: Place) => {
    const formula = sheet.formula(row, column) !== undefined;
    if (formula) onFormula(cellAddress(row, column));
    return formula;
  };
  const content = () => editText(workbook, sheet, view.row, view.column);
  return {
    draft,
    change: (text) => {
      if (open.current || (text !== '' && !holdsFormula(view))) show(text);
    },
    giveUp: () => show(null),
    start: (place) => {
      if (!holdsFormula(place)) show(editText(workbook, sheet, place.row, place.column));
    },
    empty: () => {
      if (!holdsFormula(view)) onType(view.row, view.column, '');
    },
    paste: (text) => {
      const cells = cellsOfText(text);
      const places = cells.flatMap((row, down) => row.map((_cell, right): Place => ({ row: view.row + down, column: view.column + right })));
      if (!places.some(holdsFormula)) onPaste(view.row, view.column, cells);
    },
    changed: draft !== null && draft !== content(),
    write: (text) => {
      if (!open.current) return;
      show(null);
      if (text !== content()) onType(view.row, view.column, text);
    },
  };
}
