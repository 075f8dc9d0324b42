import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { PAYROLL_SHEET } from '../../../../shared/tables/payroll-table.ts';
import type { RowIn } from '../../../../shared/tables/template-rows.ts';
import { TEMPLATE_IDS } from '../../../../shared/tables/template.ts';
import { provinceWorkbook } from '../../../testing/generate/province.ts';
import { randomProvince } from '../../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { Desk } from '../desk.ts';
import { inPlaceCompute } from '../compute.ts';
import { checkWorkbook } from '../check.ts';
import { reconcile } from '../reconcile.ts';
import { serveDesk } from './desk-worker.ts';
import { RemoteDesk } from './remote-desk.ts';

const LANG = { lang: 'vi' } as const;
const open = (path: string) => MemoryWorkbook.open(new Uint8Array(readFileSync(path)), 'so.xlsx');
const SAM_MUN = 'samples/dien-bien/03356-sam-mun.xlsx';
const channels: MessageChannel[] = [];

/** The two ends as page and worker have them; every message is copied between them as between threads. */
function desk(book: MemoryWorkbook): RemoteDesk {
  const channel = new MessageChannel();
  channels.push(channel);
  serveDesk(channel.port2, book.host, 'http://localhost:1');
  return new RemoteDesk(book, channel.port1);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

describe('the flows in a web worker', () => {
  it('check, fix, follow changes and undo as in the page, cell for cell', async () => {
    const here = await open(SAM_MUN);
    const there = await open(SAM_MUN);
    const near = new Desk(here);
    const far = desk(there);
    for (const book of [here, there]) book.moveRow('Nhân sự', 10, 'insert');
    expect((await far.check(LANG)).findings).toEqual((await near.check(LANG)).findings);
    const fixed = await far.fix('lossless', '2025-10-01 08:00', LANG);
    const nearFixed = await near.fix('lossless', '2025-10-01 08:00', LANG);
    expect(fixed.fixed).toEqual(nearFixed.fixed);
    expect(fixed.fixed.applied).toBeGreaterThan(3);
    for (const book of [here, there]) book.edit('Nhân sự', 'D9', '31/02/1990');
    const change = [{ sheet: 'Nhân sự', address: 'D9' }];
    expect((await far.recheck(change, 'vi'))?.findings).toEqual((await near.recheck(change, 'vi'))?.findings);
    const blank = (await near.check(LANG)).findings.filter(({ code }) => code === 'blank-row');
    expect((await far.fix(blank, '', LANG)).fixed).toEqual((await near.fix(blank, '', LANG)).fixed);
    expect(here.model.mustSheet('Nhân sự').rows[10]?.[0]).toBe('03356-0007');
    await far.undo('all', LANG);
    await near.undo('all', LANG);
    await far.writeFindings(LANG);
    await near.writeFindings(LANG);
    expect(await there.toXlsx()).toEqual(await here.toXlsx());
  });

  it('make the plan, with the names behind its codes', async () => {
    const book = await open('samples/dien-bien.xlsx');
    const steps: string[] = [];
    const plan = await desk(book).run('in-place', { ...LANG, onProgress: ({ step }) => steps.push(step) });
    const near = await new Desk(await open('samples/dien-bien.xlsx')).run(await inPlaceCompute(), LANG);
    expect(plan.plan).toEqual(near.plan);
    for (const line of plan.plan.lines) {
      expect(plan.names.unit(line.toUnit)).toBe(near.names.unit(line.toUnit));
      expect(plan.names.agency(line.from)).toBe(near.names.agency(line.from));
      expect(plan.names.person(line.person)).toBe(near.names.person(line.person));
    }
    expect(new Set(steps)).toEqual(new Set(['read', 'check', 'norms', 'shortages', 'plan', 'tables', 'write']));
    expect((await book.sheets()).filter((sheet) => sheet.ours).length).toBe(near.written.length);
  });

  it('stop when asked, and tell failures as what they are', async () => {
    const book = await open(SAM_MUN);
    await expect(desk(book).check({ ...LANG, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
    book.model.deleteSheet('Thông tin');
    await expect(desk(book).run('in-place', LANG)).rejects.toMatchObject({ code: 'sheet-required', params: { sheet: 'Thông tin' } });
    for (const { name } of await book.sheets()) if (name !== 'Hướng dẫn') book.model.deleteSheet(name);
    await expect(desk(book).check(LANG)).rejects.toMatchObject(await checkWorkbook(book, LANG).catch(({ name, code, params }) => ({ name, code, params })));
  });

  it('merge files with progress, one file at a time, and stop between files', async () => {
    const paths = ['03176-na-bung', '03208-xa-dung', '03316-na-tau'].map((name) => `samples/dien-bien/${name}.xlsx`);
    const asked: string[] = [];
    const files = paths.map((path) => ({ name: path, modified: null, bytes: async () => {
      asked.push(path);
      return new Uint8Array(readFileSync(path));
    } }));
    const book = await open('samples/dien-bien.xlsx');
    const controller = new AbortController();
    const far = desk(book);
    const stopped = far.merge(files, { ...LANG, today: '2025-11-03', signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    // the stop may meet the next file on its way
    expect(asked.length).toBeLessThan(paths.length);
    const done: number[] = [];
    const result = await far.merge(files, { ...LANG, today: '2025-11-03', onProgress: ({ done: read }) => done.push(read) });
    expect(result.files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(done).toEqual([1, 2, 3, 3]);
  });

  it('compare the payroll with the roster, and write the same sheet', async () => {
    const province = await randomProvince(3, { units: 2, candidates: 4 });
    const code = province.rows.units![0]!.unitCode!;
    const paid = province.rows.roster!.filter(({ unitCode }) => unitCode === code).slice(1);
    const payroll = [...paid.map(({ key, fullName }) => ({ key: key!, fullName: fullName! })), { fullName: 'Lường Văn Lạ', unitCode: code }];
    const make = (rows: RowIn<'payroll'>[]) => MemoryWorkbook.of(provinceWorkbook({ ...province, rows: { ...province.rows, payroll: rows } }), 'tinh.xlsx', { template: TEMPLATE_IDS.province });
    const [here, there] = [make(payroll), make(payroll)];
    const far = await desk(there).reconcile(LANG);
    expect(far).toEqual(await reconcile(here, LANG));
    expect(far?.[0]?.unit.differences.map(({ kind }) => kind)).toEqual(['only-payroll', 'only-roster']);
    expect((await there.readSheet(PAYROLL_SHEET)).rows).toEqual((await here.readSheet(PAYROLL_SHEET)).rows);
    const none = make([]);
    expect(await desk(none).reconcile(LANG)).toBeNull();
    expect((await none.sheets()).map(({ name }) => name)).not.toContain(PAYROLL_SHEET);
  });
});
