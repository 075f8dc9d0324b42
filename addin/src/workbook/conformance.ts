import { describe, expect, it } from 'vitest';
import type { OutputColumn, OutputSheet } from '../../../shared/tables/output.ts';
import { parseRange } from './address.ts';
import type { ValidationModel } from './model-types.ts';
import type { SheetModel } from './sheet-model.ts';
import { WorkbookError, type StateRow, type WorkbookPort } from './port.ts';

/** A workbook of a person for one test: its sheets are theirs, not ours. */
export interface WorkbookFixture {
  readonly sheets: readonly OutputSheet[];
  readonly template?: string;
}

const PEOPLE = 'Nhân sự';
const RESULT = 'Tổng hợp biên chế';

const columns: readonly OutputColumn[] = [
  { key: 'code', title: 'Mã', width: 10, format: 'code', required: true },
  { key: 'name', title: 'Họ và tên', width: 24, format: 'text' },
  { key: 'born', title: 'Ngày sinh', width: 12, format: 'date' },
  { key: 'count', title: 'Số', width: 8, format: 'int' },
  { key: 'field', title: 'Lĩnh vực', width: 20, format: 'text', options: ['Kế toán', 'Đất đai'], prompt: 'Chọn một lĩnh vực' },
];

/** Names are invented; the third is a text that a spreadsheet would take for a formula. */
const people: OutputSheet = {
  key: 'people',
  name: PEOPLE,
  above: [{ text: 'DANH SÁCH', style: 'title' }],
  columns,
  rows: [
    ['007', 'Lò Văn Thử', '1985-03-09', 1, 'Kế toán'],
    ['008', 'Quàng Thị Mẫu', '1990-12-31', 2.5, null],
    ['009', '=1+1', null, null, 'Đất đai'],
  ],
  below: [],
  table: 'NhanSu',
  print: { landscape: true, repeatHeader: true, fitWidth: true },
};

const second: OutputSheet = { ...people, key: 'second', name: 'Thứ hai', rows: [['001', 'Vàng A Ví', null, null, null]], table: null, visibility: 'hidden' };

const result = (...names: readonly string[]): OutputSheet => ({
  key: 'summary',
  name: RESULT,
  above: [],
  columns: [
    { key: 'unit', title: 'Xã', width: 20, format: 'text' },
    { key: 'missing', title: 'Thiếu', width: 8, format: 'int' },
  ],
  rows: names.map((name, index) => [name, { value: index, tone: 'error', link: { sheet: PEOPLE, cell: 'A3' } }]),
  below: [{ text: `Danh sách này có ${names.length} xã./.`, style: 'closing' }],
  table: 'TongHop',
  heat: { from: 1, to: 1 },
  chart: { kind: 'bar', title: 'Thiếu', labels: 0, series: [{ column: 1, name: 'Thiếu', color: '1F5C8B' }] },
  print: { landscape: true, repeatHeader: true, fitWidth: true },
});

/** Every kind of rule that a template has. */
const ruled: OutputSheet = {
  key: 'ruled', name: 'Trang có quy tắc', above: [{ text: 'Đủ hai dòng', style: 'heading' }],
  columns: [
    { key: 'code', title: 'Mã', width: 10, format: 'code', prompt: '5 chữ số', rule: { check: { kind: 'custom', formula: '=LEN(A3)=5' }, message: 'Nhập đủ 5 chữ số.', strict: true } },
    { key: 'day', title: 'Ngày', width: 12, format: 'date', rule: { check: { kind: 'date', from: '1930-01-01', to: '2099-12-31' }, message: 'Ngày thật.', strict: false } },
    { key: 'days', title: 'Số ngày', width: 8, format: 'int', rule: { check: { kind: 'whole', from: 0, to: 5 }, message: 'Từ 0 đến 5.', strict: true } },
    { key: 'field', title: 'Lĩnh vực', width: 20, format: 'text', required: true, options: ['Kế toán', 'Đất đai'], optionsFrom: "'Nhân sự'!$E$3:$E$5" },
  ],
  rows: [['00001', '2025-10-01', 5, 'Kế toán'], [null, null, { value: null, prompt: 'Ô của riêng dòng này' }, null]],
  below: [{ text: 'Hết', style: 'closing' }], table: null,
  conditions: [{ over: { from: 0, to: 1 }, formula: '=$A3=""', tone: 'error' }, { over: { line: 0 }, formula: '=COUNTA($A$3:$A$4)=2', tone: 'good' }],
  print: { landscape: false, repeatHeader: false, fitWidth: true },
};

/** Rules of a sheet, as whatever is behind the port holds them. */
export interface SheetRules {
  readonly validations: readonly ValidationModel[];
  readonly conditions: readonly { readonly range: string; readonly formula: string; readonly fill: string | undefined }[];
}

export function rulesOfModel(sheet: SheetModel): SheetRules {
  return {
    validations: sheet.validations,
    conditions: sheet.conditionalFormats.flatMap(({ range, rule }) => (rule.kind === 'formula' ? [{ range, formula: rule.formula, fill: rule.style.fill }] : [])),
  };
}

/**
 * What every workbook port keeps, whatever is behind it. Run it from a test file of the implementation.
 * @param rulesOf looks behind the port: no port tells rules
 */
export function describeWorkbookPort(
  name: string, make: (fixture: WorkbookFixture) => Promise<WorkbookPort>, rulesOf: (port: WorkbookPort, sheet: string) => Promise<SheetRules>,
): void {
  const open = (): Promise<WorkbookPort> => make({ sheets: [people, second], template: 'commune/1' });

  describe(`${name}: reading`, () => {
    it('lists sheets in tab order with their visibility and size', async () => {
      const sheets = await (await open()).sheets();
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        [PEOPLE, 'visible'],
        ['Thứ hai', 'hidden'],
      ]);
      expect(sheets[0]).toMatchObject({ rows: 5, columns: 5, protected: false });
    });

    it('gives a grid from A1: codes as text, days as serial numbers, blanks as null', async () => {
      const { rows } = await (await open()).readSheet(PEOPLE);
      expect(rows[0]?.[0]).toBe('DANH SÁCH');
      expect(rows[1]).toEqual(['Mã', 'Họ và tên', 'Ngày sinh', 'Số', 'Lĩnh vực']);
      expect(rows[2]).toEqual(['007', 'Lò Văn Thử', 31115, 1, 'Kế toán']);
      expect(rows[3]).toEqual(['008', 'Quàng Thị Mẫu', 33238, 2.5]);
    });

    it('keeps a text that begins with = a text', async () => {
      const sheet = await (await open()).readSheet(PEOPLE);
      expect(sheet.rows[4]?.[1]).toBe('=1+1');
      expect(sheet.formulas.size).toBe(0);
    });

    it('tells which cells have a rule for what is typed only where it is asked, and gives and takes drop-downs', async () => {
      const port = await open();
      const rows = async (): Promise<number[]> => {
        const { facts } = await port.readSheet(PEOPLE, { facts: true });
        const ranges = (facts?.lists ?? []).flatMap((range) => parseRange(range) ?? []).filter(({ left, right }) => left <= 4 && right >= 4);
        return [3, 4, 5].filter((row) => ranges.some(({ top, bottom }) => row - 1 >= top && row - 1 <= bottom));
      };
      expect((await port.readSheet(PEOPLE)).facts).toBeUndefined();
      expect(await rows()).toEqual([3, 4, 5]);
      await port.setLists(PEOPLE, [{ cells: 'E4', like: null }]);
      expect(await rows()).toEqual([3, 5]);
      await port.setLists(PEOPLE, [{ cells: 'E4', like: 'E3' }]);
      expect(await rows()).toEqual([3, 4, 5]);
      const { validations } = await rulesOf(port, PEOPLE);
      const own = validations.filter(({ range }) => range.split(' ').some((text) => ['E4', 'E3:E5'].includes(text)));
      expect(own).toMatchObject([{ kind: 'list', prompt: 'Chọn một lĩnh vực' }]);
    });

    it('puts a formula back in place of its value', async () => {
      const port = await open();
      await port.writeCells(PEOPLE, [{ cell: 'D4', value: 2.5, formula: '=1.5+1' }, { cell: 'D5', value: 7 }]);
      const sheet = await port.readSheet(PEOPLE);
      expect([sheet.formulas.get('D4'), sheet.rows[4]?.[3]]).toEqual(['=1.5+1', 7]);
      if (port.host === 'file') expect(sheet.rows[3]?.[3]).toBe(2.5);
      await port.writeCells(PEOPLE, [{ cell: 'D4', value: 2.5 }]);
      expect((await port.readSheet(PEOPLE)).formulas.size).toBe(0);
    });

    it('says the formats of cells', async () => {
      const { formats } = await (await open()).readSheet(PEOPLE);
      expect(formats.get('A3')).toBe('@');
      expect(formats.get('C3')).toBe('dd/mm/yyyy');
    });

    it('reads every sheet, or only those named, with the template', async () => {
      const port = await open();
      const all = await port.read();
      expect(all.sheets.map((sheet) => sheet.name)).toEqual([PEOPLE, 'Thứ hai']);
      expect(all).toMatchObject({ template: 'commune/1', date1904: false });
      expect((await port.read({ only: ['Thứ hai'] })).sheets.map((sheet) => sheet.name)).toEqual(['Thứ hai']);
    });

    it('reads some rows anew: as the whole sheet has them, with the formats of blank cells', async () => {
      const port = await open();
      const whole = await port.readSheet(PEOPLE);
      const part = await port.readRows(PEOPLE, 3, 4);
      expect(part.rows).toEqual(whole.rows.slice(2, 4));
      expect([part.formats.get('A3'), part.formats.get('C3'), part.formats.get('A5')]).toEqual(['@', 'dd/mm/yyyy', undefined]);
      expect((await port.readRows(PEOPLE, 5, 5)).formats.get('C5')).toBe('dd/mm/yyyy');
      expect((await port.readRows(PEOPLE, 5, 400)).rows).toEqual(whole.rows.slice(4));
      expect((await port.readRows(PEOPLE, 300, 400)).rows).toEqual([]);
      await expect(port.readRows('Không có', 1, 1)).rejects.toMatchObject({ code: 'sheet-not-found' });
    });

    it('says how far it is and stops when cancelled', async () => {
      const port = await open();
      const steps: number[] = [];
      await port.read({ onProgress: (done, total) => steps.push(done / total) });
      expect(steps.at(-1)).toBe(1);
      const signal = AbortSignal.abort();
      await expect(port.read({ signal })).rejects.toMatchObject({ code: 'cancelled' });
    });

    it('names a sheet that is not there', async () => {
      await expect((await open()).readSheet('Không có')).rejects.toMatchObject({ code: 'sheet-not-found', params: { sheet: 'Không có' } });
    });
  });

  describe(`${name}: writing into a person's sheet`, () => {
    it('writes values, and texts as texts', async () => {
      const port = await open();
      await port.writeCells(PEOPLE, [
        { cell: 'A3', value: '0012', format: 'text' },
        { cell: 'B3', value: '=HYPERLINK("x")', format: 'text' },
        { cell: 'C4', value: 33239, format: 'date' },
        { cell: 'D3', value: null },
        { cell: 'D5', value: 7 },
      ]);
      const sheet = await port.readSheet(PEOPLE);
      expect(sheet.rows[2]).toEqual(['0012', '=HYPERLINK("x")', 31115, null, 'Kế toán']);
      expect(sheet.rows[3]?.[2]).toBe(33239);
      expect(sheet.rows[4]?.[3]).toBe(7);
      expect(sheet.formulas.size).toBe(0);
      expect(sheet.formats.get('C4')).toBe('dd/mm/yyyy');
    });

    it('writes into cells that nothing was in', async () => {
      const port = await open();
      await port.writeCells(PEOPLE, [{ cell: 'G9', value: '013', format: 'text' }]);
      expect((await port.readSheet(PEOPLE)).rows[8]?.[6]).toBe('013');
    });

    it('puts an old cell back as it was: value, kind and number format', async () => {
      const port = await open();
      const old = await port.readSheet(PEOPLE);
      await port.writeCells(PEOPLE, [
        { cell: 'A3', value: '0012', format: 'text' },
        { cell: 'C4', value: 'x', format: 'text' },
        { cell: 'D5', value: '007', format: 'text' },
      ]);
      await port.writeCells(PEOPLE, [
        { cell: 'A3', value: old.rows[2]?.[0] as string, numberFormat: old.formats.get('A3') ?? 'General' },
        { cell: 'C4', value: old.rows[3]?.[2] as number, numberFormat: old.formats.get('C4') ?? 'General' },
        { cell: 'D5', value: 7, numberFormat: 'General' },
        { cell: 'D6', value: true, numberFormat: 'General' },
      ]);
      const sheet = await port.readSheet(PEOPLE);
      expect(sheet.rows[2]?.[0]).toBe(old.rows[2]?.[0]);
      expect(sheet.rows[3]?.[2]).toBe(old.rows[3]?.[2]);
      expect(sheet.rows[4]?.[3]).toBe(7);
      expect(sheet.rows[5]?.[3]).toBe(true);
      for (const cell of ['A3', 'C4']) expect(sheet.formats.get(cell), cell).toBe(old.formats.get(cell));
      expect(sheet.formats.has('D5')).toBe(false);
    });

    it('takes rows out and puts blank ones in, with all that stands below', async () => {
      const port = await open();
      await port.writeCells(PEOPLE, [{ cell: 'A7', value: '010', format: 'text' }]);
      const before = await port.readSheet(PEOPLE);
      await port.moveRows(PEOPLE, 'delete', 6, 1);
      expect((await port.readSheet(PEOPLE)).rows).toEqual([...before.rows.slice(0, 5), ['010']]);
      await port.moveRows(PEOPLE, 'insert', 4, 2);
      const now = await port.readSheet(PEOPLE);
      expect(now.rows).toEqual([...before.rows.slice(0, 3), [], [], ...before.rows.slice(3, 5), ['010']]);
      expect([now.formats.get('A6'), now.formats.get('C6'), now.formats.get('A8')]).toEqual(['@', 'dd/mm/yyyy', '@']);
      await port.moveRows(PEOPLE, 'delete', 4, 2);
      await expect(port.moveRows('Không có', 'delete', 1, 1)).rejects.toMatchObject({ code: 'sheet-not-found' });
    });

    it('grows the table of a list, and keeps what stands in it', async () => {
      const port = await open();
      const before = (await port.readSheet(PEOPLE)).rows;
      await port.writeCells(PEOPLE, [{ cell: 'A6', value: '010', format: 'text' }]);
      await port.growTable(PEOPLE, 2, 6);
      await port.growTable(PEOPLE, 2, 3);
      await port.growTable('Thứ hai', 2, 9);
      expect((await port.readSheet(PEOPLE)).rows).toEqual([...before, ['010']]);
    });

    it('takes rows out and puts rows in: what stands below goes with its row', async () => {
      const port = await open();
      const before = (await port.readSheet(PEOPLE)).rows;
      await port.writeCells(PEOPLE, [{ cell: 'B7', value: 'Tổng cộng' }]);
      const change = { remove: [3], insert: { above: 5, count: 2 } };
      expect(await port.changeRows(PEOPLE, change, true)).toBe(true);
      expect((await port.readSheet(PEOPLE)).rows[2]).toEqual(before[2]);
      expect(await port.changeRows(PEOPLE, change)).toBe(true);
      await port.writeCells(PEOPLE, [{ cell: 'A4', value: '011', format: 'text' }, { cell: 'B5', value: 'Lường Văn Thêm' }]);
      const { rows, formats } = await port.readSheet(PEOPLE);
      expect(rows).toEqual([...before.slice(0, 2), before[3], ['011'], [null, 'Lường Văn Thêm'], before[4], [], [null, 'Tổng cộng']]);
      expect(formats.get('A6')).toBe('@');
    });

    it('does not change what was read before', async () => {
      const port = await open();
      const before = await port.readSheet(PEOPLE);
      await port.writeCells(PEOPLE, [{ cell: 'A3', value: 'X', format: 'text' }]);
      expect(before.rows[2]?.[0]).toBe('007');
    });

    it('marks cells without touching values, and takes the marks away', async () => {
      const port = await open();
      const before = (await port.readSheet(PEOPLE)).rows;
      await port.mark(PEOPLE, [
        { cell: 'A3', severity: 'error' },
        { cell: 'A4', severity: 'warning' },
        { cell: 'B4', severity: 'hint' },
      ]);
      await port.clearMarks();
      await port.clearMarks();
      expect((await port.readSheet(PEOPLE)).rows).toEqual(before);
    });
  });

  describe(`${name}: sheets of ours`, () => {
    it('puts a sheet at the end and refills it', async () => {
      const port = await open();
      await port.putSheet(result('Xã Một', 'Xã Hai', 'Xã Ba'));
      expect((await port.sheets()).map((sheet) => sheet.name)).toEqual([PEOPLE, 'Thứ hai', RESULT]);
      await port.putSheet(result('Xã Bốn'));
      const { rows } = await port.readSheet(RESULT);
      expect(rows).toEqual([['Xã', 'Thiếu'], ['Xã Bốn', 0], [], ['Danh sách này có 1 xã./.']]);
      expect((await port.sheets()).filter((sheet) => sheet.name === RESULT)).toHaveLength(1);
    });

    it("never writes over or deletes a person's sheet", async () => {
      const port = await open();
      await expect(port.putSheet({ ...result('Xã Một'), name: PEOPLE })).rejects.toBeInstanceOf(WorkbookError);
      await expect(port.putSheet({ ...result('Xã Một'), name: PEOPLE })).rejects.toMatchObject({ code: 'sheet-not-ours' });
      await expect(port.removeSheet(PEOPLE)).rejects.toMatchObject({ code: 'sheet-not-ours' });
      expect((await port.readSheet(PEOPLE)).rows[2]?.[0]).toBe('007');
    });

    it('removes our sheet, and nothing when it is not there', async () => {
      const port = await open();
      await port.putSheet(result('Xã Một'));
      await port.removeSheet(RESULT);
      await port.removeSheet(RESULT);
      expect((await port.sheets()).map((sheet) => sheet.name)).toEqual([PEOPLE, 'Thứ hai']);
    });

    it('puts a sheet without rows and one without columns', async () => {
      const port = await open();
      await port.putSheet(result());
      expect((await port.readSheet(RESULT)).rows[0]).toEqual(['Xã', 'Thiếu']);
      const text: OutputSheet = { ...people, key: 'leader', name: 'Trang lãnh đạo', above: [], columns: [], rows: [], below: [{ text: 'Một dòng', style: 'note' }], table: null };
      await port.putSheet(text);
      expect((await port.readSheet('Trang lãnh đạo')).rows).toEqual([['Một dòng']]);
    });
  });

  describe(`${name}: rules of a sheet of ours`, () => {
    it('keeps what cells must be, their drop-downs and their prompts, each for its own cells', async () => {
      const port = await open();
      await port.putSheet(ruled);
      const { validations } = await rulesOf(port, ruled.name);
      const at = (range: string) => validations.find((rule) => rule.range.split(' ').includes(range));
      expect(at('A3:A4')).toMatchObject({ kind: 'rule', rule: { type: 'custom', formula: 'LEN(A3)=5' }, message: 'Nhập đủ 5 chữ số.', strict: true, prompt: '5 chữ số' });
      expect(at('B3:B4')).toMatchObject({ kind: 'rule', rule: { type: 'date', from: 10959, to: 73050 }, strict: false });
      expect(at('C3')).toMatchObject({ kind: 'rule', rule: { type: 'whole', from: 0, to: 5 } });
      expect(at('C4')).toMatchObject({ kind: 'prompt', prompt: 'Ô của riêng dòng này' });
      expect(at('D3:D4')).toMatchObject({ kind: 'list', source: "'Nhân sự'!$E$3:$E$5", strict: true });
    });

    it('keeps looks that follow formulas, of columns and of a line above', async () => {
      const port = await open();
      await port.putSheet(ruled);
      const { conditions } = await rulesOf(port, ruled.name);
      expect(conditions).toEqual(expect.arrayContaining([
        { range: 'A3:B4', formula: '$A3=""', fill: 'FDE7E9' }, { range: 'A1:D1', formula: 'COUNTA($A$3:$A$4)=2', fill: 'DFF6DD' },
      ]));
      expect(conditions).toHaveLength(2);
    });

    it('refills the sheet with the rules that it has now, and leaves none of before', async () => {
      const port = await open();
      await port.putSheet(ruled);
      await port.putSheet({ ...ruled, conditions: [], columns: ruled.columns.map(({ rule: _rule, options: _options, optionsFrom: _from, prompt: _prompt, ...column }) => column), rows: [['00001', null, null, null], ['00002', null, null, null]] });
      const { validations, conditions } = await rulesOf(port, ruled.name);
      expect([validations, conditions]).toEqual([[], []]);
    });
  });

  describe(`${name}: our state`, () => {
    it('keeps rows of any length out of sight', async () => {
      const port = await open();
      const rows: StateRow[] = [
        { topic: 'version', key: '1', value: '{"a":"=1"}' },
        { topic: 'log', key: '007', value: 'đ'.repeat(70_000) },
      ];
      expect(await port.readState()).toEqual([]);
      await port.writeState(rows);
      expect(await port.readState()).toEqual(rows);
      expect((await port.sheets()).map((sheet) => sheet.name)).toEqual([PEOPLE, 'Thứ hai']);
      expect((await port.read()).sheets).toHaveLength(2);
      await port.writeState([{ topic: 'only', key: '', value: '' }]);
      expect(await port.readState()).toEqual([{ topic: 'only', key: '', value: '' }]);
      await port.writeState([]);
      expect(await port.readState()).toEqual([]);
    });
  });

  describe(`${name}: the person in front of it`, () => {
    it('selects a cell of a sheet that is there', async () => {
      const port = await open();
      await port.select(PEOPLE, 'B4');
      await expect(port.select('Không có', 'A1')).rejects.toMatchObject({ code: 'sheet-not-found' });
    });

    it('tells which cell is selected, until it is asked to stop', async () => {
      const port = await open();
      const heard: string[] = [];
      const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
      const stop = await port.onSelected(({ sheet, address }) => void heard.push(`${sheet}!${address}`));
      await port.select(PEOPLE, 'B4');
      await wait();
      expect(heard).toEqual([`${PEOPLE}!B4`]);
      stop();
      await wait();
      await port.select(PEOPLE, 'B3');
      await wait();
      expect(heard).toHaveLength(1);
    });

    it('stops telling of changes when asked', async () => {
      const port = await open();
      const stop = await port.onChanged(() => expect.unreachable('nobody typed'));
      stop();
    });
  });
}
