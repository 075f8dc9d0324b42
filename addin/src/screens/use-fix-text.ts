import { fixTexts } from '../../../shared/i18n/fix-texts.ts';
import type { FixTexts } from '../../../shared/i18n/vi/fixes.ts';
import { useText } from '../ui/text.tsx';

/** Words about fixes in the language shown. */
export function useFixText(): FixTexts {
  return fixTexts(useText().lang);
}
