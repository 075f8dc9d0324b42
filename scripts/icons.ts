import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** node scripts/icons.ts: draws the PNG icons that Excel asks for from icon.svg. */
const folder = 'addin/public/icons';
const svg = readFileSync(`${folder}/icon.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${folder}/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
