import { PROVINCES, communesOf } from '../../../../shared/catalog/communes/index.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { inPlaceCompute } from '../compute.ts';
import { serveDesk } from './desk-worker.ts';

/** The first message of the page to its worker. */
export interface DeskRequest {
  readonly channel: MessagePort;
  readonly host: WorkbookPort['host'];
  readonly origin: string;
}

globalThis.addEventListener('message', (event) => {
  const { channel, host, origin } = (event as MessageEvent<DeskRequest>).data;
  serveDesk(channel, host, origin);
});

globalThis.postMessage('ready', {});
// What a plan needs is fetched before it is asked for: the network may go. What does not arrive now is asked for again.
void Promise.allSettled([inPlaceCompute(), ...PROVINCES.map(({ code }) => communesOf(code))]).then(() => globalThis.postMessage('all', {}));
