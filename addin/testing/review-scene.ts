import { RESULT_SHEETS } from '../../shared/tables/names.ts';
import { TEMPLATE_IDS, templateSheets } from '../../shared/tables/template.ts';
import { cellAddress } from '../src/workbook/address.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import type { SheetModel } from '../src/workbook/sheet-model.ts';

/** Six communes that each miss somebody for IT, and people of two agencies who could go. Everybody is invented. */
const UNITS = ['03127', '03130', '03133', '03163', '03166', '03176'];

export function reviewScene(): MemoryWorkbook {
  const sheets = templateSheets('province', {
    info: { asOf: '2025-10-01', province: '11' },
    rows: {
      params: [{ key: 'plan.start', value: '20/10/2025' }, { key: 'plan.months', value: '6' }],
      units: UNITS.map((unitCode, at) => ({ order: at + 1, unitCode, unitName: `Xã Số ${at + 1}`, kind: 'xa' as const })),
      roster: UNITS.map((unitCode) => ({ key: `${unitCode}-001`, unitCode, fullName: `Người ${unitCode}`, birthDate: '1985-09-05', gender: 'female', category: 'CC', block: 'government', room: 'KT', mainField: 'TC', status: 'working' })),
      needs: UNITS.map((unitCode) => ({ unitCode, field: 'IT', appraised: 1 })),
      senders: [{ order: 1, agencyCode: 'SXD', agencyName: 'Sở Xây dựng', staff: 60 }, { order: 2, agencyCode: 'STC', agencyName: 'Sở Tài chính', staff: 80 }],
      candidates: Array.from({ length: 8 }, (_none, at) => ({
        key: `${at % 2 ? 'STC' : 'SXD'}-00${at + 1}`, fullName: `Ứng Viên ${'ABCDEFGH'[at]}`, birthDate: '1988-02-03', gender: 'male', category: 'CC',
        agencyCode: at % 2 ? 'STC' : 'SXD', form: 'secondment', field: 'IT', experienceYears: 8 - at, eligible: 'yes',
      })),
    },
  });
  return MemoryWorkbook.of(sheets, 'tinh.xlsx', { template: TEMPLATE_IDS.province });
}

/** The plan of a workbook as a reviewer handles it, by titles and keys. */
export class PlanSheet {
  readonly #book: MemoryWorkbook;
  readonly #name: string;

  constructor(book: MemoryWorkbook, name: string = RESULT_SHEETS.plan) {
    this.#book = book;
    this.#name = name;
  }

  get model(): SheetModel {
    return this.#book.model.mustSheet(this.#name);
  }

  /** 0-based row of the titles. */
  get header(): number {
    return this.model.rows.findIndex((row) => row.includes('Mã xã') || row.includes('Code'));
  }

  get titles(): readonly string[] {
    return (this.model.rows[this.header] ?? []).map((cell) => String(cell ?? ''));
  }

  column(title: string): number {
    const at = this.titles.indexOf(title);
    if (at < 0) throw new Error(`no column ${title} among ${this.titles.join('; ')}`);
    return at;
  }

  /** 0-based row of a person. */
  row(person: string): number {
    const row = this.model.rows.findIndex((cells, at) => at > this.header && cells.includes(person));
    if (row < 0) throw new Error(`${person} is not on ${this.#name}`);
    return row;
  }

  /** Keys of the people, from the first row to the last. */
  get people(): readonly string[] {
    return this.model.rows.slice(this.header + 1).map((row) => row[this.column('Mã')]).filter((cell) => typeof cell === 'string' && /^S..-/.test(cell)) as string[];
  }

  at(person: string, title: string): unknown {
    return this.model.value(this.row(person), this.column(title));
  }

  async write(person: string, title: string, value: string | number | null): Promise<void> {
    await this.#book.writeCells(this.#name, [{ cell: cellAddress(this.row(person), this.column(title)), value }]);
  }

  text(): string {
    return this.model.rows.map((row) => row.join('\t')).join('\n');
  }

  /** As when a person inserts a column of the table in Excel. */
  insertColumn(at: number, title: string): void {
    this.#remake((cells) => [...cells.slice(0, at), null, ...cells.slice(at)], at);
    this.model.setValue(this.header, at, title);
    this.#names();
  }

  rename(title: string, now: string): void {
    this.model.setValue(this.header, this.column(title), now);
    this.#names();
  }

  /** As Excel does: whole rows of the table change places. */
  sortBy(title: string): void {
    const { model, header } = this;
    const column = this.column(title);
    const last = header + this.people.length;
    const rows = model.rows.slice(header + 1, last + 1).map((cells, at) => ({ cells: [...cells], formulas: [...model.formulas()].filter((one) => one.row === header + 1 + at) }));
    const key = (cell: unknown) => (cell === null || cell === undefined || cell === '' ? '\uffff' : String(cell));
    rows.sort((one, other) => key(one.cells[column]).localeCompare(key(other.cells[column]), 'vi'));
    const width = this.titles.length;
    for (const [at, { cells, formulas }] of rows.entries()) {
      for (let index = 0; index < width; index += 1) model.setValue(header + 1 + at, index, cells[index] ?? null);
      for (const { column: index, formula, row } of formulas) model.setFormula(header + 1 + at, index, formula.replaceAll(String(row + 1), String(header + 2 + at)), cells[index] ?? null);
    }
  }

  #remake(change: (cells: readonly unknown[]) => readonly unknown[], at: number): void {
    const { model } = this;
    const rows = model.rows.map((cells) => [...cells]);
    const from = this.header;
    for (const [row, cells] of rows.entries()) {
      if (row < from) continue;
      const changed = change([...cells, ...Array.from({ length: Math.max(0, at - cells.length) }, () => null)]);
      for (const [index, cell] of changed.entries()) model.setValue(row, index, (cell ?? null) as string | number | null);
    }
  }

  #names(): void {
    const [table] = this.model.tables;
    if (!table) throw new Error('the plan has a table');
    const width = this.titles.length;
    table.range = `A${this.header + 1}:${cellAddress(this.header + Math.max(1, this.people.length), width - 1)}`;
    table.columns = [...this.titles];
  }
}
