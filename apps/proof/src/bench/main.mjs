// @ts-check
// Measures what a person would notice, beside peers and floors: `npm run bench`, in short `npm run bench -- --quick`,
// and only some of it: `npm run bench -- B2 B3`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, launchOptions } from '@chairside/e2e/chromium';
import { boardPaint } from './board-paint/board-paint.mjs';
import { Calibration } from './calibration.mjs';
import { BenchDatabase } from './clinics/bench-database.mjs';
import { durableWrite } from './durable-write/durable-write.mjs';
import { entryToScreens } from './entry-to-screens/entry-to-screens.mjs';
import { fanOut } from './fan-out/fan-out.mjs';
import { figureLines } from './figures.mjs';
import { firstLoad } from './first-load/first-load.mjs';
import { manyClinics } from './load/many-clinics.mjs';
import { oneClinic } from './load/one-clinic.mjs';
import { severalNodes } from './load/several-nodes.mjs';
import { machine, versions } from './machine.mjs';
import { nothingLost } from './nothing-lost/nothing-lost.mjs';
import { pageOf } from './page.mjs';
import { snapshotStorm } from './snapshot-storm/snapshot-storm.mjs';

/**
 * @typedef {import('./bench.mjs').Benchmark} Benchmark
 * @typedef {import('./bench.mjs').Findings & { title: string }} Found
 * @typedef {{ isQuick: boolean, repetitions: number, benchmarks: Benchmark[] }} Options
 */

const SAMPLED = [entryToScreens, fanOut, durableWrite, snapshotStorm, nothingLost, boardPaint, firstLoad];
/** Each held once in a run, however many repetitions the others have. */
const HELD = [oneClinic, manyClinics, severalNodes];
const BENCHMARKS = [...SAMPLED, ...HELD];
const REPETITIONS = { full: 7, quick: 3 };

const root = join(import.meta.dirname, '..', '..', '..', '..');

try {
  await measureAll(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {readonly string[]} words
 * @returns {Options}
 */
function optionsOf(words) {
  const isQuick = words.includes('--quick');
  const wanted = words.filter((word) => word !== '--quick');
  const benchmarks = BENCHMARKS.filter(
    ({ title }) => wanted.length === 0 || wanted.includes(title.split(' ')[0] ?? ''),
  );
  const isKnown = benchmarks.length === (wanted.length || BENCHMARKS.length);
  if (!isKnown) throw new Error('Usage: npm run bench [-- [--quick] [B2 …]]');
  return { isQuick, repetitions: REPETITIONS[isQuick ? 'quick' : 'full'], benchmarks };
}

/** @param {Options} options */
async function measureAll({ benchmarks, ...options }) {
  const startedAt = new Date().toISOString();
  const browser = await chromium.launch(launchOptions(await findChromium(join(root, 'var', 'chromium'))));
  const database = await BenchDatabase.open();
  const calibration = new Calibration();
  const found = /** @type {Found[]} */ ([]);
  try {
    for (const { title, run } of benchmarks) {
      const findings = await run({ browser, database, calibration, ...options });
      console.log(['', title, ...findings.lines, ...figureLines(findings.figures)].join('\n'));
      found.push({ title, ...findings });
    }
    const { discarded } = calibration;
    const on = { machine: machine(), chromium: browser.version(), database: await database.durability() };
    const made = { startedAt, ...options, ...on, versions: await versions(), discarded };
    await keep({ ...made, results: resultsOf(found), benchmarks: found });
    conclude(found, discarded);
  } finally {
    await browser.close();
    await database.close();
  }
}

/**
 * Every figure with the benchmark that it is of.
 * @param {readonly Found[]} found
 * @returns {import('./page.mjs').Result[]}
 */
function resultsOf(found) {
  return found.flatMap(({ title, figures }) =>
    figures.map((figure) => ({ scenario: title.split(':')[0] ?? title, ...figure })),
  );
}

/**
 * Keeps all samples of a run, and of a whole one also the page that shows its figures.
 * @param {import('./page.mjs').Run & { isQuick: boolean }} run
 */
async function keep(run) {
  const folder = join(root, 'var', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${run.startedAt.replaceAll(':', '-')}.json`), JSON.stringify(run, null, 1));
  const isWhole = !run.isQuick && run.benchmarks.length === BENCHMARKS.length;
  if (isWhole) await writeFile(join(root, 'docs', 'benchmarks.md'), pageOf(run));
}

/**
 * @param {readonly Found[]} found
 * @param {number} discarded
 */
function conclude(found, discarded) {
  const figures = found.flatMap((findings) => findings.figures);
  const missed = figures.filter(({ met }) => !met).length;
  const noise = found.flatMap(({ title, noise }) =>
    noise === undefined ? [] : [`${title.split(' ')[0]} ±${Math.round(noise * 100)} %`],
  );
  if (noise.length > 0) console.log(`\nso much does a thing differ from itself: ${noise.join(', ')}`);
  if (discarded > 0) console.log(`samples taken again because the machine was busy: ${discarded}`);
  const counts = `met ${figures.length - missed}, missed ${missed}`;
  console.log(`\nbench: ${found.length} scenarios, ${figures.length} figures, ${counts}`);
  process.exitCode = missed > 0 ? 1 : 0;
}
