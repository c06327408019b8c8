// @ts-check
import { applyEntry, EMPTY_BOARD } from '@chairside/domain';

/** @typedef {import('./records.mjs').Records} Records */

/**
 * Where rows and journal tell different stories: both are written in one transaction from the same changes (house 1).
 * @param {Records} records
 */
export function rowsUnlikeFold({ entries, readings, sessions, alerts }) {
  const board = entries.reduce(applyEntry, EMPTY_BOARD);
  const folded = Object.values(board.sessions);
  return [
    ...differences(
      'session',
      sessions.map(({ id, status }) => `${id} ${status}`),
      folded.map(({ id, status }) => `${id} ${status}`),
    ),
    ...differences(
      'reading',
      readings.map(({ id }) => id),
      folded.flatMap((session) => session.readings.map(({ id }) => id)),
    ),
    ...differences(
      'alert',
      alerts.map(({ id, state, level }) => `${id} ${state} ${level}`),
      folded.flatMap((session) => session.alerts.map(({ id, state, level }) => `${id} ${state} ${level}`)),
    ),
  ];
}

/**
 * @param {string} what
 * @param {readonly string[]} rows
 * @param {readonly string[]} folded
 */
function differences(what, rows, folded) {
  const [ofRows, ofFold] = [new Set(rows), new Set(folded)];
  return [
    ...rows.filter((row) => !ofFold.has(row)).map((row) => `${what} ${row} is a row, and not in the journal`),
    ...folded.filter((item) => !ofRows.has(item)).map((item) => `${what} ${item} is in the journal, and no row`),
  ];
}
