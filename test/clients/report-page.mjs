// Reports as pages in Chromium, on a phone and on a desk, in the light and in the dark, in each language as the keyboard
// chooses it: axe finds nothing against them, nothing sticks out sideways, and paper holds what all languages say.
// Usage: node report-page.mjs FILE.html...     (after npm ci --prefix test/clients; needs Debian's chromium, pdftotext)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'esep-page-'));
const faults = [];
let looks = 0;

// What stands in a page and is seen on a screen.
const SHOWN = '[...document.querySelectorAll("h1")].filter((each) => each.checkVisibility()).map((each) => each.id)';
const CURRENT = '[...document.querySelectorAll("nav [aria-current]")].filter((each) => each.checkVisibility())';

async function open(page, file, width, scheme) {
  await page.setViewport({ width, height: 900, isMobile: width < 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // Else what is chosen by the address stays chosen.
  await page.goto('about:blank');
  await page.goto(pathToFileURL(resolve(file)).href);
}

async function look(page, fault) {
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) fault('sticks out sideways');
  const torn = await page.evaluate(
    '[...document.querySelectorAll(".whole")].some((each) => each.getClientRects().length > 1)',
  );
  if (torn) fault('a number is torn from its ending');
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate('axe.run()');
  for (const { id, help, nodes } of violations) fault(`${id}: ${help} (${nodes[0].target}, ${nodes.length} in all)`);
  if (!passes.some(({ id }) => id === 'color-contrast')) fault('axe has looked at no text');
  looks += 1;
}

/** Goes from link to link with the keyboard until one leads to the language, and takes it: on from the start, else back. */
async function choose(page, lang, back) {
  for (let step = 0; step < 9; step += 1) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    if ((await page.evaluate('document.activeElement.hash')) === `#${lang}`) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`the keyboard finds no link to #${lang}`);
}

async function lookAtAll(page, file, width, scheme) {
  await open(page, file, width, scheme);
  const fault = (text) => faults.push(`${file}, ${width} px, ${scheme}: ${text}`);
  const languages = await page.evaluate('[...document.querySelectorAll("h1")].map((each) => each.id)');
  const shown = await page.evaluate(SHOWN);
  await look(page, fault);
  if (shown.length === languages.length) return;
  if (shown.join() !== languages[0]) fault(`shows ${shown} first`);
  for (const lang of [...languages].reverse()) {
    // Who has chosen a language stands at its title, after the switch.
    await choose(page, lang, lang === languages[0]);
    const now = await page.evaluate(SHOWN);
    if (now.join() !== lang) fault(`#${lang} shows ${now}`);
    if ((await page.evaluate(`${CURRENT}.map((each) => each.hash).join()`)) !== `#${lang}`) {
      fault(`the switch does not say that ${lang} is shown`);
    }
    await look(page, (text) => fault(`${lang}: ${text}`));
  }
}

/** Every word of every language is on paper, in whichever of them the page is shown. */
async function print(page, file) {
  for (const hash of ['', '#ru']) {
    await open(page, file, 1280, 'dark');
    if (hash) await page.goto(pathToFileURL(resolve(file)).href + hash);
    const fault = (text) => faults.push(`${file}${hash}, printed: ${text}`);
    // A drawing is on paper as well, but its words are measured letter by letter.
    const words = await page.evaluate(
      '[...document.querySelectorAll("main :is(h1, h2, h3, p, li, th, td, caption)")].map((each) => each.textContent)',
    );
    const pdf = join(folder, 'page.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    const text = tidy(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));
    const lost = [...new Set(words.flatMap((each) => each.split(/\s+/)))].filter((word) => !text.includes(tidy(word)));
    if (lost.length > 0) fault(`lacks ${lost.slice(0, 5).join(', ')}`);
    const sizes = execFileSync('pdfinfo', ['-l', '999', pdf], { encoding: 'utf8' }).match(/size:.*pts.*$/gm) ?? [];
    if (!sizes.every((size) => size.includes('(A4)'))) fault(`is not all A4: ${sizes.join('; ')}`);
  }
}

/** Words that a line or a page divides are whole. */
function tidy(text) {
  return text.replace(/[\s\u00ad]+/g, '');
}

// The pages are ours, and a container lets no process of root's make a sandbox.
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  page.on('request', (request) => {
    if (!/^(file|about|data):/.test(request.url())) faults.push(`${page.url()}: asks for ${request.url()}`);
  });
  for (const file of process.argv.slice(2)) {
    for (const width of [390, 1280]) for (const scheme of ['light', 'dark']) await lookAtAll(page, file, width, scheme);
    await print(page, file);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(`Chromium and axe: ${looks} looks at reports, ${faults.length} faults`);
if (faults.length > 0 || looks === 0) process.exitCode = 1;
