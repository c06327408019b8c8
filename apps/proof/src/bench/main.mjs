// @ts-check
// Measures what a person would notice, beside peers and floors: `npm run bench`, in short `npm run bench -- --quick`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, launchOptions } from '@chairside/e2e/chromium';
import { barLines } from './bars.mjs';
import { boardPaint } from './board-paint/board-paint.mjs';
import { Calibration } from './calibration.mjs';
import { firstLoad } from './first-load/first-load.mjs';
import { machine } from './machine.mjs';

/** @typedef {import('./bench.mjs').Findings} Findings */

const BENCHMARKS = [firstLoad, boardPaint];
const REPETITIONS = { full: 7, quick: 3 };

const root = join(import.meta.dirname, '..', '..', '..', '..');

try {
  await measureAll(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {readonly string[]} words */
function optionsOf(words) {
  const isQuick = words.includes('--quick');
  if (words.length > (isQuick ? 1 : 0)) throw new Error('Usage: npm run bench [-- --quick]');
  return { isQuick, repetitions: REPETITIONS[isQuick ? 'quick' : 'full'] };
}

/** @param {{ isQuick: boolean, repetitions: number }} options */
async function measureAll(options) {
  const startedAt = new Date().toISOString();
  const browser = await chromium.launch(launchOptions(await findChromium(join(root, 'var', 'chromium'))));
  const calibration = new Calibration();
  const found = /** @type {(Findings & { title: string })[]} */ ([]);
  try {
    for (const { title, run } of BENCHMARKS) {
      const findings = await run({ browser, calibration, ...options });
      console.log(['', title, ...findings.lines, ...barLines(findings.bars)].join('\n'));
      found.push({ title, ...findings });
    }
    const { discarded } = calibration;
    const made = { startedAt, ...options, machine: machine(), chromium: browser.version(), discarded };
    await keep({ ...made, benchmarks: found });
    conclude(found, discarded);
  } finally {
    await browser.close();
  }
}

/** @param {{ startedAt: string } & Record<string, unknown>} run */
async function keep(run) {
  const folder = join(root, 'var', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${run.startedAt.replaceAll(':', '-')}.json`), JSON.stringify(run, null, 1));
}

/**
 * @param {readonly Findings[]} found
 * @param {number} discarded
 */
function conclude(found, discarded) {
  const bars = found.flatMap((findings) => findings.bars);
  const failed = bars.filter(({ passes }) => !passes).length;
  const noise = Math.max(...found.map((findings) => findings.noise ?? 0));
  if (discarded > 0) console.log(`\nsamples taken again because the machine was busy: ${discarded}`);
  console.log(`\nbench: passed ${bars.length - failed}, failed ${failed}, noise ±${Math.round(noise * 100)} %`);
  process.exitCode = failed > 0 ? 1 : 0;
}
