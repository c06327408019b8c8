// @ts-check
/**
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {object} Setting
 * @property {import('@playwright/test').Browser} browser
 * @property {import('./clinics/bench-database.mjs').BenchDatabase} database
 * @property {import('./calibration.mjs').Calibration} calibration
 * @property {boolean} isQuick
 * @property {number} repetitions
 * @typedef {object} Findings
 * @property {Figure[]} figures
 * @property {string[]} lines what else was found, for people
 * @property {number} [noise] how much the same thing differs from itself, as a share
 * @property {unknown} samples all that was measured
 * @typedef {object} Benchmark
 * @property {string} title begins with the number by which it is asked for
 * @property {(setting: Setting) => Promise<Findings>} run
 */

export {};
