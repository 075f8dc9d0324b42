import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbookModel } from '../../src/workbook/model.ts';
import { createExcelHost, enforceApiSet, externalOf } from './host.ts';
import type { ExcelHost, HostOptions } from './host.ts';
import { clientFolder } from './node.ts';

/** The address that production pages load the client from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Opens a page as Excel opens a task pane: Microsoft's client comes from its package instead of the network, and its
 * host is the given workbook, which stays in this process. The page itself is not changed.
 */
export async function openPaneInExcel(page: Page, url: string, model: WorkbookModel, options: HostOptions = {}): Promise<ExcelHost> {
  const host = createExcelHost(model, options);
  await serveClient(page);
  await page.exposeFunction('toExcelHost', (text: string) => host.bridge.sendMessageToHost(text));
  host.bridge.onMessageFromHost = (text) => {
    const sent = page.evaluate((message) => (globalThis as unknown as PageWorld).fromExcelHost(message), text);
    sent.catch((error: unknown) => {
      // a page that was closed in between wants no answer
      if (!page.isClosed()) throw error;
    });
  };
  await page.addInitScript(pageScript(host));
  await page.goto(url);
  return host;
}

/** Answers the client's address from its package; without a host it finds itself outside Office. */
export async function serveClient(page: Page): Promise<void> {
  await page.route(`${CDN}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length).toLowerCase();
    await route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body: await readFile(join(clientFolder(), file)),
    });
  });
}

interface PageWorld {
  fromExcelHost(text: string): void;
}

/** Runs in the page before any of its scripts. */
function pageScript(host: ExcelHost): string {
  return `(() => {
    ${externalOf.toString()}
    ${enforceApiSet.toString()}
    Object.defineProperty(window, 'external', { value: externalOf(${JSON.stringify(host.hostInfo)}, ${JSON.stringify(host.officeContext)}), configurable: true });
    let listener = null;
    window.fromExcelHost = (text) => listener(text);
    window._richApiNativeBridge = {
      sendMessageToHost(text) { window.toExcelHost(text); },
      get onMessageFromHost() { return listener; },
      set onMessageFromHost(given) {
        listener = given;
        // the client sets this while it loads; when its script is through, its switches are there
        setTimeout(() => enforceApiSet(OfficeExtension.CommonUtility), 0);
      },
    };
  })();`;
}
