import { parseRange, rangeAddress, rangesTouch } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
import type { CellStyle, ConditionalFormat, ConditionalRule } from '../../src/workbook/model-types.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { refuseProtected } from './cells.ts';
import type { Area } from './cells.ts';
import { colour } from './format.ts';
import { apiNotFound, invalidArgument, itemNotFound } from './host-object.ts';
import type { HostObject } from './host-object.ts';
import { rangeAreas, rangeObject } from './range.ts';
import type { Session } from './session.ts';

const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'formula', formula: '', style: {} },
  ColorScale: { kind: 'scale', low: 'FFFFFF', high: '63BE7B' },
  DataBar: { kind: 'bar', color: '638EC6' },
};

const TYPE_OF = { formula: 'Custom', scale: 'ColorScale', bar: 'DataBar' } as const;

/** The conditional formats that touch the given ranges; new ones cover them. */
export function conditionalFormats(session: Session, areas: readonly Area[]): HostObject {
  const { sheet } = areas[0]!;
  const touching = (): readonly ConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) => rangesOf(format).some((range) => areas.some((area) => rangesTouch(range, area))));
  const byId = (id: unknown): HostObject | null =>
    touching().some((format) => format.id === id) ? conditionalFormat(session, sheet, String(id)) : null;
  return {
    type: 'ConditionalFormatCollection',
    get: { Count: () => touching().length },
    items: () => touching().map((format) => conditionalFormat(session, sheet, format.id)),
    item: byId,
    call: {
      GetCount: () => touching().length,
      GetItem: (id) => byId(id) ?? absent(id),
      GetItemOrNullObject: byId,
      GetItemAt: (index) => conditionalFormat(session, sheet, (touching()[Number(index)] ?? absent(index)).id),
      ClearAll: () => {
        refuseProtected(sheet);
        const gone = new Set(touching());
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.has(format));
      },
      Add: (type) => {
        refuseProtected(sheet);
        const rule = NEW_RULES[String(type)];
        if (!rule) throw apiNotFound(`ConditionalFormatCollection.add(${String(type)})`);
        const id = session.newId();
        // as Excel documents it: a new format has the first priority
        sheet.conditionalFormats = [{ id, range: areas.map((area) => rangeAddress(area)).join(' '), rule }, ...sheet.conditionalFormats];
        return conditionalFormat(session, sheet, id);
      },
    },
  };
}

function absent(id: unknown): never {
  throw itemNotFound(`conditional format ${String(id)}`);
}

const parsed = new WeakMap<ConditionalFormat, CellRange[]>();

function rangesOf(format: ConditionalFormat): CellRange[] {
  const known = parsed.get(format) ?? format.range.split(' ').map((text) => parseRange(text)).filter((range) => range !== null);
  parsed.set(format, known);
  return known;
}

function conditionalFormat(session: Session, sheet: SheetModel, id: string): HostObject {
  const find = (): ConditionalFormat => sheet.conditionalFormats.find((format) => format.id === id) ?? absent(id);
  const put = (rule: ConditionalRule): void => {
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => (format.id === id ? { ...format, rule } : format));
  };
  const part = (kind: ConditionalRule['kind'], make: () => HostObject) => (): HostObject | null => (find().rule.kind === kind ? make() : null);
  const strictly = (read: () => HostObject | null) => (): HostObject => read() ?? absent(`${id} of this type`);
  const custom = part('formula', () => customFormat(() => find().rule, put));
  const scale = part('scale', () => colorScale(put));
  return {
    type: 'ConditionalFormat',
    id,
    get: {
      Id: () => id,
      Type: () => TYPE_OF[find().rule.kind],
      Priority: () => sheet.conditionalFormats.indexOf(find()),
      Custom: strictly(custom),
      CustomOrNullObject: custom,
      ColorScale: strictly(scale),
      ColorScaleOrNullObject: scale,
    },
    set: {
      Priority: (value) => {
        const format = find();
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        others.splice(Number(value), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    call: {
      Delete: () => {
        refuseProtected(sheet);
        const format = find();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      },
      GetRange: () => rangeObject(session, { ...rangesOf(find())[0]!, sheet }),
      GetRanges: () => rangeAreas(session, rangesOf(find()).map((range) => ({ ...range, sheet }))),
    },
  };
}

function customFormat(read: () => ConditionalRule, put: (rule: ConditionalRule) => void): HostObject {
  const rule = (): Extract<ConditionalRule, { kind: 'formula' }> => {
    const now = read();
    if (now.kind !== 'formula') throw invalidArgument('this conditional format has no formula');
    return now;
  };
  const restyle = (change: CellStyle): void => put({ ...rule(), style: { ...rule().style, ...change } });
  const ruleObject: HostObject = {
    type: 'ConditionalFormatRule',
    get: { Formula: () => `=${rule().formula}` },
    set: { Formula: (value) => put({ ...rule(), formula: String(value).replace(/^=/, '') }) },
  };
  const look: HostObject = {
    type: 'ConditionalRangeFormat',
    get: {
      Fill: () => ({
        type: 'ConditionalRangeFill',
        get: { Color: () => hash(rule().style.fill) },
        set: { Color: (value: unknown) => restyle(defined('fill', colour(value))) },
      }),
      Font: () => ({
        type: 'ConditionalRangeFont',
        get: { Color: () => hash(rule().style.color) },
        set: { Color: (value: unknown) => restyle(defined('color', colour(value))), Bold: (value: unknown) => restyle({ bold: value === true }) },
      }),
    },
  };
  return { type: 'CustomConditionalFormat', get: { Rule: () => ruleObject, Format: () => look } };
}

const hash = (digits: string | undefined): string => (digits === undefined ? '' : `#${digits}`);
const defined = (key: 'fill' | 'color', value: string | undefined): CellStyle => (value === undefined ? {} : { [key]: value });

function colorScale(put: (rule: ConditionalRule) => void): HostObject {
  return {
    type: 'ColorScaleConditionalFormat',
    get: {},
    set: {
      Criteria: (value) => {
        const { minimum, maximum } = value as { minimum?: { color?: string }; maximum?: { color?: string } };
        const low = colour(minimum?.color ?? null);
        const high = colour(maximum?.color ?? null);
        if (low === undefined || high === undefined) throw invalidArgument('a colour scale needs a minimum and a maximum with colours');
        put({ kind: 'scale', low, high });
      },
    },
  };
}
