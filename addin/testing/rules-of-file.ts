import { strFromU8, unzipSync } from 'fflate';
import type { SheetRules } from '../src/workbook/conformance.ts';
import type { ValidationModel } from '../src/workbook/model-types.ts';
import { parseXml, type Element } from './compare/xml.ts';

/** Validations and conditional formats by formula of a sheet, as they stand in the parts of the file. */
export function rulesOfFile(bytes: Uint8Array, sheet: string): SheetRules {
  const files = unzipSync(bytes);
  const part = (name: string): Element => parseXml(strFromU8(files[name]!));
  const id = all(part('xl/workbook.xml')).find(({ name, attributes }) => name === 'sheet' && attributes['name'] === sheet)?.attributes[':id'];
  const target = part('xl/_rels/workbook.xml.rels').children.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'] ?? '';
  const elements = all(part(`xl/${target.replace(/^\/xl\//, '')}`));
  const fills = all(part('xl/styles.xml')).filter(({ name }) => name === 'dxf').map((dxf) => all(dxf).find(({ name }) => name === 'bgColor')?.attributes['rgb']?.slice(-6));
  return {
    validations: elements.filter(({ name }) => name === 'dataValidation').map(validation),
    conditions: elements.filter(({ name }) => name === 'conditionalFormatting').flatMap(({ attributes, children }) => children
      .filter((rule) => rule.attributes['type'] === 'expression')
      .map((rule) => ({ range: attributes['sqref'] ?? '', formula: rule.children[0]?.text ?? '', fill: fills[Number(rule.attributes['dxfId'])] }))),
  };
}

function validation({ attributes, children }: Element): ValidationModel {
  const [from = '', to = ''] = ['formula1', 'formula2'].map((name) => children.find((child) => child.name === name)?.text);
  const { sqref: range = '', type = 'none', prompt, error } = attributes;
  const said = { range, ...(prompt === undefined ? {} : { prompt }), ...(error === undefined ? {} : { message: error }), strict: (attributes['errorStyle'] ?? 'stop') === 'stop' };
  switch (type) {
    case 'list': return { ...said, kind: 'list', source: from };
    case 'custom': return { ...said, kind: 'rule', rule: { type, formula: from } };
    case 'date': case 'whole': return { ...said, kind: 'rule', rule: { type, from: Number(from), to: Number(to) } };
    default: return { ...said, kind: 'prompt' };
  }
}

function all(root: Element): Element[] {
  return [root, ...root.children.flatMap((child) => all(child))];
}
