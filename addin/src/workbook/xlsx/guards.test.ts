import { describe, expect, it } from 'vitest';
import { LARGE_REFUSED, REFUSED } from '../../../testing/corpus/refused-files.ts';
import { plainFiles, zipOf } from '../../../testing/packages.ts';
import { explain } from '../../flows/explain-error.ts';
import { WorkbookError } from '../port.ts';
import { WORKBOOK_CODES } from './codes.ts';
import { readXlsx } from './read.ts';
import { LIMITS } from './refuse.ts';

const good = (): Uint8Array => zipOf(plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** How the opening of a file ends: a code, or 'none'. */
async function codeOf(file: Uint8Array): Promise<string> {
  const code = await readXlsx(file).then(
    () => 'none',
    (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)),
  );
  if (code !== 'none') expect(WORKBOOK_CODES).toContain(code);
  return code;
}

describe('files that are not opened', () => {
  it('opens a good one', async () => {
    expect(await codeOf(good())).toBe('none');
  });

  it.each(REFUSED)('$what: $code', async ({ code, make }) => {
    expect(await codeOf(make())).toBe(code);
  });

  it('each for a reason of its own, said whole in both languages', async () => {
    const codes = [...new Set([...REFUSED, ...LARGE_REFUSED].map(({ code }) => code))];
    // what the thread says when its memory ran out is the only one that no file brings about
    expect(codes.toSorted()).toEqual(WORKBOOK_CODES.filter((code) => code.startsWith('file-') && code !== 'file-memory').toSorted());
    for (const lang of ['vi', 'en'] as const) {
      const said = codes.map((code) => explain(new WorkbookError(code, { cells: LIMITS.cells, megabytes: 60 }), lang));
      expect(said.map(({ code }) => code)).toEqual(codes);
      expect(new Set(said.map(({ title }) => title)).size).toBe(codes.length);
      for (const { title, body } of said) {
        expect(title).not.toMatch(/[{}]/);
        expect(body).toMatch(/^[^{}]{10,}$/);
      }
    }
  });

  it('a DOCTYPE in UTF-16, with and without the mark of its order', async () => {
    const wide = (text: string, little: boolean, mark: boolean): Uint8Array =>
      Uint8Array.from([...(mark ? '\ufeff' : ''), ...text].flatMap((char) => (little ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8] : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255])));
    for (const little of [true, false]) {
      for (const mark of [true, false]) {
        const sheet = wide('<?xml version="1.0"?><!DOCTYPE a><worksheet/>', little, mark);
        expect(await codeOf(zipOf({ ...plainFiles(''), 'xl/worksheets/sheet1.xml': sheet }))).toBe('file-doctype');
      }
    }
  });

  it('one that was cut off in the mail, at any place', async () => {
    const whole = good();
    for (const length of [5, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      expect(await codeOf(whole.subarray(0, length))).toBe('file-damaged');
    }
  });
});
