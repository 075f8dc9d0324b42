import type { Page } from 'playwright-core';
import { normsScreen as enNorms } from '../../shared/i18n/en/norms-screen.ts';
import { pane as enPane } from '../../shared/i18n/en/pane.ts';
import { policies as enPolicies } from '../../shared/i18n/en/policies.ts';
import { tasks as enTasks } from '../../shared/i18n/en/tasks.ts';
import { versions as enVersions } from '../../shared/i18n/en/versions.ts';
import { whatIf as enWhatIf } from '../../shared/i18n/en/what-if.ts';
import { normsScreen as viNorms } from '../../shared/i18n/vi/norms-screen.ts';
import { pane as viPane } from '../../shared/i18n/vi/pane.ts';
import { policies as viPolicies } from '../../shared/i18n/vi/policies.ts';
import { tasks as viTasks } from '../../shared/i18n/vi/tasks.ts';
import { versions as viVersions } from '../../shared/i18n/vi/versions.ts';
import { whatIf as viWhatIf } from '../../shared/i18n/vi/what-if.ts';

/** For what takes its time on a busy machine. */
const LONG = { timeout: 60_000 };

export type Lang = 'vi' | 'en';

const WORDS = {
  vi: { pane: viPane, tasks: viTasks, norms: viNorms, whatIf: viWhatIf, policies: viPolicies, versions: viVersions, chart: /^Biểu đồ theo số người/, behind: /^Đứng sau số .* hiện có$/ },
  en: { pane: enPane, tasks: enTasks, norms: enNorms, whatIf: enWhatIf, policies: enPolicies, versions: enVersions, chart: /^Chart by number of people/, behind: /^Behind the number .* actual$/ },
} as const;

/** Every screen of the pane, one after the other, on a provincial workbook. */
export async function tourOfPane(page: Page, lang: Lang, visit: (screen: string) => Promise<void>): Promise<void> {
  const { pane, norms, chart, behind, whatIf } = WORDS[lang];
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const tab = (name: string | RegExp) => page.getByRole('tab', { name });
  await button(pane.stepCheck).waitFor(LONG);
  await visit('start');
  await button(pane.stepCheck).click();
  await button(pane.openFindings).waitFor(LONG);
  await visit('start after check');
  await tab(new RegExp(`^${pane.tabFindings}`)).click();
  await page.getByRole('heading', { name: pane.findingsTitle }).waitFor();
  await visit('findings');
  await tab(pane.tabNorms).click();
  await visit('norms before');
  await button(norms.start).click();
  await page.locator('li > button[aria-expanded]').first().click(LONG);
  await page.getByRole('button', { name: behind }).first().click();
  await visit('norms');
  await tab(pane.tabJob).click();
  await button(pane.stepPlan).click();
  await button(pane.seePlan).waitFor(LONG);
  await openSections(page);
  await page.locator('li button[aria-expanded]').first().click();
  await visit('result with every list');
  await button(whatIf.open).click();
  await page.getByRole('img', { name: chart }).waitFor(LONG);
  await openSections(page);
  await visit('other plans');
  await button(whatIf.back).click();
  await button(pane.seePlan).waitFor();
  await button(pane.openSettings).click();
  await page.getByRole('heading', { name: pane.openSettings }).waitFor();
  await visit('settings');
  await button(pane.openSettings).click();
  await tourOfTasks(page, lang, visit);
}

/** The further tasks; what two of them show once they have done their work too. */
async function tourOfTasks(page: Page, lang: Lang, visit: (screen: string) => Promise<void>): Promise<void> {
  const { tasks, policies, versions } = WORDS[lang];
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const done: Readonly<Record<string, () => Promise<void>>> = {
    policies: async () => {
      await button(policies.start).click();
      await button(policies.open).waitFor(LONG);
      await openSections(page);
    },
    versions: async () => {
      await button(versions.keep).click(LONG);
      for (const choice of [1, 0]) await page.getByRole('checkbox').nth(choice).check(LONG);
      await button(versions.compare).click();
      await button(versions.open).waitFor(LONG);
    },
  };
  for (const [name, texts] of Object.entries(tasks.names)) {
    await page.locator('section li > button').filter({ hasText: texts.help }).click();
    await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('main').getByRole('progressbar').first().waitFor({ state: 'detached', ...LONG });
    await done[name]?.();
    await visit(name);
    await button(tasks.back).click();
  }
}

/** Opens every section of the screen, and waits for what is fetched for it. */
async function openSections(page: Page): Promise<void> {
  const closed = page.locator('h3 > button[aria-expanded="false"]');
  while (await closed.count() > 0) await closed.first().click();
  await page.waitForFunction(() => [...document.querySelectorAll('h3 > button[aria-controls]')].every((head) => document.getElementById(head.getAttribute('aria-controls')!)?.childElementCount !== 0));
}
