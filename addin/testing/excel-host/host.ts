import type { CellChange } from '../../src/workbook/model-types.ts';
import type { WorkbookModel } from '../../src/workbook/model.ts';
import { runBatch } from './interpreter.ts';
import { Session } from './session.ts';
import type { WireRequest } from './wire.ts';
import { workbookObject } from './workbook.ts';

/** Excel on the web refuses larger requests and answers. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** What Excel 2021 has. */
export const BASE_API = '1.14';

const DATA_CHANGED = 10;
const SELECTION_CHANGED = 14;
const EVENT_CATEGORY = 65_536;
const ACTION_CATEGORY = 2;
const ACTION_DISPATCH = 1000;

export interface HostOptions {
  /** ExcelApi requirement set that the host declares; BASE_API when absent. */
  readonly api?: string;
  /** Display language; vi-VN when absent. */
  readonly locale?: string;
  /** Colours of Office's own surfaces as 0xRRGGBB numbers, by Office's names. */
  readonly theme?: Readonly<Record<string, number>>;
}

/** What the client did, for tests that look at the traffic. */
export interface Traffic {
  requests: number;
  largestRequest: number;
  largestReply: number;
  /** Errors answered, as "Code: message". */
  errors: string[];
}

/** The two globals by which Microsoft's client finds its host, over a workbook in memory. */
export interface ExcelHost {
  readonly session: Session;
  readonly traffic: Traffic;
  /** What window.external.GetHostInfo() answers. */
  readonly hostInfo: string;
  /** What window.external.GetContext() offers: functions of these names that answer these values. */
  readonly officeContext: Readonly<Record<string, unknown>>;
  /** window._richApiNativeBridge */
  readonly bridge: NativeBridge;
  /** A press on a ribbon button that runs a function. */
  pressButton(actionId: string): void;
}

export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: WireRequest };
}

/** Makes the client refuse every member that the declared requirement set does not have. */
export function enforceApiSet(commonUtility: object): void {
  Object.assign(commonUtility, { _doApiNotSupportedCheck: true });
}

/** Must run in the client's own world, before office.js: puts the two globals there that it looks for. */
export function externalOf(hostInfo: string, context: Readonly<Record<string, unknown>>): object {
  const functions = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
  const settings = { Read: () => undefined, Write: () => undefined };
  return { GetHostInfo: () => hostInfo, GetContext: () => ({ ...functions, GetSettings: () => settings }) };
}

export function createExcelHost(model: WorkbookModel, options: HostOptions = {}): ExcelHost {
  const session = new Session(model);
  const traffic: Traffic = { requests: 0, largestRequest: 0, largestReply: 0, errors: [] };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const message = JSON.parse(text) as BridgeMessage;
      if (message.type !== 1) return;
      const body = answer(session, traffic, text, message);
      const reply = JSON.stringify({ id: message.id, type: 1, message: { statusCode: 200, headers: {}, body } });
      // Excel answers later, never inside the call.
      setTimeout(() => bridge.onMessageFromHost?.(reply), 0);
    },
  };
  const send = (entry: unknown[]): void => {
    const text = JSON.stringify({ type: 3, controlId: '', message: { entries: [entry] } });
    setTimeout(() => bridge.onMessageFromHost?.(text), 0);
  };
  model.onChange((change) => sendChange(session, change, send));
  model.onSelect((selected) => sendSelection(session, selected, send));
  return {
    session,
    traffic,
    hostInfo: `Excel|Win32|16.01|${options.locale ?? 'vi-VN'}|||disableLogging|0`,
    officeContext: officeContext(options),
    bridge,
    pressButton: (actionId) => send([ACTION_CATEGORY, ACTION_DISPATCH, '', JSON.stringify([actionId, '{}']), 0]),
  };
}

/** The reply's body as text. Too much in either direction is refused as on the web. */
function answer(session: Session, traffic: Traffic, text: string, message: BridgeMessage): string {
  traffic.requests += 1;
  const size = byteLength(text);
  traffic.largestRequest = Math.max(traffic.largestRequest, size);
  if (size > PAYLOAD_LIMIT) return refusal(traffic, 'RequestPayloadSizeLimitExceeded', `a request of ${size} bytes`);
  const request = message.message?.body;
  if (!request?.Actions || isInternal(request)) return '{}';
  const reply = runBatch(request, workbookObject(session), session);
  if (reply.Error) traffic.errors.push(`${reply.Error.Code}: ${reply.Error.Message} (${reply.Error.Location})`);
  const body = JSON.stringify(reply);
  const answered = byteLength(body);
  traffic.largestReply = Math.max(traffic.largestReply, answered);
  return answered > PAYLOAD_LIMIT ? refusal(traffic, 'ResponsePayloadSizeLimitExceeded', `an answer of ${answered} bytes`) : body;
}

/** At start the client tells its host that ribbon actions can be called. */
function isInternal(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.Name === 'Microsoft.InternalService.AddinInternalService');
}

function refusal(traffic: Traffic, code: string, what: string): string {
  traffic.errors.push(`${code}: ${what}`);
  const error = { Code: code, Message: `Excel refuses ${what}; the limit is 5 MB.`, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sendChange(session: Session, change: CellChange, send: (entry: unknown[]) => void): void {
  const sheet = session.model.sheet(change.sheet);
  if (!sheet) return;
  for (const target of session.listening) {
    if (target !== 'Workbook' && target !== sheet.id) continue;
    const args = {
      address: change.address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: change.source === 'code' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
    };
    send([EVENT_CATEGORY, DATA_CHANGED, target, JSON.stringify(args), 0]);
  }
}

function sendSelection(session: Session, selected: { readonly sheet: string; readonly address: string }, send: (entry: unknown[]) => void): void {
  const sheet = session.model.sheet(selected.sheet);
  if (!sheet) return;
  for (const target of session.watching) {
    if (target !== 'Workbook' && target !== sheet.id) continue;
    send([EVENT_CATEGORY, SELECTION_CHANGED, target, JSON.stringify({ address: selected.address, worksheetId: sheet.id }), 0]);
  }
}

/** What the client asks of window.external about application, document and theme. */
function officeContext(options: HostOptions): Record<string, unknown> {
  const locale = options.locale ?? 'vi-VN';
  const theme = options.theme ?? { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xf3f3f3, controlForegroundColor: 0x262626 };
  return {
    GetAppType: 1,
    GetSolutionRef: 'dieu-phoi',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: '',
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetHostFullVersion: '16.0.14332.20000',
    GetInitialDisplayMode: 0,
    GetSupportedMatrix: JSON.stringify({ excelapi: options.api ?? BASE_API, dialogapi: '1.2', sharedruntime: '1.1' }),
    GetOfficeThemeInfo: JSON.stringify(theme),
  };
}
