import { isErrorCode } from '../../../shared/contract/errors.ts';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang } from '../../../shared/i18n/format.ts';
import { errors as en } from '../../../shared/i18n/en/errors.ts';
import { errors as vi } from '../../../shared/i18n/vi/errors.ts';
import { WorkbookError } from '../workbook/port.ts';
import { FlowError } from './flow-error.ts';

/** What happened (title) and what to do (body). An unforeseen error is 'internal': its own text may quote data. */
export function explain(error: unknown, lang: Lang): { code: string; title: string; body: string } {
  const known = error instanceof FlowError || error instanceof WorkbookError ? error : null;
  const code = known && isErrorCode(known.code) ? known.code : isAbort(error) ? 'cancelled' : 'internal';
  const sentence = (lang === 'vi' ? vi : en)[code];
  const params = { requestId: '–', ...known?.params };
  return { code, title: fill(sentence.title, params), body: fill(sentence.todo, params) };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
