import { describe, expect, it } from 'vitest';
import type { OutputSheet } from '../../../shared/tables/output.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { OpenWorkbook, type Save } from './open-workbook.ts';

function sheet(name: string): OutputSheet {
  return {
    key: name, name, above: [], below: [], table: null, rows: [['An', 1], ['Bình', 2]],
    columns: [{ key: 'a', title: 'Họ và tên', width: 20, format: 'text' }, { key: 'b', title: 'Số', width: 8, format: 'int' }],
    print: { landscape: true, repeatHeader: true, fitWidth: true },
  };
}

function open(): OpenWorkbook {
  return new OpenWorkbook(MemoryWorkbook.of([sheet('Nhân sự'), sheet('Tham số')]));
}

const here: Save = async (memory, revision) => ({ bytes: await memory.toXlsx(), notKept: memory.whatIsNotKept(), revision: revision() });

describe('the workbook open in the workbench', () => {
  it('follows a jump of a flow to another sheet', async () => {
    const workbook = open();
    await workbook.port.select('Tham số', 'B3');
    expect(workbook.view()).toMatchObject({ sheet: 'Tham số', row: 2, column: 1, jump: 1 });
  });

  it('writes what is typed, tells the flows, and takes it back', async () => {
    const workbook = open();
    const heard: string[] = [];
    await workbook.port.onChanged(({ sheet: name, address }) => heard.push(`${name}!${address}`));
    workbook.type(1, 1, '7');
    expect(workbook.model.sheet('Nhân sự')?.value(1, 1)).toBe(7);
    expect(workbook.view().dirty).toBe(true);
    expect(workbook.undo()).toBe('B2');
    expect(workbook.model.sheet('Nhân sự')?.value(1, 1)).toBe(1);
    expect(workbook.undo()).toBeNull();
    expect(heard).toEqual(['Nhân sự!B2', 'Nhân sự!B2']);
  });

  it('pastes rows as if they were typed, under a table too, and takes them back at once', () => {
    const workbook = new OpenWorkbook(MemoryWorkbook.of([{ ...sheet('Nhân sự'), table: 'NhanSu' }]));
    const people = workbook.model.sheet('Nhân sự')!;
    const before = people.rows.map((row) => [...row]);
    workbook.paste(2, 0, [['007', '1'], ['008', '2']]);
    expect(people.rows.slice(2)).toEqual([['007', 1], ['008', 2]]);
    expect(people.tables[0]?.range).toBe('A1:B4');
    expect(workbook.undo()).toBe('A3');
    expect(people.rows).toEqual(before);
    expect(people.tables[0]?.range).toBe('A1:B3');
    expect(() => workbook.paste(1, 0, [['x', '=A1']])).toThrow(expect.objectContaining({ code: 'formula-not-here' }));
    expect(people.rows).toEqual(before);
    expect(workbook.canUndo).toBe(false);
  });

  it('is not changed by the marks of a check', async () => {
    const workbook = open();
    await workbook.port.mark('Nhân sự', [{ cell: 'A2', severity: 'error' }]);
    expect(workbook.view()).toMatchObject({ dirty: false, revision: 1 });
    await workbook.port.clearMarks();
    expect(workbook.view()).toMatchObject({ dirty: false, revision: 2 });
  });

  it('shows what the flows write, and measures rows again only for the sheet that is shown', async () => {
    const workbook = open();
    const before = workbook.view();
    await workbook.port.putSheet(sheet('Kết quả'));
    expect(workbook.visibleSheets.map(({ name }) => name)).toEqual(['Nhân sự', 'Tham số', 'Kết quả']);
    expect(workbook.view()).toMatchObject({ revision: before.revision + 1, layout: before.layout });
    await workbook.port.writeCells('Nhân sự', [{ cell: 'A2', value: 'Chi' }]);
    expect(workbook.view().layout).toBe(before.layout + 1);
  });

  it('has nothing unsaved once it is saved, and the file holds the change', async () => {
    const workbook = open();
    workbook.type(1, 0, 'Dung');
    const saved = await workbook.prepare(here);
    expect(workbook.view().dirty).toBe(true);
    workbook.delivered(saved);
    const again = await MemoryWorkbook.open(saved.bytes, 'again.xlsx');
    expect(workbook.view().dirty).toBe(false);
    expect(again.model.sheet('Nhân sự')?.value(1, 0)).toBe('Dung');
  });

  it('stays unsaved when a cell was changed after the bytes were made', async () => {
    const workbook = open();
    workbook.type(1, 0, 'Dung');
    const saved = await workbook.prepare(here);
    workbook.type(1, 0, 'Giang');
    workbook.delivered(saved);
    expect(workbook.view().dirty).toBe(true);
  });

  it('refuses a formula with an error that can be explained', () => {
    expect(() => open().type(1, 1, '=A1')).toThrow(expect.objectContaining({ code: 'formula-not-here' }));
  });
});
