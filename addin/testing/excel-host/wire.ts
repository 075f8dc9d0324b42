/**
 * The rich API's requests and replies, as Microsoft's client (1.1.110) puts them on the wire. Names are the wire's own.
 */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  /** By path id. */
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  /** Dangles in null object paths: look at the type first. */
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path id of the client object it stands for, 0 for plain values; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireReply {
  Results: { ActionId: number; Value: unknown }[];
  /** Without its id here a trace's callback (an event handler's registration) never runs. */
  TraceIds: number[];
  Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
