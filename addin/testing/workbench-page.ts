import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { MemoryWorkbook } from '../src/workbook/memory.ts';
import { launchChromium, type Served } from './chromium.ts';
import { startServer } from './server.ts';

/** For what takes its time on a busy machine. */
export const LONG = { timeout: 60_000 };

/** Path of a sample. */
export const sample = (name: string): string => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

/** A saved file of the page, read again. */
export async function opened(download: Download): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await readFile(await download.path()), download.suggestedFilename());
}

/**
 * The workbench as people use it: the built page, the Worker in workerd, real files in and out. Made once in a test
 * file; each test gets a page of its own, and fails when the page complained of anything.
 */
export class Workbench {
  #server: Served | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;
  /** What the page complained about: errors, things that its security policy refused. */
  #complaints: string[] = [];

  constructor() {
    beforeAll(async () => {
      [this.#server, this.#browser] = await Promise.all([startServer(), launchChromium()]);
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#server?.stop();
    });
    beforeEach(async () => {
      const context = await this.#browser!.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
      const page = await context.newPage();
      this.#page = page;
      this.#complaints = [];
      page.on('pageerror', (error) => this.#complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && this.#complaints.push(`${message.text()} ${message.location().url}`));
      await page.goto(`${this.#server!.url}/workbench.html`);
    });
    afterEach(async () => {
      await this.page.context().close();
      expect(this.#complaints).toEqual([]);
    });
  }

  /** The page of the test that runs. */
  get page(): Page {
    if (!this.#page) throw new Error('no test is running');
    return this.#page;
  }

  /** The page may complain of this and still pass. */
  forgive(text: string): void {
    this.#complaints = this.#complaints.filter((complaint) => !complaint.includes(text));
  }

  readonly button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });

  readonly tab = (name: string | RegExp): Locator => this.page.getByRole('tab', { name });

  readonly choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    await this.page.locator('input[type=file]').setInputFiles(file);
  };

  readonly save = async (): Promise<MemoryWorkbook> => {
    const waiting = this.page.waitForEvent('download');
    await this.button('Lưu .xlsx').click();
    const anyway = this.page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true });
    // the file is made in another thread; only then is it known whether there is something to say first
    await Promise.race([waiting, anyway.waitFor(LONG).catch(() => 'the page was closed')]);
    if (await anyway.isVisible()) await anyway.click();
    return opened(await waiting);
  };

  /** Types into a cell of the sheet that is shown, by the bar above the grid. */
  readonly typeInto = async (presses: readonly string[], text: string): Promise<void> => {
    await this.page.getByRole('grid').focus();
    for (const key of presses) await this.page.keyboard.press(key);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  };
}
