// @ts-check
import { median } from '../statistics.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ url: string, shows: { selector: string, count: number }, slower: number }} Load
 * @typedef {{ paintedMs: number, cpuMs: number }} Painted
 */

const VIEWPORT = { width: 1920, height: 1080 };
/** Of a page that opens once, a moment of somebody else's on the machine would be the whole sample. */
const LOADS = 5;

/**
 * How long a page takes, each time with nothing in its cache, until what it is opened for has been painted.
 * @param {Browser} browser
 * @param {Load} load
 * @returns {Promise<Painted>}
 */
export async function painted(browser, load) {
  const loads = /** @type {Painted[]} */ ([]);
  for (let turn = 0; turn < LOADS; turn += 1) loads.push(await paintedOnce(browser, load));
  const of = (/** @type {keyof Painted} */ key) => median(loads.map((one) => one[key]));
  return { paintedMs: of('paintedMs'), cpuMs: of('cpuMs') };
}

/**
 * @param {Browser} browser
 * @param {Load} load
 */
async function paintedOnce(browser, { url, shows, slower }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(notePaint, shows);
    await page.goto(url, { waitUntil: 'commit' });
    const paintedMs = await page.evaluate(() => Reflect.get(window, 'painted'));
    const { metrics } = await devtools.send('Performance.getMetrics');
    const cpu = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    return { paintedMs: Number(paintedMs), cpuMs: cpu * 1_000 };
  } finally {
    await context.close();
  }
}

/**
 * In the page, before anything of its own: promises the moment, from the navigation's start on, at which the frame that
 * first showed as many of these as there are to be had been handed over. It looks once a frame and touches nothing, so it
 * costs every page the same.
 * @param {{ selector: string, count: number }} shows
 */
function notePaint({ selector, count }) {
  const painted = new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll(selector).length < count) return void requestAnimationFrame(look);
      // the frame that this is of paints them as it ends, and a message comes after it
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = () => resolve(performance.mark('painted').startTime);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  Reflect.set(window, 'painted', painted);
}
