import { beforeAll, describe, expect, it } from 'vitest';
import { certificateText } from '../../../../shared/proposals/certificate.ts';
import type { CertificateFile } from '../../../../shared/proposals/certificate.ts';
import { mutate } from '../../../../shared/proposals/testing/mutate.ts';
import { firstDifference } from '../../../../shared/proposals/verify-plan.ts';
import { TEMPLATE_IDS } from '../../../../shared/tables/template.ts';
import { workerInProcess } from '../../../cli/worker-in-process.ts';
import { provinceWorkbook } from '../../../testing/generate/province.ts';
import { randomProvince } from '../../../testing/generate/random-province.ts';
import { MemoryWorkbook } from '../../workbook/memory.ts';
import { inPlaceCompute } from '../compute.ts';
import { FlowError } from '../flow-error.ts';
import { runPlan } from '../run.ts';
import type { RunResult } from '../types.ts';
import { certificateOf, exportCertificate, verifyCertificate } from './certificate.ts';

const LANG = { lang: 'vi' } as const;
let before: Uint8Array;
let after: Uint8Array;
let result: RunResult;
let made: CertificateFile;

beforeAll(async () => {
  const sheets = provinceWorkbook(await randomProvince(5, { units: 6, candidates: 16 }));
  before = await MemoryWorkbook.of(sheets, 'tinh.xlsx', { template: TEMPLATE_IDS.province }).toXlsx();
  const book = await open(before);
  result = await runPlan(book, workerInProcess(), LANG);
  after = await book.toXlsx();
  made = await certificateOf(result.input, result.plan);
}, 60_000);

const open = (bytes: Uint8Array) => MemoryWorkbook.open(bytes, 'tinh.xlsx');
const verify = async (certificate: unknown, bytes = after) => verifyCertificate(await open(bytes), JSON.stringify(certificate), 'cert.json', LANG);

describe('an exported certificate', () => {
  it('holds for the workbook, with its result or without, and is the same wherever it was computed', async () => {
    expect(await verify(made)).toMatchObject({ holds: true, lines: result.plan.lines.length });
    expect(await verify(made, before)).toMatchObject({ holds: true });
    const inPlace = await runPlan(await open(before), await inPlaceCompute(), LANG);
    expect(certificateText(await certificateOf(inPlace.input, inPlace.plan))).toBe(certificateText(made));
    expect(certificateText(await exportCertificate(await open(after), LANG))).toBe(certificateText(made));
    expect(JSON.parse(certificateText(made))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('has no name of a person, commune or agency in it', () => {
    const text = certificateText(made);
    const names = [...result.people.values()].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    const places = [...result.input.units, ...result.input.senders].map(({ code }) => (/^\d{5}$/.test(code) ? result.names.unit(code) : result.names.agency(code)));
    expect([...names, ...places].filter((name) => text.includes(name))).toEqual([]);
  });

  it('of a plan over marks holds after later marks too', async () => {
    const book = await open(after);
    const again = await runPlan(book, workerInProcess(), LANG);
    expect(again.input.previous.length).toBeGreaterThan(0);
    const certificate = await certificateOf(again.input, again.plan);
    expect(await verify(certificate, await book.toXlsx())).toMatchObject({ holds: true });
    expect(await verify(made, await book.toXlsx())).toMatchObject({ holds: true });
  });

  it('fails for a workbook with other data, by name', async () => {
    const book = await open(after);
    const { rows } = await book.readSheet('Biên chế giao');
    const at = rows.findIndex((cells) => cells.some((cell) => typeof cell === 'string' && /^\d{5}$/.test(cell)));
    const column = rows[at]!.findIndex((cell) => typeof cell === 'number' && cell > 10);
    await book.writeCells('Biên chế giao', [{ cell: `${String.fromCharCode(65 + column)}${at + 1}`, value: 99 }]);
    const { holds, steps } = await verify(made, await book.toXlsx());
    expect(holds).toBe(false);
    expect(steps.find(({ step }) => step === 'data')?.wrong).toBe('inputDigest');
  });

  it('changed anywhere fails, unless what changed proves the same', async () => {
    const whole = JSON.parse(JSON.stringify(made)) as CertificateFile;
    const book = await open(before);
    let failed = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const changed = mutate(whole, seed);
      const difference = firstDifference(whole, changed);
      if (difference === null) continue;
      const holds = await verifyCertificate(book, JSON.stringify(changed), 'cert.json', LANG).then((check) => check.holds, (error: unknown) => {
        expect((error as FlowError).code).toBe('certificate-unusable');
        return false;
      });
      // other potentials may prove the same; a mark or an earlier line without effect leaves the plan the best of its case
      if (holds) expect(difference).toMatch(/potentials|^pins|^previous/);
      else failed++;
    }
    expect(failed).toBeGreaterThan(40);
  });

  it('that is none is refused', async () => {
    const refused = async (text: string) => verifyCertificate(await open(before), text, 'cert.json', LANG).then(() => null, (error: unknown) => error);
    for (const text of ['', '{}', '[', JSON.stringify({ ...made, version: 2 }), JSON.stringify({ ...made, name: 'Nguyễn Văn A' })]) {
      expect(await refused(text)).toEqual(new FlowError('certificate-unusable', { file: 'cert.json' }));
    }
  });
});
