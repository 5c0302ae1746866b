// Pages of findings in Chromium, on a phone and on a desk, in the light and in the dark: axe finds nothing against them,
// nothing sticks out sideways, and paper shows what is folded away on the screen.
// Usage: node page.mjs FILE.html...     (after npm ci --prefix test/clients; needs Debian's chromium)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
let looks = 0;

async function look(page, file, width, scheme) {
  await page.setViewport({ width, height: 900, isMobile: width < 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(resolve(file)).href);
  const fault = (text) => faults.push(`${file}, ${width} px, ${scheme}: ${text}`);
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) fault('sticks out sideways');
  // What is folded away is looked at as well.
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate('axe.run()');
  for (const { id, help, nodes } of violations) fault(`${id}: ${help} (${nodes[0].target}, ${nodes.length} in all)`);
  if (!passes.some(({ id }) => id === 'color-contrast')) fault('axe has looked at no text');
  looks += 1;
}

async function print(page, file) {
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.emulateMediaType('print');
  // What a style unfolds is seen a frame later than the style.
  const unfolded =
    '[...document.querySelectorAll("details article")].every((each) => each.checkVisibility({ contentVisibilityAuto: true }))';
  await page
    .waitForFunction(unfolded, { timeout: 5000 })
    .catch(() => faults.push(`${file}, printed: findings stay folded away`));
  await page.emulateMediaType('screen');
}

// The pages are ours, and a container lets no process of root's make a sandbox.
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const file of process.argv.slice(2)) {
    for (const width of [390, 1280]) for (const scheme of ['light', 'dark']) await look(page, file, width, scheme);
    await print(page, file);
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
console.log(`Chromium and axe: ${looks} looks, ${faults.length} faults`);
if (faults.length > 0 || looks === 0) process.exitCode = 1;
