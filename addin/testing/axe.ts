import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** Rules of WCAG 2.2 A and AA and good practice, or only the named ones, as "rule: element" lines. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate((only) => {
    const { axe: loaded } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return loaded.run(only ? { runOnly: { type: 'rule', values: only } } : {});
  }, rules ?? null);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}

/** A screen that slides in, or colours that change, are judged when they have arrived. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity));
}

/** The same screen in light with every rule, then in dark and in forced colours with those about colours. */
export async function violationsInEveryLook(page: Page): Promise<readonly string[]> {
  const found = [...await violations(page)];
  for (const [name, look] of LOOKS) {
    await page.emulateMedia(look);
    await page.locator(`[data-theme="${look.colorScheme}"]`).first().waitFor();
    found.push(...(await violations(page, ABOUT_COLOURS)).map((line) => `${name}: ${line}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.locator('[data-theme="light"]').first().waitFor();
  return found;
}
