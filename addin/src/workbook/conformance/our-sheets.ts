import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../../shared/tables/output.ts';
import { WorkbookError, type StateRow } from '../port.ts';
import { PEOPLE, people, RESULT, result, ruled } from './fixtures.ts';
import type { PortUnderTest } from './port-under-test.ts';

/** Sheets and state of ours, and the person in front of them. */
export function describeOurSheets({ name, open, rulesOf }: PortUnderTest): void {
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
    it('tells hidden columns and filters of a table, puts them back, and shows the rows that the filters show', async () => {
      const port = await open();
      const [unit, count] = result().columns;
      const filtered = { ...unit!, filter: { kind: 'values', values: ['', 'Xã Hai', 'Xã "Ba"'] } } as const;
      const above = { ...count!, filter: { kind: 'conditions', every: true, conditions: [{ is: '>=', value: '1' }, { is: '<', value: '9' }] } } as const;
      const hidden = { key: 'more', title: 'Thêm', width: 12, format: 'text', hidden: true } as const;
      await port.putSheet({ ...result(), columns: [filtered, above, hidden], rows: [['Xã Một', 3, null], ['Xã Hai', 3, null], ['Xã "Ba"', 9, null], [null, 1, 'x']], below: [], table: 'KQ' });
      const look = await port.readLook(RESULT);
      expect(look.hiddenColumns).toEqual([2]);
      expect(look.filters).toEqual([[0, filtered.filter], [1, above.filter]]);
      expect(look.widths.find(([column]) => column === 0)?.[1]).toBeCloseTo(unit!.width, 1);
      const header = (await port.readSheet(RESULT)).rows.findIndex((row) => row[0] === unit!.title) + 1;
      expect([...(await port.readSheet(RESULT)).hiddenRows].map((row) => row - header)).toEqual([1, 3]);
      await port.putSheet({ ...result('Xã Một'), table: 'KQ' });
      expect(await port.readLook(RESULT)).toMatchObject({ hiddenColumns: [], filters: [] });
      expect((await port.readSheet(RESULT)).hiddenRows.size).toBe(0);
    });

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
