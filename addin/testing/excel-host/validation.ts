import { parseRange, rangeAddress } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
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
  const now = (): ValidationModel | undefined => sheet.validations.find((rule) => rule.range === range);
  const put = (change: Partial<ValidationModel>): void => {
    refuseProtected(sheet);
    const before = now() ?? { range, kind: 'prompt' };
    sheet.validations = [...sheet.validations.filter((rule) => rule.range !== range), { ...before, ...change }];
  };
  return {
    type: 'DataValidation',
    get: {
      Type: () => (now()?.kind === 'list' ? 'List' : 'None'),
      Rule: () => {
        const rule = now();
        return rule?.kind === 'list' ? { list: { inCellDropDown: true, source: rule.values?.join(',') ?? `=${rule.source ?? ''}` } } : {};
      },
    },
    set: {
      Rule: (value) => put({ kind: 'list', ...listOf(value) }),
      Prompt: (value) => put({ prompt: promptOf(value) }),
      ErrorAlert: (value) => put({ strict: (value as Alert).showAlert !== false && ((value as Alert).style ?? 'Stop') === 'Stop' }),
      IgnoreBlanks: () => undefined,
    },
    call: {
      Clear: () => {
        refuseProtected(sheet);
        sheet.validations = sheet.validations.filter((rule) => rule.range !== range && !covered(rule, areas));
      },
    },
  };
}

/** The whole rule lies in the cells that are cleared. */
function covered(rule: ValidationModel, areas: readonly Area[]): boolean {
  const ranges = rule.range.split(' ').map((text) => parseRange(text));
  const inside = (range: CellRange): boolean =>
    areas.some((area) => range.top >= area.top && range.bottom <= area.bottom && range.left >= area.left && range.right <= area.right);
  return ranges.every((range) => range !== null && inside(range));
}

function listOf(value: unknown): Pick<ValidationModel, 'values'> | Pick<ValidationModel, 'source'> {
  const list = (value as { list?: { source?: unknown } }).list;
  if (!list) throw apiNotFound(`DataValidationRule ${Object.keys(value as object).join()}`);
  if (typeof list.source !== 'string') throw apiNotFound('ListDataValidation.source as a range');
  if (list.source.startsWith('=')) return { source: list.source.slice(1) };
  if (list.source.length > LIST) throw invalidArgument(`a list of ${list.source.length} characters, ${LIST} are allowed`);
  return { values: list.source.split(',') };
}

function promptOf(value: unknown): string {
  const { title, message } = value as { title?: string; message?: string };
  if ((title ?? '').length > TITLE || (message ?? '').length > MESSAGE) {
    throw invalidArgument(`a prompt has at most ${TITLE} characters of title and ${MESSAGE} of message`);
  }
  return message ?? '';
}
