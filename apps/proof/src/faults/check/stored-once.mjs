// @ts-check
import { refusedOf, savedOf } from '../load/answers.mjs';

/**
 * @typedef {import('../load/writer.mjs').Operation} Operation
 * @typedef {import('./records.mjs').Records} Records
 */

/**
 * Holds what clients were told against what is stored (trust P1, P2): what was acknowledged is there, at the revision
 * that was said; what was refused is not; nothing is there twice, or was answered in two ways.
 * @param {readonly Operation[]} operations
 * @param {Pick<Records, 'entries' | 'readings'>} records
 * @returns {{ lost: string[], doubled: string[] }}
 */
export function storedOnce(operations, { entries, readings }) {
  const revisions = grouped(entries, ({ commandId }) => commandId);
  const rows = grouped(readings, ({ id }) => id);
  const lost = operations.flatMap(({ command: { id }, outcome, answers }) => {
    const told = savedOf(answers).map(({ revision }) => revision);
    const stored = (revisions.get(id) ?? []).map(({ revision }) => revision);
    const isElsewhere = told.some((revision) => !stored.includes(revision));
    if (outcome === 'ok' && (stored.length === 0 || isElsewhere))
      return [`${id} acknowledged at ${told}, stored at ${stored}`];
    return stored.length > 0 && !rows.has(id) ? [`${id} is in the journal, and its row is not there`] : [];
  });
  const doubled = [...doubledOf(operations, revisions, rows), ...operations.flatMap(twoStories)];
  return { lost, doubled: [...doubled, ...sameSetTwice(readings)] };
}

/**
 * A repeated id is answered as the first time (LP4): who asked over two ways must not hear that it is saved and that it
 * is not.
 * @param {Operation} operation
 */
function twoStories({ command: { id }, answers }) {
  const codes = refusedOf(answers).map(({ code }) => code);
  const saved = savedOf(answers).map(({ revision }) => revision);
  return codes.length > 0 && saved.length > 0 ? [`${id} was saved at ${saved}, and refused (${codes})`] : [];
}

/**
 * @param {readonly Operation[]} operations
 * @param {Map<string, unknown[]>} entries
 * @param {Map<string, unknown[]>} rows
 */
function doubledOf(operations, entries, rows) {
  return operations.flatMap(({ command: { id }, outcome }) => {
    const times = Math.max(entries.get(id)?.length ?? 0, rows.get(id)?.length ?? 0);
    if (times > 1) return [`${id} is stored ${times} times`];
    return outcome === 'refused' && times > 0 ? [`${id} was refused, and is stored`] : [];
  });
}

/**
 * Every set of the proof is taken at a moment of its own: two rows of one moment are one set under two names.
 * @param {Records['readings']} readings
 */
function sameSetTwice(readings) {
  const charted = readings.filter(({ corrects }) => corrects === null);
  const sets = grouped(charted, (row) =>
    [row.session_id, row.recorded_by, row.taken_at.toISOString(), row.heart_rate].join(' '),
  );
  return [...sets].flatMap(([set, rows]) => (rows.length > 1 ? [`a set is stored ${rows.length} times: ${set}`] : []));
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
function grouped(items, keyOf) {
  const groups = /** @type {Map<string, T[]>} */ (new Map());
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
