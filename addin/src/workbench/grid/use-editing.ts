import { useEffect, useState } from 'react';
import { cellAddress } from '../../workbook/address.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { editText } from './edit-text.ts';
import type { Place } from './keyboard.ts';

/** How the grid hands on what it cannot decide itself. */
export interface EditingOutcome {
  /** Writes into a cell; tells the person why where it cannot be. */
  readonly onType: (row: number, column: number, text: string) => void;
  /** A formula is edited in Excel. */
  readonly onFormula: (address: string) => void;
}

export interface Editing {
  /** Text in the editor; null when the selected cell is not being edited. */
  readonly draft: string | null;
  readonly change: (text: string | null) => void;
  /** Opens the editor on a cell with its content, or with what was typed over it. */
  readonly start: (place: Place, typed?: string) => void;
  readonly empty: () => void;
  /** The draft says something else than the cell. */
  readonly changed: boolean;
  /** Ends the editing; writes the text when it says something else than the cell. */
  readonly write: (text: string) => void;
}

/** The editing of the selected cell; it ends when the selection moves. */
export function useEditing(workbook: OpenWorkbook, sheet: SheetModel, view: View, { onType, onFormula }: EditingOutcome): Editing {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [view.sheet, view.row, view.column]);
  const holdsFormula = (place: Place) => {
    const formula = sheet.formula(place.row, place.column) !== undefined;
    if (formula) onFormula(cellAddress(place.row, place.column));
    return formula;
  };
  const content = () => editText(workbook, sheet, view.row, view.column);
  return {
    draft,
    change: setDraft,
    start: (place, typed) => {
      if (!holdsFormula(place)) setDraft(typed ?? editText(workbook, sheet, place.row, place.column));
    },
    empty: () => {
      if (!holdsFormula(view)) onType(view.row, view.column, '');
    },
    changed: draft !== null && draft !== content(),
    write: (text) => {
      if (text !== content()) onType(view.row, view.column, text);
      setDraft(null);
    },
  };
}
