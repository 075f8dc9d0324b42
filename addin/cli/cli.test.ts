import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templateSheets, TEMPLATE_IDS } from '../../shared/tables/template.ts';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { writeXlsx } from '../src/workbook/xlsx/write.ts';
import { losses } from '../testing/compare/packages.ts';
import { main } from './main.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dp-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

async function cli(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await main(args, (line) => out.push(line), (line) => err.push(line));
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('cli remove', () => {
  it('gives the workbook back without anything of ours, and names the sheets that are gone', async () => {
    const [ran, out] = [join(folder, 'ran.xlsx'), join(folder, 'removed.xlsx')];
    await cli('run', 'addin/testing/corpus/base.xlsx', '--out', ran);
    const removed = await cli('remove', ran, '--out', out, '--json');
    expect(removed).toMatchObject({ exit: 0, err: '' });
    const { sheets } = JSON.parse(removed.out) as { sheets: string[] };
    expect(sheets).toContain('Tổng hợp biên chế');
    expect(losses(new Uint8Array(readFileSync('addin/testing/corpus/base.xlsx')), new Uint8Array(readFileSync(out)))).toEqual([]);
    expect((await cli('remove', ran, '--out', ran)).exit).toBe(2);
  });
});

describe('what people give to the command line', () => {
  it('is never replaced by the result, under another name of the same file either', async () => {
    const own = file('của tôi.xlsx', readFileSync('samples/dien-bien/03208-xa-dung.xlsx'));
    const linked = join(folder, 'lối khác.xlsx');
    linkSync(own, linked);
    for (const out of [own, linked]) {
      expect(await cli('template', 'commune', '--code', '03208', '--from', own, '--out', out)).toMatchObject({ exit: 2, err: expect.stringContaining('đã có') });
      expect((await cli('fix', own, '--out', out)).exit).toBe(2);
    }
    expect(readFileSync(own)).toEqual(readFileSync('samples/dien-bien/03208-xa-dung.xlsx'));
  });

  it('is all used, or refused: no file is passed over in silence', async () => {
    const commune = 'samples/dien-bien/03208-xa-dung.xlsx';
    expect(await cli('check', commune, 'xã-hai.xlsx')).toMatchObject({ exit: 2, err: expect.stringContaining('xã-hai.xlsx') });
    expect(await cli('template', 'sender', 'Sở', '--name', 'Sở', '--out', join(folder, 'never.xlsx'))).toMatchObject({ exit: 2, out: '' });
  });

  it.each<[string[], RegExp]>([
    [['check', 'samples'], /«samples» là thư mục/], [['check'], /Thiếu TỆP\./], [['check', '--lang', 'en'], /FILE is missing/], [['merge', 'tong.xlsx'], /Thiếu TỆP\./],
    [['fix', 'samples/dien-bien.xlsx', '--out', 'a.txt'], /«a\.txt» không có đuôi \.xlsx/], [['merge', 'tong.csv', 'samples/dien-bien.xlsx'], /«tong\.csv» không có đuôi/],
    [['run', 'samples/dien-bien.xlsx', '--out', 'a.xlsx', '--server', 'foo'], /«foo» không phải địa chỉ máy chủ/],
    [['template', 'sender'], /Thiếu --name, --out\./], [['verify'], /Thiếu TỆP\./], [['versions', 'list'], /Thiếu TỆP\./], [['template', 'commune', '--code', '03176'], /Thiếu --out\./],
  ])('%j is told what to write', async (words, told) => {
    expect(await cli(...words)).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(told) });
  });

  it('is said to be unreadable when the system does not let it be read', async () => {
    // a file of Linux that is there and cannot be read, whoever asks; elsewhere it is not there
    expect((await cli('check', '/proc/self/mem')).exit).toBe(2);
  });

  it('is checked without the sheet Thông tin too; a file with no list of ours is told about Chuyển cột', async () => {
    const book = await MemoryWorkbook.open(readFileSync('samples/dien-bien/03208-xa-dung.xlsx'), 'a.xlsx');
    book.model.deleteSheet('Thông tin');
    const found = await cli('check', file('khong-thong-tin.xlsx', await book.toXlsx()), '--json');
    expect(found.exit).toBe(1);
    const { findings, summary } = JSON.parse(found.out) as { findings: { code: string }[]; summary: { rows: number } };
    expect(findings).toContainEqual(expect.objectContaining({ code: 'info-missing', fix: { kind: 'confirm', value: 'Xã Xa Dung (03208)' } }));
    expect(summary.rows).toBeGreaterThan(50);
    const none = file('khac.xlsx', await writeXlsx(templateSheets('commune').filter(({ name }) => name === 'Hướng dẫn')));
    expect(await cli('check', none)).toMatchObject({ exit: 2, err: expect.stringContaining('Chuyển cột') });
  });
});

describe('cli run', () => {
  it('writes the sample of Điện Biên with its result sheets, and JSON alone on standard output', async () => {
    const out = join(folder, 'out.xlsx');
    const ran = await cli('run', 'samples/dien-bien.xlsx', '--out', out, '--json');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    const result = JSON.parse(ran.out) as {
      asOf: string;
      units: { code: string; verdict: string; fields: { field: string }[] }[];
      proposals: { person: string; reasons: string[]; start: string; end: string }[];
      certificate: { optimal: boolean; levels: { value: number; bound: number }[] };
    };
    expect(result.asOf).toBe('2025-10-01');
    expect(result.units).toHaveLength(45);
    expect(result.certificate.optimal).toBe(true);
    for (const level of result.certificate.levels) expect(level.bound).toBe(level.value);
    expect(result.proposals.length).toBeGreaterThan(0);
    for (const line of result.proposals) {
      expect(line.reasons.length).toBeGreaterThan(0);
      expect([line.start, line.end]).toEqual(['2025-10-20', '2026-04-19']);
    }
    const again = await cli('check', out, '--json');
    expect(again.exit).toBe((await cli('check', 'samples/dien-bien.xlsx', '--json')).exit);
  });

  it('speaks English on request and leaves the verdict Vietnamese', async () => {
    const vi = JSON.parse((await cli('run', 'samples/dien-bien.xlsx', '--out', join(folder, 'vi.xlsx'), '--json')).out) as { units: { verdict: string }[]; proposals: { reasons: string[] }[] };
    const en = JSON.parse((await cli('run', 'samples/dien-bien.xlsx', '--out', join(folder, 'en.xlsx'), '--json', '--lang', 'en')).out) as typeof vi;
    expect(en.units.map((unit) => unit.verdict)).toEqual(vi.units.map((unit) => unit.verdict));
    expect(en.proposals[0]?.reasons).not.toEqual(vi.proposals[0]?.reasons);
  });

  it('does not replace the file it reads', async () => {
    const before = readFileSync('samples/dien-bien.xlsx');
    const ran = await cli('run', 'samples/dien-bien.xlsx', '--out', 'samples/dien-bien.xlsx');
    expect(ran.exit).toBe(2);
    expect(readFileSync('samples/dien-bien.xlsx').equals(before)).toBe(true);
  });

  it('exits 3 when the Worker cannot be reached, and writes nothing', async () => {
    const out = join(folder, 'unreached.xlsx');
    const ran = await cli('run', 'samples/dien-bien.xlsx', '--out', out, '--server', 'http://127.0.0.1:9');
    expect(ran.exit).toBe(3);
    expect(ran.err).toContain('Không kết nối được máy chủ');
    expect(existsSync(out)).toBe(false);
  });
});

describe('files that cannot be used: a sentence that says what to do, nothing written, exit 2', () => {
  const zip = (entries: Record<string, Uint8Array>) => zipSync(entries);
  const bomb = () => zip({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) });
  const macros = () => zip({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/vbaProject.bin': strToU8('x') });
  const ole = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [index, char] of [...stream].entries()) bytes[1024 + index * 2] = char.charCodeAt(0);
    return bytes;
  };
  const bad: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
    ['no workbook', () => strToU8('Danh sách nhân sự'), /Lưu thành/],
    ['empty', () => new Uint8Array(0), /rỗng/],
    ['macros', macros, /macro/],
    ['password', () => ole('EncryptedPackage'), /mật khẩu/],
    ['300 MB in 300 KB', bomb, /bất thường|quá lớn/],
    ['a required sheet missing', async () => {
      const sheets = templateSheets('province').filter((sheet) => sheet.name !== 'Biên chế giao');
      return writeXlsx(sheets, { template: TEMPLATE_IDS.province });
    }, /Thiếu trang bắt buộc «Biên chế giao»/],
  ];

  it.each(bad)('%s', async (name, make, sentence) => {
    const path = file(`${name.replaceAll(' ', '-')}.xlsx`, await make());
    const out = join(folder, 'never.xlsx');
    for (const ran of [await cli('run', path, '--out', out), await cli('check', path)]) {
      expect(ran.exit).toBe(2);
      expect(ran.out).toBe('');
      expect(ran.err).toMatch(sentence);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('a file that is not there, and options that are not', async () => {
    expect(await cli('check', join(folder, 'none.xlsx'))).toMatchObject({ exit: 2, err: expect.stringContaining('Không có tệp') });
    expect(await cli('check', 'samples/dien-bien.xlsx', '--fast')).toMatchObject({ exit: 2, err: expect.stringContaining('--fast') });
    expect(await cli('run', 'samples/dien-bien.xlsx')).toMatchObject({ exit: 2, err: expect.stringContaining('--out') });
    expect(await cli('dance')).toMatchObject({ exit: 2, err: expect.stringContaining('Cách dùng') });
  });

  it('a commune template asked for a plan', async () => {
    const path = join(folder, 'commune.xlsx');
    expect((await cli('template', 'commune', '--code', '03176', '--out', path)).exit).toBe(0);
    expect(await cli('run', path, '--out', join(folder, 'never.xlsx'))).toMatchObject({ exit: 2, err: expect.stringContaining('cấp tỉnh') });
  });
});

describe('cli check, fix, template', () => {
  it('finds what is wrong in a commune file, and fixes what loses nothing', async () => {
    const found = await cli('check', 'samples/dien-bien/03356-sam-mun.xlsx', '--json');
    expect(found.exit).toBe(1);
    const { findings, summary } = JSON.parse(found.out) as { findings: { severity: string; message: string; sheet: string; fix?: { kind: string } }[]; summary: Record<string, number> };
    expect(summary.errors).toBe(findings.filter((finding) => finding.severity === 'error').length);
    for (const finding of findings) expect(finding.message).not.toMatch(/[{}]/);
    const automatic = findings.filter((finding) => finding.fix?.kind === 'auto').length;
    expect(automatic).toBeGreaterThan(0);

    const out = join(folder, 'fixed.xlsx');
    expect((await cli('fix', 'samples/dien-bien/03356-sam-mun.xlsx', '--out', out)).exit).toBe(0);
    const after = JSON.parse((await cli('check', out, '--json')).out) as { findings: { fix?: { kind: string } }[] };
    expect(after.findings.filter((finding) => finding.fix?.kind === 'auto')).toEqual([]);
  });

  it.each([
    ['commune', ['--code', '03176']], ['sender', ['--name', 'Sở Xây dựng']], ['province', ['--province', '68']],
  ])('makes a %s template that its own check reads', async (kind, options) => {
    const path = join(folder, `${kind}.xlsx`);
    expect((await cli('template', kind, ...options, '--out', path)).exit).toBe(0);
    const { findings } = JSON.parse((await cli('check', path, '--json')).out) as { findings: { code: string }[] };
    expect(findings.filter((finding) => ['sheet-missing', 'column-missing', 'workbook-kind-unknown'].includes(finding.code))).toEqual([]);
  });

  it('pre-fills a commune template from the last roster', async () => {
    const path = join(folder, 'prefilled.xlsx');
    await cli('template', 'commune', '--code', '03176', '--from', 'samples/dien-bien.xlsx', '--out', path);
    const { summary } = JSON.parse((await cli('check', path, '--json')).out) as { summary: { rows: number } };
    expect(summary.rows).toBeGreaterThan(36);
  });

  it('lists fixed days as days, not as the numbers that Excel keeps', async () => {
    const ran = await cli('fix', 'samples/dien-bien/03356-sam-mun.xlsx', '--out', join(folder, 'days.xlsx'));
    expect(ran.out).toMatch(/→ «\d{2}\/\d{2}\/\d{4}»/);
  });

  it('does not know a commune or a province that does not exist', async () => {
    expect(await cli('template', 'province', '--province', '99', '--out', join(folder, 'x.xlsx'))).toMatchObject({ exit: 2, err: expect.stringContaining('mang mã 99') });
    expect(await cli('template', 'commune', '--code', '99999', '--out', join(folder, 'x.xlsx'))).toMatchObject({ exit: 2, err: expect.stringContaining('99999') });
  });
});

describe('cli export, certificate and verify', () => {
  it('makes lists from a workbook with a plan, says what is left out first, and proves the plan to others', async () => {
    const [ran, cert, lists] = [join(folder, 'có phương án.xlsx'), join(folder, 'cert.json'), join(folder, 'danh sách')];
    const source = 'addin/testing/corpus/base.xlsx';
    expect((await cli('run', source, '--out', ran, '--certificate', cert)).exit).toBe(0);
    expect(await cli('verify', ran, cert)).toMatchObject({ exit: 0, out: expect.stringContaining('ĐẠT: ') });
    expect((await cli('verify', source, cert)).exit).toBe(0);
    expect((await cli('certificate', ran, '--out', `${cert}2`)).exit).toBe(0);
    expect(readFileSync(`${cert}2`, 'utf8')).toBe(readFileSync(cert, 'utf8'));
    writeFileSync(cert, readFileSync(cert, 'utf8').replace(/"value":\d+/, '"value":987654'));
    const lie = await cli('verify', ran, cert, '--json');
    expect(lie.exit).toBe(1);
    expect(JSON.parse(lie.out)).toMatchObject({ holds: false });
    const said = await cli('verify', ran, cert);
    expect(said).toMatchObject({ exit: 1, out: expect.stringContaining('giá trị và cận của các mức xét: không suy ra từ chứng minh') });
    expect(said.out).not.toMatch(/does not|levels/);

    const made = await cli('export', ran, '--all', '--out-dir', lists, '--json');
    expect(made).toMatchObject({ exit: 0, err: expect.stringContaining('DỰ THẢO') });
    const { files } = JSON.parse(made.out) as { files: { file: string; people: number }[] };
    expect(files.length).toBeGreaterThan(2);
    for (const { file: path } of files) expect(existsSync(path)).toBe(true);
    expect(await cli('export', ran, '--form', 'không có', '--out-dir', lists)).toMatchObject({ exit: 2, err: expect.stringContaining('Các lựa chọn') });
    expect((await cli('export', ran, '--form', 'biet-phai', '--all', '--out-dir', lists)).exit).toBe(2);
    expect(await cli('export', source, '--all', '--out-dir', lists)).toMatchObject({ exit: 2, err: expect.stringContaining('chưa có phương án') });
  });
});
