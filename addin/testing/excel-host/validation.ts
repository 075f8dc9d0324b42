import { parseRange, rangeAddress } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
import { without } from '../../src/workbook/list-ranges.ts';
import type { ValidationModel } from '../../src/workbook/model-types.ts';
import { refuseProtected } from './cells.ts';
import type { Area } from './cells.ts';
import { apiNotFound, invalidArgument } from './host-object.ts';
import type { HostObject } from './host-object.ts';

/** Excel's own limits for what a validation says. */
const LIST = 255;
const TITLE = 32;
const MESSAGE = 255;

interface Alert {
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly message?: string;
  readonly title?: string;
}

/** The validation of exactly these cells. Changing any of it makes one rule over them all. */
export function dataValidation(areas: readonly Area[]): HostObject {
  const { sheet } = areas[0]!;
  const range = areas.map((area) => rangeAddress(area)).join(' ');
  const exact = (): ValidationModel | undefined => sheet.validations.find((rule) => rule.range === range);
  const now = (): ValidationModel | undefined => exact() ?? sheet.validations.find((rule) => covers(rule, areas));
  const put = (change: Partial<ValidationModel>): void => {
    refuseProtected(sheet);
    const before = exact() ?? { range, kind: 'prompt' };
    sheet.validations = [...sheet.validations.filter((rule) => rule.range !== range), { ...before, ...change }];
  };
  return {
    type: 'DataValidation',
    get: {
      Type: () => typeOf(now()),
      Rule: () => {
        const rule = now();
        return rule?.kind === 'list' ? { list: { inCellDropDown: true, source: rule.values?.join(',') ?? `=${rule.source ?? ''}` } } : ruleOut(rule);
      },
      Prompt: () => ({ showPrompt: true, title: '', message: now()?.prompt ?? '' }),
      ErrorAlert: () => ({ showAlert: true, style: now()?.strict === false ? 'Warning' : 'Stop', title: '', message: now()?.message ?? '' }),
      IgnoreBlanks: () => true,
    },
    set: {
      Rule: (value) => put(ruleIn(value)),
      Prompt: (value) => put({ prompt: promptOf(value) }),
      ErrorAlert: (value) => put(alertOf(value as Alert)),
      IgnoreBlanks: () => undefined,
    },
    call: {
      Clear: () => {
        refuseProtected(sheet);
        sheet.validations = sheet.validations.flatMap((rule) => {
          const left = without(rule.range, range);
          return left === '' ? [] : [{ ...rule, range: left }];
        });
      },
    },
  };
}

/** The rule is that of all these cells. */
function covers(rule: ValidationModel, areas: readonly Area[]): boolean {
  const ranges = rule.range.split(' ').flatMap((text) => parseRange(text) ?? []);
  const holds = (range: CellRange, area: CellRange): boolean => area.top >= range.top && area.bottom <= range.bottom && area.left >= range.left && area.right <= range.right;
  return areas.every((area) => ranges.some((range) => holds(range, area)));
}

function listOf(value: unknown): Pick<ValidationModel, 'values'> | Pick<ValidationModel, 'source'> {
  const list = (value as { list?: { source?: unknown } }).list;
  if (!list) throw apiNotFound(`DataValidationRule ${Object.keys(value as object).join()}`);
  if (typeof list.source !== 'string') throw apiNotFound('ListDataValidation.source as a range');
  if (list.source.startsWith('=')) return { source: list.source.slice(1) };
  if (list.source.length > LIST) throw invalidArgument(`a list of ${list.source.length} characters, ${LIST} are allowed`);
  return { values: list.source.split(',') };
}

/** Days travel as serial numbers here: the client hands over what it was given. */
function ruleIn(value: unknown): Partial<ValidationModel> {
  const { custom, date, wholeNumber } = value as { custom?: { formula?: unknown }; date?: Between; wholeNumber?: Between };
  if (custom) {
    const formula = String(custom.formula ?? '');
    if (!formula.startsWith('=') || formula.length > LIST + 1) throw invalidArgument('a custom validation is a formula of 255 characters at most');
    return { kind: 'rule', rule: { type: 'custom', formula: formula.slice(1) } };
  }
  const limits = date ?? wholeNumber;
  if (!limits) return { kind: 'list', ...listOf(value) };
  if (limits.operator !== 'Between' || typeof limits.formula1 !== 'number' || typeof limits.formula2 !== 'number') throw apiNotFound(`a rule with ${String(limits.operator)}`);
  return { kind: 'rule', rule: { type: date ? 'date' : 'whole', from: limits.formula1, to: limits.formula2 } };
}

interface Between {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

function ruleOut(model: ValidationModel | undefined): object {
  const rule = model?.rule;
  if (!rule) return {};
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula}` } };
  return { [rule.type === 'date' ? 'date' : 'wholeNumber']: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
}

function typeOf(model: ValidationModel | undefined): string {
  if (model?.kind === 'list') return 'List';
  return { custom: 'Custom', date: 'Date', whole: 'WholeNumber', none: 'None' }[model?.rule?.type ?? 'none'];
}

function alertOf(alert: Alert): Partial<ValidationModel> {
  if ((alert.message ?? '').length > MESSAGE) throw invalidArgument(`an alert has at most ${MESSAGE} characters`);
  return {
    strict: alert.showAlert !== false && (alert.style ?? 'Stop') === 'Stop',
    ...(alert.message ? { message: alert.message } : {}),
  };
}

function promptOf(value: unknown): string {
  const { title, message } = value as { title?: string; message?: string };
  if ((title ?? '').length > TITLE || (message ?? '').length > MESSAGE) {
    throw invalidArgument(`a prompt has at most ${TITLE} characters of title and ${MESSAGE} of message`);
  }
  return message ?? '';
}
