// @ts-check
// How long a set takes from the key that saves it to the other nurse's screen, in a living clinic: `npm run measure:entry`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium, launchOptions } from './chromium.mjs';
import { ClinicServer } from './clinic-server.mjs';
import { Person } from './person.mjs';
import { anInfusion, staffOf } from './stage.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */

const ENTRIES = 50;
const SPEED = 6;
const OPENS_WITHIN_MS = 90_000;
const ARRIVES_WITHIN_MS = 10_000;
const CHAIR = '13';
const PATIENT = { family: 'Measure', given: 'Entry', birthDate: '1980-02-29', number: 'M-1' };
const FIRST_RATE = 60;

const root = join(import.meta.dirname, '..', '..', '..');

try {
  const times = await inLivingClinic(measure);
  report(times);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs with a server, a demo that charts the other chairs, and a browser; ends them all.
 * @param {(server: ClinicServer, browser: Browser) => Promise<number[]>} work
 */
async function inLivingClinic(work) {
  const found = await findChromium(join(root, 'var', 'chromium'));
  const server = await ClinicServer.open('measure-entry', { speed: SPEED });
  const demo = startDemo(server.url);
  const browser = await chromium.launch(launchOptions(found));
  try {
    await Promise.race([demo.isOpen, pause(OPENS_WITHIN_MS, undefined, { ref: false })]);
    return await work(server, browser);
  } finally {
    await browser.close();
    await demo.stop();
    await server.stop();
  }
}

/** @param {string} url */
function startDemo(url) {
  const child = spawn(process.execPath, [join(root, 'apps', 'demo-clinic', 'dist', 'main.js')], {
    env: { ...process.env, CHAIRSIDE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const isOpen = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.includes('"clinic-open"') && resolve(undefined));
  });
  return {
    isOpen: Promise.race([isOpen, ended.then(() => Promise.reject(new Error('the demo clinic ended')))]),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Milliseconds of every entry that arrived.
 * @param {ClinicServer} server
 * @param {Browser} browser
 */
async function measure(server, browser) {
  await anInfusion(await staffOf(server.url), CHAIR, PATIENT);
  const [ana, ben] = [await boardOf(server, browser, 'ana'), await boardOf(server, browser, 'ben')];
  await ana.evaluate(noteSavingKeys);
  await ben.evaluate(noteHeartRates, CHAIR);
  const times = /** @type {number[]} */ ([]);
  for (let rate = FIRST_RATE; rate < FIRST_RATE + ENTRIES; rate += 1) {
    const savedAt = await enter(ana, rate);
    const seenAt = await seen(ben, rate);
    if (seenAt !== undefined) times.push(seenAt - savedAt);
  }
  return times;
}

/**
 * The board of somebody, in a browser context of their own.
 * @param {ClinicServer} server
 * @param {Browser} browser
 * @param {string} username
 */
async function boardOf({ url }, browser, username) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies([(await Person.signIn(url, username)).browserCookie]);
  const page = await context.newPage();
  await page.goto(url);
  await tileOf(page).waitFor();
  return page;
}

/** @param {Page} page */
function tileOf(page) {
  return page.getByRole('article', { name: `Chair ${CHAIR}`, exact: true });
}

/**
 * Enters a set of the heart rate alone, by keys; gives when the key was pressed that saves it.
 * @param {Page} page
 * @param {number} rate
 * @returns {Promise<number>}
 */
async function enter(page, rate) {
  await tileOf(page).getByRole('link').focus();
  await page.keyboard.press('v');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Systolic').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(String(rate));
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  return page.evaluate(() => Number(document.documentElement.dataset['savedAt']));
}

/**
 * When the other screen first showed a heart rate; nothing when it did not.
 * @param {Page} page
 * @param {number} rate
 * @returns {Promise<number | undefined>}
 */
async function seen(page, rate) {
  const name = `data-seen-${rate}`;
  const found = page.locator(`html[${name}]`);
  const isThere = await found.waitFor({ state: 'attached', timeout: ARRIVES_WITHIN_MS }).then(
    () => true,
    () => false,
  );
  return isThere ? Number(await found.getAttribute(name)) : undefined;
}

/** In the page: notes when the browser got the key that saves. */
function noteSavingKeys() {
  document.addEventListener(
    'keydown',
    ({ key, ctrlKey, timeStamp }) => {
      if (key === 'Enter' && ctrlKey)
        document.documentElement.dataset['savedAt'] = String(performance.timeOrigin + timeStamp);
    },
    { capture: true },
  );
}

/**
 * In the page: notes when each heart rate first stood in the tile of a chair.
 * @param {string} chair
 */
function noteHeartRates(chair) {
  const noted = new Set();
  const look = () => {
    const at = performance.timeOrigin + performance.now();
    const figures = document.querySelectorAll(`article[aria-label="Chair ${chair}"] dl > div`);
    const figure = [...figures].find((cell) => cell.querySelector('dt')?.textContent?.startsWith('HR'));
    const rate = Number.parseInt(figure?.querySelector('dd')?.textContent ?? '');
    if (Number.isNaN(rate) || noted.has(rate)) return;
    noted.add(rate);
    document.documentElement.setAttribute(`data-seen-${rate}`, String(at));
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** @param {number[]} times */
function report(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN);
  const found = { arrived: times.length, of: ENTRIES, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
  console.log(JSON.stringify({ measure: 'entry to the other screen', ...found }));
  console.log(
    `entry to the other screen: ${found.arrived} of ${found.of}, p50 ${found.p50Ms} ms, p95 ${found.p95Ms} ms, max ${found.maxMs} ms`,
  );
  if (found.arrived < ENTRIES) process.exitCode = 1;
}
