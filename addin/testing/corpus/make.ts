import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findSoffice } from '../referees.ts';
import { makeBase } from './base.ts';
import { chartsAndPivot, edited } from './flat-odf.ts';

const run = promisify(execFile);
const BOOKS = { 'charts-pivot': chartsAndPivot, editing: edited } as const;

/**
 * Makes base.xlsx, and the workbooks of the corpus that LibreOffice writes: the small provincial workbook as flat OpenDocument, with
 * charts, pivot tables, notes and so on put in, saved by LibreOffice as .xlsx. They are kept in libreoffice/, because
 * each version of LibreOffice writes other bytes: node addin/testing/corpus/make.ts
 */
export async function makeByLibreOffice(): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const base = await makeBase();
  const folder = await mkdtemp(join(tmpdir(), 'dieu-phoi-corpus-'));
  const convert = (path: string, to: string): Promise<unknown> =>
    run(soffice, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', to, '--outdir', folder, path], { timeout: 60_000 });
  try {
    await writeFile(join(import.meta.dirname, 'base.xlsx'), base);
    await writeFile(join(folder, 'base.xlsx'), base);
    await convert(join(folder, 'base.xlsx'), 'fods');
    const flat = await readFile(join(folder, 'base.fods'), 'utf8');
    for (const [name, put] of Object.entries(BOOKS)) {
      await writeFile(join(folder, `${name}.fods`), put(flat));
      await convert(join(folder, `${name}.fods`), 'xlsx');
      await copyFile(join(folder, `${name}.xlsx`), join(import.meta.dirname, 'libreoffice', `${name}.xlsx`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await makeByLibreOffice();
