import type { CheckContext } from '../check.ts';
import type { FindingCode } from '../../findings/codes.ts';
import type { WorkbookKind } from '../../sheets/declare.ts';
import type { Book, Grids } from './book.ts';

/** How the sound workbook of book.ts is spoilt so that one finding tells it. */
export interface Example {
  /** Of which kind of file; the provincial workbook unless said. */
  readonly kind?: WorkbookKind;
  /** Changes rows by column. */
  readonly rows?: (book: Book) => void;
  /** Changes the grids of cells: headers, lines in between, formulas. */
  readonly cells?: (grids: Grids) => void;
  readonly context?: Partial<CheckContext>;
  readonly template?: string;
  readonly date1904?: boolean;
  /** Other findings that the same slip has at other cells, each with another cause. */
  readonly also?: readonly FindingCode[];
}
