// @ts-check
import { savedOf } from '../load/answers.mjs';
import { MOST_STALE_MS } from '../most-stale.mjs';

/**
 * @typedef {import('../load/frames.mjs').Sample} Sample
 * @typedef {import('../load/writer.mjs').Operation} Operation
 */

/**
 * How long a screen that called itself live had shown less than the clinic had acknowledged: at each sample, since
 * somebody was first told of a later revision. The age of the last pulse says what the link knows; this is what was true.
 * @param {readonly Sample[]} samples in the order in which they were taken
 * @param {readonly Operation[]} operations
 * @returns {{ violations: number, oldestMs: number }}
 */
export function truthAge(samples, operations) {
  const toldMs = firstToldAfter(operations);
  const stale = /** @type {Set<string>} */ (new Set());
  let [violations, oldestMs] = [0, 0];
  for (const { screen, atMs, revision } of samples) {
    const ageMs = atMs - (toldMs[revision] ?? atMs);
    oldestMs = Math.max(oldestMs, ageMs);
    if (ageMs <= MOST_STALE_MS) stale.delete(screen);
    else if (!stale.has(screen)) {
      stale.add(screen);
      violations += 1;
    }
  }
  return { violations, oldestMs };
}

/**
 * For each revision, when somebody was first told of one after it.
 * @param {readonly Operation[]} operations
 */
function firstToldAfter(operations) {
  /** @type {number[]} */
  const toldMs = [];
  for (const { answers } of operations) {
    for (const { revision, atMs } of savedOf(answers))
      toldMs[revision - 1] = Math.min(toldMs[revision - 1] ?? Infinity, atMs);
  }
  for (let revision = toldMs.length - 1; revision >= 0; revision -= 1) {
    toldMs[revision] = Math.min(toldMs[revision] ?? Infinity, toldMs[revision + 1] ?? Infinity);
  }
  return toldMs;
}
