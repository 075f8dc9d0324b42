import { describe, expect, it } from 'vitest';
import { openInChild } from '../../../testing/open-in-child.ts';
import { entryOf, plainFiles } from '../../../testing/packages.ts';
import { writeZip, type ZipEntry } from './zip.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const others = Object.entries(plainFiles('')).filter(([name]) => name !== SHEET).map(([name, data]) => entryOf(name, data));

/** Cells without end, with enough noise between them that the ratio gives nothing away. */
function cells(count: number): ZipEntry {
  const pieces: string[] = ['<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>'];
  let noise = 12_345;
  for (let made = 0; made < count; made += 32) {
    noise = (noise * 1_103_515_245 + 12_345) % 2_147_483_648;
    pieces.push('<c/>'.repeat(31), `<c s="${noise}"/>`);
  }
  return entryOf(SHEET, `${pieces.join('')}</row></sheetData></worksheet>`);
}

/** Each is answered in a process of 200 MB, Node itself included; how fast is measured, not tested: 0.1 to 0.6 s. */
describe('files that swell, opened where memory is short', () => {
  const blank = entryOf(SHEET, new Uint8Array(300 * 1024 * 1024).fill(32));
  const many = cells(6_400_000);

  it.each([
    ['300 MB in 300 KB, honestly declared', 'file-bomb', writeZip([...others, blank])],
    ['the same, declared as 3 MB', 'file-bomb', writeZip([...others, { ...blank, size: 3 * 1024 * 1024 }])],
    ['6 million cells', 'file-too-many-cells', writeZip([...others, many])],
    ['as many in twenty sheets that nobody lists', 'file-bomb', writeZip([...others, ...Array.from({ length: 20 }, (_none, index) => ({ ...blank, name: `a${index}.xml`, nameBytes: new TextEncoder().encode(`a${index}.xml`) }))])],
  ])('%s', async (_what, code, file) => {
    const opened = await openInChild(file);
    expect(opened.code).toBe(code);
    expect(opened.peakMegabytes).toBeLessThan(200);
  }, 60_000);
});
