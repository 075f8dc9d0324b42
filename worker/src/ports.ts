/** What the app needs from where it runs; index.ts gives the Worker's, tests and the command line give theirs. */
export interface Ports {
  /** Milliseconds, for Server-Timing. In workerd the clock stands still while computing; it advances on I/O. */
  now(): number;
  requestId(): string;
  /** One line for each request. */
  log(line: LogLine): void;
  /** False when the caller has used up its requests; the key is an address and is never logged. */
  mayProceed(key: string): Promise<boolean>;
}

/** Nothing personal: no body, no address, no query. */
export interface LogLine {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly code?: string;
}
