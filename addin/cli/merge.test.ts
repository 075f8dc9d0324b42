import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dp-merge-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: string[]): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await main(args, (line) => out.push(line), (line) => err.push(line));
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

const samples = ['03176-na-bung', '03316-na-tau', '03356-sam-mun', 'SXD-so-xay-dung'].map((name) => `samples/dien-bien/${name}.xlsx`);

describe('cli merge', () => {
  it('makes a provincial workbook, names the file of every finding, and writes nothing the second time', async () => {
    const out = join(folder, 'tinh.xlsx');
    const first = await cli('merge', out, ...samples, '--json');
    // Sam Mứn holds mistakes
    expect(first.exit).toBe(1);
    const json = JSON.parse(first.out) as { files: { file: string; state: string; added: number }[]; findings: { file: string; message: string }[]; missing: unknown[]; summary: Record<string, number> };
    expect(json.files.map(({ state }) => state)).toEqual(['merged', 'merged', 'merged', 'merged']);
    expect(new Set(json.findings.map(({ file }) => file))).toContain('03356-sam-mun.xlsx');
    for (const { message } of json.findings) expect(message).not.toMatch(/[{}]/);
    expect(json.summary).toMatchObject({ units: 45, received: 3, confirmed: 2 });
    expect(json.missing.length).toBe(42);
    const bytes = readFileSync(out);
    const again = await cli('merge', out, ...samples.toReversed());
    expect(again.out).toContain('Không có gì mới');
    expect(readFileSync(out).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['tinh.xlsx']);
    expect((await cli('check', out)).exit).toBe(1);
  });

  it('puts a commune file into the sample of the province and changes nobody', async () => {
    const out = join(folder, 'dien-bien.xlsx');
    writeFileSync(out, readFileSync('samples/dien-bien.xlsx'));
    const { exit, out: text } = await cli('merge', out, samples[0]!);
    expect(exit).toBe(0);
    expect(text).toMatch(/03176-na-bung\.xlsx \(Xã Nà Bủng\): không có gì mới; \d+ giữ;/);
  });

  it('writes nothing where nothing can be merged', async () => {
    const out = join(folder, 'never.xlsx');
    const bad = join(folder, 'hong.xlsx');
    writeFileSync(bad, 'x');
    expect((await cli('merge', out, bad)).exit).toBe(2);
    expect((await cli('merge', out)).exit).toBe(2);
    expect(await cli('merge', out, join(folder, 'khong-co.xlsx'))).toMatchObject({ exit: 2, err: expect.stringContaining('khong-co.xlsx') });
    expect(await cli('merge', bad, samples[0]!)).toMatchObject({ exit: 2 });
    expect(await cli('merge', samples[0]!, samples[1]!)).toMatchObject({ exit: 2, err: expect.stringContaining('cấp tỉnh') });
    expect(existsSync(out)).toBe(false);
  });
});
