// @ts-check
import { gzipSync } from 'node:zlib';
import { judge, round } from '../figures.mjs';

const KB = 1_000;
const LIMIT_KB = 130;
const PAGES = {
  'the dashboard': '',
  'React and a socket, blank': '?peer=blank',
  'tiles with Recharts': '?peer=recharts-memo',
};

/**
 * How much script each page fetches.
 * @param {import('../bench.mjs').Setting} setting
 * @param {string} url
 */
export async function firstScript({ browser, isQuick }, url) {
  const samples = /** @type {{ title: string, kb: number }[]} */ ([]);
  for (const [title, query] of Object.entries(PAGES)) {
    samples.push({ title, kb: await scriptKb(browser, `${url}/${query}`) });
  }
  const [judged = NaN, blank = NaN, recharts = NaN] = samples.map(({ kb }) => kb);
  const peers = { 'blank page with React and a socket': [blank], 'tiles with Recharts': [recharts] };
  const measured = { metric: 'script of the first route', unit: 'KB gzipped', goal: { atMost: LIMIT_KB } };
  const figures = [judge({ ...measured, judged: [judged], peers }, isQuick)];
  return { figures, lines: samples.map(({ title, kb }) => `${title.padEnd(28)}${round(kb)} KB`), samples };
}

/**
 * All script that arrives until the page loads nothing more; what is fetched ahead for later comes after that.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function scriptKb(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts = /** @type {Promise<Buffer>[]} */ ([]);
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(scripts);
  await context.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / KB;
}
