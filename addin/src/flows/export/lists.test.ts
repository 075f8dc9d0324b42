import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import { sheets } from '../../../../shared/sheets/index.ts';
import type { SheetDecl } from '../../../../shared/sheets/declare.ts';
import type { RawSheet } from '../../../../shared/sheets/raw.ts';
import { tables } from '../../../../shared/i18n/vi/tables.ts';
import { resultSheetNames, RESULT_SHEETS } from '../../../../shared/tables/names.ts';
import { TEMPLATE_IDS } from '../../../../shared/tables/template.ts';
import { provinceWorkbook } from '../../../testing/generate/province.ts';
import type { GeneratedProvince } from '../../../testing/generate/province.ts';
import { createRandom } from '../../../testing/generate/random.ts';
import { randomProvince } from '../../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { Package } from '../../workbook/xlsx/package.ts';
import { inPlaceCompute } from '../compute.ts';
import type { FlowError } from '../flow-error.ts';
import { runPlan } from '../run.ts';
import type { RunResult } from '../types.ts';
import { exportLists, offerLists } from './lists.ts';
import type { ListFile, ListOffer } from './offer.ts';

const OPTIONS = { lang: 'vi', agreedOnly: false } as const;
const CANARY = 'CHIM-BÁO';
/** Texts of a row that a list shows; every other free text of a person or an agency gets a canary. */
const SHOWN = new Set(['fullName', 'position', 'unitName', 'agencyName', 'mainEmployer', 'fromEmployer', 'senderName']);
const compute = await inPlaceCompute();

async function planned(province: GeneratedProvince): Promise<{ book: MemoryWorkbook; result: RunResult }> {
  const book = await MemoryWorkbook.open(await MemoryWorkbook.of(provinceWorkbook(province), 'tinh.xlsx', { template: TEMPLATE_IDS.province }).toXlsx(), 'tinh.xlsx');
  return { book, result: await runPlan(book, compute, { lang: 'vi' }) };
}

function withCanaries(province: GeneratedProvince): GeneratedProvince {
  const rows = Object.fromEntries(Object.entries(province.rows).map(([name, list]) => {
    const decl = (sheets as Readonly<Record<string, SheetDecl>>)[name];
    const free = Object.entries(decl?.columns ?? {}).filter(([key, column]) => column.type === 'text' && !SHOWN.has(key) && name !== 'params' && name !== 'units').map(([key]) => key);
    return [name, list.map((row) => ({ ...row, ...Object.fromEntries(free.map((key) => [key, `${CANARY} ${name} ${key}`])) }))];
  }));
  return { ...province, rows };
}

/** Writes into the row of a line, in the column with that title; a new title becomes a column of the reviewer's own. */
async function write(book: MemoryWorkbook, line: { person: string; toUnit: string }, title: string, value: string): Promise<void> {
  const sheet = await book.readSheet(RESULT_SHEETS.plan);
  const header = sheet.rows.findIndex((row) => row.includes('Mã') && row.includes('Mã xã'));
  const columns = sheet.rows[header]!;
  const known = columns.indexOf(title);
  const column = known >= 0 ? known : columns.length;
  const row = rowOf(sheet, line);
  await book.writeCells(RESULT_SHEETS.plan, [...(known >= 0 ? [] : [{ cell: cellAddress(header + 1, column), value: title }]), { cell: cellAddress(row + 1, column), value }]);
}

function rowOf(sheet: RawSheet, line: { person: string; toUnit: string }): number {
  return sheet.rows.findIndex((cells) => cells.includes(line.person) && cells.includes(line.toUnit));
}

const everything = (offer: ListOffer) => offer.lists.map(({ id }) => id);

/** Every part of the package as text, numbers of cells taken out: the serial number of a day may read like a code. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pack = Package.open(bytes);
  return new Map(pack.names.map((name) => [name, pack.text(name).replace(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>\d+<\/v><\/c>/g, '')
    .replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'')]));
}

async function cellsOf(file: ListFile): Promise<readonly (readonly unknown[])[]> {
  const book = await MemoryWorkbook.open(file.bytes, file.name);
  expect((await book.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([['Danh sách', 'visible']]);
  return (await book.readSheet('Danh sách')).rows;
}

const PARTS = new Set([
  '[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/theme/theme1.xml',
]);

describe('a list for a decision holds nothing but the list', () => {
  it.each([3, 11])('in every part of every file, with a canary in each internal field (province %i)', async (seed) => {
    const { book, result } = await planned(withCanaries(await randomProvince(seed, { units: 6, candidates: 16 })));
    const inSheets = JSON.stringify(await book.read());
    for (const place of ['roster', 'candidates']) expect(inSheets).toContain(`${CANARY} ${place} `);
    const random = createRandom(seed);
    for (const line of result.plan.lines) {
      for (const title of [tables.plan.opinionReason, tables.plan.writer, tables.plan.senderOpinion, tables.plan.personOpinion, tables.plan.unitOpinion, 'Cột riêng']) {
        await write(book, line, title, `${CANARY} ${title}`);
      }
      await write(book, line, tables.plan.opinion, random.pick(['', 'Thống nhất', 'Giữ nguyên']));
    }
    const { files } = await exportLists(book, everything, OPTIONS);
    expect(files.length).toBeGreaterThan(6);

    const plan = await book.readSheet(RESULT_SHEETS.plan);
    const header = plan.rows.find((row) => row.includes('Mã') && row.includes('Mã xã'))!;
    const texts = [tables.plan.reasons, tables.plan.next, tables.plan.basis].map((title) => header.indexOf(title));
    const sentences = plan.rows.flatMap((row) => texts.map((at) => String(row[at] ?? ''))).filter((text) => text.length > 12);
    const { input } = result;
    const keys = [...input.people, ...input.candidates, ...input.duties].map(({ key }) => key);
    const internal = new Set([CANARY, 'DP_', '_DP', 'Điều Phối', ...keys, ...input.units.map(({ code }) => code), ...input.senders.map(({ code }) => `>${code}<`), ...sentences, ...resultSheetNames()]);
    expect(sentences.length).toBeGreaterThan(5);
    for (const file of files) {
      const listed = new Set((await cellsOf(file)).flat());
      const others = [...result.people.values()].filter(({ name }) => !listed.has(name)).map(({ name }) => name);
      for (const [part, text] of partsOf(file.bytes)) {
        expect(PARTS, file.name).toContain(part);
        expect([...internal, ...others].filter((each) => text.includes(each)), `${file.name} ${part}`).toEqual([]);
        expect(text).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy|hyperlink|dataValidation|conditionalFormatting|tablePart|legacyDrawing|f)\b/);
        expect([...text.matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(([, name]) => name).filter((name) => name !== '_xlnm.Print_Titles')).toEqual([]);
      }
    }
  });
});

describe('which lines a list has', () => {
  let saved: Uint8Array;
  let result: RunResult;
  beforeAll(async () => {
    const made = await planned(await randomProvince(5, { units: 7, candidates: 20 }));
    result = made.result;
    saved = await made.book.toXlsx();
  }, 60_000);
  const open = () => MemoryWorkbook.open(saved, 'tinh.xlsx');
  const nameOf = (line: { person: string }) => result.people.get(line.person)!.name;
  const namesIn = async (files: readonly ListFile[]) => new Set((await Promise.all(files.map(cellsOf))).flat(2));

  it('is every line of its form, agency or commune, each once, in the order of the plan, with the closing line', async () => {
    const { offer, files } = await exportLists(await open(), everything, OPTIONS);
    expect(offer.left).toEqual([]);
    for (const [at, list] of offer.lists.entries()) {
      const { about } = list;
      const lines = result.plan.lines.filter((line) => (about.by === 'form' ? line.measure === about.measure : about.by === 'unit' ? line.toUnit === about.code : line.from === about.code && line.from !== line.toUnit));
      const rows = await cellsOf(files[at]!);
      const header = rows.findIndex((row) => row[0] === 'TT');
      expect(rows.slice(header + 1, header + 1 + lines.length).map((row) => row[1])).toEqual(lines.map(nameOf));
      expect(rows.at(-1)?.[0]).toBe(`Danh sách này có ${list.people} người./.`);
      expect(rows[0]?.filter(Boolean)).toEqual(['TỈNH ĐIỆN BIÊN', 'DỰ THẢO']);
    }
    const forms = offer.lists.filter(({ about }) => about.by === 'form');
    expect(forms.reduce((sum, { lines }) => sum + lines, 0)).toBe(result.plan.lines.length);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name } of files) expect(name).toMatch(/^[a-z0-9-]{5,80}\.xlsx$/);
  });

  it('is never one that was refused, withdrawn, left empty, marked in other words or deleted, and each is told', async () => {
    const book = await open();
    const seconded = result.plan.lines.filter((line) => line.measure === 'secondment');
    const marks = ['Không cử về xã này', 'Rút khỏi danh sách', 'Chưa bố trí', 'để xem lại'];
    for (const [at, mark] of marks.entries()) await write(book, seconded[at]!, tables.plan.opinion, mark);
    const gone = seconded[4]!;
    await book.writeCells(RESULT_SHEETS.plan, [{ cell: cellAddress(rowOf(await book.readSheet(RESULT_SHEETS.plan), gone) + 1, 2), value: null }]);
    const { offer, files } = await exportLists(book, everything, OPTIONS);
    const left = seconded.slice(0, 5).map((line) => nameOf(line));
    expect(new Map(offer.left.map(({ person, why }) => [person, why]))).toEqual(new Map([
      [left[0], 'forbidden'], [left[1], 'withdrawn'], [left[2], 'left-empty'], [left[3], 'unclear-mark'], [left[4], 'row-gone'],
    ]));
    const listed = await namesIn(files);
    for (const name of left) expect(listed.has(name)).toBe(false);
    expect(listed.has(nameOf(seconded[5]!))).toBe(true);
  });

  it('with agreed lines only, has those marked Thống nhất or Giữ nguyên', async () => {
    const book = await open();
    const [one, two] = result.plan.lines.filter((line) => line.measure === 'secondment');
    await write(book, one!, tables.plan.opinion, 'Thống nhất');
    await write(book, two!, tables.plan.opinion, 'Giữ nguyên');
    const offer = await offerLists(book, { ...OPTIONS, agreedOnly: true });
    expect(offer.lists.find(({ id }) => id === 'form/secondment')).toMatchObject({ lines: 2 });
    expect(offer.left.every(({ why }) => why === 'not-agreed')).toBe(true);
  });

  it('says DỰ THẢO until every line of it is complete, as the plan does', async () => {
    const book = await open();
    const seconded = result.plan.lines.filter((line) => line.measure === 'secondment');
    const own = tables.plan;
    for (const line of seconded) {
      await write(book, line, own.opinion, 'Thống nhất');
      for (const [title, value] of [[own.writer, 'Lò Thị Mai'], [own.date, '05/10/2025'], [own.senderOpinion, 'Đồng ý'], [own.personOpinion, 'Đồng ý'], [own.unitOpinion, 'Đồng ý'], [own.status, 'Trình']] as const) await write(book, line, title, value);
    }
    await write(book, seconded[0]!, own.personOpinion, 'chưa');
    const ask = async () => (await exportLists(book, () => ['form/secondment'], OPTIONS)).files[0]!;
    expect((await cellsOf(await ask()))[0]).toContain('DỰ THẢO');
    await write(book, seconded[0]!, own.personOpinion, 'Đồng ý');
    const final = await ask();
    expect(final.draft).toBe(false);
    expect((await cellsOf(final)).flat()).not.toContain('DỰ THẢO');
  });

  it('is refused from a plan that is out of date, unfinished, missing or changed in what the workbook keeps of it', async () => {
    const addMonth = async (book: MemoryWorkbook) => {
      const { rows } = await book.readSheet('Tham số');
      const row = rows.findIndex((cells) => cells.includes('plan.months'));
      const column = rows[row]!.indexOf('plan.months') + 2;
      book.edit('Tham số', cellAddress(row + 1, column), String(Number(rows[row]![column]) + 1));
    };
    const refused = async (change: (book: MemoryWorkbook) => Promise<unknown>) => {
      const book = await open();
      await change(book);
      return offerLists(book, OPTIONS).then(() => null, (error: unknown) => (error as FlowError).code);
    };
    expect(await refused(addMonth)).toBe('plan-out-of-date');
    expect(await refused(async (book) => book.removeSheet(RESULT_SHEETS.plan))).toBe('plan-missing');
    expect(await refused(async (book) => book.writeState([]))).toBe('plan-missing');
    expect(await refused(async (book) => book.writeState([...(await book.readState()), { topic: 'run', key: 'writing', value: '1' }]))).toBe('plan-unfinished');
    const tamper = (from: RegExp, to: string) => refused(async (book) => (
      book.writeState((await book.readState()).map((row) => (row.topic === 'plan-proof' ? { ...row, value: row.value.replace(from, to) } : row)))));
    expect(await tamper(/"flow":\[\[\d+,/, '"flow":[[99999,')).toBe('plan-not-proved');
    expect(await tamper(/\}$/, '')).toBe('plan-not-proved');
    expect(await tamper(/"pins":\[\]/, `"pins":[{"kind":"withdraw","person":"${result.plan.lines.find((line) => line.measure === 'secondment')!.person}"}]`)).toBe('plan-not-proved');
  });
});
