import { describe, expect, it } from 'vitest';
import { parseRange } from '../address.ts';
import { PEOPLE } from './fixtures.ts';
import type { PortUnderTest } from './port-under-test.ts';

/** What every port reads. */
export function describeReading({ name, open, rulesOf }: PortUnderTest): void {
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
}
