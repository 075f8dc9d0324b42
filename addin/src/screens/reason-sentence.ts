import { reasons as en } from '../../../shared/i18n/en/reasons.ts';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang, Names } from '../../../shared/i18n/format.ts';
import { reasons as vi } from '../../../shared/i18n/vi/reasons.ts';
import type { Reason } from '../../../shared/proposals/result.ts';

/** A reason of the plan as a person reads it; the names are joined here, on the workbook's side. */
export function reasonSentence(reason: Reason, lang: Lang, names: Names): string {
  return fill((lang === 'vi' ? vi : en)[reason.code], reason.params, names);
}
