// @ts-check
import { MOST_STALE_MS } from './most-stale.mjs';

/**
 * @typedef {import('./check/verdict.mjs').Verdict} Verdict
 *
 * @typedef {object} Tally
 * @property {number} ops
 * @property {number} ok
 * @property {number} unknown
 * @property {number} lost
 * @property {number} doubled
 * @property {number} diverged
 * @property {number} staleViolations
 * @property {number} maxStaleMs
 * @property {number} leakedSockets
 * @property {number} faultsRun
 * @property {number} notRun
 * @property {number} broken promises of the fault matrix that were not kept, and faults that ended by an error
 */

/** @returns {Tally} */
export function emptyTally() {
  const counts = { ops: 0, ok: 0, unknown: 0, lost: 0, doubled: 0, diverged: 0 };
  return { ...counts, staleViolations: 0, maxStaleMs: 0, leakedSockets: 0, faultsRun: 0, notRun: 0, broken: 0 };
}

/**
 * @param {Tally} tally
 * @param {Verdict} verdict
 * @returns {Tally}
 */
export function withVerdict(tally, verdict) {
  return {
    ...tally,
    ops: tally.ops + verdict.ops,
    ok: tally.ok + verdict.ok,
    unknown: tally.unknown + verdict.unknown,
    lost: tally.lost + verdict.lost.length,
    doubled: tally.doubled + verdict.doubled.length,
    diverged: tally.diverged + verdict.diverged.length,
    staleViolations: tally.staleViolations + verdict.staleViolations,
    maxStaleMs: Math.max(tally.maxStaleMs, verdict.maxStaleMs),
    leakedSockets: tally.leakedSockets + verdict.leakedSockets,
  };
}

/** @param {Tally} tally */
export function lastLine(tally) {
  const { ops, ok, unknown, lost, doubled, diverged, staleViolations, maxStaleMs, leakedSockets, faultsRun, notRun } =
    tally;
  return [
    `proof: ops ${ops}, ok ${ok}, unknown ${unknown}, lost ${lost}, doubled ${doubled}, diverged ${diverged}`,
    `stale violations ${staleViolations}, max stale ${maxStaleMs} ms, leaked sockets ${leakedSockets}`,
    `faults run ${faultsRun}, not run ${notRun}`,
  ].join(', ');
}

/** @param {Tally} tally */
export function isSound({ lost, doubled, diverged, staleViolations, maxStaleMs, leakedSockets, broken, faultsRun }) {
  const faults = lost + doubled + diverged + staleViolations + leakedSockets + broken;
  return faults === 0 && maxStaleMs <= MOST_STALE_MS && faultsRun > 0;
}
