/** Every code a WorkbookError of this room carries; each has its sentence under errors in shared/i18n. */
export const WORKBOOK_CODES = [
  /** Not a zip, or a zip that is no .xlsx (a .docx, an .ods, an .xlsb). */
  'file-not-workbook',
  'file-empty',
  /** Excel 97-2003. */
  'file-xls',
  'file-password',
  'file-macros',
  /** More bytes, packed or unpacked, than we open. { megabytes: the limit } */
  'file-too-large',
  /** The thread that read or wrote the file ended without an answer: its memory was full. */
  'file-memory',
  /** Packed data that swells as no real workbook does. */
  'file-bomb',
  'file-doctype',
  /** "Strict Open XML Spreadsheet": to be saved as the ordinary .xlsx. */
  'file-strict',
  'file-zip64',
  /** Cut off in transfer, or a part that does not read. */
  'file-damaged',
  /** { cells: the limit } */
  'file-too-many-cells',
  /** { sheet } */
  'sheet-not-found',
  /** A sheet of a person has the name that we wanted to write or delete. { sheet } */
  'sheet-not-ours',
  /** An address that is no cell. { sheet, cell } */
  'cell-not-found',
  'sheet-name-taken',
  'sheet-name-invalid',
  /** A cell that other cells take their formula from cannot be overwritten alone. { sheet, cell } */
  'cell-shared-formula',
  /** The cell is in a sheet that is protected with a password. { sheet } */
  'sheet-protected',
  /** Rows cannot be put under a list that ends in a row of totals. { sheet } */
  'table-totals',
  /** A formula typed in the grid, which does not calculate. { sheet, cell } */
  'formula-not-here',
  'cancelled',
] as const;

export type WorkbookCode = (typeof WORKBOOK_CODES)[number];
