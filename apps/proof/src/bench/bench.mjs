// @ts-check
/**
 * @typedef {import('./bars.mjs').Bar} Bar
 * @typedef {object} Setting
 * @property {import('@playwright/test').Browser} browser
 * @property {import('./calibration.mjs').Calibration} calibration
 * @property {boolean} isQuick
 * @property {number} repetitions
 * @typedef {object} Findings
 * @property {Bar[]} bars
 * @property {string[]} lines what else was found, for people
 * @property {number} [noise] how much the same thing differs from itself, as a share
 * @property {unknown} samples all that was measured
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {(setting: Setting) => Promise<Findings>} run
 */

export {};
