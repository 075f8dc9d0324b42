import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../workbook/memory.ts';
import { inPlaceCompute } from './compute.ts';
import { runNorms } from './norms.ts';
import { serveDesk } from './remote/desk-worker.ts';
import { RemoteDesk } from './remote/remote-desk.ts';

const LANG = { lang: 'vi' } as const;
const open = (path: string) => MemoryWorkbook.open(new Uint8Array(readFileSync(path)), 'so.xlsx');

describe('norms and shortages alone', () => {
  it('are the same in the web worker, write nothing, and every number has its rows', async () => {
    const book = await open('samples/dien-bien.xlsx');
    const before = await book.toXlsx();
    const { port1, port2 } = new MessageChannel();
    serveDesk(port2, book.host, 'http://localhost:1');
    const steps: string[] = [];
    const far = await new RemoteDesk(book, port1).norms('in-place', { ...LANG, onProgress: ({ step }) => steps.push(step) });
    port1.close();
    const near = await runNorms(await open('samples/dien-bien.xlsx'), await inPlaceCompute(), LANG);
    expect({ norms: far.norms, shortages: far.shortages, lines: far.normLines, places: far.places }).toEqual({ norms: near.norms, shortages: near.shortages, lines: near.normLines, places: near.places });
    expect([...new Set(steps)]).toEqual(['read', 'check', 'norms', 'shortages']);
    expect(await book.toXlsx()).toEqual(before);
    for (const norm of far.norms.units) {
      expect(far.names.unit(norm.unit)).toBe(near.names.unit(norm.unit));
      expect(norm.quota === null || far.places.quotas.has(norm.quota)).toBe(true);
      expect(norm.actualKeys.filter((key) => far.people.get(key)?.sheet !== 'Nhân sự')).toEqual([]);
      expect(far.normLines.vi.filter((line) => line.unit === norm.unit && line.role === 'quota').map((line) => line.number)).toEqual([norm.number, ...norm.others.map((other) => other.number)]);
    }
    expect(far.normLines.en.map(({ number }) => number)).toEqual(far.normLines.vi.map(({ number }) => number));
  });

  it('stop when asked, between the steps too, and refuse a file of one commune', async () => {
    const compute = await inPlaceCompute();
    const abort = new AbortController();
    const book = await open('samples/dien-bien.xlsx');
    const onProgress = ({ step }: { step: string }) => (step === 'norms' ? abort.abort() : undefined);
    await expect(runNorms(book, compute, { ...LANG, signal: abort.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(runNorms(await open('samples/dien-bien/03356-sam-mun.xlsx'), compute, LANG)).rejects.toMatchObject({ code: 'province-only' });
    const lacking = await open('samples/dien-bien.xlsx');
    lacking.model.renameSheet('Thông tin', 'Sổ của tôi');
    await expect(runNorms(lacking, compute, LANG)).rejects.toMatchObject({ code: 'sheet-required', params: { sheet: 'Thông tin' } });
  });
});
