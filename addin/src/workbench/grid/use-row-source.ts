import { useId, useMemo } from 'react';
import { useText } from '../../ui/text.tsx';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { OpenWorkbook, View } from '../open-workbook.ts';
import { conditionalLooks } from './conditional.ts';
import { geometryOf } from './geometry.ts';
import type { RowSource } from './grid-row.tsx';
import { mergesOf } from './merges.ts';

/** What the rows draw from; measured and looked up again only after a change that asks for it. */
export function useRowSource(workbook: OpenWorkbook, sheet: SheetModel, view: View, dark: boolean): RowSource {
  const { t, say, lang } = useText();
  const id = useId();
  // Typing below or beside the data makes the sheet larger.
  const size = useMemo(() => `${sheet.rowCount} x ${sheet.columnCount}`, [sheet, view.revision]);
  const geometry = useMemo(() => geometryOf(sheet), [sheet, view.layout, size]);
  const looks = useMemo(() => conditionalLooks(sheet), [sheet, view.revision]);
  return useMemo<RowSource>(() => ({
    sheet, geometry, looks, merges: mergesOf(sheet.merges), lang, date1904: workbook.model.date1904, dark,
    cellId: (row, column) => `${id}-${row}-${column}`,
    markWords: {
      error: say(t.marked, { level: t.severity.error }),
      warning: say(t.marked, { level: t.severity.warning }),
      hint: say(t.marked, { level: t.severity.hint }),
    },
  }), [sheet, geometry, looks, lang, workbook, dark, id, say, t]);
}
