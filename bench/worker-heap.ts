import type { Compute } from '../addin/src/flows/types.ts';
import { openInspector } from './inspector.ts';
import type { Inspector, Result } from './inspector.ts';

/** The JS heap of the Worker in workerd, read through the inspector of `wrangler dev`. */
export interface WorkerHeap {
  /** Bytes in use now, what is no longer needed but not yet collected included. */
  used(): Promise<number>;
  /**
   * The most bytes in use at any of the places while `work` runs. workerd does not answer its inspector while a request
   * computes, so it is stopped at each place and asked there. It answers no wish for a collection: what is no longer
   * needed but not yet collected is included.
   */
  highest(places: readonly string[], work: () => Promise<unknown>): Promise<Seen>;
  close(): void;
}

export interface Seen {
  readonly bytes: number;
  /** How often it was looked. */
  readonly looks: number;
}

export async function openWorkerHeap(inspectorPort: number): Promise<WorkerHeap> {
  const inspector = await openInspector(inspectorPort);
  const used = async (): Promise<number> => {
    const { usedSize } = await inspector.ask('Runtime.getHeapUsage');
    if (typeof usedSize !== 'number') throw new Error('the inspector told no heap');
    return usedSize;
  };
  const stops = new Stops(inspector);
  return {
    used,
    highest: async (places, work) => {
      let [bytes, looks] = [0, 0];
      const look = async (): Promise<void> => {
        looks += 1;
        bytes = Math.max(bytes, await used());
      };
      await stops.during(places, look, work);
      if (looks === 0) throw new Error('the request passed none of the places');
      await look();
      return { bytes, looks };
    },
    close: () => inspector.close(),
  };
}

/** Breakpoints at lines of the Worker's own script, found by a text in them. */
class Stops {
  private script: string | null = null;
  private lines = -1;
  private onStop: (() => Promise<void>) | null = null;
  private failure: unknown = null;
  private readonly inspector: Inspector;

  constructor(inspector: Inspector) {
    this.inspector = inspector;
    inspector.onEvent((method, params) => {
      if (method === 'Debugger.scriptParsed') this.remember(params);
      if (method === 'Debugger.paused') void this.stopped();
    });
  }

  async during(places: readonly string[], look: () => Promise<void>, work: () => Promise<unknown>): Promise<void> {
    this.onStop = look;
    this.failure = null;
    await this.inspector.ask('Debugger.enable');
    for (const place of places) await this.setAt(place);
    await work();
    await this.inspector.ask('Debugger.disable');
    if (this.failure) throw this.failure;
  }

  /** The Worker's own script is the longest: the others are small parts of the runtime. */
  private remember({ scriptId, endLine }: Result): void {
    if (typeof scriptId !== 'string' || typeof endLine !== 'number' || endLine <= this.lines) return;
    this.script = scriptId;
    this.lines = endLine;
  }

  private async setAt(place: string): Promise<void> {
    const { result } = await this.inspector.ask('Debugger.searchInContent', { scriptId: this.script, query: place });
    const [found] = Array.isArray(result) ? (result as readonly { readonly lineNumber: number }[]) : [];
    if (!found) throw new Error(`no line of the Worker has "${place}"`);
    await this.inspector.ask('Debugger.setBreakpoint', { location: { scriptId: this.script, lineNumber: found.lineNumber, columnNumber: 0 } });
  }

  private async stopped(): Promise<void> {
    try {
      await this.onStop?.();
    } catch (error) {
      this.failure = error;
    }
    await this.inspector.ask('Debugger.resume');
  }
}

/** The same compute port, which looks at the Worker's heap right after each answer, before it is collected. */
export function watched(compute: Compute, heap: WorkerHeap, seen: (bytes: number) => void): Compute {
  const look = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer;
    seen(await heap.used());
    return result;
  };
  return {
    where: compute.where,
    norms: (input, signal) => look(compute.norms(input, signal)),
    shortages: (input, signal) => look(compute.shortages(input, signal)),
    proposals: (input, signal) => look(compute.proposals(input, signal)),
    whatIf: (input, signal) => look(compute.whatIf(input, signal)),
  };
}
