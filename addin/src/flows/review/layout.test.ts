import { describe, expect, it } from 'vitest';
import { RESULT_SHEETS } from '../../../../shared/tables/names.ts';
import { openInExcel } from '../../../testing/excel-host/node.ts';
import { PlanSheet, reviewScene } from '../../../testing/review-scene.ts';
import { OfficeWorkbook } from '../../office/office-workbook.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { inPlaceCompute } from '../compute.ts';
import { runPlan } from '../run.ts';

const compute = await inPlaceCompute();

/** The workbook in memory, and how a step reaches it: through a file each time, or through Excel. */
interface Door {
  readonly name: string;
  open(book: MemoryWorkbook): Promise<{ readonly port: WorkbookPort; readonly book: MemoryWorkbook }>;
}

const doors: readonly Door[] = [
  { name: 'a file', open: async (book) => {
    const again = await MemoryWorkbook.open(await book.toXlsx(), 'tinh.xlsx');
    return { port: again, book: again };
  } },
  { name: 'Excel', open: async (book) => {
    await openInExcel(book.model);
    return { port: new OfficeWorkbook(), book };
  } },
];

/** A plan, and how it is made again. */
async function planned(open: Door['open']) {
  const { port, book } = await open(reviewScene());
  await runPlan(port, compute, { lang: 'vi' });
  return { book, again: async (lang: 'vi' | 'en' = 'vi') => {
    const opened = await open(book);
    const result = await runPlan(opened.port, compute, { lang });
    return { result, sheet: new PlanSheet(opened.book), book: opened.book };
  } };
}

describe.each(doors)('what a reviewer did to the plan, after the plan is made again in $name', ({ open }) => {
  const plan = () => planned(open);

  it('keeps own columns left, in between and right of ours, with renamed titles, hidden columns and widths', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    sheet.insertColumn(0, 'Nhóm');
    sheet.insertColumn(sheet.column('Phòng, bộ phận'), 'Điện thoại');
    sheet.insertColumn(sheet.titles.length, 'Cột của tôi');
    sheet.rename('Ý kiến xã', 'Xã nói gì');
    sheet.rename('Họ và tên', 'Tên');
    const [one, two] = sheet.people;
    await sheet.write(one!, 'Nhóm', 'A');
    await sheet.write(one!, 'Điện thoại', '0912 000 111');
    await sheet.write(two!, 'Cột của tôi', 12);
    await sheet.write(two!, 'Xã nói gì', 'Đồng ý tiếp nhận');
    const titles = sheet.titles;
    sheet.model.hiddenColumns.add(sheet.column('Lý do'));
    sheet.model.columnWidths.set(sheet.column('Nhóm'), 33);
    for (const round of ['first', 'second']) {
      const { sheet: now, result } = await again();
      expect(now.titles, round).toEqual(titles);
      expect([now.at(one!, 'Nhóm'), now.at(one!, 'Điện thoại'), now.at(two!, 'Cột của tôi'), now.at(two!, 'Xã nói gì')], round).toEqual(['A', '0912 000 111', 12, 'Đồng ý tiếp nhận']);
      expect([...now.model.hiddenColumns], round).toEqual([now.column('Lý do')]);
      expect(now.model.columnWidths.get(now.column('Nhóm')), round).toBeCloseTo(33, 0);
      expect(result.opinions.get([...result.opinions.keys()].find((id) => id.startsWith(two!))!)?.unit).toBe('Đồng ý tiếp nhận');
    }
    const english = await again('en');
    expect(english.sheet.titles).toEqual(expect.arrayContaining(['Nhóm', 'Xã nói gì', 'Tên', 'Cột của tôi']));
    expect(english.sheet.titles).toHaveLength(titles.length);
  });

  it('keeps formulas in own columns on their rows, also where a row of before is gone', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    const width = sheet.titles.length;
    sheet.insertColumn(width, 'Số ngày');
    const [first, second, third] = sheet.people;
    const row = (person: string) => sheet.row(person) + 1;
    const start = 'M';
    for (const person of [second!, third!]) sheet.model.setFormula(sheet.row(person), width, `=SUM(N${row(person)}-${start}${row(person)})+COUNTA(${start}$${sheet.header + 2}:${start}$${sheet.header + 1 + sheet.people.length})`, 181);
    sheet.model.setFormula(sheet.row(second!), sheet.column('Lý do thẩm định'), `=D${row(first!)}`, 'x');
    await sheet.write(first!, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    const { sheet: now, result } = await again();
    expect(now.people).not.toContain(first);
    const at = now.row(third!);
    const last = now.header + 1 + now.people.length;
    expect(now.model.formula(at, now.column('Số ngày'))).toBe(`=SUM(N${at + 1}-M${at + 1})+COUNTA(M$${now.header + 2}:M$${last})`);
    expect(now.model.formula(now.row(second!), now.column('Lý do thẩm định'))).toBeUndefined();
    expect(now.at(second!, 'Lý do thẩm định')).toBe('x');
    expect(result.review.notices.map(({ code }) => code)).toContain('formula-lost');
  });

  it('keeps a filter of the table', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    const from = sheet.column('Đơn vị cử');
    sheet.model.tables[0]!.filters = new Map([[from, { kind: 'values', values: ['Sở Xây dựng'] }]]);
    const { sheet: now } = await again();
    expect([...now.model.tables[0]!.filters ?? []]).toEqual([[from, { kind: 'values', values: ['Sở Xây dựng'] }]]);
    const hidden = now.people.filter((person) => now.model.hiddenRows.has(now.row(person) + 1));
    expect(hidden).toEqual(now.people.filter((person) => person.startsWith('STC')));
    expect(hidden.length).toBeGreaterThan(0);
  });
}, 60_000);

describe('what a reviewer wrote and sorted, after the plan is made again', () => {
  const plan = () => planned(async (book) => ({ port: book, book }));

  it('keeps the order of a list sorted by an own column, run after run, with new rows where they belong', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    sheet.insertColumn(sheet.titles.length, 'Ưu tiên');
    for (const [at, person] of sheet.people.entries()) await sheet.write(person, 'Ưu tiên', `mức ${9 - at}`);
    const wanted = sheet.people.toReversed();
    sheet.sortBy('Ưu tiên');
    expect(sheet.people).toEqual(wanted);
    expect((await again()).sheet.people).toEqual(wanted);
    const twice = await again();
    expect(twice.sheet.people).toEqual(wanted);
    await twice.sheet.write(wanted[0]!, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    const { sheet: now } = await again();
    expect(now.people.slice(0, -1)).toEqual(wanted.slice(1));
    expect(now.at(now.people.at(-1)!, 'So với lần trước')).toContain('Mới, thay');
    expect(now.model.rows.slice(now.header + 1, now.header + 3).map((row) => row[0])).toEqual([1, 2]);
  });

  it('loses no row that was added by hand, no remark under or beside the list, and repeats none', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    const end = sheet.model.rowCount;
    sheet.model.setValue(sheet.header + 1 + sheet.people.length, sheet.column('Họ và tên'), 'Người Thêm Bằng Tay');
    sheet.model.setValue(end + 1, 4, 'Hỏi lại Sở Tài chính trước ngày 15');
    sheet.model.setValue(0, sheet.titles.length - 1, 'Bản của chị Hoa');
    sheet.model.setValue(sheet.row(sheet.people[1]!), sheet.titles.length, 'gọi sau');
    const count = (text: string, part: string) => text.split(part).length - 1;
    for (let round = 1; round <= 3; round += 1) {
      const { sheet: now } = await again();
      for (const words of ['Người Thêm Bằng Tay', 'Hỏi lại Sở Tài chính trước ngày 15', 'Bản của chị Hoa', 'gọi sau', 'Danh sách này có']) expect(count(now.text(), words), `${words}, round ${round}`).toBe(1);
      expect(now.at(sheet.people[1]!, 'Ghi chú bên cạnh')).toBe('gọi sau');
    }
  });

  it('lists lines that are gone with their words, gives these back with the line, and drops the sheet when nothing is gone', async () => {
    const { book, again } = await plan();
    const sheet = new PlanSheet(book);
    const [one] = sheet.people;
    await sheet.write(one!, 'Ý kiến xã', 'Đồng ý nhưng có đề nghị');
    const pool = new PlanSheet(book, 'Danh sách dự kiến cử');
    const eligible = pool.model.rows.find((row) => row.includes('Đủ điều kiện'))!.indexOf('Đủ điều kiện');
    pool.model.setValue(pool.row(one!), eligible, 'Không');
    const { book: after, sheet: now } = await again();
    expect(now.people).not.toContain(one);
    const gone = new PlanSheet(after, 'Dòng không còn');
    expect([gone.at(one!, 'Ý kiến xã'), gone.at(one!, 'Vì sao')]).toEqual(['Đồng ý nhưng có đề nghị', 'Người này không còn trong danh sách hoặc không còn đủ điều kiện']);
    const again2 = await again();
    expect(new PlanSheet(again2.book, 'Dòng không còn').at(one!, 'Ý kiến xã')).toBe('Đồng ý nhưng có đề nghị');
    again2.book.model.mustSheet('Danh sách dự kiến cử').setValue(pool.row(one!), eligible, 'Đủ');
    const keep = again2.sheet.people.find((person) => again2.sheet.at(person, 'So với lần trước') === 'Giữ');
    expect(keep).toBeDefined();
    await again2.sheet.write(again2.sheet.people[0]!, 'Ý kiến thẩm định', 'Rút khỏi danh sách');
    const back = await again();
    if (back.sheet.people.includes(one!)) expect(back.sheet.at(one!, 'Ý kiến xã')).toBe('Đồng ý nhưng có đề nghị');
    expect((await again()).book.model.sheet(RESULT_SHEETS.plan)).toBeDefined();
  });
}, 60_000);
