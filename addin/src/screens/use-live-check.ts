import { useEffect } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { Lang } from '../../../shared/i18n/format.ts';
import type { PortChange, WorkbookPort } from '../workbook/port.ts';
import type { JobEvent } from './job.ts';
import type { PaneFlows } from './pane-flows.ts';

/** A pause in typing after which what was changed is checked. */
const PAUSE_MS = 300;

interface LiveCheck {
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly lang: Lang;
  /** Set while a job runs: it checks for itself. */
  readonly abort: RefObject<AbortController | null>;
  readonly send: Dispatch<JobEvent>;
}

/** Follows what a person changes: the list and the marks are brought up to date without a press of a button. */
export function useLiveCheck({ port, flows, lang, abort, send }: LiveCheck): void {
  useEffect(() => {
    const watch = new Watch({ port, flows, lang, abort, send });
    void watch.start();
    return () => watch.stop();
  }, [port, flows, lang, abort, send]);
}

class Watch {
  readonly #live: LiveCheck;
  #waiting: PortChange[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #gone = false;
  #unregister: (() => void) | null = null;

  constructor(live: LiveCheck) {
    this.#live = live;
  }

  async start(): Promise<void> {
    const { port, send } = this.#live;
    try {
      this.#unregister = await port.onChanged((change) => this.#changed(change));
      if (this.#gone) this.#unregister();
    } catch (error) {
      send({ type: 'failed', error });
    }
  }

  stop(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
    this.#unregister?.();
  }

  #changed(change: PortChange): void {
    this.#live.send({ type: 'cell-changed', sheet: change.sheet });
    this.#waiting.push(change);
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#recheck(), PAUSE_MS);
  }

  /** One at a time; what came meanwhile is checked next. */
  async #recheck(): Promise<void> {
    const { port, flows, lang, abort, send } = this.#live;
    if (this.#busy || this.#gone) return;
    if (abort.current) {
      this.#later();
      return;
    }
    const changes = this.#waiting;
    this.#waiting = [];
    this.#busy = true;
    send({ type: 'rechecking' });
    const check = await flows.recheck(port, changes, lang).catch(() => {
      // Excel is busy, or a sheet went away: the list says that it is old, and the next full check says why.
      this.#waiting.unshift(...changes);
      return null;
    });
    this.#busy = false;
    const more = check !== null && this.#waiting.length > 0;
    if (!this.#gone) send({ type: 'rechecked', check, more });
    if (more) this.#later();
  }
}
