import { describe, expect, it } from 'vitest';
import { parseRange } from '../address.ts';
import { PEOPLE } from './fixtures.ts';
import type { PortUnderTest } from './port-under-test.ts';

/** What every port writes into a person's own sheets. */
export function describePersonsSheets({ name, open }: PortUnderTest): void {
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
      const isListed = async (row: number) => ((await port.readSheet(PEOPLE, { facts: true })).facts?.lists ?? []).flatMap((range) => parseRange(range) ?? []).some(({ top, left, bottom, right }) => left <= 4 && right >= 4 && row > top && row <= bottom + 1);
      await port.setLists(PEOPLE, [{ cells: 'E6:E2005', like: null }]);
      expect(await isListed(6)).toBe(false);
      await port.growTable(PEOPLE, 2, 6);
      expect([await isListed(5), await isListed(6), await isListed(7)]).toEqual([true, true, false]);
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
}
