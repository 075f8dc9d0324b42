import { INFO_ITEMS } from '../../../../shared/sheets/declared/organization.ts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { merge as vi } from '../../../../shared/i18n/vi/merge.ts';
import type { RowIn } from '../../../../shared/tables/template-rows.ts';
import { TEMPLATE_IDS } from '../../../../shared/tables/template.ts';
import { readDataset } from '../../../../shared/sheets/read.ts';
import { allFiles, communeFile, fileOf, senderFile, withRows } from '../../../testing/generate/merge-files.ts';
import { communeWorkbook, provinceWorkbook } from '../../../testing/generate/province.ts';
import type { GeneratedProvince } from '../../../testing/generate/province.ts';
import { randomProvince } from '../../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { WorkbookError } from '../../workbook/port.ts';
import { checkWorkbook } from '../check.ts';
import { saveMapping } from '../mapping.ts';
import { mergeFiles } from './merge.ts';
import { newProvinceFor } from './new-province.ts';
import { changeSummary } from './report.ts';
import type { MergeFile, MergeOptions } from './types.ts';

const options: MergeOptions = { lang: 'vi', today: '2025-11-03' };
let province: GeneratedProvince;
let codes: string[];
beforeAll(async () => {
  province = await randomProvince(7, { units: 5, candidates: 14 });
  codes = province.rows.units!.map((unit) => unit.unitCode!);
});

/** The province as its own workbook: what an office that gathered by hand has. */
const workbookOf = (one: GeneratedProvince): MemoryWorkbook => MemoryWorkbook.of(provinceWorkbook(one), 'tinh.xlsx', { template: TEMPLATE_IDS.province });
/** Without the people and needs of the communes: nothing has come yet. */
const emptyProvince = (): GeneratedProvince => withRows(province, (rows) => ({
  roster: [], needs: [], concurrent: [], moves: [], secondedIn: [], armedForces: [], candidates: [], senderFields: [],
  units: rows.units!.map((unit) => ({ ...unit, reportDate: null, statedTotal: null })),
}));
const cells = async (workbook: MemoryWorkbook): Promise<unknown> => (await workbook.read()).sheets.map(({ name, rows }) => [name, rows]);
const roster = (one: GeneratedProvince, code: string): RowIn<'roster'>[] => one.rows.roster!.filter((row) => row.unitCode === code);
const changed = (code: string, change: (rows: RowIn<'roster'>[]) => RowIn<'roster'>[], asOf = '2025-10-15'): GeneratedProvince =>
  withRows(province, (rows) => ({ roster: [...rows.roster!.filter((row) => row.unitCode !== code), ...change(roster(province, code))] }), asOf);
const read = async (workbook: MemoryWorkbook) => readDataset(await workbook.read()).dataset;
const keysOf = async (workbook: MemoryWorkbook, code: string) => (await read(workbook)).sheets.roster!.rows.filter(({ values }) => values.unitCode === code).map(({ values }) => values.key);

describe('files into a provincial workbook', () => {
  it('brings every row of every file, with its source, and confirms what the slips confirm', async () => {
    const workbook = await MemoryWorkbook.open(await newProvinceFor(allFiles(province), options), 'tinh.xlsx');
    const result = await mergeFiles(workbook, allFiles(province), options);
    const { sheets } = await read(workbook);
    for (const key of ['roster', 'needs', 'concurrent', 'armedForces', 'candidates', 'senders', 'senderFields'] as const) {
      expect(sheets[key]?.rows.length ?? 0, key).toBe(province.rows[key]?.length ?? 0);
    }
    expect(new Set(sheets.roster!.rows.map(({ values }) => values.key))).toEqual(new Set(province.rows.roster!.map((row) => row.key)));
    expect(result.summary).toMatchObject({ received: 5, confirmed: 5, agenciesReceived: province.rows.senders!.length });
    expect(result.missing).toHaveLength((await read(workbook)).sheets.units!.rows.length - 5);
    const sources = await workbook.readSheet('Nguồn số liệu');
    const row = province.rows.roster!.find((person) => person.unitCode === codes[2])!;
    const found = sources.rows.find((cell) => cell[1] === row.key);
    const original = (await (await communeFile(province, codes[2]!).open()).port.readSheet('Nhân sự')).rows[Number(found?.[5]) - 1];
    expect([found?.[4], original?.[0]]).toEqual([`${codes[2]}.xlsx`, row.key]);
    const submission = sheets.submissions!.rows.find(({ values }) => values.code === codes[0])!.values;
    expect(submission).toMatchObject({ file: `${codes[0]}.xlsx`, confirmed: true, asOf: { iso: '2025-10-01' }, receivedOn: { iso: '2025-11-03' }, template: TEMPLATE_IDS.commune });
    const errors = async (one: MemoryWorkbook): Promise<string[]> => (await checkWorkbook(one, { lang: 'vi' })).findings.filter(({ severity }) => severity === 'error').map(({ code, value }) => `${code} ${value}`);
    expect(await errors(workbook)).toEqual(await errors(workbookOf(province)));
  });

  it('takes the number that a commune computed from its workload into Danh mục đơn vị', async () => {
    const workbook = workbookOf(emptyProvince());
    const plain = communeFile(province, codes[0]!);
    const open = async () => {
      const opened = await plain.open();
      const row = (await opened.port.readSheet('Thông tin')).rows.findIndex((cells) => cells[0] === INFO_ITEMS.workload);
      await opened.port.writeCells('Thông tin', [{ cell: `B${row + 1}`, value: '16,08' }]);
      return opened;
    };
    await mergeFiles(workbook, [{ ...plain, open }, communeFile(province, codes[1]!)], options);
    const facts = new Map((await read(workbook)).sheets.units!.rows.map(({ values }) => [values.unitCode, values.workload]));
    expect([facts.get(codes[0]!), facts.get(codes[1]!)]).toEqual([16.08, null]);
  });

  it('changes nothing the second time, a day later', async () => {
    const workbook = workbookOf(emptyProvince());
    const files = [communeFile(province, codes[0]!), communeFile(province, codes[1]!), senderFile(province, province.rows.senders![0]!.agencyCode!)];
    await mergeFiles(workbook, files, options);
    const before = await cells(workbook);
    const state = await workbook.readState();
    const again = await mergeFiles(workbook, files, { ...options, today: '2025-11-04' });
    expect(again.summary).toMatchObject({ written: 0, changed: false });
    expect(new Set(again.files.map((file) => file.state))).toEqual(new Set(['unchanged']));
    expect(await cells(workbook)).toEqual(before);
    expect(await workbook.readState()).toEqual(state);
  });

  it('gives the same workbook whatever the order of the files', async () => {
    const files = [
      ...codes.slice(0, 2).map((code) => communeFile(province, code)), senderFile(province, province.rows.senders![0]!.agencyCode!),
      communeFile(changed(codes[1]!, (rows) => rows.slice(2)), codes[1]!, 'moi.xlsx'),
      communeFile(changed(codes[3]!, (rows) => rows.slice(0, 4).map((row, index) => ({ ...row, key: roster(province, codes[0]!)[index]!.key! })), province.asOf), codes[3]!),
    ];
    const expected = workbookOf(emptyProvince());
    await mergeFiles(expected, files, options);
    const wanted = await cells(expected);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      const workbook = workbookOf(emptyProvince());
      await mergeFiles(workbook, shuffled, options);
      expect(await cells(workbook)).toEqual(wanted);
    }), { numRuns: 2 });
  });

  it('stops between files when cancelled, and the workbook is untouched', async () => {
    const workbook = workbookOf(emptyProvince());
    const before = await cells(workbook);
    const controller = new AbortController();
    const seen: number[] = [];
    const merging = mergeFiles(workbook, allFiles(province), {
      ...options, signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done === 3) controller.abort();
      },
    });
    await expect(merging).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([1, 2, 3]);
    expect(await cells(workbook)).toEqual(before);
    expect(await workbook.readState()).toEqual([]);
  });
});

describe('agencies that a new workbook does not know yet', () => {
  it('are listed at once in the order that their files give, so that the same files again change nothing', async () => {
    const ordered = withRows(province, (rows) => ({ senders: rows.senders!.map((sender, index) => ({ ...sender, order: rows.senders!.length - index })) }));
    const files = ordered.rows.senders!.map(({ agencyCode }) => senderFile(ordered, agencyCode!));
    const workbook = await MemoryWorkbook.open(await newProvinceFor([communeFile(province, codes[0]!)], options), 'tinh.xlsx');
    await mergeFiles(workbook, files, options);
    const lines = (await read(workbook)).sheets.submissions!.rows.map(({ values }) => values.code);
    expect(lines.slice(-files.length)).toEqual(ordered.rows.senders!.map(({ agencyCode }) => agencyCode).toReversed());
    expect((await mergeFiles(workbook, files, options)).summary.changed).toBe(false);
  });
});

describe('a newer file of a unit', () => {
  it('replaces its rows person by person, says what changed, and keeps what the province wrote', async () => {
    const [code = ''] = codes;
    const own = roster(province, code);
    const accountant = own.findIndex((row) => row.mainField === 'KT' || row.mainField === 'VP');
    const from = own[accountant]!.mainField!;
    const workbook = workbookOf(province);
    const sheet = workbook.model.mustSheet('Nhân sự');
    const needs = await read(workbook);
    const width = sheet.columnCount;
    sheet.setValue(needs.sheets.roster!.headerRow - 1, width, 'Theo dõi riêng');
    for (const { row, values } of needs.sheets.roster!.rows) sheet.setValue(row - 1, width, `riêng ${values.key}`);
    const newer = changed(code, (rows) => rows.filter((_row, index) => index !== 0).map((row) => (row.key === own[accountant]!.key ? { ...row, mainField: 'TC' } : row)));
    const result = await mergeFiles(workbook, [communeFile(newer, code)], options);
    const [report] = result.files;
    expect(report).toMatchObject({ state: 'merged', removed: 1, changed: 1, added: 0 });
    const rosterChanges = report!.changes.filter((change) => change.sheet === 'Nhân sự');
    expect(changeSummary({ ...report!, kept: 58, changes: rosterChanges }, vi)).toBe(`1 bỏ, 1 sửa (${from}→TC), 58 giữ`);
    const after = await read(workbook);
    expect(after.sheets.roster!.rows).toHaveLength(needs.sheets.roster!.rows.length - 1);
    expect(after.sheets.roster!.rows.find(({ values }) => values.key === own[accountant]!.key)!.values.mainField).toBe('TC');
    // every remark of the province still stands beside its person, those of rows that moved too
    for (const { row, values } of after.sheets.roster!.rows) expect(sheet.value(row - 1, width)).toBe(`riêng ${values.key}`);
    expect(after.sheets.needs!.rows.map(({ values }) => values.appraised)).toEqual(needs.sheets.needs!.rows.map(({ values }) => values.appraised));
    expect((await checkWorkbook(workbook, { lang: 'vi' })).findings.map((finding) => finding.code)).not.toContain('blank-row');
  });

  it('finds people without Mã by identity number, name and birth date, and gives the new ones a Mã', async () => {
    const [code = ''] = codes;
    const workbook = workbookOf(province);
    const before = await keysOf(workbook, code);
    const newcomer: RowIn<'roster'> = { ...roster(province, code)[0]!, key: null, fullName: 'Lường Thị Mới', birthDate: '1999-02-03', idNumber: null };
    const file = communeFile(changed(code, (rows) => [newcomer, ...rows.map((row) => ({ ...row, key: null }))]), code);
    const { files: [report] } = await mergeFiles(workbook, [file], options);
    expect(report).toMatchObject({ removed: 0, changed: 0, added: 1 });
    const after = await keysOf(workbook, code);
    expect(after.filter((key) => before.includes(key))).toHaveLength(before.length);
    expect(after).toContain(`${code}-${String(Math.max(...before.map((key) => Number(key!.split('-')[1]))) + 1).padStart(3, '0')}`);
  });

  it('is refused when it is older than what is in, and taken when that is wanted', async () => {
    const [code = ''] = codes;
    const older = communeFile(changed(code, (rows) => rows.slice(1), '2025-09-01'), code);
    const workbook = workbookOf(province);
    const before = await cells(workbook);
    const refused = await mergeFiles(workbook, [older], options);
    expect(refused.files[0]?.state).toBe('older');
    expect(refused.notes[0]?.message).toContain('01/09/2025');
    expect(await cells(workbook)).toEqual(before);
    expect((await mergeFiles(workbook, [older], { ...options, takeOlder: true })).files[0]).toMatchObject({ state: 'merged', removed: 1 });
  });

  it('keeps lines under the list under it, and what the province made of a row with its person', async () => {
    const [code = ''] = codes;
    const workbook = workbookOf(province);
    const sheet = workbook.model.mustSheet('Nhân sự');
    const end = sheet.rowCount;
    sheet.setValue(end, 1, 'Tổng cộng');
    sheet.setFormula(end, 2, `=COUNTA(C5:C${end})`, end - 4);
    sheet.setValue(end + 2, 1, 'NGƯỜI LẬP');
    const { roster: before } = (await read(workbook)).sheets;
    const gone = before!.rows.find(({ values }) => values.unitCode === code)!;
    const last = before!.rows.at(-1)!;
    for (const { row } of [gone, last]) sheet.setStyle(row - 1, 0, { ...sheet.style(row - 1, 0), fill: row === gone.row ? 'FF0000' : 'FFFF00' });
    const person = (name: string, birthDate: string): RowIn<'roster'> => ({ ...roster(province, code)[0]!, key: null, fullName: name, birthDate, idNumber: null });
    const file = communeFile(changed(code, (rows) => [...rows.slice(1), person('Lò Văn Thêm', '1991-04-05'), person('Lò Thị Thêm', '1992-04-05')]), code);
    expect((await mergeFiles(workbook, [file], options)).files[0]).toMatchObject({ removed: 1, added: 2 });
    const after = (await read(workbook)).sheets.roster!;
    expect(after.rows).toHaveLength(before!.rows.length + 1);
    expect([sheet.value(end + 1, 1), sheet.formula(end + 1, 2), sheet.value(end + 3, 1)]).toEqual(['Tổng cộng', `=COUNTA(C5:C${end + 1})`, 'NGƯỜI LẬP']);
    const yellow = after.rows.filter(({ row }) => ['FFFF00', 'FF0000'].includes(sheet.style(row - 1, 0).fill ?? ''));
    expect(yellow.map(({ values }) => values.key)).toEqual([last.values.key]);
  });

  it('says where rows cannot move which rows hold somebody else now, and where there is no room', async () => {
    const [code = ''] = codes;
    const workbook = workbookOf(province);
    const sheet = workbook.model.mustSheet('Nhân sự');
    const gone = (await read(workbook)).sheets.roster!.rows.find(({ values }) => values.unitCode === code)!;
    // a formula of the province looks at the very person
    workbook.model.mustSheet('Thông tin').setFormula(40, 5, `='Nhân sự'!C${gone.row}`, null);
    const less = await mergeFiles(workbook, [communeFile(changed(code, (rows) => rows.slice(1)), code)], options);
    expect(less.notes.find((note) => note.code === 'rows-refilled')?.message).toContain(`các dòng ${gone.row} nay là người khác`);
    const end = sheet.rowCount;
    sheet.setValue(end, 1, 'NGƯỜI LẬP');
    sheet.merges.push(`B${end - 1}:B${end}`);
    const more = communeFile(changed(code, (rows) => [...rows, { ...rows[0]!, key: null, fullName: 'Lò Văn Thêm', birthDate: '1991-04-05', idNumber: null }], '2025-10-20'), code);
    const before = await cells(workbook);
    await expect(mergeFiles(workbook, [more], options)).rejects.toMatchObject({ code: 'merge-no-room' });
    expect(await cells(workbook)).toEqual(before);
  });

  it('never gives the Mã of somebody who left to somebody else', async () => {
    const [code = ''] = codes;
    const workbook = workbookOf(province);
    const highest = (await keysOf(workbook, code)).toSorted().at(-1)!;
    await mergeFiles(workbook, [communeFile(changed(code, (rows) => rows.filter((row) => row.key !== highest)), code)], options);
    const newcomer: RowIn<'roster'> = { ...roster(province, code)[0]!, key: null, fullName: 'Lường Thị Mới', birthDate: '1999-02-03', idNumber: null };
    await mergeFiles(workbook, [communeFile(changed(code, (rows) => [...rows.filter((row) => row.key !== highest), newcomer], '2025-10-20'), code)], options);
    const keys = await keysOf(workbook, code);
    expect(keys).not.toContain(highest);
    expect(keys).toContain(`${code}-${String(Number(highest.split('-')[1]) + 1).padStart(3, '0')}`);
  });

  it('is read as a person of the commune mapped its columns', async () => {
    const [code = ''] = codes;
    const renamed = communeWorkbook(province, code).map((sheet) => (sheet.key !== 'roster' ? sheet : { ...sheet, columns: sheet.columns.map((column) => (column.key === 'fullName' ? { ...column, title: 'Cán bộ' } : column)) }));
    const made = fileOf('x.xlsx', renamed, TEMPLATE_IDS.commune);
    const mapped: MergeFile = {
      ...made,
      open: async () => {
        const opened = await made.open();
        const at = renamed.find((sheet) => sheet.key === 'roster')!.columns.findIndex((column) => column.key === 'fullName');
        await saveMapping(opened.port, [{ sheet: 'Nhân sự', columns: [{ column: at, title: 'Cán bộ', target: 'fullName' }] }]);
        return opened;
      },
    };
    const workbook = workbookOf(emptyProvince());
    await mergeFiles(workbook, [mapped], options);
    expect((await read(workbook)).sheets.roster!.rows.map(({ values }) => values.fullName)).toEqual(roster(province, code).map((row) => row.fullName));
  });
});

describe('what is said about the files', () => {
  it('takes the newer of two files by its date, and neither where nothing tells them apart', async () => {
    const [first = '', second = ''] = codes;
    const newer = communeFile(changed(first, (rows) => rows.slice(1)), first, 'a-moi.xlsx');
    const other = fileOf('b-khac.xlsx', communeWorkbook(changed(second, (rows) => rows.slice(1), province.asOf), second), TEMPLATE_IDS.commune);
    const workbook = workbookOf(emptyProvince());
    const result = await mergeFiles(workbook, [communeFile(province, first), newer, communeFile(province, second), other], options);
    expect(result.twice.map(({ owner, chosen, by }) => [owner.code, chosen, by])).toEqual([[first, 'a-moi.xlsx', 'as-of'], [second, null, '']]);
    expect(await keysOf(workbook, first)).toHaveLength(roster(province, first).length - 1);
    expect(await keysOf(workbook, second)).toEqual([]);
    expect(result.notes.find(({ code }) => code === 'tie')?.message).toContain('b-khac.xlsx');
    // copies of one file are one file
    const copies = await mergeFiles(workbookOf(emptyProvince()), [communeFile(province, first), communeFile(province, first, 'ban-sao.xlsx')], options);
    expect(copies.twice[0]).toMatchObject({ by: 'same' });
  });

  it('says each unusable file and goes on with the others', async () => {
    const broken: MergeFile = { name: 'hong.xlsx', modified: null, open: async () => { throw new WorkbookError('file-damaged', { file: 'hong.xlsx' }); } };
    const elsewhere = await randomProvince(9, { units: 1, province: '68' });
    const foreign = communeFile(elsewhere, elsewhere.rows.units![0]!.unitCode!, 'tinh-khac.xlsx');
    const provincial = fileOf('tinh.xlsx', provinceWorkbook(province), TEMPLATE_IDS.province);
    const result = await mergeFiles(workbookOf(emptyProvince()), [broken, foreign, provincial, communeFile(province, codes[0]!)], options);
    expect(result.files.map(({ file, state }) => [file, state])).toEqual([
      ['hong.xlsx', 'unusable'], ['tinh-khac.xlsx', 'unusable'], ['tinh.xlsx', 'unusable'], [`${codes[0]}.xlsx`, 'merged'],
    ]);
    expect(new Set(result.files.slice(0, 3).map(({ why }) => why)).size).toBe(3);
    expect(result.files.find(({ file }) => file === 'tinh-khac.xlsx')?.why).toMatch(/Lâm Đồng: không thuộc tỉnh của sổ tính này/);
  });

  it('leaves what is in where a template comes back as it was sent out, and takes the filled one beside it', async () => {
    const [first, second] = codes as [string, string];
    const agency = province.rows.senders![0]!.agencyCode!;
    const nothing = withRows(province, (rows) => ({
      roster: [], needs: [], concurrent: [], moves: [], secondedIn: [], armedForces: [], candidates: [], senderFields: [],
      senders: rows.senders!.map(({ agencyCode, agencyName }) => ({ agencyCode: agencyCode!, agencyName: agencyName! })),
    }), '2025-12-01');
    const workbook = workbookOf(province);
    const before = (await workbook.readSheet('Nhân sự')).rows;
    const candidates = (await workbook.readSheet('Danh sách dự kiến cử')).rows;
    const result = await mergeFiles(workbook, [communeFile(nothing, first, 'trong.xlsx'), communeFile(nothing, second, 'trong-2.xlsx'), communeFile(province, second), senderFile(nothing, agency)], options);
    const states = new Map(result.files.map(({ file, state }) => [file, state]));
    expect([...['trong.xlsx', 'trong-2.xlsx', `${agency}.xlsx`].map((file) => states.get(file)), states.get(`${second}.xlsx`)]).toEqual(['unusable', 'unusable', 'unusable', 'unchanged']);
    expect(result.files.find(({ file }) => file === 'trong.xlsx')?.why).toContain('chưa được điền');
    expect((await workbook.readSheet('Nhân sự')).rows).toEqual(before);
    expect((await workbook.readSheet('Danh sách dự kiến cử')).rows).toEqual(candidates);
  });

  it('lists who is missing, with the figures that are used or the places that are kept', async () => {
    const start = withRows(emptyProvince(), (rows) => ({
      units: rows.units!.map((unit, index) => ({ ...unit, placesKept: index === 1 ? 4 : null, reportDate: index === 2 ? '2025-07-01' : null })),
      roster: roster(province, codes[2]!),
    }));
    const workbook = workbookOf(start);
    const result = await mergeFiles(workbook, [communeFile(province, codes[0]!), senderFile(province, province.rows.senders![0]!.agencyCode!)], options);
    expect(result.missing.filter(({ kind }) => kind === 'commune').map(({ code, state, asOf, places }) => [code, state, asOf, places])).toEqual([
      [codes[1], 'places-kept', null, 4], [codes[2], 'last-figures', '2025-07-01', 0], [codes[3], 'no-data', null, 0], [codes[4], 'no-data', null, 0],
    ]);
    expect(result.summary).toMatchObject({ units: 5, received: 1 });
    expect(result.notes.map(({ code }) => code)).toContain('dates-differ');
    const { submissions } = (await read(workbook)).sheets;
    expect(submissions!.rows.find(({ values }) => values.code === codes[1])!.values).toMatchObject({ state: 'Chưa nộp; giữ lại 4 chỗ', file: null, confirmed: null });
  });

  it('does not let two units hold one Mã: both are named, and the second person gets another', async () => {
    const [first = '', second = ''] = codes;
    const taken = roster(province, first)[0]!.key!;
    const copied = communeFile(changed(second, (rows) => rows.map((row, index) => (index === 0 ? { ...row, key: taken } : row)), province.asOf), second);
    const workbook = workbookOf(emptyProvince());
    const result = await mergeFiles(workbook, [copied, communeFile(province, first)], options);
    const conflict = result.notes.find(({ code }) => code === 'key-conflict');
    expect(conflict).toMatchObject({ severity: 'error', file: `${second}.xlsx` });
    expect(conflict?.message).toContain(`${first}.xlsx`);
    expect(await keysOf(workbook, first)).toContain(taken);
    const keys = await keysOf(workbook, second);
    expect(new Set(keys).size).toBe(roster(province, second).length);
    expect(keys.every((key) => key!.startsWith(second))).toBe(true);
  });

  it('a slip that states another number confirms nothing', async () => {
    const [code = ''] = codes;
    const sheets = communeWorkbook(province, code).map((sheet) => (sheet.key !== 'confirmation' ? sheet : { ...sheet, rows: sheet.rows.map((row, index) => (index === 0 ? [row[0]!, 99, ...row.slice(2)] : row)) }));
    const result = await mergeFiles(workbookOf(emptyProvince()), [fileOf('x.xlsx', sheets, TEMPLATE_IDS.commune)], options);
    expect([result.files[0]?.confirmed, result.summary.confirmed]).toEqual(['no', 0]);
  });
});
