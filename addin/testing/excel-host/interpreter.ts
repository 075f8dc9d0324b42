import { apiNotFound, HostError, invalidArgument, isHostObject, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { ActionType, PathType } from './wire.ts';
import type { WireAction, WireArguments, WirePath, WireQuery, WireReply, WireRequest } from './wire.ts';

/** Objects that outlive one request: kept ranges, by the id Excel gave them. */
export interface References {
  keep(object: HostObject): string;
  find(id: string): HostObject | undefined;
}

/**
 * Runs one batch in order. Like Excel it stops at the first failing action and undoes nothing of what ran before.
 */
export function runBatch(request: WireRequest, root: HostObject, references: References): WireReply {
  const run = new Batch(request, root, references);
  const reply: WireReply = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = run.act(action);
      reply.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.trace) reply.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reply.Error = {
        Code: error.code,
        Message: error.message,
        Location: run.location(action),
        ActionIndex: index,
        HttpStatusCode: error.code === 'ApiNotFound' || error.code === 'ItemNotFound' ? 404 : 400,
      };
      break;
    }
  }
  return reply;
}

class Batch {
  private readonly request: WireRequest;
  private readonly root: HostObject;
  private readonly references: References;
  /** A method path with side effects (Worksheets.Add) must run once: every path is resolved once. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(request: WireRequest, root: HostObject, references: References) {
    this.request = request;
    this.root = root;
    this.references = references;
  }

  act(action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId, target);
      case ActionType.query:
        return target === null ? null : query(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.method(action, target);
      case ActionType.setProperty:
        return this.setProperty(action, target);
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  location(action: WireAction): string {
    const type = this.resolved.get(action.ObjectPathId)?.type;
    const path = this.request.ObjectPaths[action.ObjectPathId];
    return [type ?? path?.Name ?? '', action.Name].filter((part) => part !== '').join('.');
  }

  private instantiate(pathId: number, target: HostObject | null): unknown {
    if (target === null) return null;
    const reference = this.kept.get(pathId);
    if (reference !== undefined) return { _ReferenceId: reference };
    return target.id === undefined ? {} : { Id: target.id };
  }

  private method(action: WireAction, target: HostObject | null): unknown {
    if (target === null && action.Name === '_KeepReference') return null;
    if (target === null) throw itemNotFound(`${action.Name} on a null object`);
    if (action.Name === '_KeepReference') {
      if (target.byReference) this.kept.set(action.ObjectPathId, this.references.keep(target));
      return null;
    }
    const value = invoke(target, action.Name, this.args(action.ArgumentInfo));
    return isHostObject(value) || value === undefined ? null : value;
  }

  private setProperty(action: WireAction, target: HostObject | null): null {
    if (target === null) throw itemNotFound(`${action.Name} of a null object`);
    const set = own(target.set, action.Name);
    if (!set) throw apiNotFound(`${target.type}.${action.Name} (set)`);
    set(this.args(action.ArgumentInfo)[0]);
    return null;
  }

  private object(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`object path ${pathId} is missing`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.nullObject:
        return null;
      case PathType.global:
        return this.root;
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.newObject:
        throw apiNotFound(path.Name);
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const value = this.step(path, parent);
    if (value !== null && !isHostObject(value)) throw apiNotFound(`${parent.type}.${path.Name} as an object`);
    return value;
  }

  private step(path: WirePath, parent: HostObject): unknown {
    if (path.ObjectPathType === PathType.property) return property(parent, path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) return invoke(parent, path.Name, args);
    if (!parent.item) throw apiNotFound(`${parent.type}[]`);
    const found = parent.item(args[0]);
    if (found === null) throw itemNotFound(`${parent.type} ${String(args[0])}`);
    return found;
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new HostError('InvalidReference', `The reference ${id} is not valid any more.`);
    return object;
  }

  private args(info: WireArguments | undefined): unknown[] {
    const fill = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id) && Array.isArray(value)) return value.map((each, i) => fill(each, id[i]));
      return typeof id === 'number' && id !== 0 ? this.object(id) : value;
    };
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => fill(value, ids?.[i]));
  }
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function invoke(target: HostObject, name: string, args: unknown[]): unknown {
  const method = own(target.call, name);
  if (!method) throw apiNotFound(`${target.type}.${name}()`);
  return method(...args);
}

function property(target: HostObject, name: string): unknown {
  const read = own(target.get, name);
  if (!read) throw apiNotFound(`${target.type}.${name}`);
  return read();
}

type Tree = { [name: string]: Tree };

/** The answer to load(): the asked scalars under PascalCase names, items under _Items. */
function query(target: HostObject, info: WireQuery): unknown {
  const tree: Tree = {};
  for (const path of info.Select ?? []) plant(tree, path);
  for (const path of info.Expand ?? []) plant(tree, path);
  if (!target.items) return read(target, tree);
  const skip = info.Skip ?? 0;
  const members = target.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const own = Object.keys(tree).filter((name) => Object.hasOwn(target.get, name));
  const forItems = Object.fromEntries(Object.entries(tree).filter(([name]) => !own.includes(name)));
  const answer = own.length > 0 ? read(target, Object.fromEntries(own.map((name) => [name, {}]))) : {};
  if (own.length > 0 && Object.keys(forItems).length === 0) return answer;
  return { ...answer, _Items: members.map((member) => read(member, forItems)) };
}

function plant(tree: Tree, path: string): void {
  let at = tree;
  for (const part of path.split('/')) {
    const name = part.trim();
    if (name === '' || name === 'items' || name === '$all' || name === '$none') continue;
    const pascal = name[0]!.toUpperCase() + name.slice(1);
    at = at[pascal] ??= {};
  }
}

function read(target: HostObject, tree: Tree): Record<string, unknown> {
  const answer: Record<string, unknown> = target.id === undefined ? {} : { Id: target.id };
  const names = Object.keys(tree).length > 0 ? Object.keys(tree) : scalars(target);
  for (const name of names) {
    const value = property(target, name);
    if (!isHostObject(value)) answer[name] = value;
    else answer[name] = value.items ? query(value, { Select: flatten(tree[name] ?? {}) }) : read(value, tree[name] ?? {});
  }
  return answer;
}

/** Turns a branch back into select paths for a collection inside the asked object. */
function flatten(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([name, below]) => {
    const paths = flatten(below);
    return paths.length === 0 ? [name] : paths.map((path) => `${name}/${path}`);
  });
}

/** A bare load() asks for every scalar; looking at a getter's value tells which those are. */
function scalars(target: HostObject): string[] {
  return Object.keys(target.get).filter((name) => !name.startsWith('_') && !isHostObject(target.get[name]?.()));
}
