import { inPlaceCompute } from '../../src/flows/compute.ts';
import { Marker } from '../../src/flows/marker.ts';
import { removeOurs } from '../../src/flows/remove-ours.ts';
import { runPlan } from '../../src/flows/run.ts';
import { MemoryWorkbook } from '../../src/workbook/memory.ts';
import { unzipSync, strFromU8 } from 'fflate';
import { childOf, parseXml } from '../compare/xml.ts';

/** What must not pile up in a file that is saved again and again. */
export interface Figures {
  readonly bytes: number;
  readonly parts: number;
  readonly cellStyles: number;
  readonly conditionalStyles: number;
  readonly strings: number;
  readonly names: number;
  readonly contentTypes: number;
}

const compute = await inPlaceCompute();

/**
 * Opens, runs, marks, takes the marks away, runs again, marks and saves, so many times over, each time from the bytes
 * of the last. Figures of every saved file.
 */
export async function cycles(first: Uint8Array, count: number): Promise<{ readonly bytes: Uint8Array; readonly figures: readonly Figures[] }> {
  let bytes = first;
  const figures: Figures[] = [];
  for (let cycle = 0; cycle < count; cycle += 1) {
    const workbook = await MemoryWorkbook.open(bytes, 'so.xlsx');
    // every other time from a file without marks, so that unmarking is saved too
    if (cycle % 2 === 1) await workbook.clearMarks();
    else await new Marker(workbook).show((await runPlan(workbook, compute, { lang: 'vi' })).findings);
    if (cycle % 2 === 1) await runPlan(workbook, compute, { lang: 'vi' });
    bytes = await workbook.toXlsx();
    figures.push(figuresOf(bytes));
  }
  return { bytes, figures };
}

/** Everything of ours is taken out again. */
export async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await MemoryWorkbook.open(bytes, 'so.xlsx');
  await removeOurs(workbook);
  return workbook.toXlsx();
}

export function figuresOf(bytes: Uint8Array): Figures {
  const files = unzipSync(bytes);
  const count = (part: string, pool?: string): number => {
    const file = files[part];
    if (!file) return 0;
    const root = parseXml(strFromU8(file));
    return (pool === undefined ? root : childOf(root, pool))?.children.length ?? 0;
  };
  return {
    bytes: bytes.length,
    parts: Object.keys(files).length,
    cellStyles: count('xl/styles.xml', 'cellXfs'),
    conditionalStyles: count('xl/styles.xml', 'dxfs'),
    strings: count('xl/sharedStrings.xml'),
    names: count('xl/workbook.xml', 'definedNames'),
    contentTypes: count('[Content_Types].xml'),
  };
}

/** node addin/testing/corpus/cycles.ts [COUNT] [NAME]: the figures of 50 cycles on every provincial workbook of the corpus and the whole province of the samples, or one. */
if (import.meta.main) {
  const { corpus } = await import('./corpus.ts');
  const { readFile } = await import('node:fs/promises');
  const province = { name: 'dien-bien', bytes: new Uint8Array(await readFile('samples/dien-bien.xlsx')) };
  const wanted = Number(process.argv[2] ?? 50);
  process.stdout.write('workbook | cycles | bytes after the first two | after the last | growth | parts, styles, dxfs, strings, names, types\n');
  for (const book of [...(await corpus()), province]) {
    if (book.name.startsWith('signed') || (process.argv[3] ?? book.name) !== book.name) continue;
    const { figures } = await cycles(book.bytes, wanted);
    const [one, two] = [figures[1], figures.at(-1)];
    if (!one || !two) continue;
    const same = Object.keys(one).filter((key) => key !== 'bytes').every((key) => one[key as keyof Figures] === two[key as keyof Figures]);
    const growth = (100 * (two.bytes - one.bytes)) / one.bytes;
    process.stdout.write(`${book.name} | ${wanted} | ${one.bytes} | ${two.bytes} | ${growth.toFixed(2)} % | ${same ? 'the same' : JSON.stringify([one, two])}\n`);
  }
}
