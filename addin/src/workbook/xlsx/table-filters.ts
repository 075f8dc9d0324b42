import type { FilterCondition, OutputFilter } from '../../../../shared/tables/output.ts';
import type { TableModel } from '../model-types.ts';
import { attribute, decodeEscapes, encodeEscapes, escapeXml, type Tag, type XmlScanner } from './xml.ts';
import { isTrue } from './read-styles.ts';

/** Excel's words for the conditions of a filter; equal is the one that is left out. */
const OPERATORS: Readonly<Record<string, FilterCondition['is']>> = {
  equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=',
};

/**
 * Reads a filterColumn of a table's autoFilter: [column in the table, filter]; null for a filter by colour, icon, date
 * group, place or a moving day, which are kept only as long as their part is. The scanner ends behind it.
 */
export function readFilterColumn(scanner: XmlScanner, parent: Tag): readonly [number, OutputFilter | null] {
  const column = Number(attribute(parent.attributes, 'colId') ?? 0);
  const values: string[] = [];
  const conditions: FilterCondition[] = [];
  let every = false;
  let unknown = false;
  for (let tag = parent.kind === 'empty' ? null : scanner.next(); tag && !(tag.kind === 'close' && tag.name === parent.name); tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const at = (name: string): string => decodeEscapes(attribute(tag.attributes, name) ?? '');
    if (tag.name === 'filters') values.push(...(isTrue(at('blank')) ? [''] : []));
    else if (tag.name === 'filter') values.push(at('val'));
    else if (tag.name === 'customFilters') every = isTrue(at('and'));
    else if (tag.name === 'customFilter') conditions.push({ is: OPERATORS[at('operator') || 'equal'] ?? '=', value: at('val') });
    else unknown = true;
  }
  if (unknown || values.length + conditions.length === 0) return [column, null];
  return [column, conditions.length > 0 ? { kind: 'conditions', every, conditions } : { kind: 'values', values }];
}

/** A table part with the filters of the model in its autoFilter. */
export function withFilters(text: string, { filters }: Pick<TableModel, 'filters'>): string {
  const columns = [...filters ?? []].toSorted(([one], [other]) => one - other).flatMap(([column, filter]) => (filter === null ? [] : [`<filterColumn colId="${column}">${filterXml(filter)}</filterColumn>`]));
  if (columns.length === 0) return text;
  return text.replace(/<autoFilter\b([^>]*?)\/>/, (_whole, attributes: string) => `<autoFilter${attributes}>${columns.join('')}</autoFilter>`);
}

function filterXml(filter: OutputFilter): string {
  const value = (text: string) => `val="${escapeXml(encodeEscapes(text))}"`;
  if (filter.kind === 'values') {
    const blank = filter.values.includes('') ? ' blank="1"' : '';
    return `<filters${blank}>${filter.values.filter((each) => each !== '').map((each) => `<filter ${value(each)}/>`).join('')}</filters>`;
  }
  const word = ({ is }: FilterCondition) => Object.entries(OPERATORS).find(([, sign]) => sign === is)?.[0] ?? 'equal';
  const conditions = filter.conditions.map((each) => `<customFilter${each.is === '=' ? '' : ` operator="${word(each)}"`} ${value(each.value)}/>`);
  return `<customFilters${filter.every ? ' and="1"' : ''}>${conditions.join('')}</customFilters>`;
}
