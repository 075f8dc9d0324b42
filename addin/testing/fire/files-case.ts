import { readFile } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { nodeCodec } from '../../cli/node-codec.ts';
import { checkDataset } from '../../../shared/checks/index.ts';
import { readDataset } from '../../../shared/sheets/read.ts';
import { explain } from '../../src/flows/explain-error.ts';
import { MemoryWorkbook } from '../../src/workbook/memory.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { WORKBOOK_CODES } from '../../src/workbook/xlsx/codes.ts';
import { portable, useCodec } from '../../src/workbook/xlsx/codec.ts';
import { readXlsx } from '../../src/workbook/xlsx/read.ts';
import { readDirectory, type ZipEntry } from '../../src/workbook/xlsx/zip.ts';
import { corpus } from '../corpus/corpus.ts';
import { createRandom } from '../generate/random.ts';
import { plainFiles, zipOf } from '../packages.ts';
import { forgetPeak, peakMegabytes } from '../peak-memory.ts';
import { MUTATIONS } from './mutate.ts';

/** How one mutated package was answered. */
export interface Answered {
  readonly number: number;
  readonly mutation: string;
  /** 'opened', a file-* code, or 'WRONG: …' when a promise was broken. */
  readonly how: string;
  /** CPU milliseconds of opening, and of checking and saving. */
  readonly openMs: number;
  readonly saveMs: number;
}

/** That of browsers and that of the command line, in turn. */
const CODECS = [portable, nodeCodec];
const SEED = 20_261_122;
const NAMES = Object.keys(MUTATIONS);

/** Packages to damage: every workbook of the corpus, a template, and a small one. */
export async function basePackages(): Promise<readonly Uint8Array[]> {
  const template = new Uint8Array(await readFile(new URL('../../../samples/dien-bien/STC-so-tai-chinh.xlsx', import.meta.url)));
  const small = zipOf(plainFiles('<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Mã</t></is></c></row>'));
  // small ones often: a damage is as well seen there, and many more fit into a run
  return [...(await corpus()).map((book) => book.bytes), template, ...Array.from({ length: 20 }, () => small)];
}

/** The package of this number: the same every time. */
export function damaged(number: number, bases: readonly Uint8Array[]): { bytes: Uint8Array; mutation: string } {
  const random = createRandom(SEED + number);
  let bytes = random.pick(bases);
  const names = [NAMES[number % NAMES.length]!, ...(random.chance(0.3) ? [random.pick(NAMES)] : [])];
  const done: string[] = [];
  for (const name of names) {
    const entries = entriesOf(bytes);
    if (!entries) break;
    bytes = MUTATIONS[name]!(entries, random);
    done.push(name);
  }
  return { bytes, mutation: done.join(' + ') };
}

/** null when the first damage left nothing to damage further. */
function entriesOf(bytes: Uint8Array): ZipEntry[] | null {
  try {
    const entries = readDirectory(bytes, 10_000);
    return entries.length > 0 ? entries : null;
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Opens, checks, changes, marks, saves and opens again. */
export async function judge(number: number, bases: readonly Uint8Array[]): Promise<Answered> {
  const { bytes, mutation } = damaged(number, bases);
  useCodec(CODECS[number % CODECS.length]!);
  const start = cpu();
  let opened = start;
  try {
    const workbook = await MemoryWorkbook.open(bytes, 'so-lieu.xlsx');
    opened = cpu();
    const wrong = await useIt(workbook, bytes);
    return { number, mutation, how: wrong === null ? 'opened' : `WRONG: ${wrong}`, openMs: opened - start, saveMs: cpu() - opened };
  } catch (error) {
    const openMs = (opened === start ? cpu() : opened) - start;
    const how = opened === start ? refusalOf(error) : `WRONG: after opening ${describe(error)}`;
    return { number, mutation, how, openMs, saveMs: 0 };
  }
}

/** The code, when it is one of the catalogue with a whole sentence in both languages. */
function refusalOf(error: unknown): string {
  if (!(error instanceof WorkbookError) || !(WORKBOOK_CODES as readonly string[]).includes(error.code) || !error.code.startsWith('file-')) return `WRONG: ${describe(error)}`;
  for (const lang of ['vi', 'en'] as const) {
    const { code, title, body } = explain(error, lang);
    if (code !== error.code || /[{}]/.test(title + body)) return `WRONG: no sentence for ${error.code}: ${title} ${body}`;
  }
  return error.code;
}

const describe = (error: unknown): string => (error instanceof Error ? `${error.name} ${error instanceof WorkbookError ? error.code : error.message} ${error.stack?.split('\n').slice(1, 4).map((line) => line.trim()).join(' < ')}` : String(error));

/** What breaks a promise; null when nothing does. */
async function useIt(workbook: MemoryWorkbook, before: Uint8Array): Promise<string | null> {
  const raw = await workbook.read();
  checkDataset(readDataset(raw).dataset, { units: null, planEnd: null });
  const [sheet] = await workbook.sheets();
  if (!sheet) return null;
  try {
    await workbook.writeCells(sheet.name, [{ cell: 'B2', value: 'sửa' }]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
  await workbook.mark(sheet.name, [{ cell: 'A1', severity: 'warning' }]);
  workbook.whatIsNotKept();
  const saved = await workbook.toXlsx();
  const again = await readXlsx(saved);
  const names = (model: { sheets: readonly { name: string }[] }): string => model.sheets.map(({ name }) => name).join('|');
  if (names(again.model) !== names(workbook.model)) return 'other sheets after saving';
  return keptBytes(before, saved);
}

const MAY_CHANGE = /\.(xml|rels)$/i;

/** Pictures, settings and all that is no XML comes back byte for byte. */
function keptBytes(before: Uint8Array, after: Uint8Array): string | null {
  const now = new Map(readDirectory(after, 10_000).map((entry) => [entry.name, entry]));
  for (const entry of readDirectory(before, 10_000)) {
    if (MAY_CHANGE.test(entry.name) || entry.name.endsWith('/')) continue;
    const same = now.get(entry.name);
    if (!same || Buffer.compare(same.raw, entry.raw) !== 0) return `part ${entry.name} is not as it was`;
  }
  return null;
}

/** Cases after which what they left behind is collected: each is to be told its own memory, not that of those before it. */
const COLLECT = 20;

/** node --expose-gc files-case.ts FROM COUNT: one JSON line for each case, its number first. */
if (import.meta.main) {
  const [from = 0, count = 1] = process.argv.slice(2).map(Number);
  const bases = await basePackages();
  for (let number = from; number < from + count; number += 1) {
    // written before, so that a crash names its case
    writeSync(1, `${number}\n`);
    if ((number - from) % COLLECT === 0) globalThis.gc?.();
    forgetPeak();
    const answered = await judge(number, bases);
    writeSync(1, `${JSON.stringify({ ...answered, peak: peakMegabytes() })}\n`);
  }
}
