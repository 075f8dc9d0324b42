import type { ColumnReading, PageReading } from '../../../shared/sheets/describe.ts';
import type { MappedColumn, SheetMapping } from '../../../shared/sheets/mapping.ts';

/** Corrections while a person makes them; nothing here is saved. */
export type Draft = readonly SheetMapping[];

export function mappingIn(draft: Draft, sheet: string): SheetMapping {
  return draft.find((one) => one.sheet === sheet) ?? { sheet, columns: [] };
}

/** '' takes the choice back. A column read as something else before is left to the software again. */
export function chooseColumn(draft: Draft, page: PageReading, column: ColumnReading, target: string): Draft {
  const before = mappingIn(draft, page.sheet);
  const isOther = (one: MappedColumn): boolean => !(one.column === column.index && one.title === column.title) && (one.target !== target || target === 'ignore' || target.includes('='));
  const kept = before.columns.filter(isOther);
  const chosen = target === '' ? [] : [{ title: column.title, column: column.index, target }];
  return replace(draft, { ...before, columns: [...kept, ...chosen] });
}

/** null: as the software finds. Choices of columns belong to the kind they were made for. */
export function chooseKind(draft: Draft, sheet: string, kind: string | null): Draft {
  return replace(draft, kind === null ? { sheet, columns: [] } : { sheet, kind, columns: [] });
}

export function chooseHeader(draft: Draft, sheet: string, header: { first: number; last: number } | null): Draft {
  const { header: _before, ...rest } = mappingIn(draft, sheet);
  return replace(draft, header === null ? rest : { ...rest, header });
}

export function resetPage(draft: Draft, sheet: string): Draft {
  return draft.filter((one) => one.sheet !== sheet);
}

function replace(draft: Draft, mapping: SheetMapping): Draft {
  const rest = resetPage(draft, mapping.sheet);
  const isEmpty = mapping.kind === undefined && mapping.header === undefined && mapping.columns.length === 0;
  return isEmpty ? rest : [...rest, mapping];
}
