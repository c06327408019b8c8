// @ts-check
import { brokenLinks } from './hash-chain.mjs';
import { divergedScreens, undecided } from './history.mjs';
import { rowsUnlikeFold } from './rows-and-fold.mjs';
import { storedOnce } from './stored-once.mjs';
import { truthAge } from './truth-age.mjs';

/**
 * What a fault did, as numbers and in words.
 * @typedef {object} Verdict
 * @property {number} ops
 * @property {number} ok
 * @property {number} unknown
 * @property {string[]} lost
 * @property {string[]} doubled
 * @property {string[]} diverged
 * @property {number} staleViolations
 * @property {number} maxStaleMs
 * @property {number} leakedSockets
 */

/**
 * Judges a history: what the clients lived against what the database holds.
 * @param {import('../load/load.mjs').Witness} witness
 * @param {import('./records.mjs').Records} records
 * @param {number} [rate] of the clinic's clock
 * @returns {Verdict}
 */
export function verdictOn({ operations, shown, samples, violations, oldestMs }, records, rate = 1) {
  const counted = (/** @type {string} */ outcome) =>
    operations.filter((operation) => operation.outcome === outcome).length;
  const truth = truthAge(samples, operations);
  const diverged = [
    ...brokenLinks(records),
    ...divergedScreens(shown, records),
    ...undecided(operations, records.entries, rate),
    ...rowsUnlikeFold(records),
  ];
  return {
    ops: operations.length,
    ok: counted('ok'),
    unknown: counted('unknown'),
    ...storedOnce(operations, records),
    diverged,
    staleViolations: violations + truth.violations,
    maxStaleMs: Math.round(Math.max(oldestMs, truth.oldestMs)),
    leakedSockets: 0,
  };
}
