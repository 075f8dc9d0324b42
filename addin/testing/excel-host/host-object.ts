/**
 * An object of Excel as the interpreter sees it: the members the add-in may use, by their names on the wire
 * (PascalCase). What is not listed does not exist, and asking for it answers ApiNotFound with the member's name.
 */
export interface HostObject {
  /** Excel's own name of the class, for messages. */
  readonly type: string;
  /** Answered on Instantiate; the client rewrites the object's path to collection(id) with it. */
  readonly id?: string;
  /** Handed out by reference id when the client asks to keep it (ranges and their like). */
  readonly byReference?: true;
  /** Scalars and navigation properties; a HostObject among them is navigation, null an absent object. */
  readonly get: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** Collections: the member of this name, id or index; null when there is none. */
  readonly item?: (key: unknown) => HostObject | null;
  readonly items?: () => readonly HostObject[];
}

/** A refusal as Excel words it: the code reaches the add-in as OfficeExtension.Error.code. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API ${member} is not supported by this host.`);

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'get' in value;
}
