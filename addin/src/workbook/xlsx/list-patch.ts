import { editedRanges } from '../list-ranges.ts';
import type { ListEdit } from '../port.ts';
import { attribute, escapeXml, unescapeXml, withAttribute } from './xml.ts';
import { childNamed, childrenOf, inner, prefixOf, rootOf, splice, type Child } from './xml-tree.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Drop-downs of a sheet's text after these edits: the rules of the sheet and, in extLst, those of Excel 2010. */
export function patchLists(text: string, edits: readonly ListEdit[]): string {
  if (edits.length === 0) return text;
  const root = rootOf(text);
  const extensions = childNamed(text, root, 'extLst');
  const holders = [
    childNamed(text, root, 'dataValidations'),
    ...(extensions ? childrenOf(text, extensions).map((ext) => childNamed(text, ext, 'dataValidations')) : []),
  ];
  return splice(text, holders.flatMap((holder) => (holder ? holderEdits(text, holder, edits) : [])));
}

function holderEdits(text: string, holder: Child, edits: readonly ListEdit[]): Edit[] {
  const rules = childrenOf(text, holder);
  const made = rules.flatMap((rule) => ruleEdit(text, rule, edits) ?? []);
  const gone = made.filter((edit) => edit.text === '').length;
  if (gone === 0) return made;
  if (gone === rules.length) return [{ start: holder.start, end: holder.end, text: '' }];
  const head = `<${prefixOf(text, holder.start)}${holder.name}${withAttribute(holder.attributes, 'count', String(rules.length - gone))}>`;
  return [{ start: holder.start, end: holder.open, text: head }, ...made];
}

/** The rule with other ranges, or nothing in its place; null: it stays. */
function ruleEdit(text: string, rule: Child, edits: readonly ListEdit[]): Edit | null {
  const isList = attribute(rule.attributes, 'type') === 'list';
  const element = rule.open === rule.end ? undefined : childNamed(text, rule, 'sqref');
  const before = element ? unescapeXml(inner(text, element)) : attribute(rule.attributes, 'sqref');
  if (before === undefined) return null;
  const after = edits.reduce((ranges, edit) => (ranges === '' ? '' : editedRanges(ranges, isList, edit)), before);
  if (after === before) return null;
  if (after === '') return { start: rule.start, end: rule.end, text: '' };
  if (element) return { start: element.open, end: element.close, text: escapeXml(after) };
  const end = rule.open === rule.end ? '/>' : '>';
  return { start: rule.start, end: rule.open, text: `<${prefixOf(text, rule.start)}${rule.name}${withAttribute(rule.attributes, 'sqref', after)}${end}` };
}
