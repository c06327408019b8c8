// @ts-check
import { CHAIRS } from './sixteen-infusions.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./clinic.mjs').Clinic} Clinic
 * @typedef {{ warm: number, counted: number }} Turns
 * @typedef {{ one: Turns, all: Turns }} Plan
 * @typedef {{ workMs: number, scriptMs: number, layoutMs: number, taskMs: number, painted: number, longFrames: number }} Cost
 * @typedef {{ one: Cost, all: Cost }} ScreenSample
 */

const VIEWPORT = { width: 1920, height: 1080 };
const LONG_FRAME_MS = 25;

/**
 * Opens a screen in a process of its own and counts what it does while one tile changes, then all. Every duration is CPU
 * time of the page's main thread: what others do on the machine is not in it.
 * @param {Browser} browser
 * @param {Clinic} clinic
 * @param {{ query: string, prepare?: (page: Page) => Promise<void> }} screen
 * @param {Plan} plan
 * @returns {Promise<ScreenSample>}
 */
export async function sampleScreen(browser, clinic, { query, prepare }, plan) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await page.goto(`${clinic.url}/${query}`);
    await page
      .locator('article')
      .nth(CHAIRS - 1)
      .waitFor();
    await prepare?.(page);
    const meter = await meterOf(page);
    const one = await meter(clinic, plan.one);
    const all = await meter(clinic, plan.all);
    return { one, all };
  } finally {
    await context.close();
  }
}

/** @param {Page} page */
async function meterOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  /** @param {Clinic} clinic @param {Turns} turns @returns {Promise<Cost>} */
  return async (clinic, { warm, counted }) => {
    await clinic.play(warm);
    await page.evaluate(countFrames);
    const before = await read();
    await clinic.play(counted);
    await page.evaluate(nextFrame);
    const after = await read();
    const longFrames = await page.evaluate(longFramesSince, LONG_FRAME_MS);
    const grown = (/** @type {string} */ name) => (after.get(name) ?? NaN) - (before.get(name) ?? NaN);
    return { ...costOf(grown, counted), longFrames };
  };
}

/**
 * For each update that was painted: a page that falls behind paints several at once, and each costs it more than that.
 * @param {(name: string) => number} grown
 * @param {number} updates
 */
function costOf(grown, updates) {
  const painted = Math.min(updates, grown('LayoutCount'));
  const each = (/** @type {string} */ name) => (grown(name) * 1_000) / painted;
  const scriptMs = each('ScriptDuration');
  const layoutMs = each('LayoutDuration') + each('RecalcStyleDuration');
  return { workMs: scriptMs + layoutMs, scriptMs, layoutMs, taskMs: each('TaskDuration'), painted };
}

/** In the page: notes how far apart its frames are, from here on. */
function countFrames() {
  const gaps = /** @type {number[]} */ ([]);
  let last = performance.now();
  const note = (/** @type {number} */ at) => {
    gaps.push(at - last);
    last = at;
    if (Reflect.get(window, 'frameGaps') === gaps) requestAnimationFrame(note);
  };
  Reflect.set(window, 'frameGaps', gaps);
  requestAnimationFrame(note);
}

/** In the page: when it has painted what it still owed. */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * In the page: how many frames took longer than they may, and no more notes.
 * @param {number} longMs
 */
function longFramesSince(longMs) {
  const gaps = Reflect.get(window, 'frameGaps');
  Reflect.deleteProperty(window, 'frameGaps');
  return gaps.filter((/** @type {number} */ gap) => gap > longMs).length;
}
