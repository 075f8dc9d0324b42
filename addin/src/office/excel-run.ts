import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { WorkbookError } from '../workbook/port.ts';

/** Rich API error codes and what they mean to a person; everything else is 'excel-failed' with its code. */
const MEANINGS: Readonly<Record<string, ErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'workbook-busy',
  HostIsBusy: 'workbook-busy',
  RequestAborted: 'workbook-busy',
  ApiNotFound: 'excel-too-old',
};

/**
 * One batch of work in Excel. It waits while a cell is being edited instead of failing.
 * @param sheet the sheet that the work is about, for messages
 * @throws WorkbookError 'sheet-protected' | 'workbook-busy' | 'excel-too-old' | 'excel-failed'
 */
export async function excelRun<T>(work: (context: Excel.RequestContext) => Promise<T>, sheet = ''): Promise<T> {
  return translated(() => Excel.run({ delayForCellEdit: true }, work), sheet);
}

/** Errors of the rich API become WorkbookErrors; others pass. */
export async function translated<T>(work: () => Promise<T>, sheet = ''): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = richApiCode(error);
    if (code === null) throw error;
    const detail = [code, errorLocation(error)].filter((part) => part !== '').join(' ');
    throw new WorkbookError(MEANINGS[code] ?? 'excel-failed', { sheet, detail });
  }
}

/** Code of an error that Excel answered; null for any other error. */
export function richApiCode(error: unknown): string | null {
  if (!(typeof error === 'object' && error !== null && 'name' in error && 'code' in error)) return null;
  return error.name === 'RichApi.Error' && typeof error.code === 'string' ? error.code : null;
}

/** Member of the API at which the batch stopped: names of our own code, no data of the workbook. */
function errorLocation(error: unknown): string {
  const info = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo;
  return typeof info?.errorLocation === 'string' ? info.errorLocation : '';
}
