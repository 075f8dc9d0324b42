import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { WorkbookModel } from '../../src/workbook/model.ts';
import { createExcelHost, enforceApiSet, externalOf } from './host.ts';
import type { ExcelHost, HostOptions } from './host.ts';

/** Folder of Microsoft's client in its npm package. */
export function clientFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}

export interface LoadedClient {
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Where the client believes it came from; it looks for its own script element. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Microsoft's client, whole and unchanged, in this process over the given workbook. It runs in a context of its own
 * with the few things of a page that it touches: script elements load from the package, and nothing else exists.
 */
export async function loadClient(model: WorkbookModel, options: HostOptions = {}): Promise<LoadedClient> {
  const host = createExcelHost(model, options);
  const page = fakePage(host);
  const context = createContext(page);
  page.load = (file: string) => clientScript(file).runInContext(context);
  page.load('office.js');
  const client = page as unknown as { Office: typeof Office; Excel: typeof Excel; OfficeExtension: EnforcingClient };
  await client.Office.onReady();
  enforceApiSet(client.OfficeExtension.CommonUtility);
  return { host, Excel: client.Excel, Office: client.Office };
}

/** Compiled once: every test loads the client anew. */
const scripts = new Map<string, Script>();

function clientScript(file: string): Script {
  const script = scripts.get(file) ?? new Script(readFileSync(join(clientFolder(), file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

interface EnforcingClient {
  readonly CommonUtility: object;
}

interface FakePage {
  [name: string]: unknown;
  load: (file: string) => void;
}

interface FakeScript {
  src: string;
  onload?: () => void;
}

function fakePage(host: ExcelHost): FakePage {
  const script = (src: string): FakeScript & Record<string, unknown> => ({ src, getAttribute: () => null, setAttribute: () => undefined });
  const head = {
    appendChild(element: FakeScript) {
      const file = element.src.slice(CDN.length).toLowerCase();
      setTimeout(() => {
        page.load(file);
        element.onload?.();
      }, 0);
    },
  };
  const document = {
    head,
    readyState: 'complete',
    cookie: '',
    URL: 'https://localhost:8787/taskpane.html',
    getElementsByTagName: (tag: string) => (tag === 'head' ? [head] : tag === 'script' ? [script(`${CDN}office.js`)] : []),
    getElementById: () => null,
    createElement: () => script(''),
    addEventListener: () => undefined,
  };
  const page: FakePage = {
    load: () => undefined,
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document,
    addEventListener: () => undefined,
    navigator: { userAgent: 'Chrome', platform: 'Win32', language: 'vi' },
    location: { search: '', hash: '', href: document.URL, protocol: 'https:', pathname: '/taskpane.html' },
    history: {},
    name: '',
    external: externalOf(host.hostInfo, host.officeContext),
    _richApiNativeBridge: host.bridge,
  };
  page['window'] = page;
  page['self'] = page;
  page['top'] = page;
  return page;
}

/** Loads the client and makes its Excel and Office the global ones, as a page has them. */
export async function openInExcel(model: WorkbookModel, options: HostOptions = {}): Promise<ExcelHost> {
  const { host, Excel, Office } = await loadClient(model, options);
  Object.assign(globalThis, { Excel, Office });
  return host;
}
