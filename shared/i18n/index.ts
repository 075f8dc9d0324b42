import type { Lang } from './format.ts';
import { cli as cliEn } from './en/cli.ts';
import { cli as cliVi } from './vi/cli.ts';

/** Sentences of the command line; other rooms import their own table of shared/i18n/{vi,en}. */
export const cliSentences: Record<Lang, Record<keyof typeof cliVi, string>> = { vi: cliVi, en: cliEn };
