import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { fill } from '../../../shared/i18n/format.ts';
import type { Lang, Params } from '../../../shared/i18n/format.ts';
import { pane as en } from '../../../shared/i18n/en/pane.ts';
import { pane as vi } from '../../../shared/i18n/vi/pane.ts';
import type { PaneText } from '../../../shared/i18n/vi/pane.ts';
import { keepPreference, readPreference } from './preferences.ts';

export interface Text {
  readonly lang: Lang;
  /** Every sentence of the pane in the chosen language. */
  readonly t: PaneText;
  /** Fills {placeholders}; numbers are grouped as the language does (1.034, 1,034). */
  say(template: string, params: Params): string;
  number(value: number): string;
  setLang(lang: Lang): void;
}

const TextContext = createContext<Text | null>(null);

export function TextProvider({ displayLang, children }: { readonly displayLang: Lang; readonly children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(() => chosenLang() ?? displayLang);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = textIn(lang).product;
  }, [lang]);
  const text = useMemo(() => makeText(lang, (next) => {
    keepPreference('lang', next);
    setLang(next);
  }), [lang]);
  return <TextContext value={text}>{children}</TextContext>;
}

export function useText(): Text {
  const text = use(TextContext);
  if (!text) throw new Error('useText outside TextProvider');
  return text;
}

/** The words of one subject that has a table of its own, in the chosen language: they come with the screen that uses them. */
export function useWords<T>(tables: Readonly<Record<Lang, T>>): T {
  return tables[useText().lang];
}

/** The language of Office or of the browser: Vietnamese unless it is clearly another one. */
export function displayLangOf(locale: string | undefined): Lang {
  return !locale || locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function chosenLang(): Lang | null {
  const kept = readPreference('lang');
  return kept === 'vi' || kept === 'en' ? kept : null;
}

function textIn(lang: Lang): PaneText {
  return lang === 'vi' ? vi : en;
}

function makeText(lang: Lang, setLang: (lang: Lang) => void): Text {
  const format = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');
  const number = (value: number) => format.format(value);
  return {
    lang,
    t: textIn(lang),
    number,
    setLang,
    say: (template, params) => fill(template, params, { number }),
  };
}
