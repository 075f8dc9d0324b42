import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../shared/sheets/read.ts';
import { codeOfSheet } from '../../../shared/tables/content-code.ts';
import { findSoffice, recalculatedBooks } from '../../testing/referees.ts';
import { MemoryWorkbook } from '../workbook/memory.ts';
import type { CellEdit } from '../workbook/port.ts';
import { makeTemplate } from './template.ts';
import type { TemplateRequest } from './template.ts';

const COMMUNE: TemplateRequest = { kind: 'commune', unitCode: '03176' };
const SENDER: TemplateRequest = { kind: 'sender', agencyName: 'Sở Xây dựng', agencyCode: 'SXD' };
const SLIP = 'Phiếu xác nhận số liệu';
const day = (value: number): Pick<CellEdit, 'value' | 'format'> => ({ value, format: 'date' });
/** 1 October 2025 and 5 September 1985. */
const AS_OF = 45931;
const BIRTH = 31295;

/** One right row of a person, by header. */
const PERSON: Readonly<Record<string, CellEdit['value']>> = {
  'Họ và tên': 'Giàng A Dơ', 'Ngày sinh': BIRTH, 'Giới tính': 'Nam', 'Số định danh': '011085000123', 'Loại': 'Công chức', 'Khối': 'Chính quyền',
  'Phòng, bộ phận': 'Phòng Kinh tế', 'Lĩnh vực chính': 'Đất đai, tài nguyên', 'Trạng thái': 'Đang làm', 'Mã': '03176-001', 'Mã xã': '03176', 'Tên xã, phường': 'Xã Nà Bủng',
};

/** Types rows of a sheet by their headers. */
async function type(workbook: MemoryWorkbook, sheet: string, rows: readonly Readonly<Record<string, CellEdit['value']>>[]): Promise<void> {
  const raw = await workbook.readSheet(sheet);
  const header = raw.rows.findIndex((cells) => cells.filter((cell) => typeof cell === 'string').length > 2);
  const titles = raw.rows[header] ?? [];
  await workbook.writeCells(sheet, rows.flatMap((row, index) => Object.entries(row).map(([title, value]): CellEdit => {
    const column = titles.indexOf(title);
    if (column < 0) throw new Error(`no column ${title} in ${sheet}`);
    return { cell: `${String.fromCharCode(65 + column)}${header + 2 + index}`, value };
  })));
}

interface Said {
  /** "level|sheet|column|count|cell" -> sentence. */
  readonly lines: Map<string, string>;
  readonly total: string;
  /** The same on Hướng dẫn. */
  readonly guide: string;
  readonly slip: string;
  /** The line of the slip that says whether it agrees. */
  readonly state: string;
  /** The check code that LibreOffice computed, and ours of the same cells. */
  readonly codes: readonly [string, number];
}

/** What the computed sheets of a template say. */
async function panel(bytes: Uint8Array): Promise<Said> {
  const workbook = await MemoryWorkbook.open(bytes, 'x.xlsx');
  const texts = async (name: string): Promise<string[][]> => (await workbook.readSheet(name)).rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const rows = await texts('Tự kiểm tra');
  const header = rows.findIndex((row) => row[1] === 'Trang');
  const lines = rows.slice(header + 1).filter((row) => (row[1] ?? '') !== '').map((row) => [row.slice(0, 5).join('|'), row[5] ?? ''] as const);
  const slip = (await workbook.sheets()).some(({ name }) => name === SLIP) ? await texts(SLIP) : [];
  return {
    lines: new Map(lines), total: rows.flat().find((cell) => /ô phải sửa|ô nào phải sửa/.test(cell)) ?? '',
    guide: (await texts('Hướng dẫn')).flat().find((cell) => /^(?:Tự kiểm tra|Bắt đầu):/.test(cell)) ?? '',
    slip: slip.find((row) => row[0]?.startsWith('Số ô phải sửa'))?.[2] ?? '',
    state: slip[slip.findIndex((row) => row[0] === 'Nội dung') - 1]?.[0] ?? '',
    codes: [slip.find((row) => row[0] === 'Mã kiểm tra')?.[2] ?? '', slip.length === 0 ? 0 : await codeOf(workbook)],
  };
}

async function template(request: TemplateRequest): Promise<MemoryWorkbook> {
  const workbook = await MemoryWorkbook.open(await makeTemplate(request, { lang: 'vi' }), 'mau.xlsx');
  await workbook.writeCells('Thông tin', [{ cell: 'B4', ...day(AS_OF) }]);
  return workbook;
}

async function rightRows(): Promise<MemoryWorkbook> {
  const workbook = await template(COMMUNE);
  await type(workbook, 'Nhân sự', [PERSON, { ...PERSON, 'Mã': '03176-002', 'Số định danh': '011185000124', 'Giới tính': 'Nữ', 'Ngày sinh': 1985, 'Lĩnh vực chính': 'IT' }]);
  await type(workbook, 'Kiêm nhiệm', [{
    'Họ và tên': 'Vũ Thị Lan', 'Loại': 'Viên chức', 'Đơn vị công tác chính': 'Trường THCS', 'Lĩnh vực': 'Giáo dục và đào tạo', 'Xã T2': 'x', 'Chính T3': 'x', 'Trạng thái': 'Đang làm',
    'Từ ngày': AS_OF, 'Đến ngày': AS_OF,
  }]);
  return workbook;
}

async function wrongRows(): Promise<MemoryWorkbook> {
  const workbook = await template(COMMUNE);
  await type(workbook, 'Nhân sự', [
    PERSON,
    { 'Họ và tên': 'Lò Văn Một', 'Mã': '03176-001', 'Số định danh': '011085000123', 'Ngày sinh': 'không nhớ', 'Loại': 'CCVC', 'Khối': 'Khối chính quyền', 'Mã xã': '3176' },
    { ...PERSON, 'Mã': null, 'Số định danh': '11085', 'Ngày sinh': '05/09/1985', 'Trạng thái từ ngày': AS_OF, 'Trạng thái đến ngày': AS_OF - 30, 'Mã xã': '03208', 'Số ngày/tuần': 6 },
    { ...PERSON, 'Mã': null, 'Số định danh': '123456789', 'Ngày sinh': AS_OF + 1, 'Số ngày/tuần': 2.5 },
    { ...PERSON, 'Mã': null, 'Số định danh': null, 'Ngày sinh': AS_OF - 3652, 'Số ngày/tuần': 'hai' },
  ]);
  await type(workbook, 'Nhu cầu lĩnh vực', [
    { 'Lĩnh vực': 'Kế toán', 'Xã đề nghị': 1, 'Số tối thiểu': 2 }, { 'Lĩnh vực': 'Kế toán', 'Xã đề nghị': -1 }, { 'Lĩnh vực': 'Y tế, dân số, an toàn thực phẩm, bảo trợ xã hội' },
  ]);
  await type(workbook, 'Kiêm nhiệm', [
    { 'Họ và tên': 'Vũ Thị Lan', 'Loại': 'Viên chức', 'Đơn vị công tác chính': 'Trường THCS', 'Lĩnh vực': 'Kế toán', 'Xã T3': 'x', 'Chính T3': 'X', 'Trạng thái': 'Đang làm' },
    { 'Họ và tên': 'Vũ Thị Hoa', 'Loại': 'Viên chức', 'Đơn vị công tác chính': 'Trường THCS', 'Lĩnh vực': 'Kế toán', 'Chính T3': 'x', 'Trạng thái': 'Đang làm' },
  ]);
  return workbook;
}

async function senderRows(): Promise<MemoryWorkbook> {
  const workbook = await template(SENDER);
  await type(workbook, 'Cơ quan, đơn vị cử', [{ 'Mã cơ quan': 'SXD', 'Tên cơ quan, đơn vị': 'Sở Xây dựng', 'Tổng số người': 10, 'Được cử tối đa': 12 }]);
  await type(workbook, 'Danh sách dự kiến cử', [{ 'Họ và tên': 'Lò Thị Hai', 'Ngày sinh': BIRTH, 'Loại': 'Công chức', 'Mã cơ quan': 'SXX', 'Hình thức': 'Biệt phái', 'Lĩnh vực chính': 'Kế toán', 'Mã xã nơi ở': '3176' }]);
  return workbook;
}

/** Two people, confirmed with their check code; the same with one letter of a name changed since. */
async function slips(): Promise<readonly (readonly [string, MemoryWorkbook])[]> {
  const two = await template(COMMUNE);
  await type(two, 'Nhân sự', [PERSON, { ...PERSON, 'Mã': '03176-002', 'Số định danh': '011185000124', 'Giới tính': 'Nữ' }]);
  const before = await prefilled(two);
  const rows = (await before.readSheet(SLIP)).rows;
  const [first, code] = ['Tổng số người', 'Mã kiểm tra'].map((item) => rows.findIndex((row) => row[0] === item) + 1);
  const signed = [{ cell: `B${first}`, value: 2 }, { cell: `B${code}`, value: await codeOf(before) }];
  const [agreed, again] = [await prefilled(two), await prefilled(two)];
  for (const workbook of [agreed, again]) await workbook.writeCells(SLIP, signed);
  await type(again, 'Nhân sự', [{ ...PERSON, 'Họ và tên': 'Giàng A Dờ' }]);
  return [['agreed', agreed], ['again', again]];
}

/** The check code of the roster of a workbook, by our own code. */
async function codeOf(workbook: MemoryWorkbook): Promise<number> {
  const raw = await workbook.read();
  const roster = readDataset(raw).dataset.sheets.roster!;
  return codeOfSheet(raw.sheets.find(({ name }) => name === roster.name)!, roster);
}

async function prefilled(from: MemoryWorkbook): Promise<MemoryWorkbook> {
  const workbook = await MemoryWorkbook.open(await makeTemplate(COMMUNE, { lang: 'vi', from }), 'mau.xlsx');
  await workbook.writeCells('Thông tin', [{ cell: 'B4', ...day(AS_OF) }]);
  return workbook;
}

describe.runIf(findSoffice() !== null)('what a template says by itself, computed by LibreOffice', () => {
  const said = new Map<string, Said>();
  beforeAll(async () => {
    const books = new Map<string, Uint8Array>();
    for (const [name, workbook] of [['fresh', await MemoryWorkbook.open(await makeTemplate(COMMUNE, { lang: 'vi' }), 'moi.xlsx')], ['right', await rightRows()], ['wrong', await wrongRows()], ['sender', await senderRows()], ...(await slips())] as const) books.set(name, await workbook.toXlsx());
    for (const [name, bytes] of await recalculatedBooks(books)) said.set(name, await panel(bytes));
  }, 300_000);

  it('a template that was just made says where to begin, not that something is wrong', () => {
    const guide = (name: string): string => said.get(name)!.guide;
    expect(guide('fresh')).toBe('Bắt đầu: còn thiếu Ngày số liệu, chưa thấy ô nào khác phải sửa. Bấm vào đây để ghi (trang «Thông tin»).');
    expect(guide('right')).toBe('Tự kiểm tra: không còn ô nào phải sửa.');
    expect(guide('wrong')).toMatch(/^Tự kiểm tra: còn \d+ ô phải sửa/);
  });

  it('is quiet on right rows', () => {
    const { lines, total, slip } = said.get('right')!;
    expect([...lines.keys()]).toEqual([]);
    expect(total).toBe('Không còn ô nào phải sửa trong các lỗi thường gặp.');
    expect(slip).toBe('0');
  });

  it('shows every common mistake of a commune, with the sentence of the check', () => {
    expect(Object.fromEntries(said.get('wrong')!.lines)).toMatchInlineSnapshot(`
      {
        "Cần xem lại|Nhu cầu lĩnh vực|Xã đề nghị|1|D6": "Chưa có số cần. Hãy ghi «Xã đề nghị» hoặc «Sở thẩm định», hoặc xóa dòng.",
        "Cần xem lại|Nhân sự|Số định danh|1|G6": "Số định danh không đúng. Ô này có 5 chữ số; phải đúng 12 chữ số, không kèm ký tự khác. Hãy nhập lại, để dạng chữ.",
        "Nên sửa|Nhân sự|Khối|1|I5": "Hiểu «Khối chính quyền» là «Chính quyền». Hãy ghi đúng như danh mục.",
        "Nên sửa|Nhân sự|Mã xã|1|B5": "Mã 3176 bị mất số 0 ở đầu. Hãy ghi lại thành 03176.",
        "Nên sửa|Nhân sự|Ngày sinh|1|E6": "Ngày đang là chữ «05/09/1985». Hãy đổi thành ngày 05/09/1985.",
        "Nên sửa|Nhân sự|Số định danh|1|G7": "Đây là số CMND 9 chữ số. Hãy ghi số định danh 12 chữ số nếu có.",
        "Phải sửa|Kiêm nhiệm|Xã T2|1|I5": "Vũ Thị Hoa chưa có ngày nào ở xã. Hãy đánh dấu x vào các cột Xã T2 đến Xã T6.",
        "Phải sửa|Kiêm nhiệm|Xã T3|1|J4": "Vũ Thị Lan: Thứ Ba vừa ở xã vừa ở đơn vị chính. Hãy bỏ dấu x ở một nơi.",
        "Phải sửa|Nhu cầu lĩnh vực|Lĩnh vực|1|C5": "Xã Nà Bủng đã ghi nhu cầu lĩnh vực này ở dòng 4. Hãy gộp thành một dòng.",
        "Phải sửa|Nhu cầu lĩnh vực|Số tối thiểu|1|F4": "Số cần 1 ít hơn số tối thiểu 2. Hãy sửa một trong hai số.",
        "Phải sửa|Nhu cầu lĩnh vực|Xã đề nghị|1|D5": "Ô đang ghi -1; số người phải là số nguyên, không âm. Hãy nhập lại.",
        "Phải sửa|Nhân sự|Loại|1|H5": "«CCVC» không có trong danh mục của cột «Loại». Hãy chọn một giá trị trong danh sách.",
        "Phải sửa|Nhân sự|Lĩnh vực chính|1|M5": "Chưa có «Lĩnh vực chính». Hãy điền ô này.",
        "Phải sửa|Nhân sự|Mã xã|1|B6": "Tệp này là của Xã Nà Bủng (03176) nhưng dòng ghi mã 03208. Hãy sửa mã, hoặc chuyển dòng sang tệp của xã kia.",
        "Phải sửa|Nhân sự|Mã|1|A5": "Mã 03176-001 đã dùng ở trang «Nhân sự», dòng 4. Nếu là hai người, hãy xóa Mã ở dòng chép sau để phần mềm ghi mã mới; nếu là một người, hãy giữ một dòng.",
        "Phải sửa|Nhân sự|Ngày sinh|1|E5": "Ngày «không nhớ» không có thật hoặc chưa đủ ngày, tháng, năm. Hãy nhập lại theo ngày/tháng/năm, ví dụ 05/09/1985.",
        "Phải sửa|Nhân sự|Ngày sinh|1|E7": "Ngày sinh 02/10/2025 sau ngày số liệu. Hãy nhập lại.",
        "Phải sửa|Nhân sự|Ngày sinh|1|E8": "Ngày sinh 02/10/2015 cho 9 tuổi vào ngày 01/10/2025; tuổi làm việc là 18 đến 65. Hãy kiểm tra năm sinh.",
        "Phải sửa|Nhân sự|Phòng, bộ phận|1|J5": "Chưa có «Phòng, bộ phận». Hãy điền ô này.",
        "Phải sửa|Nhân sự|Số ngày/tuần|1|V6": "Số ngày làm việc mỗi tuần phải từ 0 đến 5, ô ghi 6. Hãy nhập lại.",
        "Phải sửa|Nhân sự|Số ngày/tuần|1|V7": "Ô đang ghi 2.5; số người phải là số nguyên, không âm. Hãy nhập lại.",
        "Phải sửa|Nhân sự|Số ngày/tuần|1|V8": "«hai» không phải là số dùng được. Hãy nhập số, ví dụ 32.",
        "Phải sửa|Nhân sự|Số định danh|1|G5": "Trùng người: Lò Văn Một đã có ở dòng 4 (cùng số định danh). Hãy giữ một dòng.",
        "Phải sửa|Nhân sự|Trạng thái đến ngày|1|U6": "Ngày kết thúc 01/09/2025 trước ngày bắt đầu 01/10/2025. Hãy sửa một trong hai ngày.",
        "Phải sửa|Nhân sự|Trạng thái|1|S5": "Chưa có «Trạng thái». Hãy điền ô này.",
      }
    `);
    expect(said.get('wrong')!.total).toMatchInlineSnapshot(`"Còn 19 ô phải sửa."`);
  });

  it('shows those of a sending agency', () => {
    expect(Object.fromEntries(said.get('sender')!.lines)).toMatchInlineSnapshot(`
      {
        "Nên sửa|Danh sách dự kiến cử|Mã xã nơi ở|1|U4": "Mã 3176 bị mất số 0 ở đầu. Hãy ghi lại thành 03176.",
        "Phải sửa|Cơ quan, đơn vị cử|Được cử tối đa|1|F4": "Được cử tối đa 12 người nhưng chỉ có 10 người. Hãy sửa một trong hai số.",
        "Phải sửa|Danh sách dự kiến cử|Mã cơ quan|1|G4": "Mã cơ quan «SXX» chưa có ở trang «Cơ quan, đơn vị cử». Hãy sửa mã hoặc thêm cơ quan vào trang đó.",
      }
    `);
  });

  it('the slip says that it agrees, and that the list has changed since', () => {
    expect(['agreed', 'again'].map((name) => said.get(name)!.state)).toEqual([
      'Số xã xác nhận khớp với danh sách trong tệp.',
      expect.stringMatching(/^Danh sách đã thay đổi sau khi ghi Mã kiểm tra \(phiếu ghi \d+, nay là \d+\)/),
    ]);
    expect(said.get('agreed')!.slip).toBe('0');
  });

  it('the check code that a program computes is ours, and one letter changes it', () => {
    const codes = ['right', 'wrong', 'agreed', 'again'].map((name) => said.get(name)!.codes);
    for (const [computed, ours] of codes) expect(computed).toBe(String(ours));
    expect(new Set(codes.map(([computed]) => computed)).size).toBe(4);
  });
});

it('the results written into a pre-filled template are those of the check', async () => {
  const workbook = await template(COMMUNE);
  await type(workbook, 'Nhân sự', [PERSON, { 'Họ và tên': 'Lò Văn Một', 'Ngày sinh': BIRTH }]);
  const again = await MemoryWorkbook.open(await makeTemplate(COMMUNE, { lang: 'vi', from: workbook }), 'mau.xlsx');
  const rows = (await again.readSheet('Tự kiểm tra')).rows;
  const { findings } = readDataset(await again.read());
  const missing = findings.filter(({ code, severity }) => code === 'required-missing' && severity === 'error');
  expect(missing).toHaveLength(5);
  expect(rows[1]?.[0]).toBe(`Còn ${missing.length + 1} ô phải sửa.`);
});
