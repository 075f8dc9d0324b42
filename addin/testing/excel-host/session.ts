import type { WorkbookModel } from '../../src/workbook/model.ts';
import type { HostObject } from './host-object.ts';
import type { References } from './interpreter.ts';

/** What the host keeps between requests: the workbook, ranges that the client asked to keep, event registrations. */
export class Session implements References {
  readonly model: WorkbookModel;
  /** Sheets (by id) whose changes the client listens to; 'Workbook' for all. */
  readonly listening = new Set<string>();
  /** The same for the selection. */
  readonly watching = new Set<string>();
  readonly #kept = new Map<string, HostObject>();
  #next = 1;

  constructor(model: WorkbookModel) {
    this.model = model;
  }

  keep(object: HostObject): string {
    const id = `R${this.#next}`;
    this.#next += 1;
    this.#kept.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.#kept.get(id);
  }

  forget(id: string): void {
    this.#kept.delete(id);
  }

  /** Ranges that are still kept: a client that forgets to give them back slows Excel down. */
  get keptCount(): number {
    return this.#kept.size;
  }

  /** Ids as Excel makes them, in braces. */
  newId(): string {
    const id = this.#next.toString(16).toUpperCase().padStart(12, '0');
    this.#next += 1;
    return `{00000000-0000-4000-8000-${id}}`;
  }
}
