import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Report {
  readonly problems: readonly { readonly severity: string; readonly kind: string; readonly file?: string; readonly message: string }[];
}

/** What Excel would refuse or repair, one line each, said by the OOXML validator inside excelts. */
export async function validatorProblems(bytes: Uint8Array): Promise<string[]> {
  // the package does not export its validator: it is taken by its place
  const url = new URL('../../node_modules/@cj-tech-master/excelts/dist/esm/modules/excel/utils/ooxml-validator/index.js', import.meta.url);
  const validator = (await import(url.href)) as { validateXlsxBuffer(bytes: Uint8Array): Promise<Report> };
  const { problems } = await validator.validateXlsxBuffer(bytes);
  return problems.map((problem) => `${problem.severity} ${problem.kind} ${problem.file ?? ''}: ${problem.message}`);
}

/** LibreOffice on this machine; null where there is none. */
export function findSoffice(): string | null {
  const places = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Opens an .xlsx in LibreOffice and saves every visible sheet as csv: file name ending -Sheet.csv -> text.
 * Throws when LibreOffice does not open it.
 */
export async function sheetsInLibreOffice(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'dieu-phoi-lo-'));
  try {
    await writeFile(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // 44 comma, 34 quote, 76 UTF-8, from line 1, all columns as text, no formulas, every sheet (-1)
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    await run(soffice, [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')], { timeout: 120_000 });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    if (names.length === 0) throw new Error('LibreOffice did not open the file');
    const sheets = new Map<string, string>();
    for (const name of names) sheets.set(name.replace(/^book-|\.csv$/g, '').normalize('NFC'), await readFile(join(folder, name), 'utf8'));
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renders workbooks in LibreOffice, all in one go: the names of those that it opened and drew as pages. */
export async function openedByLibreOffice(books: ReadonlyMap<string, Uint8Array>): Promise<ReadonlySet<string>> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'dieu-phoi-lo-'));
  try {
    const files = [...books].map(([name]) => join(folder, `${name}.xlsx`));
    for (const [name, bytes] of books) await writeFile(join(folder, `${name}.xlsx`), bytes);
    await run(soffice, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 240_000 });
    const drawn = new Set(await readdir(folder));
    return new Set([...books.keys()].filter((name) => drawn.has(`${name}.pdf`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The setting by which LibreOffice computes every formula of an .xlsx anew when it opens it; it does not by itself. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The workbook as LibreOffice saves it after computing every formula. */
export async function recalculatedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const books = await recalculatedBooks(new Map([['book', bytes]]));
  return books.get('book')!;
}

/** The same for several workbooks in one start of LibreOffice, by their names. Throws when it does not open one. */
export async function recalculatedBooks(books: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'dieu-phoi-lo-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const files = [...books.keys()].map((name, index) => ({ name, file: `book${index}.xlsx` }));
    for (const { name, file } of files) await writeFile(join(folder, file), books.get(name)!);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(soffice, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files.map(({ file }) => join(folder, file))], { timeout: 240_000 });
    const computed = new Map<string, Uint8Array>();
    for (const { name, file } of files) computed.set(name, new Uint8Array(await readFile(join(folder, 'out', file))));
    return computed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
