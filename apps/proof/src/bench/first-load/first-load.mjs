// @ts-check
// B8: what a browser must fetch before the board stands, of the build as it is shipped.
import { gzipSync } from 'node:zlib';
import { judge, round } from '../bars.mjs';
import { Clinic } from '../board-paint/clinic.mjs';
import { estimate } from '../statistics.mjs';

const KB = 1_000;
const LIMIT_KB = 130;
const PAGES = {
  'the dashboard': '',
  'React and a socket, blank': '?peer=blank',
  'tiles with Recharts': '?peer=recharts-memo',
};

/** @type {import('../bench.mjs').Benchmark} */
export const firstLoad = {
  title: 'B8 first load: script of the first route, gzipped',
  run: async ({ browser, isQuick }) => {
    const clinic = await Clinic.open({ ones: 0, alls: 0 });
    try {
      const samples = /** @type {{ title: string, kb: number }[]} */ ([]);
      for (const [title, query] of Object.entries(PAGES)) {
        samples.push({ title, kb: await scriptKb(browser, clinic.url + '/' + query) });
      }
      const [dashboard] = samples;
      const bar = { name: 'script of the first route', unit: 'KB gzipped', limit: LIMIT_KB };
      const bars = [judge(bar, estimate([dashboard?.kb ?? NaN]), isQuick)];
      return { bars, lines: samples.map(({ title, kb }) => `${title.padEnd(28)}${round(kb)} KB`), samples };
    } finally {
      clinic.close();
    }
  },
};

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
