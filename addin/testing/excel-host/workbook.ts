import { parseRange, quoteSheet, rangeAddress, splitReference } from '../../src/workbook/address.ts';
import type { DefinedName } from '../../src/workbook/model-types.ts';
import { areaAt } from './cells.ts';
import { HostError, invalidArgument, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { areaOf, rangeObject } from './range.ts';
import type { Session } from './session.ts';
import { tables } from './table.ts';
import { worksheets } from './worksheet.ts';

/** The root of every object path. */
export function workbookObject(session: Session): HostObject {
  const { model } = session;
  return {
    type: 'Workbook',
    get: {
      Worksheets: () => worksheets(session),
      Names: () => names(session),
      Tables: () => tables(session, model.sheets),
      Functions: () => functions(session),
      Application: () => application,
    },
    call: {
      GetSelectedRange: () => {
        const sheet = model.activeSheet === null ? undefined : model.sheet(model.activeSheet);
        if (!sheet) throw itemNotFound('the selection');
        return rangeObject(session, areaAt(sheet, model.selection));
      },
      _RemoveReference: (id) => session.forget(String(id)),
    },
  };
}

const application: HostObject = {
  type: 'Application',
  get: { CalculationMode: () => 'Automatic' },
  call: { CreateWorkbook: () => ({ type: 'WorkbookCreated', get: {}, call: { Open: () => undefined } }), SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
};

/** Worksheet functions: only DATE, by which the add-in learns the date system. */
function functions(session: Session): HostObject {
  return {
    type: 'Functions',
    get: {},
    call: {
      Date: (year, month, day) => {
        const epoch = session.model.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const value = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / 86_400_000;
        return { type: 'FunctionResult', byReference: true, get: { Value: () => value, Error: () => '' } } satisfies HostObject;
      },
    },
  };
}

function names(session: Session): HostObject {
  const { model } = session;
  const all = (): DefinedName[] => model.names.filter((name) => name.scope === undefined);
  const find = (key: unknown): HostObject | null => {
    const defined = model.definedName(String(key));
    return defined ? namedItem(session, defined.name) : null;
  };
  return {
    type: 'NamedItemCollection',
    get: {},
    items: () => all().map((defined) => namedItem(session, defined.name)),
    item: find,
    call: {
      GetItem: (key) => find(key) ?? absent(key),
      GetItemOrNullObject: find,
      GetCount: () => all().length,
      Add: (name, reference) => {
        const text = String(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) || parseRange(text) || text.length > 255) throw invalidArgument(`name ${text}`);
        if (model.definedName(text)) throw new HostError('ItemAlreadyExists', `The name ${text} exists already.`);
        model.setName(text, target(reference));
        return namedItem(session, text);
      },
    },
  };
}

function absent(key: unknown): never {
  throw itemNotFound(`name ${String(key)}`);
}

function target(reference: unknown): string {
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  const area = areaOf(reference);
  const absolute = rangeAddress(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(area.sheet.name)}!${absolute}`;
}

function namedItem(session: Session, name: string): HostObject {
  const { model } = session;
  const read = (): DefinedName => model.definedName(name) ?? absent(name);
  const reference = (): ReturnType<typeof splitReference> => splitReference(read().refersTo);
  return {
    type: 'NamedItem',
    id: name,
    get: {
      Name: () => name,
      Formula: () => `=${read().refersTo}`,
      // A reference shows its address, a constant its value, as Excel answers.
      Value: () => (reference() ? read().refersTo : read().refersTo.replace(/^"(.*)"$/, '$1')),
      Type: () => (reference() ? 'Range' : 'String'),
      Scope: () => 'Workbook',
      Visible: () => read().hidden !== true,
    },
    set: {
      Visible: (value) => model.setName(name, read().refersTo, value !== true),
      Formula: (value) => model.setName(name, String(value).replace(/^=/, ''), read().hidden === true),
    },
    call: {
      Delete: () => model.setName(name, null),
      GetRangeOrNullObject: () => {
        const place = reference();
        const sheet = place && model.sheet(place.sheet);
        return sheet ? rangeObject(session, areaAt(sheet, place.range)) : null;
      },
    },
  };
}
