import type { Lang } from '../../shared/i18n/format.ts';
import { pane as en } from '../../shared/i18n/en/pane.ts';
import { pane as vi } from '../../shared/i18n/vi/pane.ts';
import { keepPreference, readPreference } from './ui/preferences.ts';

/** The page at /: doors to the workbench, the samples and Excel. No framework, so that it opens on a slow network. */
function show(lang: Lang): void {
  const text = lang === 'vi' ? vi : en;
  document.documentElement.lang = lang;
  document.title = text.product;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const sentence = text[element.dataset['text'] as keyof typeof text];
    if (typeof sentence === 'string') element.textContent = sentence;
  }
  const steps = text.startPageExcelSteps.map((step) => {
    const item = document.createElement('li');
    item.append(...withManifestLink(step));
    return item;
  });
  document.querySelector('#excel-steps')?.replaceChildren(...steps);
  for (const button of document.querySelectorAll<HTMLElement>('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset['lang'] === lang));
  }
}

/** The sentence with the name of the manifest as a link to it: people are told to choose that file. */
function withManifestLink(sentence: string): readonly (string | Node)[] {
  return sentence.split(/(manifest\.xml)/).map((part) => {
    if (part !== 'manifest.xml') return part;
    const link = document.createElement('a');
    link.href = '/manifest.xml';
    link.download = 'manifest.xml';
    link.textContent = part;
    return link;
  });
}

for (const button of document.querySelectorAll<HTMLElement>('[data-lang]')) {
  button.addEventListener('click', () => {
    const lang = button.dataset['lang'] === 'en' ? 'en' : 'vi';
    keepPreference('lang', lang);
    show(lang);
  });
}
const kept = readPreference('lang');
show(kept === 'en' || kept === 'vi' ? kept : 'vi');
